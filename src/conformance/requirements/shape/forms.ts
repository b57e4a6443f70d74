import type { TestedRequirement } from '../../requirement.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const forms = {
  id: 'SHAPE-08',
  area: 'shape',
  level: 'MUST',
  text: 'Texts have the documented form.',
  harm: 'refused',
  fix: 'Check the text by the documented form before you send it.',
  source: 'the page of each operation',
  check: withoutViolation('form'),
} as const satisfies TestedRequirement
