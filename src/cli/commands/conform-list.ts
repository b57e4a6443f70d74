import { frozenNames } from '../../conformance/requirement-sets.ts'
import { allRequirements } from '../../conformance/requirements/all.ts'
import { profiles, scenarios } from '../../conformance/scenarios/all.ts'
import { type Call } from '../options/table.ts'
import { type listTable } from '../tables/conform.ts'

/** Prints every profile, scenario, requirement and set. */
export function list({ values }: Call<(typeof listTable)['options']>): number {
  const text = [
    ...Object.entries(profiles).map(([name, ids]) => `profile      ${name.padEnd(19)} ${ids.join(', ')}`),
    ...scenarios.map(({ id, task }) => `scenario     ${id.padEnd(19)} ${task}`),
    ...allRequirements.map(
      ({ id, level, text: words, notTested }) =>
        `requirement  ${id.padEnd(11)}${level.padEnd(7)} ${words}${notTested === undefined ? '' : ` (not tested: ${notTested})`}`,
    ),
    `sets         newest, ${frozenNames().join(', ')}`,
    '',
  ].join('\n')
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ profiles, scenarios, requirements: allRequirements, sets: frozenNames() })}\n`
      : text,
  )
  return 0
}
