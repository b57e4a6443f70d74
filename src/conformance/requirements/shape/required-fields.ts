import { type TestedRequirement } from '../../requirement.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const requiredFields = {
  id: 'SHAPE-01',
  area: 'shape',
  level: 'MUST',
  text: 'A request has the fields that its operation requires.',
  source: 'the page of each operation',
  check: withoutViolation('required', 'every required field'),
} as const satisfies TestedRequirement
