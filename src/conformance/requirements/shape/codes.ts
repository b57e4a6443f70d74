import type { TestedRequirement } from '../../requirement.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const codes = {
  id: 'SHAPE-07',
  area: 'shape',
  level: 'MUST',
  text: 'Where the documentation lists the values of a field, it has one of them.',
  harm: 'refused',
  fix: 'Map your own values to the codes of the page, and refuse what has no code before you send it.',
  source: 'the page of each operation',
  check: withoutViolation('codes'),
} as const satisfies TestedRequirement
