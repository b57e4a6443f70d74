import type { TestedRequirement } from '../../requirement.ts'
import { operationOf } from '../../trace/trace.ts'
import { callsByTicket, statesTold, ticketAction, ticketStates } from '../../trace/tickets.ts'

export const questionAnswered = {
  id: 'SEQ-19',
  area: 'sequence',
  level: 'SHOULD',
  text: 'A ticket that waits for its customer gets an answer, or is ended.',
  harm: 'left_undone',
  fix: 'When the status of a ticket is 17, answer by CreateMessages: support does nothing before.',
  source: 'api-ticket ShowCaseStatus, CreateMessages',
  operations: ['CreateMessages', 'ShowCaseStatus', 'ListNewInstantMessages'],
  check: (trace) => {
    const waiting = statesTold(trace).filter(({ state }) => state === ticketStates.asking)
    return {
      exercised: waiting.map(({ exchange }) => exchange),
      findings: [...Map.groupBy(waiting, ({ id }) => id)].flatMap(([id, told]) => {
        const last = told.at(-1)?.exchange
        const first = told[0]?.exchange.number ?? 0
        const isDealtWith = callsByTicket(trace)
          .get(id)
          ?.some(
            (each) =>
              each.number > first && (operationOf(each) === 'CreateMessages' || ticketAction(each) !== undefined),
          )
        return last === undefined || isDealtWith === true
          ? []
          : [
              {
                exchange: last,
                expected: `a message in ticket ${id}`,
                actual: 'it waits for its customer',
                field: 'status',
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement
