import type { Harm } from './harm.ts'
import type { Run } from './run.ts'
import type { Trace, TracedExchange } from './trace/trace.ts'

/** How binding a requirement is: a broken MUST fails a run, a broken SHOULD warns. */
export type Level = 'MUST' | 'SHOULD'

/** What an integration has to keep to, in the words of everybody who reads a report. */
interface Statement {
  readonly id: string
  readonly area: Area
  /** MUST fails a run, SHOULD warns. */
  readonly level: Level
  readonly text: string
  /** What it leads to when it is broken. */
  readonly harm: Harm
  /** How it is kept, in a sentence for who has broken it. */
  readonly fix: string
  /** Page of the documentation, or where else it comes from. */
  readonly source: string
  /** The operations that it is about; absent where it is about all. */
  readonly operations?: readonly string[]
}

/** A requirement that a recording can show to be kept or broken. */
export interface TestedRequirement extends Statement {
  readonly check: Check
  readonly notTested?: never
}

/** A requirement that no sandbox can see to be kept. */
export interface UntestedRequirement extends Statement {
  readonly check?: never
  /** Why it cannot be seen. */
  readonly notTested: string
}

/** Something that an integration has to keep to. */
export type Requirement = TestedRequirement | UntestedRequirement

/** What a requirement is about; each area is a folder of requirements/. */
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
  | 'console'
  | 'files'

/** What a check saw: which exchanges it was about, and what was wrong. */
export interface Observation {
  readonly exercised: readonly TracedExchange[]
  readonly findings: readonly Finding[]
}

/** One exchange that breaks a requirement, with what should have been there and what was. */
export interface Finding {
  readonly exchange: TracedExchange
  /** What should have been there, and what was, in the same units. */
  readonly expected: string
  readonly actual: string
  /** The field that it is about, a dotted path or the name of a header; absent where it is about the call. */
  readonly field?: string
  /** How to fix it, where what the requirement says does not fit. */
  readonly fix?: string
}

/** What is wrong with an exchange. */
export type Fault = Omit<Finding, 'exchange'>

/** The pure check of a requirement over a recording, and over what is known of the run that it is from, if it is from one. */
export type Check = (trace: Trace, run: Run | undefined) => Observation
