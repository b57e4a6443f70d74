import { recordOf } from '../engine/table.ts'
import { type Refusal, refuse } from '../../contract/refusals.ts'
import { type Caller } from '../accounts/accounts.ts'
import { plan, unplan } from '../engine/agenda.ts'
import { add, type Amount, cutToCents, least, reaches, subtract, zero } from '../../units/amount.ts'
import { type Discount } from '../catalog/discounts.ts'
import { nextDigits, nextId } from '../engine/ids.ts'
import { allOf, type Filter, type Page, pageOf, type PageQuery, whereAsked } from '../engine/listing.ts'
import { fromInstant, type Instant, later, second } from '../../units/instant.ts'
import { type Order, type OrderItem } from '../ordering/orders.ts'
import { type World } from '../engine/world.ts'
import { words } from '../../contract/tokens.ts'

export type CouponState = 'available' | 'used' | 'expired' | 'reclaimed'

/** A cash coupon: it pays for orders in place of money. The International site has no other kind (mp_02001). */
export interface Coupon {
  readonly couponId: string
  readonly code: string
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
  Partial<Pick<Coupon, 'partOf'>>

/** A coupon and what it pays of an order. */
export interface CouponUse {
  readonly coupon: Coupon
  readonly amount: Amount
}

/** An order takes so many coupons at most (api_order_00030). */
export const couponsPerOrder = 3

/** Gives an account a coupon. */
export function grantCoupon(world: World, grant: CouponGrant): Coupon {
  const day = fromInstant(world.now).replaceAll(/\D/g, '').slice(2, 8)
  const coupon: Coupon = {
    ...grant,
    couponId: `CP${day}${nextDigits(world, 'coupon', 8)}`,
    code: nextId(world, 'coupon-code').slice(0, 16).toUpperCase(),
    balance: grant.faceValue,
    createdAt: world.now,
    state: 'available',
  }
  world.coupons.set(coupon)
  plan(world, { kind: 'coupon-expiry', at: later(coupon.expiresAt, second), subject: coupon.couponId })
  return coupon
}

/** The end of a coupon that was not used. */
export function expireCoupon(world: World, couponId: string): string {
  const coupon = world.coupons.get(couponId)
  if (coupon?.state !== 'available') return 'the coupon was used or reclaimed before'
  world.coupons.set({ ...coupon, state: 'expired' })
  return `the coupon has expired`
}

/** Takes a coupon back from the account that holds it; undefined when there is nothing to take. */
export function reclaimCoupon(world: World, coupon: Coupon): Coupon | undefined {
  if (coupon.state !== 'available' || coupon.lockedBy !== undefined) return undefined
  const reclaimed = { ...coupon, state: 'reclaimed' } as const
  world.coupons.set(reclaimed)
  unplan(world, 'coupon-expiry', coupon.couponId)
  return reclaimed
}

type Payable = Pick<Order, 'orderId' | 'customerId'> & {
  readonly items: readonly Pick<OrderItem, 'service' | 'official' | 'amount'>[]
}

export type CouponRefusal = Refusal<
  'parameter_wrong' | 'coupon_used' | 'coupon_excludes_discount' | 'discount_below_coupon'
>

/** Why a coupon does not pay for an order with a discount, or without one; undefined when it does. */
export function refuseCoupon(
  world: World,
  coupon: Coupon | undefined,
  { order, discount }: { readonly order: Payable; readonly discount: Discount | undefined },
): CouponRefusal | undefined {
  if (coupon?.ownerId !== order.customerId)
    return refuse('parameter_wrong', words`{couponInfos} names no coupon of the customer`)
  if (coupon.state === 'used') return refuse('coupon_used')
  const unfit = unfitness(world, coupon, order)
  if (unfit !== undefined)
    return refuse('parameter_wrong', words`{couponInfos} names ${coupon.couponId}, which ${unfit}`)
  if (discount !== undefined && !coupon.withDiscounts) return refuse('coupon_excludes_discount')
  const enough = order.items.some((item) => reaches(item.amount, coupon.leastPercent, item.official))
  return enough ? undefined : refuse('discount_below_coupon')
}

function unfitness(world: World, coupon: Coupon, { orderId, items }: Payable): string | undefined {
  if (coupon.state !== 'available') return `is ${coupon.state}`
  if (world.now < coupon.validFrom) return 'is not valid yet'
  if (coupon.lockedBy !== undefined && coupon.lockedBy !== orderId) return `is locked by order ${coupon.lockedBy}`
  const { services } = coupon
  const paysFor = services.length === 0 || items.every((each) => services.includes(each.service))
  return paysFor ? undefined : 'does not pay for this service'
}

/** What each of the coupons pays of the price of an order, in the order given: whole cents, as the price is. */
export function useOf(coupons: readonly Coupon[], amount: Amount): CouponUse[] {
  return payInTurn(coupons, amount, wholeCentsOf)
}

/** What a coupon can pay of an order: what use has left of it below a cent pays for use only (docs/decisions/coupons.md). */
function wholeCentsOf({ balance }: Coupon): Amount {
  return cutToCents(balance)
}

function payInTurn(coupons: readonly Coupon[], amount: Amount, availableOf: (coupon: Coupon) => Amount): CouponUse[] {
  let left = amount
  return coupons.map((coupon) => {
    const used = least(availableOf(coupon), left)
    left = subtract(left, used)
    return { coupon, amount: used }
  })
}

function byEnd(a: Coupon, b: Coupon): number {
  // Stryker disable next-line EqualityOperator: no two coupons have the same id
  return a.expiresAt - b.expiresAt || (a.couponId < b.couponId ? -1 : 1)
}

/** The coupons that an automatic payment takes: those that end first, as long as something is left to pay. */
export function chooseCoupons(
  world: World,
  order: Payable,
  { amount, discount }: { readonly amount: Amount; readonly discount: Discount | undefined },
): CouponUse[] {
  const fitting = couponsFor(world, order, discount).filter((each) => wholeCentsOf(each) > zero)
  return useOf(fitting.slice(0, couponsPerOrder), amount).filter((each) => each.amount > zero)
}

/** The customer's coupons that pay for an order, those that end first before the others. */
function couponsFor(world: World, order: Payable, discount: Discount | undefined): Coupon[] {
  return couponsOf(world, order.customerId)
    .filter((each) => refuseCoupon(world, each, { order, discount }) === undefined)
    .sort(byEnd)
}

/** Marks what was paid with coupons; one that cannot be used again is used up whatever is left of it. */
export function spendCoupons(world: World, uses: readonly CouponUse[], orderId: string): void {
  for (const { coupon, amount } of uses) {
    const { lockedBy: _lockedBy, ...rest } = coupon
    const balance = subtract(coupon.balance, amount)
    const state = coupon.reusable && balance > zero ? 'available' : 'used'
    world.coupons.set({ ...rest, balance, state, usedBy: orderId, lastUsedAt: world.now })
  }
}

/** Lets coupons that can be used again pay for use, those that end first before the others. */
export function spendOnUse(
  world: World,
  use: { readonly customerId: string; readonly service: string; readonly official: Amount; readonly amount: Amount },
  discount: Discount | undefined,
): CouponUse[] {
  const payable = { orderId: '', customerId: use.customerId, items: [use] }
  const fitting = couponsFor(world, payable, discount).filter((each) => each.reusable)
  const uses = payInTurn(fitting, use.amount, ({ balance }) => balance).filter((each) => each.amount > zero)
  for (const { coupon, amount } of uses) {
    const balance = subtract(coupon.balance, amount)
    world.coupons.set({ ...coupon, balance, state: balance > zero ? 'available' : 'used', lastUsedAt: world.now })
  }
  return uses
}

/**
 * Gives back what coupons paid for an order, up to what each of them paid; one that has ended meanwhile has expired.
 * Tells what each got, below zero.
 */
export function returnCoupons(world: World, orderId: string, amount: Amount): NonNullable<Order['couponUses']> {
  let left = amount
  return (recordOf(world.orders, orderId).couponUses ?? []).flatMap(({ couponId, amount: paid }) => {
    const coupon = recordOf(world.coupons, couponId)
    if (left <= zero) return []
    const returned = least(least(left, paid), subtract(coupon.faceValue, coupon.balance))
    const state = coupon.expiresAt < world.now ? 'expired' : 'available'
    world.coupons.set({ ...coupon, balance: add(coupon.balance, returned), state })
    left = subtract(left, returned)
    return [{ couponId, amount: subtract(zero, returned) }]
  })
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

/** All coupons of an account, the oldest first. */
export function couponsOf(world: World, ownerId: string): Coupon[] {
  return world.coupons.sliceOf('byOwner', ownerId, { from: 0, to: Infinity })
}

export interface CouponsQuery extends PageQuery {
  readonly couponId: string | undefined
  /** Only coupons that this order holds or has used. */
  readonly orderId: string | undefined
  readonly states: readonly (CouponState | 'waiting')[] | undefined
  readonly activeFrom: Instant | undefined
  readonly activeUntil: Instant | undefined
}

/** Coupons that ended longer ago are not listed (mp_02001). */
const listedFor = 365 * 86_400 * second

/** One page of the coupons of the account that calls, and for a partner also those of its resellers. */
export function listCoupons(world: World, caller: Caller, query: CouponsQuery): Page<Coupon> {
  const owners = caller.kind === 'customer' ? [caller.domainId] : [caller.domainId, ...world.resellers.keys()]
  const listed = owners
    .flatMap((owner) => couponsOf(world, owner))
    .filter((each) => each.expiresAt > world.now - listedFor)
  return pageOf(listed.filter(filterOf(world, query)), query)
}

/** The state of a coupon as it is shown: one whose time has not come waits. */
export function shownState(world: World, { state, validFrom }: Coupon): CouponState | 'waiting' {
  return state === 'available' && world.now < validFrom ? 'waiting' : state
}

function filterOf(world: World, query: CouponsQuery): Filter<Coupon> {
  return allOf<Coupon>([
    whereAsked(query.couponId, (coupon, id) => coupon.couponId === id),
    whereAsked(query.orderId, (coupon, id) => coupon.lockedBy === id || coupon.usedBy === id),
    whereAsked(query.states, (coupon, states) => states.includes(shownState(world, coupon))),
    whereAsked(query.activeFrom, (coupon, from) => coupon.validFrom >= from),
    whereAsked(query.activeUntil, (coupon, until) => coupon.validFrom <= until),
  ])
}
