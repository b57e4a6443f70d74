import { mostCopies } from '../../state/tickets/ticket-fields.ts'
import { ticketHandlers } from '../define-handlers.ts'

export const caseLimitHandlers = ticketHandlers({
  ListCaseLimits({ reply }) {
    return reply(200, { config: { create_case_ccemail_max_count: mostCopies } })
  },
})
