import type { TestedRequirement } from '../../requirement.ts'
import { succeeded } from '../../trace/trace.ts'
import { stateTold, ticketAction, ticketOf, ticketStates, wasFiledIn } from '../../trace/tickets.ts'

export const resultBeforeConfirmation = {
  id: 'SEQ-17',
  area: 'sequence',
  level: 'MUST',
  text: 'The result of a ticket is confirmed only when an answer has said that support proposes one.',
  harm: 'left_undone',
  fix: 'Ask for the status of the ticket until it is 2, waiting for confirmation, and close it then.',
  source: 'api-ticket UpdateCases, ShowCaseStatus',
  operations: ['UpdateCases', 'ShowCaseStatus', 'ListNewInstantMessages'],
  check: (trace) => {
    const closings = trace.filter((each) => ticketAction(each) === 'close')
    return {
      exercised: closings,
      findings: closings.flatMap((exchange) => {
        const told = stateTold(trace, ticketOf(exchange), exchange)
        if (told === ticketStates.proposed || told === ticketStates.completed) return []
        // A recording may have begun after the look; a refusal shows that there was none.
        if (told === undefined && succeeded(exchange) && !wasFiledIn(trace, ticketOf(exchange))) return []
        const actual = told === undefined ? 'nobody has asked for its status' : `status ${told}`
        return [{ exchange, expected: `status ${ticketStates.proposed} in an answer before`, actual, field: 'status' }]
      }),
    }
  },
} as const satisfies TestedRequirement
