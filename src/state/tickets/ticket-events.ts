import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { messagesOf } from './messages.ts'
import { moveTicket } from './ticket-moves.ts'
import { support, type SupportAct } from './support.ts'
import type { Ticket } from './tickets.ts'

/** Ends a ticket whose customer has not said a word for too long. What came of it, in words. */
export function endWaiting(world: World, ticketId: string): string {
  const ticket = recordOf(world.tickets, ticketId)
  moveTicket(world, ticket, { act: 'expire', operator: { side: 'system', id: '', name: 'system' } })
  return `ticket ${ticketId} of ${ticket.userName} was completed: nobody answered`
}

/** Support's next step, done by itself: it accepts a ticket, answers its customer, and then proposes a result. */
export function runAutopilot(world: World, ticketId: string): string {
  const ticket = recordOf(world.tickets, ticketId)
  const act = nextAct(world, ticket)
  support(world, ticket, act)
  return `support did its next step with ticket ${ticketId}: ${act.do}`
}

function nextAct(world: World, { ticketId, state }: Ticket): SupportAct {
  if (state === 'unaccepted') return { do: 'accept' }
  const last = messagesOf(world, ticketId).at(-1)
  if (last?.from === 'customer') return { do: 'reply', content: 'We have read your message and are working on it.' }
  return { do: 'propose', resolution: 'The matter was looked at and settled.', rootCause: 'A setting.' }
}
