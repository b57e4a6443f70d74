import type { TestedRequirement } from '../../requirement.ts'
import { toleranceOf } from '../../checks/after-odd-answer.ts'

export const nulls = {
  id: 'TOL-03',
  area: 'tolerance',
  level: 'MUST',
  text: 'An optional field may be null.',
  harm: 'stops_later',
  fix: 'Read a null like a field that is not there.',
  source: 'docs/decisions/odd-answers.md',
  check: toleranceOf(({ fault }) => fault?.shape === 'nulls', 'optional fields that are null'),
} as const satisfies TestedRequirement
