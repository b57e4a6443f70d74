import type { TestedRequirement } from '../../requirement.ts'
import { isCycleName, says } from '../../trace/request-violation.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const cycles = {
  id: 'TIME-02',
  area: 'time',
  level: 'MUST',
  text: 'Billing cycles and days are of the documented form, 2026-05 and 2026-05-06.',
  harm: 'refused',
  fix: 'Write cycles as 2026-05 and days as 2026-05-06.',
  source: 'mb_00003, mbc_00008',
  check: withoutViolation('cycle', (each) => says(each, isCycleName)),
} as const satisfies TestedRequirement
