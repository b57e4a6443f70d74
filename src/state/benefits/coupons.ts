import { add, type Amount, least, negate, subtract, zero } from '../../units/amount.ts'
import { fromInstant, type Instant, later, second } from '../../units/instant.ts'
import { plan, unplan } from '../engine/agenda.ts'
import { nextDigits, nextId } from '../engine/ids.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { associationOf } from '../sites/site-of.ts'
import type { Order } from '../ordering/orders.ts'
import { type CouponChangeKind, noteChange } from './coupon-changes.ts'
import { creditQuota } from './coupon-quotas.ts'

export type CouponState = 'available' | 'used' | 'expired' | 'reclaimed'

/**
 * What a coupon is called: a cash coupon, a flexi-purchase coupon or a stored-value card. All pay in place of money by the
 * same rules. The International site has cash coupons only (mp_02001, api_order_00015).
 */
export type CouponKind = 'cash' | 'flexi' | 'card'

/** The kinds of orders that a coupon may be bound to. */
export type Purpose = 'new' | 'renew' | 'change'

/** What a coupon may pay for; each list is a bound where it has something in it. */
export interface CouponLimits {
  readonly services: readonly string[]
  readonly products: readonly string[]
  readonly purposes: readonly Purpose[]
}

/** Where a coupon comes from that a partner gave: out of its quota, or its reseller's. */
export interface CouponIssue {
  readonly quotaId: string
  /** The reseller whose quota it is; empty for the partner's own. */
  readonly issuerId: string
  readonly memo?: string
  /** What has gone back to the quota. */
  readonly returned: Amount
}

/** What pays for orders and use in place of money. */
export interface Coupon {
  readonly couponId: string
  readonly code: string
  /** Absent of cash coupons. */
  readonly kind?: CouponKind
  /** The account that holds it: a customer, a reseller or the partner itself. */
  readonly ownerId: string
  readonly name: string
  readonly faceValue: Amount
  readonly balance: Amount
  readonly validFrom: Instant
  readonly expiresAt: Instant
  readonly createdAt: Instant
  readonly lastUsedAt?: Instant
  readonly state: CouponState
  /** Whether it pays until its balance is zero; else the first order uses it up. */
  readonly reusable: boolean
  /** Services that it pays for; none means all. */
  readonly services: readonly string[]
  /** Products that it pays for; absent or none means all. */
  readonly products?: readonly string[]
  /** Kinds of orders that it pays for; absent or none means all, and use too. */
  readonly purposes?: readonly Purpose[]
  /** Whether it pays for an order that has a discount. */
  readonly withDiscounts: boolean
  /** What must be left of some item's official price, in percent, for it to pay. */
  readonly leastPercent: number
  /** The order that holds it until that is paid or given up. */
  readonly lockedBy?: string
  /** The order that it paid for last. */
  readonly usedBy?: string
  /** The coupon of a master account that it was split off. */
  readonly partOf?: string
  /** Absent of what the platform itself gave. */
  readonly issue?: CouponIssue
}

export type CouponGrant = Pick<
  Coupon,
  | 'ownerId'
  | 'name'
  | 'faceValue'
  | 'validFrom'
  | 'expiresAt'
  | 'reusable'
  | 'services'
  | 'withDiscounts'
  | 'leastPercent'
> &
  Partial<Pick<Coupon, 'kind' | 'products' | 'purposes' | 'issue' | 'partOf'>>

/** The kind of a coupon. */
export function kindOf({ kind = 'cash' }: Pick<Coupon, 'kind'>): CouponKind {
  return kind
}

/** Gives an account a coupon. */
export function grantCoupon(world: World, grant: CouponGrant): Coupon {
  const coupon: Coupon = {
    ...grant,
    couponId: nextCouponId(world, kindOf(grant)),
    code: nextId(world, 'coupon-code').slice(0, 16).toUpperCase(),
    balance: grant.faceValue,
    createdAt: world.now,
    state: 'available',
  }
  world.coupons.set(coupon)
  const { memo } = grant.issue ?? {}
  noteChange(world, coupon, {
    kind: coupon.partOf === undefined ? 'given' : 'received',
    amount: coupon.faceValue,
    ...(memo === undefined ? {} : { remark: memo }),
  })
  plan(world, { kind: 'coupon-expiry', at: later(coupon.expiresAt, second), subject: coupon.couponId })
  return coupon
}

/** `CP` and the day of a coupon, as the pages have it; a card has the form of the sample of mac_00002. */
function nextCouponId(world: World, kind: CouponKind): string {
  if (kind === 'card') return `userSVCId${nextDigits(world, 'stored-value-card', 10)}`
  const day = fromInstant(world.now).replaceAll(/\D/g, '').slice(2, 8)
  return `CP${day}${nextDigits(world, 'coupon', 8)}`
}

/** The end of a coupon that was not used; what is left of one that a partner gave goes back to its quota. */
export function expireCoupon(world: World, couponId: string): string {
  const coupon = world.coupons.get(couponId)
  if (coupon?.state !== 'available') return 'the coupon was used or reclaimed before'
  if (coupon.issue !== undefined) {
    sendBack(world, coupon, 'expired')
    return 'the coupon has expired, and what was left of it went back to its quota'
  }
  noteChange(world, coupon, { kind: 'expired', amount: negate(coupon.balance) })
  world.coupons.set({ ...coupon, state: 'expired' })
  return `the coupon has expired`
}

/**
 * Takes a coupon back from the account that holds it, for whoever gave it or, where it is a part that is `retrieved`, for the
 * master account; undefined when there is nothing to take.
 */
