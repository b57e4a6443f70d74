import { ticketHandlers } from '../define-handlers.ts'

/** How many addresses get a copy of the mails about a ticket (docs/decisions/tickets.md). */
const mostCopies = 10

export const caseLimitHandlers = ticketHandlers({
  ListCaseLimits({ reply }) {
    return reply(200, { config: { create_case_ccemail_max_count: mostCopies } })
  },
})
