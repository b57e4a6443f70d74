import type { TestedRequirement } from '../../requirement.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const requiredFields = {
  id: 'SHAPE-01',
  area: 'shape',
  level: 'MUST',
  text: 'A request has the fields that its operation requires.',
  harm: 'refused',
  fix: 'Send the field, or do not call before its value is known.',
  source: 'the page of each operation',
  check: withoutViolation('required'),
} as const satisfies TestedRequirement
