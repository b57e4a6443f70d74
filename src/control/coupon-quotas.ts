import type { Operation, RequestBody } from '../contract/operations.ts'
import { refuse, type Refusal } from '../contract/refusals.ts'
import {
  adjustQuota,
  type CouponQuota,
  giveQuota,
  moveQuota,
  type QuotaBounds,
} from '../state/benefits/coupon-quotas.ts'
import { grantCoupon } from '../state/benefits/coupons.ts'
import { direct } from '../state/accounts/resellers.ts'
import { showsFault } from '../state/clock.ts'
import type { World } from '../state/engine/world.ts'
import { amountText, toAmount } from '../units/amount.ts'
import { addMonths } from '../units/calendar.ts'
import { fromInstant, type Instant, toInstant } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'
import { refuseSite } from './refuse-site.ts'

export const couponQuotaControl = controlHandlers({
  GiveCouponQuota({ tenant: { world }, body, reply }) {
    const refusal = refuseMissing(world)
    if (refusal !== undefined) return refusal
    const { reseller_id: ownerId = direct } = body
    if (ownerId !== direct && world.resellers.get(ownerId) === undefined)
      return refuse('control_unknown', `reseller ${ownerId}`)
    const life = lifeOf(world, body)
    if ('fault' in life) return refuse('control_parameter_wrong', life.fault)
    const quota = giveQuota(world, {
      kind: kinds[body.quota_type ?? 0],
      ownerId,
      value: toAmount(body.quota_value),
      ...life,
      limits: {
        services: body.service_type_codes ?? [],
        products: body.product_ids ?? [],
        purposes: body.order_types ?? [],
      },
      bounds: boundsOf(body),
    })
    return reply(201, fromQuota(quota))
  },

  ChangeCouponQuota({ tenant: { world }, path, body, reply }) {
    const quota = world.couponQuotas.get(path.id)
    if (quota === undefined) return refuse('control_unknown', `coupon quota ${path.id}`)
    if (body.quota_value !== undefined && quota.parentId !== undefined)
      return refuse('control_state_unfit', `the distributor gave ${path.id}: only its own quota changes its worth`)
    const adjusted = body.quota_value === undefined ? quota : adjustQuota(world, quota, toAmount(body.quota_value))
    if (adjusted === undefined) return refuse('control_state_unfit', whyFixed(quota))
    const moved = body.state === undefined ? adjusted : moveQuota(world, adjusted, body.state)
    return moved === undefined ? refuse('control_state_unfit', whyFixed(quota)) : reply(200, fromQuota(moved))
  },

  SellStoredValueCard({ tenant: { world }, body, reply }) {
    const refusal = refuseMissing(world)
    if (refusal !== undefined) return refusal
    if (world.customers.get(body.customer_id) === undefined)
      return refuse('control_unknown', `customer ${body.customer_id}`)
    const life = lifeOf(world, body)
    if ('fault' in life) return refuse('control_parameter_wrong', life.fault)
    const card = grantCoupon(world, {
      kind: 'card',
      ownerId: body.customer_id,
      name: body.name ?? 'Stored-value card',
      faceValue: toAmount(body.face_value),
      ...life,
      reusable: true,
      services: [],
      withDiscounts: true,
      leastPercent: 0,
    })
    return reply(201, {
      card_id: card.couponId,
      face_value: amountText(card.faceValue),
      valid_from: fromInstant(card.validFrom),
      expires_at: fromInstant(card.expiresAt),
    })
  },
})

const kinds = { 0: 'cash', 1: 'flexi' } as const satisfies Readonly<Record<0 | 1, CouponQuota['kind']>>
const codes = { cash: 0, flexi: 1 } as const satisfies Readonly<Record<CouponQuota['kind'], number>>

/** A quota and a card live so many months when nothing is said. */
const usualMonths = 12

function refuseMissing(world: World): Refusal<'control_state_unfit'> | undefined {
  return refuseSite(
    world,
    ({ couponKinds }) => couponKinds.includes('card'),
    'coupon quotas and stored-value cards are',
  )
}

/** When something begins and ends, or what is wrong with that. */
function lifeOf(
  world: World,
  body: { readonly valid_from?: string; readonly expires_at?: string },
): { readonly validFrom: Instant; readonly expiresAt: Instant } | { readonly fault: string } {
  const validFrom = toInstant(body.valid_from ?? '') ?? world.now
  const expiresAt = toInstant(body.expires_at ?? '') ?? addMonths(validFrom, usualMonths)
  const unshown = showsFault(validFrom) ?? showsFault(expiresAt)
  if (unshown !== undefined) return { fault: `valid_from and expires_at: ${unshown}` }
  return expiresAt <= world.now || expiresAt <= validFrom
    ? { fault: 'expires_at must be later than now and than valid_from' }
    : { validFrom, expiresAt }
}

function boundsOf(body: RequestBody<Operation<'control', 'GiveCouponQuota'>>): QuotaBounds {
  const { least_face_value: least, most_face_value: most, most_value_a_customer: together } = body
  const { most_coupons_a_customer: mostCoupons, customer_ids: customerIds } = body
  return {
    ...(least === undefined ? {} : { leastFaceValue: toAmount(least) }),
    ...(most === undefined ? {} : { mostFaceValue: toAmount(most) }),
    ...(together === undefined ? {} : { mostTogether: toAmount(together) }),
    ...(mostCoupons === undefined ? {} : { mostCoupons }),
    ...(customerIds === undefined ? {} : { customerIds }),
  }
}

function whyFixed({ quotaId, state, value, balance }: CouponQuota): string {
  return `coupon quota ${quotaId} is ${state}; ${amountText(balance)} of its ${amountText(value)} are left`
}

function fromQuota(quota: CouponQuota) {
  return {
    quota_id: quota.quotaId,
    quota_type: codes[quota.kind],
    quota_value: amountText(quota.value),
    balance: amountText(quota.balance),
    state: quota.state,
    valid_from: fromInstant(quota.validFrom),
    expires_at: fromInstant(quota.expiresAt),
  } as const
}
