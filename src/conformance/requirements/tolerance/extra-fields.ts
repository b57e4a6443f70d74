import type { TestedRequirement } from '../../requirement.ts'
import { toleranceOf } from '../../checks/after-odd-answer.ts'

export const extraFields = {
  id: 'TOL-01',
  area: 'tolerance',
  level: 'MUST',
  text: 'Fields that are not documented do not disturb.',
  harm: 'stops_later',
  fix: 'Let the reader of JSON ignore fields that it does not know.',
  source: 'docs/decisions/odd-answers.md',
  check: toleranceOf(({ fault }) => fault?.shape === 'extra_fields', 'fields that are not documented'),
} as const satisfies TestedRequirement
