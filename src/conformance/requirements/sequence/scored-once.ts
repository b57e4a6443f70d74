import type { Finding, TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { stateTold, ticketAction, ticketOf, ticketStates, wasFiledIn } from '../../trace/tickets.ts'
import { operationOf, succeeded, type Trace, type TracedExchange } from '../../trace/trace.ts'

export const scoredOnce = {
  id: 'SEQ-18',
  area: 'sequence',
  level: 'MUST',
  text: 'A ticket is scored once, and only when it is completed.',
  harm: 'refused',
  fix: 'Score a ticket after its result is confirmed, and note that it is scored.',
  source: 'api-ticket CreateScores',
  operations: ['CreateScores', 'UpdateCases'],
  check: (trace) => {
    const scored = new Map<string, TracedExchange>()
    const closings = new Map<string, TracedExchange>()
    const findings: Finding[] = []
    for (const exchange of exchangesOf(trace, 'CreateScores', 'UpdateCases')) {
      const id = ticketOf(exchange)
      if (operationOf(exchange) === 'UpdateCases') {
        if (ticketAction(exchange) === 'close') closings.set(id, exchange)
        continue
      }
      const before = scored.get(id)
      if (before !== undefined) {
        const expected = `no second score after exchange ${before.number}`
        findings.push({ exchange, expected, actual: 'it is scored again' })
        // Who goes on after a confirmation that was refused has not read it, which RESIL-13 tells.
      } else if (!closings.has(id) && isOpen(trace, id, exchange))
        findings.push({ exchange, expected: 'a ticket that is completed', actual: 'a score for one that is not' })
      if (succeeded(exchange)) scored.set(id, exchange)
    }
    return { exercised: exchangesOf(trace, 'CreateScores'), findings }
  },
} as const satisfies TestedRequirement

/** Whether a ticket was told to be not completed. Of one that nobody has asked about only a refusal tells, where it was filed in the recording. */
function isOpen(trace: Trace, id: string, exchange: TracedExchange): boolean {
  const state = stateTold(trace, id, exchange)
  return state === undefined ? wasFiledIn(trace, id) && !succeeded(exchange) : state !== ticketStates.completed
}
