import { type Finding, type TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { callsByTicket, stateTold, ticketAction, ticketOf, ticketStates } from '../../trace/tickets.ts'
import { succeeded, type Trace, type TracedExchange } from '../../trace/trace.ts'

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
    const all = exchangesOf(trace, 'CreateScores')
    const scored = new Map<string, TracedExchange>()
    const findings: Finding[] = []
    for (const exchange of all) {
      const id = ticketOf(exchange)
      const before = scored.get(id)
      const closings = closingsBefore(trace, exchange)
      const told = stateTold(trace, id, exchange)
      // A recording that knows nothing of the ticket may have begun when it was completed.
      const isOver = closings.some(succeeded) || told === undefined || told === ticketStates.completed
      if (before !== undefined)
        findings.push({
          exchange,
          expected: `no second score after exchange ${before.number}`,
          actual: 'it is scored again',
        })
      // Who goes on after a confirmation that was refused has not read it, which RESIL-13 tells.
      else if (!isOver && closings.length === 0)
        findings.push({ exchange, expected: 'a ticket that is completed', actual: 'a score for one that is not' })
      if (succeeded(exchange)) scored.set(id, exchange)
    }
    return { exercised: all, findings }
  },
} as const satisfies TestedRequirement

function closingsBefore(trace: Trace, exchange: TracedExchange): TracedExchange[] {
  const calls = callsByTicket(trace).get(ticketOf(exchange)) ?? []
  return calls.filter((each) => each.number < exchange.number && ticketAction(each) === 'close')
}
