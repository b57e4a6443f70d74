import { type TestedRequirement } from '../../requirement.ts'
import { toleranceOf } from '../../checks/after-odd-answer.ts'

export const omissions = {
  id: 'TOL-04',
  area: 'tolerance',
  level: 'MUST',
  text: 'An optional field may be absent.',
  source: 'docs/decisions/odd-answers.md',
  check: toleranceOf(({ fault }) => fault?.shape === 'omissions', 'optional fields that are absent'),
} as const satisfies TestedRequirement
