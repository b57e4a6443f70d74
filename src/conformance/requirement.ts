import { type Run } from './run.ts'
import { type Trace, type TracedExchange } from './trace/trace.ts'

export type Level = 'MUST' | 'SHOULD'

/** Something that an integration has to keep to. */
export interface Requirement {
  readonly id: string
  /** MUST fails a run, SHOULD warns. */
  readonly level: Level
  readonly text: string
  /** Page of the documentation, or where else it comes from. */
  readonly source: string
  readonly area: Area
  /** The operations that it is about; absent where it is about all. */
  readonly operations?: readonly string[]
  /** Why a sandbox cannot see whether it is kept. */
  readonly notTested?: string
}

export type Area =
  | 'authentication'
  | 'shape'
  | 'time'
  | 'deprecation'
  | 'roles'
  | 'paging'
  | 'sequence'
  | 'asynchrony'
  | 'resilience'
  | 'tolerance'
  | 'money'
  | 'manners'

/** Requirements of one area, by their ids. */
export type Requirements = Readonly<Record<string, Omit<Requirement, 'id' | 'area'>>>

/** What a rule saw: which exchanges it was about, and what was wrong. */
export interface Observation {
  readonly exercised: readonly TracedExchange[]
  readonly findings: readonly Finding[]
}

export interface Finding {
  readonly exchange: TracedExchange
  readonly expected: string
  readonly actual: string
}

/** What is wrong with an exchange. */
export type Fault = Omit<Finding, 'exchange'>

/** The pure check of a requirement over a recording, and over what is known of the run that it is from, if it is from one. */
export type Rule = (trace: Trace, run: Run | undefined) => Observation
