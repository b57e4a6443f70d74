import type { SiteName } from '../contract/operations.ts'
import type { AnswerFault, Judgement, Outcome } from './judge.ts'
import type { Runs } from './repeated.ts'
import type { Requirement } from './requirement.ts'
import type { Trace } from './trace/trace.ts'

/** What came of one scenario, or of one recording. */
export interface Section {
  /** Id of the scenario, or what was judged. */
  readonly name: string
  /** What fails it, in words. */
  readonly problems: readonly string[]
  /** Ids of what the scenario has to exercise and nothing did, which fails it too; absent where nothing has to be. */
  readonly open?: readonly string[]
  readonly judgements: readonly Judgement[]
  readonly answerFaults: readonly AnswerFault[]
  readonly trace: Trace
  /** Ids of what the scenario can exercise; absent means everything. */
  readonly testable?: readonly string[]
  /** How often it passed, where it was run several times; all else is of the first run that failed. */
  readonly runs?: Runs
  /** How it went; absent of a recording. */
  readonly ran?: SectionRun
}

/** What is told of the run of a scenario besides its verdict. */
export interface SectionRun {
  /** How long it took by the machine's clock, in milliseconds. */
  readonly durationMs: number
  /** The end of what the command printed, without secrets. */
  readonly printed: string
  /** How many characters before that are left out. */
  readonly leftOut: number
}

/** What is told of a run as a whole. */
export interface ReportRun {
  /** When it began by the machine's clock, in milliseconds of the Unix epoch. */
  readonly startedAt: number
  readonly durationMs: number
  /** The version of this package. */
  readonly version: string
  /** What was run or read, as its user wrote it, without secrets. */
  readonly command: string
}

/** All that a run or a recording was found to be. */
export interface Report {
  /** Name of the set of requirements that was judged by. */
  readonly requirementSet: string
  /** The site whose scenarios were run; absent for a recording. */
  readonly site?: SiteName
  readonly sections: readonly Section[]
  /** When, by whom and how it was made; absent where nothing was run. */
  readonly ran?: ReportRun
}

/** How one requirement came out in all sections together. */
export interface Verdict {
  readonly requirement: Requirement
  readonly outcome: Outcome
  /** Names of the sections that exercised it. */
  readonly sections: readonly string[]
}

/** From what says least to what says most: a failure in one section is not made good by the others. */
const weights: readonly Outcome[] = ['not_tested', 'not_exercised', 'passed', 'known_failure', 'warned', 'failed']

/** The verdict on each requirement over all sections, in the order of the requirements. */
export function verdictsOf({ sections }: Pick<Report, 'sections'>): Verdict[] {
  const verdicts = new Map<string, Verdict>()
  for (const { name, judgements } of sections) {
    for (const { requirement, outcome } of judgements) {
      const known = verdicts.get(requirement.id) ?? { requirement, outcome, sections: [] }
      const heavier = weights.indexOf(outcome) > weights.indexOf(known.outcome) ? outcome : known.outcome
      const exercised = outcome === 'not_exercised' || outcome === 'not_tested' ? [] : [name]
      verdicts.set(requirement.id, { requirement, outcome: heavier, sections: [...known.sections, ...exercised] })
    }
  }
  return [...verdicts.values()]
}

/** How many requirements came out how. */
export type Count = Readonly<Record<Outcome, number>>

/** How many came out how. */
export function countOf(outcomes: readonly { readonly outcome: Outcome }[]): Count {
  const count = { passed: 0, failed: 0, warned: 0, known_failure: 0, not_exercised: 0, not_tested: 0 }
  for (const { outcome } of outcomes) count[outcome] += 1
  return count
}

/** Two numbers, in whole percent: how much of the requirements could be tested, and how much of what was tested passed. */
export interface Score {
  readonly testable: number
  readonly passed: number
  /** How many requirements there are, and how many were exercised. */
  readonly all: number
  readonly exercised: number
}

/** The score of a report; percentages are rounded down, and a part of nothing is 0. */
export function scoreOf(report: Report): Score {
  const verdicts = verdictsOf(report)
  const everything = verdicts.filter((each) => each.outcome !== 'not_tested').map((each) => each.requirement.id)
  const testable = new Set(report.sections.flatMap((each) => each.testable ?? everything))
  const { passed, failed, warned, known_failure: known } = countOf(verdicts)
  const exercised = passed + failed + warned + known
  return {
    testable: percent(testable.size, verdicts.length),
    passed: percent(passed, exercised),
    all: verdicts.length,
    exercised,
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 100) / whole)
}

/** Whether anything fails: a broken MUST, a problem of a scenario, or an answer that breaks the contract. */
export function hasFailed({ sections }: Report): boolean {
  return sections.some(hasSectionFailed)
}

/** Whether anything fails in one section. */
export function hasSectionFailed({ problems, open = [], judgements, answerFaults, trace }: Section): boolean {
  return (
    problems.length > 0 ||
    open.length > 0 ||
    trace.length === 0 ||
    answerFaults.length > 0 ||
    judgements.some((each) => each.outcome === 'failed')
  )
}

/** Every problem of a section as a line of its own, by which runs are compared. */
export function problemLines({ problems, open = [] }: Pick<Section, 'problems' | 'open'>): string[] {
  return [...problems, ...open.map(notExercised)]
}

/** How it is said, and expected, that something was not exercised. */
export function notExercised(id: string): string {
  return `${id} was not exercised`
}

/** How often each operation was called, by its id. */
export function callsOf(trace: Trace): Readonly<Record<string, number>> {
  const calls: Record<string, number> = {}
  for (const { operation } of trace) if (operation !== undefined) calls[operation.id] = (calls[operation.id] ?? 0) + 1
  return calls
}
