import { type Check, type TestedRequirement } from '../../requirement.ts'
import { toleranceOf } from '../../checks/after-odd-answer.ts'
import { hasUnknownCodes, missingOf } from '../../trace/dropped-records.ts'

const goesOn = toleranceOf(hasUnknownCodes, 'codes that are not documented')

/** Whoever drops a record for a code in it goes on, and hands in too few. */
const check: Check = (trace, run) => {
  const { exercised, findings } = goesOn(trace, run)
  const dropped = exercised.flatMap((exchange) => {
    const missing = missingOf(exchange, run)
    const expected = 'every record of the answer, whatever codes it has'
    return missing.length === 0 ? [] : [{ exchange, expected, actual: `${missing.length} of its records are dropped` }]
  })
  return { exercised, findings: findings.length > 0 ? findings : dropped }
}

export const unknownValues = {
  id: 'TOL-02',
  area: 'tolerance',
  level: 'MUST',
  text: 'A record with a code that is not documented does not take the others with it.',
  harm: 'stops_later',
  fix: 'Read a code that you do not know as "other", and keep the record.',
  source: 'docs/decisions/odd-answers.md',
  check,
} as const satisfies TestedRequirement
