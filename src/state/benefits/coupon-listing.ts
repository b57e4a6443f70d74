import { type Amount, zero } from '../../units/amount.ts'
import { day, type Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { allOf, type Filter, type Page, type PageQuery, pageOf, whereAsked } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import { type Coupon, type CouponKind, couponsOf, type CouponState, kindOf } from './coupons.ts'

export interface CouponsQuery extends PageQuery {
  readonly couponId: string | undefined
  /** Only coupons that this order holds or has used. */
  readonly orderId: string | undefined
  readonly kind?: CouponKind | undefined
  readonly states: readonly (CouponState | 'waiting')[] | undefined
  readonly activeFrom: Instant | undefined
  readonly activeUntil: Instant | undefined
  /** Only the coupons of this reseller; looked at where a distributor calls. */
  readonly resellerId?: string | undefined
}

/** Coupons that ended longer ago are not listed (mp_02001). */
const listedFor = 365 * day

/** One page of the coupons of the account that calls, and for a partner also those of its resellers; no stored-value cards. */
export function listCoupons(world: World, caller: Caller, query: CouponsQuery): Page<Coupon> {
  const listed = ownersFor(world, caller, query.resellerId)
    .flatMap((owner) => couponsOf(world, owner))
    .filter((each) => each.expiresAt > world.now - listedFor && kindOf(each) !== 'card')
  return pageOf(listed.filter(filterOf(world, query)), query)
}

function ownersFor(world: World, { kind, domainId }: Caller, resellerId: string | undefined): readonly string[] {
  if (kind === 'customer') return [domainId]
  return resellerId === undefined ? [domainId, ...world.resellers.keys()] : [resellerId]
}

/** The state of a coupon as it is shown: one whose time has not come waits. */
export function shownState(world: World, { state, validFrom }: Coupon): CouponState | 'waiting' {
  return state === 'available' && world.now < validFrom ? 'waiting' : state
}

/** What a coupon holds as it is shown: what was left when it ended, or was taken back, is cleared (mp_02007). */
export function shownBalance({ state, balance }: Pick<Coupon, 'state' | 'balance'>): Amount {
  return state === 'expired' || state === 'reclaimed' ? zero : balance
}

function filterOf(world: World, query: CouponsQuery): Filter<Coupon> {
  return allOf<Coupon>([
    whereAsked(query.couponId, (coupon, id) => coupon.couponId === id),
    whereAsked(query.orderId, (coupon, id) => coupon.lockedBy === id || coupon.usedBy === id),
    whereAsked(query.kind, (coupon, kind) => kindOf(coupon) === kind),
    whereAsked(query.states, (coupon, states) => states.includes(shownState(world, coupon))),
    whereAsked(query.activeFrom, (coupon, from) => coupon.validFrom >= from),
    whereAsked(query.activeUntil, (coupon, until) => coupon.validFrom <= until),
  ])
}

export interface CardsQuery extends PageQuery {
  readonly cardId: string | undefined
  readonly state: Extract<CouponState, 'available' | 'used'>
}

/** One page of the stored-value cards of a customer that pay or are used up, the oldest first; none that has ended. */
export function listCards(world: World, ownerId: string, { cardId, state, ...page }: CardsQuery): Page<Coupon> {
  const fits = allOf<Coupon>([
    (each) => kindOf(each) === 'card' && each.state === state,
    whereAsked(cardId, (each, id) => each.couponId === id),
  ])
  return pageOf(couponsOf(world, ownerId).filter(fits), page)
}
