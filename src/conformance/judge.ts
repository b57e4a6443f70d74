import { type Finding, type Requirement, type Rule } from './requirement.ts'
import { authenticationRules } from './rules/authentication.ts'
import { mannerRules } from './rules/manners.ts'
import { pagingRules } from './rules/paging.ts'
import { sequenceRules } from './rules/sequence.ts'
import { shapeRules } from './rules/shape.ts'
import { type Trace } from './trace.ts'

/** Every rule, in the order in which reports list them. */
export const allRules: readonly Rule[] = [
  ...authenticationRules,
  ...shapeRules,
  ...pagingRules,
  ...sequenceRules,
  ...mannerRules,
]

export type Outcome = 'passed' | 'failed' | 'warned' | 'not_exercised'

/** What a recording says about one requirement, with the exchanges that say so. */
export interface Judgement {
  readonly requirement: Requirement
  readonly outcome: Outcome
  /** Numbers of the exchanges that it was about. */
  readonly evidence: readonly number[]
  readonly findings: readonly Finding[]
}

/** Judges a recording by every rule. What nothing exercised is said to be so, and never passed. */
export function judge(trace: Trace): Judgement[] {
  return allRules.map(({ requirement, observe }) => {
    const { exercised, findings } = observe(trace)
    return {
      requirement,
      outcome: outcomeOf(requirement, exercised.length, findings),
      evidence: exercised.map((each) => each.number),
      findings,
    }
  })
}

function outcomeOf({ level }: Requirement, exercised: number, findings: readonly Finding[]): Outcome {
  if (findings.length > 0) return level === 'MUST' ? 'failed' : 'warned'
  return exercised === 0 ? 'not_exercised' : 'passed'
}
