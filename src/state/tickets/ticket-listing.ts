import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import {
  allOf,
  type Filter,
  type Page,
  pageOf,
  type PageQuery,
  stretchOf,
  whereAnyAsked,
  whereAsked,
} from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import type { TicketLog } from './logs.ts'
import type { TicketState } from './ticket-states.ts'
import { ownScope, type Ticket, type TicketScope } from './tickets.ts'

/** Which tickets a list shows; what is not said filters nothing. */
export interface TicketsQuery extends PageQuery {
  /** Each has to stand in the description. */
  readonly searchWords?: readonly string[]
  /** A part of the id or of the description. */
  readonly anywhere?: string | undefined
  /** A part of the id. */
  readonly ticketId?: string | undefined
  readonly states?: readonly TicketState[]
  /** One of these labels is on it. */
  readonly labels?: readonly number[]
  readonly userId?: string | undefined
  /** A part of the name of the user who filed it. */
  readonly userName?: string | undefined
  readonly productId?: string | undefined
  readonly problemId?: string | undefined
  readonly createdFrom?: Instant | undefined
  readonly createdUntil?: Instant | undefined
}

/** One page of the tickets that a caller sees in a scope, the newest first, and how many fit in all. */
export function listTickets(
  world: World,
  { caller, scope }: { readonly caller: Caller; readonly scope: TicketScope },
  query: TicketsQuery,
): Page<Ticket> {
  const index = scope === 'account' ? 'byAccount' : 'byUser'
  const group = scope === 'account' ? caller.domainId : caller.userId
  const { createdFrom: from, createdUntil: until } = query
  const stretch = stretchOf(world.tickets, { index, group }, { from, until })
  const filters = filtersOf(query)
  if (filters.length === 0) {
    const to = Math.max(stretch.from, stretch.to - query.offset)
    const range = { from: Math.max(stretch.from, to - query.limit), to }
    return { count: stretch.to - stretch.from, page: world.tickets.sliceOf(index, group, range).reverse() }
  }
  return pageOf(world.tickets.sliceOf(index, group, stretch).filter(allOf(filters)).reverse(), query)
}

function filtersOf(query: TicketsQuery): Filter<Ticket>[] {
  const { searchWords = [], labels = [], states = [] } = query
  const filters: readonly (Filter<Ticket> | undefined)[] = [
    ...searchWords.map((word) => (ticket: Ticket) => contains(ticket.description, word)),
    whereAnyAsked(states, ({ state }) => state),
    labels.length === 0 ? undefined : (ticket) => ticket.labels.some((each) => labels.includes(each)),
    whereAsked(query.anywhere, (ticket, part) => contains(ticket.ticketId, part) || contains(ticket.description, part)),
    whereAsked(query.ticketId, (ticket, part) => contains(ticket.ticketId, part)),
    whereAsked(query.userId, (ticket, id) => ticket.userId === id),
    whereAsked(query.userName, (ticket, part) => contains(ticket.userName, part)),
    whereAsked(query.productId, (ticket, id) => ticket.productId === id),
    whereAsked(query.problemId, (ticket, id) => ticket.problemId === id),
  ]
  return filters.filter((each) => each !== undefined)
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}

/** How many tickets that the caller sees without naming a group are in a state. */
export function countTickets(world: World, caller: Caller, state: TicketState): number {
  if (ownScope(world, caller) === 'account') return world.tickets.countOf('byState', `${caller.domainId}/${state}`)
  const to = world.tickets.countOf('byUser', caller.userId)
  return world.tickets.sliceOf('byUser', caller.userId, { from: 0, to }).filter((each) => each.state === state).length
}

/** One page of what was done with a ticket, the newest first, and how many lines there are. */
export function listLogs(world: World, ticketId: string, { offset, limit }: PageQuery): Page<TicketLog> {
  const count = world.ticketLogs.countOf('byTicket', ticketId)
  const to = Math.max(0, count - offset)
  const page = world.ticketLogs.sliceOf('byTicket', ticketId, { from: Math.max(0, to - limit), to }).reverse()
  return { count, page }
}
