import { type Refusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { type Amount, cutToCents, least, negate, reaches, subtract, zero } from '../../units/amount.ts'
import type { Instant } from '../../units/instant.ts'
import type { Discount } from '../catalog/discounts.ts'
import { payingAccountOf } from '../customers/custody.ts'
import type { World } from '../engine/world.ts'
import type { Order, OrderItem } from '../ordering/orders.ts'
import { noteChange, noteUse } from './coupon-changes.ts'
import { type Coupon, couponsOf, type Purpose } from './coupons.ts'

/** A coupon and what it pays of an order. */
export interface CouponUse {
  readonly coupon: Coupon
  readonly amount: Amount
}

/** An order takes so many coupons at most (api_order_00030). */
export const couponsPerOrder = 3

/** An order, or use: what of it coupons are held against. */
export type Payable = Pick<Order, 'orderId' | 'customerId'> & {
  /** Absent of use. */
  readonly type?: Order['type']
  readonly items: readonly Pick<OrderItem, 'service' | 'productId' | 'official' | 'amount'>[]
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
  if (coupon === undefined || !payersOf(world, order.customerId).includes(coupon.ownerId))
    return refuse('parameter_wrong', words`{couponInfos} names no coupon of the customer`)
  if (coupon.state === 'used') return refuse('coupon_used')
  const unfit = unfitness(world, coupon, order)
  if (unfit !== undefined)
    return refuse('parameter_wrong', words`{couponInfos} names ${coupon.couponId}, which ${unfit}`)
  if (discount !== undefined && !coupon.withDiscounts) return refuse('coupon_excludes_discount')
  const enough = order.items.some((item) => reaches(item.amount, coupon.leastPercent, item.official))
  return enough ? undefined : refuse('discount_below_coupon')
}

/** Whose coupons pay for a customer: its own, and those of the account that has its finances in custody. */
function payersOf(world: World, customerId: string): string[] {
  return [...new Set([customerId, payingAccountOf(world, customerId)])]
}

/** The coupons that pay for a customer, if they fit: its own first, and then those of the account that has its finances. */
export function couponsPayingFor(world: World, customerId: string): Coupon[] {
  return payersOf(world, customerId).flatMap((each) => couponsOf(world, each))
}

/** The first id that a list of coupons has a second time; each pays for an order once. */
export function namedTwice(couponIds: readonly string[]): string | undefined {
  return couponIds.find((id, at) => couponIds.indexOf(id) < at)
}

function unfitness(world: World, coupon: Coupon, order: Payable): string | undefined {
  if (coupon.state !== 'available') return `is ${coupon.state}`
  if (world.now < coupon.validFrom) return 'is not valid yet'
  if (coupon.lockedBy !== undefined && coupon.lockedBy !== order.orderId) return `is locked by order ${coupon.lockedBy}`
  return beyondLimits(coupon, order)
}

/** What of an order a coupon is not for, in words. */
function beyondLimits({ services, products, purposes }: Coupon, { items, type }: Payable): string | undefined {
  if (!items.every((each) => allows(services, each.service))) return 'does not pay for this service'
  if (!items.every((each) => allows(products, each.productId))) return 'does not pay for this product'
  return allows(purposes, type === undefined ? undefined : purposeOf[type])
    ? undefined
    : `pays for other kinds of orders only`
}

/** Whether a list of what a coupon is for has something in it; one that is empty or absent bounds nothing. */
function allows<Thing>(list: readonly Thing[] = [], thing: Thing | undefined): boolean {
  return list.length === 0 || (thing !== undefined && list.includes(thing))
}

const purposeOf: Readonly<Record<Order['type'], Purpose | undefined>> = {
  subscription: 'new',
  to_subscription: 'new',
  to_commercial: 'new',
  renewal: 'renew',
  change: 'change',
  conversion: 'change',
  unsubscription: undefined,
  trial: undefined,
  adjustment: undefined,
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
export function couponsFor(world: World, order: Payable, discount: Discount | undefined): Coupon[] {
  return couponsPayingFor(world, order.customerId)
    .filter((each) => refuseCoupon(world, each, { order, discount }) === undefined)
    .sort(byEnd)
}

/** Marks what was paid with coupons; one that cannot be used again is used up whatever is left of it. */
export function spendCoupons(
  world: World,
  uses: readonly CouponUse[],
  { orderId, items: [first] }: Pick<Payable, 'orderId'> & { readonly items: readonly OrderItem[] },
): void {
  for (const { coupon, amount } of uses) {
    const { lockedBy: _lockedBy, ...rest } = coupon
    const balance = subtract(coupon.balance, amount)
    const state = coupon.reusable && balance > zero ? 'available' : 'used'
    world.coupons.set({ ...rest, balance, state, usedBy: orderId, lastUsedAt: world.now })
    const what = first === undefined ? {} : { service: first.service, resource: first.resource }
    noteChange(world, coupon, { kind: 'paid', amount: negate(amount), orderId, ...what })
  }
}

/** So much use of one thing, that coupons are to pay for. */
export interface CouponedUse {
  readonly customerId: string
  readonly service: string
  readonly resource: string
  readonly productId: string
  readonly official: Amount
  readonly amount: Amount
  /** When it is over: then coupons pay for it. */
  readonly until: Instant
}

/** Lets coupons that can be used again pay for use, those that end first before the others. */
export function spendOnUse(world: World, use: CouponedUse, discount: Discount | undefined): CouponUse[] {
  const { customerId, service, resource, until } = use
  const fitting = couponsFor(world, { orderId: '', customerId, items: [use] }, discount).filter((each) => each.reusable)
  const uses = payInTurn(fitting, use.amount, ({ balance }) => balance).filter((each) => each.amount > zero)
  for (const { coupon, amount } of uses) {
    const balance = subtract(coupon.balance, amount)
    world.coupons.set({ ...coupon, balance, state: balance > zero ? 'available' : 'used', lastUsedAt: world.now })
    noteUse(world, coupon, { amount: negate(amount), at: until, service, resource })
  }
  return uses
}
