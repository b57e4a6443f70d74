import { foreignAnswerViolation } from '../contract/answer-violation.ts'
import type { Finding, Requirement } from './requirement.ts'
import { allRequirements } from './requirements/all.ts'
import type { Run } from './run.ts'
import { withoutShort } from './without-short.ts'
import { isOfOtherSite } from './trace/sites.ts'
import { isPlatform, type Trace, type TracedExchange } from './trace/trace.ts'

/** How one requirement came out: SHOULD only warns, a failure on the list of expected ones is known, and what no sandbox can see is not tested. */
export type Outcome = 'passed' | 'failed' | 'warned' | 'known_failure' | 'not_exercised' | 'not_tested'

/** What a recording says about one requirement, with the exchanges that say so. */
export interface Judgement {
  readonly requirement: Requirement
  readonly outcome: Outcome
  /** Numbers of the exchanges that it was about. */
  readonly evidence: readonly number[]
  readonly findings: readonly Finding[]
}

/** What a recording is judged with. */
export interface JudgeOptions {
  /** What is known of the run that the recording is of. */
  readonly run?: Run
  /** What to judge by; absent means every requirement. */
  readonly requirements?: readonly Requirement[]
}

/** Judges a recording by every requirement. What nothing exercised is said to be so, and never passed. */
export function judge(trace: Trace, { run, requirements = allRequirements }: JudgeOptions = {}): Judgement[] {
  return requirements.map((requirement) => judgeBy(requirement, trace, run))
}

/** Judges a recording by one requirement. */
export function judgeBy(requirement: Requirement, trace: Trace, run?: Run): Judgement {
  if (requirement.check === undefined) return { requirement, outcome: 'not_tested', evidence: [], findings: [] }
  const { exercised, findings } = withoutShort(trace, requirement, requirement.check(trace, run))
  return {
    requirement,
    outcome: outcomeOf(requirement, exercised.length, findings),
    evidence: exercised.map((each) => each.number),
    findings,
  }
}

function outcomeOf({ level }: Requirement, exercised: number, findings: readonly Finding[]): Outcome {
  if (findings.length > 0) return level === 'MUST' ? 'failed' : 'warned'
  return exercised === 0 ? 'not_exercised' : 'passed'
}

/** An answer that breaks the contract: a fault of whoever answered, and none of the integration. */
export interface AnswerFault {
  readonly exchange: TracedExchange
  readonly violation: string
}

/** The answers of a recording that break the contract, besides those that a test has ordered to. */
export function faultyAnswers(trace: Trace): AnswerFault[] {
  return trace.flatMap((exchange) => faultOf(exchange) ?? [])
}

/** How the answer of an exchange breaks the contract; undefined where it does not, was ordered to, or is not the platform's. */
export function faultOf(exchange: TracedExchange): AnswerFault | undefined {
  const { operation, status, answer, hasAnswer, fault } = exchange
  if (!isPlatform(exchange) || operation === undefined || status === 0 || !hasAnswer || fault !== undefined)
    return undefined
  if (isOfOtherSite(exchange)) return undefined
  const violation = foreignAnswerViolation(operation, status, answer)
  return violation === undefined ? undefined : { exchange, violation }
}
