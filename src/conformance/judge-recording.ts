import { faultyAnswers, judge } from './judge.ts'
import type { Report } from './report.ts'
import { newestSet, type RequirementSet } from './requirement-sets.ts'
import type { Trace } from './trace/trace.ts'

/** The report on a recording of no scenario; `name` says where it is from. */
export function judgeRecording(name: string, trace: Trace, set: RequirementSet = newestSet): Report {
  const judgements = judge(trace, { requirements: set.requirements })
  return {
    requirementSet: set.name,
    sections: [{ name, problems: [], judgements, answerFaults: faultyAnswers(trace), trace }],
  }
}
