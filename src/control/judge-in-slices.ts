import type { AnswerFault, Judgement } from '../conformance/judge.ts'
import type { Report } from '../conformance/report.ts'
import type { RequirementSet } from '../conformance/requirement-sets.ts'
import type { TracedExchange } from '../conformance/trace/trace.ts'
import type { Exchange } from '../contract/exchange.ts'
import { oneByOne, type Slices } from '../state/engine/slices.ts'
import { harness } from './harness.ts'

/** Makes the report on a journal as `judgeRecording` does, in slices. */
export function* judgeInSlices(exchanges: readonly Exchange[], set: RequirementSet): Slices<Report> {
  const { faultOf, judgeBy, traceOfExchange } = harness()
  const trace: TracedExchange[] = []
  const answerFaults: AnswerFault[] = []
  yield* oneByOne(exchanges, (each) => {
    const traced = traceOfExchange(each, trace.length + 1)
    trace.push(traced)
    const fault = faultOf(traced)
    if (fault !== undefined) answerFaults.push(fault)
  })
  const judgements: Judgement[] = []
  yield* oneByOne(set.requirements, (each) => {
    judgements.push(judgeBy(each, trace))
  })
  return { requirementSet: set.name, sections: [{ name: 'journal', problems: [], judgements, answerFaults, trace }] }
}
