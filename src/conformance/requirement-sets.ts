import { set10 } from './frozen/1-0.ts'
import type { Level, Requirement } from './requirement.ts'
import { allRequirements } from './requirements/all.ts'

/** What a version of this package demanded: it stays as it was, so that a new check breaks nobody's pinned job. */
export interface FrozenSet {
  /** The level of each requirement. */
  readonly levels: Readonly<Record<string, Level>>
  /** What each scenario has to exercise. */
  readonly scenarios: Readonly<Record<string, readonly string[]>>
}

/** A set of requirements to judge by. */
export interface RequirementSet {
  readonly name: string
  readonly requirements: readonly Requirement[]
  /** What a scenario has to exercise, by its id; undefined for the newest set, in which the scenarios themselves say it. */
  readonly scenarios: FrozenSet['scenarios'] | undefined
}

const frozenSets: Readonly<Record<string, FrozenSet>> = { '1.0': set10 }

/** The newest set: everything there is. */
export const newestSet: RequirementSet = { name: 'newest', requirements: allRequirements, scenarios: undefined }

/** The set that was frozen under a name, or undefined. */
export function frozenSet(name: string): RequirementSet | undefined {
  const frozen = Object.hasOwn(frozenSets, name) ? frozenSets[name] : undefined
  return frozen === undefined ? undefined : setOf(name, frozen)
}

/** Names of the frozen sets. */
export function frozenNames(): string[] {
  return Object.keys(frozenSets)
}

/** The requirements of a frozen set, with the levels that they had. */
export function setOf(name: string, { levels, scenarios }: FrozenSet): RequirementSet {
  const requirements = allRequirements.flatMap((each) => {
    const level = levels[each.id]
    return level === undefined ? [] : [{ ...each, level }]
  })
  return { name, requirements, scenarios }
}
