import { type TestedRequirement } from '../../requirement.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const bounds = {
  id: 'SHAPE-06',
  area: 'shape',
  level: 'MUST',
  text: 'Texts, lists and numbers stay within the documented bounds.',
  source: 'the page of each operation',
  check: withoutViolation('bounds', 'a value within its bounds'),
} as const satisfies TestedRequirement
