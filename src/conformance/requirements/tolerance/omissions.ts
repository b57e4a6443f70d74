import type { TestedRequirement } from '../../requirement.ts'
import { toleranceOf } from '../../checks/after-odd-answer.ts'

export const omissions = {
  id: 'TOL-04',
  area: 'tolerance',
  level: 'MUST',
  text: 'An optional field may be absent.',
  harm: 'stops_later',
  fix: 'Give each optional field a value for when it is not there.',
  source: 'docs/decisions/odd-answers.md',
  check: toleranceOf(({ fault }) => fault?.shape === 'omissions', 'optional fields that are absent'),
} as const satisfies TestedRequirement
