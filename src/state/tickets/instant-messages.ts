import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import type { World } from '../engine/world.ts'
import type { TicketAddress } from './customer-acts.ts'
import { lastNumberOf, messagesOf, type TicketMessage } from './messages.ts'
import type { UnfitState } from './ticket-moves.ts'
import { findTicket, type ForeignTicket, type Ticket } from './tickets.ts'

/** A ticket with messages of it. */
export interface Conversation {
  readonly ticket: Ticket
  readonly messages: readonly TicketMessage[]
}

interface Tickets {
  readonly ticketIds: readonly string[]
  readonly groupId: string | undefined
}

/** What was said about each of several tickets since a message of that number; the first that the caller may not see refuses all. */
export function newMessages(
  world: World,
  caller: Caller,
  { since, ...tickets }: Tickets & { readonly since: number },
): Conversation[] | ForeignTicket {
  return conversations(world, caller, { ...tickets, fits: ({ number }) => number > since })
}

/** What support said about each of several tickets that its customer has not read. */
export function unreadMessages(world: World, caller: Caller, tickets: Tickets): Conversation[] | ForeignTicket {
  return conversations(world, caller, {
    ...tickets,
    fits: ({ from, number }, { readByCustomer }) => from !== 'customer' && number > readByCustomer,
  })
}

function conversations(
  world: World,
  caller: Caller,
  { ticketIds, groupId, fits }: Tickets & { readonly fits: (message: TicketMessage, ticket: Ticket) => boolean },
): Conversation[] | ForeignTicket {
  const found: Conversation[] = []
  for (const ticketId of new Set(ticketIds)) {
    const ticket = findTicket(world, caller, { ticketId, groupId })
    if (isRefusal(ticket)) return ticket
    found.push({ ticket, messages: messagesOf(world, ticketId).filter((each) => fits(each, ticket)) })
  }
  return found
}

/** The messages of a ticket next to a moment: the latest before it, or the first after it. The oldest come first. */
export function messagesNextTo(
  world: World,
  ticketId: string,
  { side, moment, limit }: { readonly side: 'before' | 'after'; readonly moment: Instant; readonly limit: number },
): { readonly count: number; readonly messages: TicketMessage[] } {
  const fitting = messagesOf(world, ticketId).filter(({ at }) => (side === 'before' ? at < moment : at > moment))
  const from = side === 'before' ? Math.max(0, fitting.length - limit) : 0
  return { count: fitting.length, messages: fitting.slice(from, from + limit) }
}

/** Notes that the customer has read all that was said about a ticket so far. */
export function markRead(world: World, caller: Caller, address: TicketAddress): Ticket | ForeignTicket {
  const ticket = findTicket(world, caller, address)
  if (isRefusal(ticket)) return ticket
  const read = { ...ticket, readByCustomer: lastNumberOf(world, ticket.ticketId) }
  world.tickets.set(read)
  return read
}

/** Takes back a message that the caller wrote and support has not read; the description of a ticket stays. */
export function withdrawMessage(
  world: World,
  caller: Caller,
  { messageId, ...address }: TicketAddress & { readonly messageId: string },
): TicketMessage | ForeignTicket | UnfitState | Refusal<'ticket_parameter_wrong'> {
  const ticket = findTicket(world, caller, address)
  if (isRefusal(ticket)) return ticket
  const message = world.ticketMessages.get(messageId)
  const isOwn = message?.ticketId === ticket.ticketId && message.replierId === caller.userId
  if (!isOwn || message.isWithdrawn === true)
    return refuse('ticket_parameter_wrong', words`{messageId}: the ticket has no such message of the caller`)
  if (message.isFirst === true || message.number <= ticket.readBySupport)
    return refuse('ticket_state_unfit', 'support has read the message, or it is the description of the ticket')
  const withdrawn = { ...message, isWithdrawn: true } as const
  world.ticketMessages.set(withdrawn)
  return withdrawn
}
