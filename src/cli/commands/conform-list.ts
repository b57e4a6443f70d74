import { frozenNames } from '../../conformance/requirement-sets.ts'
import { allRequirements } from '../../conformance/requirements/all.ts'
import { profiles, scenarios } from '../../conformance/scenarios/all.ts'
import { columns, widthOf, wrapped } from '../../conformance/reports/columns.ts'
import type { Word } from '../../conformance/reports/html/words.ts'
import { say, type Speech, told } from '../../conformance/reports/speech.ts'
import { chineseText } from '../../control/openapi/chinese.ts'
import type { Scenario } from '../../conformance/scenarios/scenario.ts'
import type { Call } from '../options/table.ts'
import type { listTable } from '../tables/conform.ts'

const width = 100

/** So wide are names, and the sites of scenarios behind them. */
const nameWidth = 21
const siteWidth = 6
const kindWidth = 13

const words = {
  profile: ['profile', '方案'],
  scenario: ['scenario', '场景'],
  requirement: ['requirement', '要求'],
  sets: ['sets', '要求集'],
  every: ['every scenario', '全部场景'],
  notTested: [' (not tested: {})', '（不可测：{}）'],
} as const satisfies Record<string, Word>

const bothSites: Word = ['both', '两者']

/** Prints every profile, every scenario with the site that it is of, every requirement and set; of one site, what it has. */
export function list({ values }: Call<(typeof listTable)['options']>): number {
  const listed = scenarios.filter((each) => values.site === undefined || [undefined, values.site].includes(each.site))
  const profilesOfSite = profilesAmong(listed.map((each) => each.id))
  const speech = { language: values.lang, chinese: chineseText }
  const head = (word: Word): string => columns(say(word, speech), kindWidth)
  const text = [
    ...Object.entries(profilesOfSite).map(([name, ids]) =>
      entry(
        `${head(words.profile)}${name.padEnd(nameWidth)} `,
        ids.length === listed.length ? say(words.every, speech) : ids.join(', '),
      ),
    ),
    ...listed.map(({ id, site = say(bothSites, speech) }, index) =>
      entry(
        `${head(words.scenario)}${id.padEnd(nameWidth)} ${columns(site, siteWidth)}`,
        taskOf(listed, index, speech),
      ),
    ),
    ...allRequirements.map(({ id, level, text: sentence, notTested }) =>
      entry(
        `${head(words.requirement)}${id.padEnd(11)}${level.padEnd(7)}  `,
        `${told(sentence, speech)}${notTested === undefined ? '' : say(words.notTested, speech, told(notTested, speech))}`,
      ),
    ),
    entry(head(words.sets), `newest, ${frozenNames().join(', ')}`),
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
function taskOf(listed: readonly Scenario[], index: number, speech: Speech): string {
  const task = listed[index]?.task ?? ''
  if (speech.language === 'zh') return told(task, speech)
  const same = listed.slice(0, index).find((each) => task.startsWith(each.task))
  return same === undefined ? task : `As ${same.id}.${task.slice(same.task.length)}`
}

/** A head with words behind it, on lines of a width that stand below each other. */
function entry(head: string, text: string): string {
  return `${head}${wrapped(text, width - widthOf(head)).join(`\n${' '.repeat(widthOf(head))}`)}`
}
