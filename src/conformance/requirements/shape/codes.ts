import { type TestedRequirement } from '../../requirement.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const codes = {
  id: 'SHAPE-07',
  area: 'shape',
  level: 'MUST',
  text: 'Where the documentation lists the values of a field, it has one of them.',
  source: 'the page of each operation',
  check: withoutViolation('codes', 'one of the documented values'),
} as const satisfies TestedRequirement
