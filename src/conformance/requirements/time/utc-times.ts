import type { TestedRequirement } from '../../requirement.ts'
import { isTimeName, says } from '../../trace/request-violation.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const utcTimes = {
  id: 'TIME-01',
  area: 'time',
  level: 'MUST',
  text: 'Times are in UTC and of the documented form, 2026-05-06T08:05:01Z.',
  harm: 'data_wrong',
  fix: 'Convert times to UTC before you write the Z: 2026-05-06T16:05:01+08:00 is 2026-05-06T08:05:01Z.',
  source: 'the page of each operation',
  check: withoutViolation('time', (each) => says(each, isTimeName)),
} as const satisfies TestedRequirement
