import type { AnswerFault, Judgement } from '../conformance/judge.ts'
import type { Report } from '../conformance/report.ts'
import type { RequirementSet } from '../conformance/requirement-sets.ts'
import type { TracedExchange } from '../conformance/trace/trace.ts'
import type { Exchange } from '../contract/exchange.ts'
import { harness } from './harness.ts'
import { inSlices } from './in-slices.ts'

/** The report on a journal, as `judgeRecording` makes it; other requests are answered while it is made. */
export async function judgeInSlices(exchanges: readonly Exchange[], set: RequirementSet): Promise<Report> {
  const { faultOf, judgeBy, traceOfExchange } = harness()
  const trace: TracedExchange[] = []
  const answerFaults: AnswerFault[] = []
  await inSlices(exchanges, (each) => {
    const traced = traceOfExchange(each, trace.length + 1)
    trace.push(traced)
    const fault = faultOf(traced)
    if (fault !== undefined) answerFaults.push(fault)
  })
  const judgements: Judgement[] = []
  await inSlices(set.requirements, (each) => judgements.push(judgeBy(each, trace)))
  return { requirementSet: set.name, sections: [{ name: 'journal', problems: [], judgements, answerFaults, trace }] }
}
