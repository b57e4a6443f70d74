import { isFlaky } from '../repeated.ts'
import { hasSectionFailed, type Section } from '../report.ts'
import { isPlatform } from '../trace/trace.ts'

/**
 * What two runs of a scenario say together: the new command mends it (`proved`) or breaks it (`broken`), both pass it
 * (`passes`) or fail it (`fails`). Nothing is proved where the old command never called the platform (`silent`) or passed
 * in some of its runs (`flaky`).
 */
export type ProofState = 'proved' | 'broken' | 'passes' | 'fails' | 'silent' | 'flaky'

/** One scenario with both commands. */
export interface ProvedScenario {
  readonly name: string
  readonly state: ProofState
  readonly old: Section
  readonly fresh: Section
  /** Ids of requirements that the old command passed here and the new one fails. */
  readonly regressions: readonly string[]
}

/** All scenarios with both commands. */
export interface Proof {
  readonly scenarios: readonly ProvedScenario[]
  /** Whether at least one scenario is proved, and nothing that passed fails. */
  readonly holds: boolean
}

/** Holds what the new command did in each scenario against what the old one did in the same. */
export function compareRuns(old: readonly Section[], fresh: readonly Section[]): Proof {
  const scenarios = fresh.flatMap((after): ProvedScenario[] => {
    const before = old.find((each) => each.name === after.name)
    if (before === undefined) return []
    return [
      {
        name: after.name,
        state: stateOf(before, after),
        old: before,
        fresh: after,
        regressions: regressionsIn(before, after),
      },
    ]
  })
  const isBroken = scenarios.some(({ state, regressions }) => state === 'broken' || regressions.length > 0)
  return { scenarios, holds: !isBroken && scenarios.some(({ state }) => state === 'proved') }
}

function stateOf(old: Section, fresh: Section): ProofState {
  const [failedBefore, failsNow] = [hasSectionFailed(old), hasSectionFailed(fresh)]
  if (!failedBefore) return failsNow ? 'broken' : 'passes'
  if (failsNow) return 'fails'
  if (!old.trace.some(isPlatform)) return 'silent'
  return isFlaky(old) ? 'flaky' : 'proved'
}

function regressionsIn(old: Section, fresh: Section): string[] {
  const passed = new Set(old.judgements.filter((each) => each.outcome === 'passed').map((each) => each.requirement.id))
  return fresh.judgements
    .filter(({ outcome, requirement }) => outcome === 'failed' && passed.has(requirement.id))
    .map(({ requirement }) => requirement.id)
}
