import { type TestedRequirement } from '../../requirement.ts'
import { toleranceOf } from '../../checks/after-odd-answer.ts'

export const nulls = {
  id: 'TOL-03',
  area: 'tolerance',
  level: 'MUST',
  text: 'An optional field may be null.',
  source: 'docs/decisions/odd-answers.md',
  check: toleranceOf(({ fault }) => fault?.shape === 'nulls', 'optional fields that are null'),
} as const satisfies TestedRequirement
