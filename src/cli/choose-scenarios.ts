import type { RequirementSet } from '../conformance/requirement-sets.ts'
import { profiles, scenarios } from '../conformance/scenarios/all.ts'
import type { Scenario } from '../conformance/scenarios/scenario.ts'
import type { SiteName } from '../contract/operations.ts'
import { anyOf, closest } from './options/commander.ts'
import { WrongUse } from './wrong-use.ts'

/** Which scenarios are meant: by their ids, or else by a profile. */
export interface ScenarioWish {
  readonly profile?: string | undefined
  readonly scenario?: readonly string[] | undefined
  readonly site: SiteName
}

function notKnown(takes: string, word: string, words: readonly string[]): WrongUse {
  const meant = closest(word, words)
  const all = 'partner-sandbox conform list tells them all'
  return new WrongUse(`${takes}, not ${word}`, meant === undefined ? all : `did you mean ${meant}? ${all}`)
}

/**
 * The scenarios that were asked for; a frozen set knows only those of its time. Throws WrongUse for one that nobody knows,
 * or that is of the other site.
 */
export function chooseScenarios({ profile = 'all', scenario, site }: ScenarioWish, set: RequirementSet): Scenario[] {
  const ids = scenario ?? profiles[profile]
  if (ids === undefined)
    throw notKnown(`--profile takes ${anyOf(Object.keys(profiles))}`, profile, Object.keys(profiles))
  const found = [...new Set(ids)].flatMap((id) => {
    const found = scenarios.find((each) => each.id === id)
    if (found === undefined)
      throw notKnown(
        '--scenario takes the id of a scenario',
        id,
        scenarios.map((each) => each.id),
      )
    if (found.site !== undefined && found.site !== site) {
      if (scenario === undefined) return []
      throw new WrongUse(`scenario ${id} is of the site ${found.site}`, `run it with --site ${found.site}`)
    }
    return set.scenarios === undefined || id in set.scenarios ? [found] : []
  })
  if (found.length === 0)
    throw new WrongUse(`profile ${profile} has no scenario of the site ${site}`, 'name the other site with --site')
  return found
}
