import { refuse } from '../contract/refusals.ts'
import { judgeRecording } from '../conformance/judge-recording.ts'
import { jsonReport } from '../conformance/reports/json.ts'
import { frozenNames, frozenSet, newestSet } from '../conformance/requirement-sets.ts'
import { traceOfJournal } from '../conformance/trace/trace-of-journal.ts'
import { controlHandlers } from './define-control.ts'

export const conformanceControl = controlHandlers({
  JudgeJournal({ tenant, query, reply }) {
    const { requirements: name = newestSet.name } = query
    const set = name === newestSet.name ? newestSet : frozenSet(name)
    if (set === undefined) {
      const known = [newestSet.name, ...frozenNames()].join(', ')
      return refuse('control_parameter_wrong', `requirements must be one of ${known}`)
    }
    const trace = traceOfJournal(tenant.journal.list())
    return reply(200, jsonReport(judgeRecording('journal', trace, set)))
  },
})
