import type { TestedRequirement } from '../../requirement.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const bounds = {
  id: 'SHAPE-06',
  area: 'shape',
  level: 'MUST',
  text: 'Texts, lists and numbers stay within the documented bounds.',
  harm: 'refused',
  fix: 'Hold texts, lists and numbers to the documented bounds before you send them.',
  source: 'the page of each operation',
  check: withoutViolation('bounds'),
} as const satisfies TestedRequirement
