import { isRefusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import type { Caller } from '../accounts/accounts.ts'
import type { World } from '../engine/world.ts'
import type { ActRefusal, TicketAddress } from './customer-acts.ts'
import { customerOperator, moveTicket, refuseAct } from './ticket-moves.ts'
import { findTicket, type Ticket } from './tickets.ts'

/** To how many others a ticket is related at most (ListRelation). */
const mostRelated = 3

/** Notes on a ticket that has not ended that it has to do with others of the caller; one that is noted stays. */
export function relateTicket(
  world: World,
  caller: Caller,
  wish: TicketAddress & { readonly relatedIds: readonly string[] },
): Ticket | ActRefusal {
  const ticket = findTicket(world, caller, wish)
  if (isRefusal(ticket)) return ticket
  const refusal = refuseAct('change', ticket)
  if (refusal !== undefined) return refusal
  if (wish.relatedIds.includes(ticket.ticketId))
    return refuse('ticket_parameter_wrong', words`{relatedIdList}: a ticket is not related to itself`)
  for (const ticketId of wish.relatedIds) {
    const other = findTicket(world, caller, { ticketId, groupId: wish.groupId })
    if (isRefusal(other)) return other
  }
  const related = [...new Set([...shownRelated(world, ticket), ...wish.relatedIds])]
  if (related.length > mostRelated)
    return refuse('ticket_parameter_wrong', words`{relatedIdList}: a ticket is related to ${mostRelated} at most`)
  return moveTicket(world, ticket, { act: 'change', operator: customerOperator(caller), change: { related } })
}

/** Takes back that a ticket which has not ended has to do with another. */
export function unrelateTicket(
  world: World,
  caller: Caller,
  wish: TicketAddress & { readonly relatedId: string },
): Ticket | ActRefusal {
  const ticket = findTicket(world, caller, wish)
  if (isRefusal(ticket)) return ticket
  const refusal = refuseAct('change', ticket)
  if (refusal !== undefined) return refusal
  if (!ticket.related.includes(wish.relatedId))
    return refuse('ticket_parameter_wrong', words`{relatedId}: the ticket is not related to ${wish.relatedId}`)
  const related = ticket.related.filter((each) => each !== wish.relatedId)
  return moveTicket(world, ticket, { act: 'change', operator: customerOperator(caller), change: { related } })
}

/** The tickets that a ticket has to do with, as was noted on it; a deleted one is left out. */
export function relatedTo(world: World, ticket: Ticket): Ticket[] {
  return shownRelated(world, ticket).flatMap((id) => world.tickets.get(id) ?? [])
}

function shownRelated(world: World, { related }: Ticket): string[] {
  return related.filter((id) => world.tickets.get(id)?.state !== 'deleted')
}
