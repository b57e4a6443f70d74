import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { minute } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import type { World } from '../engine/world.ts'
import { useAccessories } from './accessories.ts'
import { addMessage, attached, type TicketMessage } from './messages.ts'
import { scoreBounds, supportCatalog } from './support-catalog.ts'
import { joinExtras, refuseCopies, refuseExtras } from './ticket-fields.ts'
import { customerOperator, moveTicket, refuseAct, type UnfitState } from './ticket-moves.ts'
import { ticketSettings } from './ticket-settings.ts'
import {
  type ExtraField,
  findTicket,
  type ForeignTicket,
  type Ticket,
  type TicketContact,
  type TicketScore,
} from './tickets.ts'

/** Which ticket is meant, and the group by which the caller reaches it. */
export interface TicketAddress {
  readonly ticketId: string
  readonly groupId: string | undefined
}

/** Scores of a ticket, and what the customer says with them. */
export interface Evaluation {
  readonly judgement: string
  readonly scores: readonly TicketScore[]
}

export type ActRefusal = ForeignTicket | UnfitState | Refusal<'ticket_parameter_wrong'>

/** Urges, cancels, closes or deletes a ticket. An evaluation may come with a close and is kept with it, or both are refused. */
export function actOnTicket(
  world: World,
  caller: Caller,
  wish: TicketAddress & {
    readonly act: 'urge' | 'cancel' | 'close' | 'delete'
    readonly description: string
    readonly evaluation: Evaluation | undefined
  },
): Ticket | ActRefusal | Refusal<'ticket_urged_lately'> {
  const { act, description, evaluation } = wish
  const ticket = findTicket(world, caller, wish)
  if (isRefusal(ticket)) return ticket
  const refusal = refuseAct(act, ticket) ?? (act === 'urge' ? refuseUrge(world, ticket) : undefined)
  if (refusal !== undefined) return refusal
  const wrong = evaluation === undefined ? undefined : refuseScores(evaluation.scores)
  if (wrong !== undefined) return wrong
  const change = act === 'urge' ? { urgedAt: world.now } : act === 'close' ? { ...evaluation } : {}
  return moveTicket(world, ticket, { act, operator: customerOperator(caller), description, change })
}

/** Keeps how content the customer is with a completed ticket; it says so once. */
export function scoreTicket(
  world: World,
  caller: Caller,
  wish: TicketAddress & { readonly evaluation: Evaluation },
): Ticket | ActRefusal {
  const ticket = findTicket(world, caller, wish)
  if (isRefusal(ticket)) return ticket
  const refusal = refuseAct('score', ticket) ?? refuseSecondScore(ticket) ?? refuseScores(wish.evaluation.scores)
  if (refusal !== undefined) return refusal
  return moveTicket(world, ticket, { act: 'score', operator: customerOperator(caller), change: { ...wish.evaluation } })
}

/** Changes how support reaches the customer about a ticket that has not ended; what is absent stays. */
export function changeContact(
  world: World,
  caller: Caller,
  wish: TicketAddress & { readonly contact: TicketContact },
): Ticket | ForeignTicket | UnfitState | Refusal<'ticket_copy_address_wrong'> {
  const ticket = findTicket(world, caller, wish)
  if (isRefusal(ticket)) return ticket
  const refusal = refuseAct('change', ticket) ?? refuseCopies(wish.contact.copies ?? [])
  if (refusal !== undefined) return refusal
  const contact = { ...ticket.contact, ...wish.contact }
  return moveTicket(world, ticket, { act: 'change', operator: customerOperator(caller), change: { contact } })
}

/** Adds further fields to a ticket that has not ended, in place of those with the same keys; a message may have asked for them. */
export function addExtras(
  world: World,
  caller: Caller,
  wish: TicketAddress & { readonly extras: readonly ExtraField[]; readonly messageId: string | undefined },
): Ticket | ActRefusal {
  const ticket = findTicket(world, caller, wish)
  if (isRefusal(ticket)) return ticket
  const { messageId, extras: added } = wish
  const refusal = refuseAct('change', ticket) ?? refuseExtras(ticket.problemId, added)
  if (refusal !== undefined) return refusal
  if (messageId !== undefined && world.ticketMessages.get(messageId)?.ticketId !== ticket.ticketId)
    return refuse('ticket_parameter_wrong', words`{messageId}: the ticket has no such message`)
  const extras = joinExtras(ticket.extras, added)
  return moveTicket(world, ticket, { act: 'change', operator: customerOperator(caller), change: { extras } })
}

/** Adds a word of the customer to a ticket; one that waited for it is worked on again. With it support may be allowed to act. */
export function writeToTicket(
  world: World,
  caller: Caller,
  wish: TicketAddress & {
    readonly content: string
    readonly accessoryIds: readonly string[]
    readonly allowance?: string | undefined
  },
): TicketMessage | ActRefusal {
  const ticket = findTicket(world, caller, wish)
  if (isRefusal(ticket)) return ticket
  const refusal = refuseAct('write', ticket)
  if (refusal !== undefined) return refusal
  const used = useAccessories(world, caller, { ids: wish.accessoryIds, usedIn: ticket.ticketId })
  if (isRefusal(used)) return used
  const message = addMessage(world, {
    ticketId: ticket.ticketId,
    from: 'customer',
    replierId: caller.userId,
    replierName: caller.userName,
    content: wish.content,
    files: attached(used),
  })
  const { allowance } = wish
  const change = allowance === undefined ? {} : { allowance }
  moveTicket(world, ticket, { act: 'write', operator: customerOperator(caller), change })
  return message
}

function refuseUrge(world: World, { urgedAt }: Ticket): Refusal<'ticket_urged_lately'> | undefined {
  const { urgeCooldownMinutes } = ticketSettings(world)
  const isLate = urgedAt === undefined || world.now >= urgedAt + urgeCooldownMinutes * minute
  return isLate ? undefined : refuse('ticket_urged_lately')
}

function refuseSecondScore({ ticketId, scores }: Ticket): Refusal<'ticket_state_unfit'> | undefined {
  return scores === undefined ? undefined : refuse('ticket_state_unfit', `ticket ${ticketId} was scored already`)
}

function refuseScores(scores: readonly TicketScore[]): Refusal<'ticket_parameter_wrong'> | undefined {
  const numbers = scores.map(({ dimension }) => dimension)
  if (numbers.some((each) => !supportCatalog.dimensions.some(({ number }) => number === each)))
    return refuse('ticket_parameter_wrong', words`{satisfactionId}: {ListSatisfactionDimensions} does not give it`)
  if (new Set(numbers).size < numbers.length)
    return refuse('ticket_parameter_wrong', words`{satisfactionId}: each dimension is scored once`)
  const { least, most } = scoreBounds
  return scores.every(({ value }) => value >= least && value <= most)
    ? undefined
    : refuse('ticket_parameter_wrong', words`{satisfactionValue} must be ${least} to ${most}`)
}
