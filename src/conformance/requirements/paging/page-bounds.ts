import type { TestedRequirement } from '../../requirement.ts'
import { isPageName, says } from '../../trace/request-violation.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const pageBounds = {
  id: 'PAGE-03',
  area: 'paging',
  level: 'MUST',
  text: 'Limit and offset are within the bounds of the operation.',
  harm: 'refused',
  fix: 'Hold limit and offset to the bounds of the operation.',
  source: 'the page of each operation',
  check: withoutViolation('page', (each) => says(each, isPageName)),
} as const satisfies TestedRequirement
