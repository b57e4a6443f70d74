import { type Exchange } from '../contract/exchange.ts'
import { refuse } from '../contract/refusals.ts'
import type { jsonReport } from '../conformance/reports/json.ts'
import { controlHandlers } from './define-control.ts'
import { harness } from './harness.ts'

type Report = ReturnType<typeof jsonReport>

export const conformanceControl = controlHandlers({
  JudgeJournal({ tenant, query, reply }) {
    const { frozenNames, frozenSet, jsonReport, judgeRecording, newestSet, traceOfJournal } = harness()
    const { requirements: name = newestSet.name } = query
    const set = name === newestSet.name ? newestSet : frozenSet(name)
    if (set === undefined) {
      const known = [newestSet.name, ...frozenNames()].join(', ')
      return refuse('control_parameter_wrong', `requirements must be one of ${known}`)
    }
    const exchanges = tenant.journal.list()
    const report = jsonReport(judgeRecording('journal', traceOfJournal(exchanges), set))
    return reply(200, { ...report, exchange_ids: idsOfNamed(report, exchanges) })
  },
})

/** The ids of the exchanges that a report names by their numbers. */
function idsOfNamed({ sections }: Report, exchanges: readonly Exchange[]): Record<string, string> {
  const numbers = sections.flatMap(({ verdicts, answer_faults }) => [
    ...verdicts.flatMap(({ evidence, findings }) => [...evidence, ...findings.map(({ exchange }) => exchange)]),
    ...answer_faults.map(({ exchange }) => exchange),
  ])
  return Object.fromEntries([...new Set(numbers)].map((number) => [number, exchanges[number - 1]?.id ?? '']))
}
