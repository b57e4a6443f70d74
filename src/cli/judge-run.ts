import { faultyAnswers, judge } from '../conformance/judge.ts'
import type { Section } from '../conformance/report.ts'
import type { RequirementSet } from '../conformance/requirement-sets.ts'
import type { Run } from '../conformance/run.ts'
import type { Scenario } from '../conformance/scenarios/scenario.ts'
import type { Trace } from '../conformance/trace/trace.ts'

/** A run of a scenario that is over. */
export interface EndedRun {
  readonly trace: Trace
  readonly run: Run
  readonly set: RequirementSet
  /** What the world lacks at the end, in words. */
  readonly wrongEnd: readonly string[]
  /** Whether what was handed in, if anything was, is JSON. */
  readonly isReadable: boolean
}

/** What is said in the place of all that follows from it. */
const nothingCame = 'nothing came to SANDBOX_ENDPOINT: is the address hard-coded?'

/** Judges a run of a scenario: by its recording, by what was handed in, and by how the world is at the end. */
export function judgeRun(scenario: Scenario, ended: EndedRun): Section {
  const { trace, run, set } = ended
  const judgements = judge(trace, { run, requirements: set.requirements })
  const exercises = set.scenarios?.[scenario.id] ?? scenario.exercises
  const isUntouched = trace.every((each) => each.operation?.service === 'control')
  const open = judgements
    .filter(({ requirement, outcome }) => outcome === 'not_exercised' && exercises.includes(requirement.id))
    .map(({ requirement }) => requirement.id)
  return {
    name: scenario.id,
    problems: [...endProblems(run.ended), ...(isUntouched ? [nothingCame] : taskProblems(scenario, ended))],
    open: isUntouched ? [] : open,
    judgements,
    answerFaults: faultyAnswers(trace),
    trace,
    testable: [...scenario.exercises, ...scenario.mayExercise],
  }
}

/** What a task is not done without; a search is judged by its answers where nothing is handed in. */
const owed: readonly Scenario['handsIn'][] = ['totals', 'customers']

function taskProblems({ handsIn }: Scenario, { run, wrongEnd, isReadable }: EndedRun): string[] {
  return [
    ...(isReadable ? [] : ['what was handed in is not JSON']),
    ...(owed.includes(handsIn) && isReadable && run.handedIn === undefined ? ['nothing was handed in'] : []),
    ...wrongEnd,
  ]
}

function endProblems(ended: Run['ended']): string[] {
  if (ended === 'left') return ['nobody said that it was done']
  if (ended === undefined) return ['the command did not end in time']
  return ended === 0 || ended === 'none' ? [] : [`the command ended with ${ended}`]
}
