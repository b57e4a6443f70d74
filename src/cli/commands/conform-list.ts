import { frozenNames } from '../../conformance/requirement-sets.ts'
import { allRequirements } from '../../conformance/requirements/all.ts'
import { profiles, scenarios } from '../../conformance/scenarios/all.ts'
import type { Scenario } from '../../conformance/scenarios/scenario.ts'
import type { Call } from '../options/table.ts'
import type { listTable } from '../tables/conform.ts'

const width = 100

/** So wide are names, and the sites of scenarios behind them. */
const nameWidth = 21
const siteWidth = 6

/** Prints every profile, every scenario with the site that it is of, every requirement and set; of one site, what it has. */
export function list({ values }: Call<(typeof listTable)['options']>): number {
  const listed = scenarios.filter((each) => values.site === undefined || [undefined, values.site].includes(each.site))
  const profilesOfSite = profilesAmong(listed.map((each) => each.id))
  const text = [
    ...Object.entries(profilesOfSite).map(([name, ids]) =>
      entry(
        `profile      ${name.padEnd(nameWidth)} `,
        ids.length === listed.length ? 'every scenario' : ids.join(', '),
      ),
    ),
    ...listed.map(({ id, site = 'both' }, index) =>
      entry(`scenario     ${id.padEnd(nameWidth)} ${site.padEnd(siteWidth)}`, taskOf(listed, index)),
    ),
    ...allRequirements.map(({ id, level, text: words, notTested }) =>
      entry(
        `requirement  ${id.padEnd(11)}${level.padEnd(7)}  `,
        `${words}${notTested === undefined ? '' : ` (not tested: ${notTested})`}`,
      ),
    ),
    entry('sets         ', `newest, ${frozenNames().join(', ')}`),
    '',
  ].join('\n')
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ profiles: profilesOfSite, scenarios: listed, requirements: allRequirements, sets: frozenNames() })}\n`
      : text,
  )
  return 0
}

/** What of each profile is among some scenarios; a profile that has none of them is left out. */
function profilesAmong(ids: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(profiles)
      .map(([name, all]) => [name, all.filter((each) => ids.includes(each))] as const)
      .filter(([, among]) => among.length > 0),
  )
}

/** The task of a scenario; of one that an earlier scenario has too, only what comes on top. */
function taskOf(listed: readonly Scenario[], index: number): string {
  const task = listed[index]?.task ?? ''
  const same = listed.slice(0, index).find((each) => task.startsWith(each.task))
  return same === undefined ? task : `As ${same.id}.${task.slice(same.task.length)}`
}

/** A head with words behind it, on lines of a width that stand below each other. */
function entry(head: string, text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (head.length + line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return `${head}${lines.join(`\n${' '.repeat(head.length)}`)}`
}
