import { refuse, type Refusal } from '../../contract/refusals.ts'
import type { Instant } from '../../units/instant.ts'
import { type Caller, ownerOf } from '../accounts/accounts.ts'
import type { World } from '../engine/world.ts'
import type { TicketState } from './ticket-states.ts'

/** How support reaches the person who filed a ticket. */
export interface TicketContact {
  readonly areaCode?: string
  readonly mobile?: string
  readonly mail?: string
  /** When to call: a window such as `09:00-18:00`, or `0` for any time. */
  readonly hours?: string
  /** Who gets a copy of the mails. */
  readonly copies?: readonly string[]
}

/** How content a customer was, from 1 to 5, in one dimension. */
export interface TicketScore {
  readonly dimension: number
  readonly value: number
}

/** A field of a ticket beyond the usual ones, by the key that the list of such fields gives. */
export interface ExtraField {
  readonly key: string
  readonly value: string
}

/** A request for help that a partner or a customer filed. Its description is its first message too. */
export interface Ticket {
  readonly ticketId: string
  /** The account whose ticket it is, and the user of that account who filed it. */
  readonly accountId: string
  readonly userId: string
  readonly userName: string
  readonly state: TicketState
  readonly problemId: string
  readonly subTypeId?: string
  readonly productId?: string
  readonly regionId?: string
  readonly projectId?: string
  readonly severityId?: string
  readonly description: string
  readonly contact: TicketContact
  readonly extras: readonly ExtraField[]
  /** What support may do with the resources, in the words of the customer; absent where it may do nothing (version 1.0). */
  readonly allowance?: string
  readonly createdAt: Instant
  /** When support took it, proposed its result, and when it came to its end. */
  readonly acceptedAt?: Instant
  readonly proposedAt?: Instant
  readonly endedAt?: Instant
  readonly urgedAt?: Instant
  readonly resolution?: string
  readonly rootCause?: string
  readonly judgement?: string
  readonly scores?: readonly TicketScore[]
  /** The numbers of the labels on it, and the tickets that it is related to. */
  readonly labels: readonly number[]
  readonly related: readonly string[]
  /** The number of the last message of support that the customer has read, and of the customer's that support has. */
  readonly readByCustomer: number
  readonly readBySupport: number
}

export type ForeignTicket = Refusal<'ticket_unknown' | 'ticket_permission_missing'>

/** The permission item by which a user handles the tickets of the other users of its account. */
export const groupPermission = 'Ticket Group Operator'

/**
 * The ticket of that id, as far as the caller may handle it: its own; any of its account, for the owner of the account; one
 * of the same group, for a user with the right who names the group. Another account's ticket is as if it did not exist, and
 * so is a deleted one (docs/decisions/tickets.md).
 */
export function findTicket(
  world: World,
  caller: Caller,
  { ticketId, groupId }: { readonly ticketId: string; readonly groupId?: string | undefined },
): Ticket | ForeignTicket {
  const ticket = world.tickets.get(ticketId)
  if (ticket === undefined || ticket.state === 'deleted' || ticket.accountId !== caller.domainId)
    return refuse('ticket_unknown')
  if (ticket.userId === caller.userId || seesWholeAccount(world, caller)) return ticket
  return handlesGroup(caller, groupId) ? ticket : refuse('ticket_permission_missing')
}

/** Whose tickets a caller sees that names no group: all of its account, for its owner, or its own alone. */
export function ownScope(world: World, caller: Caller): TicketScope {
  return seesWholeAccount(world, caller) ? 'account' : 'own'
}

export type TicketScope = 'account' | 'own'

/** Whose tickets a list shows to a caller that may name a group; a group without the right is refused. */
export function scopeOf(
  world: World,
  caller: Caller,
  groupId: string | undefined,
): TicketScope | Refusal<'ticket_permission_missing'> {
  const own = ownScope(world, caller)
  if (own === 'account' || groupId === undefined || groupId === '') return own
  return handlesGroup(caller, groupId) ? 'account' : refuse('ticket_permission_missing')
}

/** The owner of an account sees all of its tickets. */
function seesWholeAccount(world: World, { domainId, userId }: Caller): boolean {
  return ownerOf(world, domainId)?.userId === userId
}

/** The users of an account are one group: any group id stands for it, for those who may handle what others filed. */
function handlesGroup({ permissionItems }: Caller, groupId: string | undefined): boolean {
  if (groupId === undefined || groupId === '') return false
  return permissionItems === 'all' || permissionItems.includes(groupPermission)
}
