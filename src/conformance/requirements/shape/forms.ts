import { type TestedRequirement } from '../../requirement.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const forms = {
  id: 'SHAPE-08',
  area: 'shape',
  level: 'MUST',
  text: 'Texts have the documented form.',
  source: 'the page of each operation',
  check: withoutViolation('form', 'text of the documented form'),
} as const satisfies TestedRequirement
