import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import { type Instant } from '../../units/instant.ts'
import { type Caller } from '../accounts/accounts.ts'
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
import { type World } from '../engine/world.ts'
import { type TicketLog } from './logs.ts'
import { type TicketState } from './ticket-states.ts'
import { scopeOf, type Ticket } from './tickets.ts'

export interface TicketsQuery extends PageQuery {
  readonly groupId: string | undefined
  /** Each has to stand in the description. */
  readonly searchWords: readonly string[]
  /** A part of the id or of the description. */
  readonly anywhere: string | undefined
  /** A part of the id. */
  readonly ticketId: string | undefined
  readonly states: readonly TicketState[]
  /** One of these labels is on it. */
  readonly labels: readonly number[]
  readonly userId: string | undefined
  /** A part of the name of the user who filed it. */
  readonly userName: string | undefined
  readonly productId: string | undefined
  readonly problemId: string | undefined
  readonly createdFrom: Instant | undefined
  readonly createdUntil: Instant | undefined
}

/** One page of the tickets that the caller may see, the newest first, and how many fit in all. */
export function listTickets(
  world: World,
  caller: Caller,
  query: TicketsQuery,
): Page<Ticket> | Refusal<'ticket_permission_missing'> {
  const scope = scopeOf(world, caller, query.groupId)
  if (isRefusal(scope)) return scope
  const index = scope === 'account' ? 'byAccount' : 'byUser'
  const group = scope === 'account' ? caller.domainId : caller.userId
  const { createdFrom: from, createdUntil: until } = query
  const stretch = stretchOf(world.tickets, { index, group }, { from, until })
  if (!hasFilters(query)) {
    const to = Math.max(stretch.from, stretch.to - query.offset)
    const range = { from: Math.max(stretch.from, to - query.limit), to }
    return { count: stretch.to - stretch.from, page: world.tickets.sliceOf(index, group, range).reverse() }
  }
  return pageOf(world.tickets.sliceOf(index, group, stretch).filter(filterOf(query)).reverse(), query)
}

function hasFilters({ searchWords, states, labels, ...others }: TicketsQuery): boolean {
  const { anywhere, ticketId, userId, userName, productId, problemId } = others
  return (
    [searchWords, states, labels].some((each) => each.length > 0) ||
    [anywhere, ticketId, userId, userName, productId, problemId].some((each) => each !== undefined)
  )
}

function filterOf(query: TicketsQuery): Filter<Ticket> {
  return allOf<Ticket>([
    (ticket) => query.searchWords.every((word) => contains(ticket.description, word)),
    whereAnyAsked(query.states, ({ state }) => state),
    whereAsked(query.anywhere, (ticket, part) => contains(ticket.ticketId, part) || contains(ticket.description, part)),
    whereAsked(query.ticketId, (ticket, part) => contains(ticket.ticketId, part)),
    (ticket) => query.labels.length === 0 || ticket.labels.some((each) => query.labels.includes(each)),
    whereAsked(query.userId, (ticket, id) => ticket.userId === id),
    whereAsked(query.userName, (ticket, part) => contains(ticket.userName, part)),
    whereAsked(query.productId, (ticket, id) => ticket.productId === id),
    whereAsked(query.problemId, (ticket, id) => ticket.problemId === id),
  ])
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}

/** How many tickets that the caller sees without naming a group are in a state. */
export function countTickets(world: World, caller: Caller, state: TicketState): number {
  if (scopeOf(world, caller, undefined) === 'account')
    return world.tickets.countOf('byState', `${caller.domainId}/${state}`)
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
