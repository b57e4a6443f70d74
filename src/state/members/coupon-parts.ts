import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { type Amount, amountText, cutToCents, negate, zero } from '../../units/amount.ts'
import type { Caller } from '../accounts/accounts.ts'
import { joinCoupon, splitCoupon } from '../benefits/coupon-parts.ts'
import { type Coupon, couponsOf, kindOf } from '../benefits/coupons.ts'
import { type Page, pageOf, type PageQuery } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import { siteOf } from '../sites/site-of.ts'
import { findMember, type MemberRefusal, type Membership } from './members.ts'
import { rootOf } from './organizations.ts'
import { isRepeated, recordTransfer } from './transfers.ts'

export type PartRefusal = MemberRefusal | Refusal<'transaction_repeated' | 'parameter_wrong'>

/** A coupon that was split off another. */
export type CouponPart = Coupon & { readonly partOf: string }

/** One page of the coupons of the master account that calls that members can get a part of, the oldest first. */
export function listTransferableCoupons(
  world: World,
  { domainId: masterId }: Caller,
  query: PageQuery,
): Page<Coupon> | Refusal<'member_relation_absent'> {
  if (rootOf(world, masterId) === undefined) return refuse('member_relation_absent')
  return pageOf(
    couponsOf(world, masterId).filter((each) => isTransferable(world, each)),
    query,
  )
}

/** One page of the parts of coupons that a member has from the master account that calls and that can be taken back. */
export function listRetrievableCoupons(
  world: World,
  caller: Caller,
  { memberId, ...query }: PageQuery & { readonly memberId: string },
): Page<CouponPart> | MemberRefusal {
  const member = findMember(world, caller, memberId)
  if (isRefusal(member)) return member
  return pageOf(retrievableParts(world, member), query)
}

/** The parts that a member holds with something in them, also those that an order holds. */
export function partsLeft(world: World, { memberId }: Membership): Coupon[] {
  return couponsOf(world, memberId).filter(({ partOf, state }) => partOf !== undefined && state === 'available')
}

/** The parts of its master account's coupons that a member can give back. */
function retrievableParts(world: World, { memberId }: Membership): CouponPart[] {
  return couponsOf(world, memberId).filter((each): each is CouponPart => isRetrievable(world, each))
}

/** Only cash coupons that the platform itself gave are handed on; no part of another, and nothing that an order holds. */
function isTransferable(world: World, coupon: Coupon): boolean {
  const isPlatforms = coupon.partOf === undefined && coupon.issue === undefined && kindOf(coupon) === 'cash'
  return isPlatforms && coupon.reusable && isFree(world, coupon) && cutToCents(coupon.balance) > zero
}

/** A part that its member can give back: what a member holds of this kind is its master account's, and spent is used. */
function isRetrievable(world: World, coupon: Coupon | undefined): coupon is CouponPart {
  return coupon?.partOf !== undefined && isFree(world, coupon)
}

/** Whether a coupon is good now and no order holds it. */
function isFree({ now }: World, { state, lockedBy, validFrom, expiresAt }: Coupon): boolean {
  return state === 'available' && lockedBy === undefined && validFrom <= now && now <= expiresAt
}

export interface PartOrder {
  readonly memberId: string
  readonly couponId: string
  readonly amount: Amount
  /** The caller's number of this transfer, by which it is done once; absent, the system makes one. */
  readonly transId: string | undefined
}

/** Gives a member a coupon of its own over a part of one of the master account that calls. */
export function giveCouponPart(
  world: World,
  caller: Caller,
  order: PartOrder,
): Coupon | PartRefusal | Refusal<'balance_insufficient'> {
  const member = findMember(world, caller, order.memberId)
  if (isRefusal(member)) return member
  const { amount, transId } = order
  const whole = world.coupons.get(order.couponId)
  if (member.isCustodial)
    return refuse('member_check_failed', 'the finances of the member are those of its master account')
  if (isRepeated(world, member.masterId, transId)) return refuse('transaction_repeated')
  if (whole?.ownerId !== member.masterId || !isTransferable(world, whole))
    return refuse('parameter_wrong', words`{couponId} names no coupon that can be handed on`)
  if (whole.balance < amount) {
    const { currency } = siteOf(world)
    return refuse(
      'balance_insufficient',
      `${amountText(amount)} ${currency} are to be moved, the coupon has ${amountText(whole.balance)}`,
    )
  }
  recordTransfer(world, member, { what: 'coupon', amount, transId })
  return splitCoupon(world, whole, { ownerId: member.memberId, amount })
}

/** Takes back all that is left of a part that a member has of a coupon of the master account that calls; tells how much. */
export function takeCouponPart(
  world: World,
  caller: Caller,
  order: Omit<PartOrder, 'amount'> & { readonly partId: string },
): Amount | PartRefusal {
  const member = findMember(world, caller, order.memberId)
  if (isRefusal(member)) return member
  if (isRepeated(world, member.masterId, order.transId)) return refuse('transaction_repeated')
  const part = world.coupons.get(order.partId)
  if (!isRetrievable(world, part) || part.ownerId !== member.memberId || part.partOf !== order.couponId)
    return refuse('parameter_wrong', words`{subCouponId} names no part of {couponId} that can be taken back`)
  recordTransfer(world, member, { what: 'coupon', amount: negate(part.balance), transId: order.transId })
  joinCoupon(world, part)
  return part.balance
}
