import { refusalsWithSuccessRead } from '../../checks/refusal-with-success.ts'
import type { TestedRequirement } from '../../requirement.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { ticketOf, ticketsLookedAt, listsTickets } from '../../trace/tickets.ts'
import { operationOf, type TracedExchange } from '../../trace/trace.ts'

/** Whether an exchange does one of some things with a ticket. */
function does(exchange: TracedExchange, ...actions: readonly string[]): boolean {
  return operationOf(exchange) === 'UpdateCases' && actions.includes(exchange.query.get('action_id') ?? '')
}

export const ticketRefusalRead = {
  id: 'RESIL-13',
  area: 'resilience',
  level: 'MUST',
  text: 'A refusal of the service tickets that comes with status 200 is read: nothing is called that rests on what was refused.',
  harm: 'data_wrong',
  fix: 'Read error_code of each answer of the service tickets, also with status 200.',
  source: 'api-ticket ErrorCode',
  operations: [
    'CreateCases',
    'UploadAccessory',
    'UploadJsonAccessories',
    'UpdateCases',
    'CreateScores',
    'CreateMessages',
  ],
  check: refusalsWithSuccessRead('tickets', [
    {
      of: (each) => does(each, 'close', 'cancel'),
      then: (each) => operationOf(each) === 'CreateScores' || does(each, 'delete'),
      looks: (each) => ticketsLookedAt(each).length > 0 || listsTickets(each),
      about: (each) => ticketOf(each),
    },
    {
      of: (each) => operationOf(each) === 'SendVerifyCodes',
      then: (each) => operationOf(each) === 'CheckVerifyCodes',
      looks: (each) => operationOf(each) === 'CheckNeedVerify',
      about: ({ body, query }) => textOf(fieldOf(body, 'contact_value')) ?? query.get('contact_value') ?? '',
    },
  ]),
} as const satisfies TestedRequirement
