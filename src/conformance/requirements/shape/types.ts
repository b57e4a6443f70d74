import type { TestedRequirement } from '../../requirement.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const types = {
  id: 'SHAPE-05',
  area: 'shape',
  level: 'MUST',
  text: 'Fields have the documented types, or ones that are read as such: text that is no number is none.',
  harm: 'refused',
  fix: 'Write the field in the type that its page documents.',
  source: 'the page of each operation',
  check: withoutViolation('type'),
} as const satisfies TestedRequirement
