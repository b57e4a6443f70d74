import { allOf, type Page, pageOf, type PageQuery, stretchOf, whereAnyAsked, whereAsked } from '../engine/listing.ts'
import { nextDigits, nextNumber } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'
import { siteOf } from '../sites/site-of.ts'
import { type Amount, zero } from '../../units/amount.ts'
import type { BillingMonth } from '../../units/calendar.ts'
import type { Instant } from '../../units/instant.ts'

/** Why money of an account moves. */
export type TradeKind =
  | 'top_up'
  | 'purchase'
  | 'usage'
  | 'make_up'
  | 'repayment'
  | 'refund'
  | 'adjustment'
  | 'credit_limit'
  | 'expiry'
  | 'allocation'
  | 'reclaim'
  | 'unbinding'
  | 'mode_change'

/** What moves money: all changes that one thing brings about have its id. */
export interface Trade {
  readonly kind: TradeKind
  /** The order, the hour of use, or what `nextTradeId` gave. */
  readonly id: string
  /** The account on the other side: of a partner or reseller one below it, of a customer the one above. */
  readonly counterpartId?: string
  /** What it pays for. */
  readonly service?: string
  readonly resource?: string
  /** The beginning of the hour of use that it pays for. */
  readonly consumedAt?: Instant
  /** The month that bills it, where that may not be the one of the change. */
  readonly month?: BillingMonth
  /** How the money came in. */
  readonly channel?: PaymentChannel
}

/** The way on which money came in, and the number that it has there. */
export interface PaymentChannel {
  readonly id: string
  readonly number: string
}

/** Which of the two accounts of a partner, reseller or customer. */
export type AccountKind = 'cash' | 'credit'

/** One change of an account: of its cash, or of what is left of its credit. It is never changed. */
export interface AccountChange {
  readonly id: string
  /** The partner's domain, the reseller or the customer. */
  readonly accountId: string
  readonly account: AccountKind
  readonly trade: Trade
  readonly at: Instant
  /** Above zero it came in. */
  readonly amount: Amount
  /** What the account had then. */
  readonly after: Amount
}

/**
 * Writes down a change of an account on a site that keeps such records; one by nothing is none. Its id is of its account, so
 * that it is the same whichever customer's use is charged first; and it is no earlier than the one before it.
 */
export function recordAccountChange(world: World, change: Omit<AccountChange, 'id'>): void {
  if (change.amount === zero || !siteOf(world).keepsAccountChanges) return
  const group = groupOfChanges(change)
  const count = world.accountChanges.countOf('byAccount', group)
  const [last] = world.accountChanges.sliceOf('byAccount', group, { from: count - 1, to: count })
  // Stryker disable next-line EqualityOperator: of two equal moments either is the same
  const at = last !== undefined && last.at > change.at ? last.at : change.at
  const id = `${change.accountId}-${change.account}-${(count + 1).toString().padStart(8, '0')}`
  world.accountChanges.set({ ...change, at, id })
}

/** How ids of trades begin: the first two as in the samples of mt_060005 and mt_060006 (docs/decisions/china-money.md). */
const prefixes = {
  allocation: 'AD',
  reclaim: 'RE',
  unbinding: 'UB',
  top_up: 'RC',
  adjustment: 'AJ',
  credit_limit: 'CL',
  expiry: 'EX',
  mode_change: 'TM',
} as const

/** A new trade of a kind that has no id of its own: `RE2007030833010000eb`, its moment in UTC and a number. */
export function nextTrade(world: World, kind: keyof typeof prefixes): Trade {
  const moment = new Date(world.now).toISOString().slice(2, 19).replaceAll(/\D/g, '')
  const number = nextNumber(world, 'trade').toString(16).padStart(6, '0')
  return { kind, id: `${prefixes[kind]}${moment}${number}` }
}

/** How money comes in: by a way of the platform's table, bank transfer unless one is named, and a new number on it. */
export function paymentBy(world: World, id = '2'): PaymentChannel {
  return { id, number: nextDigits(world, 'payment', 16) }
}

export interface AccountChangesQuery extends PageQuery {
  readonly accountId: string
  readonly account: AccountKind
  /** Both moments are included. */
  readonly from: Instant
  readonly until: Instant
  /** Absent for all; an empty list finds nothing. */
  readonly kinds?: readonly TradeKind[] | undefined
  readonly direction?: 'income' | 'expense' | undefined
  readonly tradeId?: string | undefined
  /** Empty for all. */
  readonly channelIds?: readonly string[]
  readonly channelNumber?: string | undefined
}

/** One page of the changes of an account, newest first, and how many fit in all. */
export function listAccountChanges(world: World, query: AccountChangesQuery): Page<AccountChange> {
  const group = groupOfChanges(query)
  const { index, from, to } = stretchOf(
    world.accountChanges,
    { index: 'byAccount', group },
    { from: query.from, until: query.until },
  )
  if (!isFiltered(query)) {
    const end = Math.max(from, to - query.offset)
    const page = world.accountChanges.sliceOf(index, group, { from: Math.max(from, end - query.limit), to: end })
    return { count: to - from, page: page.reverse() }
  }
  const fitting = world.accountChanges.sliceOf(index, group, { from, to }).filter(fits(query))
  return pageOf(fitting.reverse(), query)
}

/** The group of an account's changes in the index `byAccount`. */
export function groupOfChanges({ accountId, account }: Pick<AccountChange, 'accountId' | 'account'>): string {
  return `${accountId}/${account}`
}

function isFiltered({ kinds, direction, tradeId, channelIds = [], channelNumber }: AccountChangesQuery): boolean {
  return [kinds, direction, tradeId, channelIds[0], channelNumber].some((each) => each !== undefined)
}

function fits({ kinds, direction, tradeId, channelIds = [], channelNumber }: AccountChangesQuery) {
  return allOf<AccountChange>([
    whereAsked(kinds, ({ trade }, wanted) => wanted.includes(trade.kind)),
    // Stryker disable next-line EqualityOperator: no change is by nothing
    whereAsked(direction, ({ amount }, wanted) => amount > zero === (wanted === 'income')),
    whereAsked(tradeId, ({ trade }, wanted) => trade.id === wanted),
    whereAnyAsked(channelIds, ({ trade }) => trade.channel?.id ?? ''),
    whereAsked(channelNumber, ({ trade }, wanted) => trade.channel?.number === wanted),
  ])
}
