import type { TestedRequirement } from '../../requirement.ts'
import { toleranceOf } from '../../checks/after-odd-answer.ts'

export const unknownValues = {
  id: 'TOL-02',
  area: 'tolerance',
  level: 'MUST',
  text: 'A record with a code that is not documented does not take the others with it.',
  harm: 'stops_later',
  fix: 'Read a code that you do not know as "other", and keep the record.',
  source: 'docs/decisions/odd-answers.md',
  check: toleranceOf(({ fault }) => fault?.shape === 'unknown_values', 'codes that are not documented'),
} as const satisfies TestedRequirement