export function reclaimCoupon(
  world: World,
  coupon: Coupon,
  kind: Extract<CouponChangeKind, 'reclaimed' | 'retrieved'> = 'reclaimed',
): Coupon | undefined {
  if (coupon.state !== 'available' || coupon.lockedBy !== undefined) return undefined
  if (coupon.issue !== undefined) return sendBack(world, coupon, 'reclaimed')
  const reclaimed = { ...coupon, state: 'reclaimed' } as const
  world.coupons.set(reclaimed)
  noteChange(world, coupon, { kind, amount: negate(coupon.balance) })
  unplan(world, 'coupon-expiry', coupon.couponId)
  return reclaimed
}

/** All that is left of a coupon goes back to the quota that it came out of, whoever had locked it. */
export function sendBack(
  world: World,
  coupon: Coupon,
  why: Extract<CouponChangeKind, 'expired' | 'reclaimed' | 'disassociated' | 'switched'>,
): Coupon {
  const { lockedBy: _lockedBy, ...free } = coupon
  unplan(world, 'coupon-expiry', coupon.couponId)
  return giveToQuota(world, { ...free, state: why === 'expired' ? 'expired' : 'reclaimed' }, why)
}

function giveToQuota(world: World, coupon: Coupon, why: CouponChangeKind): Coupon {
  const { issue, balance } = coupon
  if (issue === undefined) throw new Error(`Failed to send coupon ${coupon.couponId} back: no quota gave it.`)
  const returned = { ...coupon, balance: zero, issue: { ...issue, returned: add(issue.returned, balance) } }
  world.coupons.set(returned)
  noteChange(world, coupon, { kind: why, amount: negate(balance) })
  creditQuota(world, issue.quotaId, balance)
  return returned
}

/**
 * Gives back what coupons paid for an order, up to what each of them paid; what is given back to one that has ended has
 * ended too, and what a partner gave goes on to its quota, or of a part that has gone back to the whole. Tells what each got, below zero.
 */
export function returnCoupons(world: World, orderId: string, amount: Amount): NonNullable<Order['couponUses']> {
  let left = amount
  return (recordOf(world.orders, orderId).couponUses ?? []).flatMap(({ couponId, amount: paid }) => {
    const coupon = recordOf(world.coupons, couponId)
    if (left <= zero) return []
    const spent = subtract(subtract(coupon.faceValue, coupon.balance), coupon.issue?.returned ?? zero)
    const returned = least(least(left, paid), spent)
    refill(world, coupon, { amount: returned, orderId })
    left = subtract(left, returned)
    return [{ couponId, amount: negate(returned) }]
  })
}

function refill(world: World, coupon: Coupon, refund: { readonly amount: Amount; readonly orderId: string }): void {
  const { amount, orderId } = refund
  const state = stateRefilled(world, coupon)
  const filled = { ...coupon, balance: add(coupon.balance, amount), state }
  noteChange(world, coupon, { kind: 'refunded', amount, orderId })
  if (state === 'available') world.coupons.set(filled)
  else if (coupon.issue !== undefined) giveToQuota(world, filled, 'unsubscribed')
  else {
    world.coupons.set(filled)
    const kind = coupon.partOf === undefined ? state : 'retrieved'
    noteChange(world, coupon, { kind, amount: negate(amount) })
    if (coupon.partOf !== undefined) regain(world, coupon.partOf, amount)
  }
}

/** A coupon gets something of a part of it back; what was taken back or has ended meanwhile stays so. */
export function regain(world: World, couponId: string, amount: Amount): void {
  const whole = recordOf(world.coupons, couponId)
  const state = whole.state === 'used' ? 'available' : whole.state
  world.coupons.set({ ...whole, balance: add(whole.balance, amount), state })
  noteChange(world, whole, { kind: 'regained', amount })
}

/** What becomes of a coupon that is given something back: what was taken back or has ended stays so. */
function stateRefilled(world: World, coupon: Coupon): 'available' | 'expired' | 'reclaimed' {
  if (coupon.state === 'reclaimed' || hasLeft(world, coupon)) return 'reclaimed'
  return coupon.expiresAt < world.now ? 'expired' : 'available'
}

/** Whether its holder may not have it any more: from a partner that gives it none now, or from an enterprise that it left. */
function hasLeft(world: World, { issue, ownerId, partOf }: Coupon): boolean {
  if (partOf !== undefined) return world.memberships.get(ownerId)?.state === 'closed'
  const customer = world.customers.get(ownerId)
  if (issue === undefined || customer === undefined) return false
  return customer.association === 'left' || !associationOf(world, customer).partnerGivesCoupons
}

/** An order holds the coupons that were chosen with it. */
export function lockCoupons(world: World, coupons: readonly Coupon[], orderId: string): void {
  for (const coupon of coupons) world.coupons.set({ ...coupon, lockedBy: orderId })
}

/** An order lets go of the coupons that it holds. */
export function unlockCoupons(world: World, { orderId, lockedCoupons }: Order): void {
  for (const couponId of lockedCoupons) {
    const coupon = recordOf(world.coupons, couponId)
    if (coupon.lockedBy !== orderId) continue
    const { lockedBy: _lockedBy, ...free } = coupon
    world.coupons.set(free)
  }
}

/** All coupons of an account, stored-value cards among them, the oldest first. */
export function couponsOf(world: World, ownerId: string): Coupon[] {
  return world.coupons.sliceOf('byOwner', ownerId, { from: 0, to: Infinity })
}
