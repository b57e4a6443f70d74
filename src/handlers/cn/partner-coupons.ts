import { isRefusal } from '../../contract/refusals.ts'
import type { CouponChangeKind } from '../../state/benefits/coupon-changes.ts'
import { shownState } from '../../state/benefits/coupon-listing.ts'
import { type Coupon, kindOf } from '../../state/benefits/coupons.ts'
import { type IssueRecord, listIssuedCoupons, listIssueRecords } from '../../state/benefits/partner-coupon-listing.ts'
import { issueCoupons, reclaimIssued } from '../../state/benefits/partner-coupons.ts'
import type { World } from '../../state/engine/world.ts'
import { fromAmount, toAmount } from '../../units/amount.ts'
import { fromInstant } from '../../units/instant.ts'
import { electronic, issuedOnline, kinds, limitsOf, stateCodes, states } from '../bss/coupon-codes.ts'
import { fromRefusal } from '../bss/partial-failures.ts'
import { given, givenInstant, meant, measureId, pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'
import { quotaKinds, quotaTypes } from './coupon-quotas.ts'
import { openSpan } from './open-span.ts'

export const partnerCouponHandlers = cnHandlers({
  CreatePartnerCoupons({ world, caller, body, reply }) {
    const outcome = issueCoupons(world, caller, {
      quotaId: body.quota_id,
      indirectPartnerId: given(body.indirect_partner_id),
      customerIds: body.customer_ids,
      faceValue: toAmount(body.face_value),
      validFrom: givenInstant(body.valid_time),
      expiresAt: givenInstant(body.expire_time),
      services: body.cloud_service_types ?? [],
      products: body.product_ids ?? [],
      memo: body.memo ?? undefined,
    })
    if (isRefusal(outcome)) return outcome
    return reply(200, {
      error_details: outcome.failed.map(({ id, refusal }) => ({ id, ...fromRefusal(refusal) })),
      coupon_infos: outcome.issued.map((each) => ({ id: each.ownerId, coupon_id: each.couponId })),
    })
  },

  ListIssuedPartnerCoupons({ world, caller, query, reply }) {
    const coupons = listIssuedCoupons(world, caller, {
      indirectPartnerId: given(query.indirect_partner_id),
      couponId: query.coupon_id,
      customerId: query.customer_id,
      orderId: query.order_id,
      kind: meant(kinds, query.coupon_type),
      state: meant(states, query.status),
      created: openSpan(query.create_time_begin, query.create_time_end),
      begun: openSpan(query.effective_time_begin, query.effective_time_end),
      ended: openSpan(query.expire_time_begin, query.expire_time_end),
      ...pageOf(query),
    })
    if (isRefusal(coupons)) return coupons
    return reply(200, {
      total_count: coupons.count,
      user_coupons: coupons.page.map((each) => fromIssued(world, each)),
    })
  },

  ReclaimPartnerCoupons({ world, caller, body, reply }) {
    const reclaimed = reclaimIssued(world, caller, {
      couponId: body.coupon_id,
      indirectPartnerId: given(body.indirect_partner_id),
    })
    return isRefusal(reclaimed) ? reclaimed : reply(204)
  },

  ListPartnerCouponsRecord({ world, caller, query, reply }) {
    const { operation_types: types } = query
    const records = listIssueRecords(world, caller, {
      indirectPartnerId: given(query.indirect_partner_id),
      kinds: types?.flatMap((type) => kindsOfType[type] ?? []),
      result: meant(results, query.result),
      quotaId: query.quota_id,
      quotaKind: meant(quotaKinds, query.quota_type),
      couponIds: query.coupon_ids,
      customerId: given(query.customer_id),
      made: openSpan(query.operation_time_begin, query.operation_time_end),
      ...pageOf(query),
    })
    if (isRefusal(records)) return records
    return reply(200, { total_count: records.count, records: records.page.flatMap(fromRecord) })
  },
})

/** What a filter by result picks. */
export const results = { 0: 'done', '-1': 'failed' } as const satisfies Readonly<
  Record<'0' | '-1', IssueRecord['result']>
>

const resultCodes = { done: '0', failed: '-1' } as const satisfies Readonly<Record<IssueRecord['result'], '0' | '-1'>>

/** Types of records; 6, 7 and 9 do not happen here (docs/decisions/china-coupons.md). */
const typesOfKinds: Readonly<Partial<Record<CouponChangeKind, '1' | '2' | '3' | '4' | '5' | '8'>>> = {
  given: '1',
  reclaimed: '2',
  disassociated: '3',
  expired: '4',
  unsubscribed: '5',
  switched: '8',
}

/** The kinds of changes that codes of records name. */
export const kindsOfType: Readonly<Partial<Record<string, CouponChangeKind>>> = {
  1: 'given',
  2: 'reclaimed',
  3: 'disassociated',
  4: 'expired',
  5: 'unsubscribed',
  8: 'switched',
}

function fromIssued(world: World, coupon: Coupon) {
  return {
    coupon_id: coupon.couponId,
    status: stateCodes[shownState(world, coupon)],
    customer_id: coupon.ownerId,
    coupon_type: kindOf(coupon) === 'flexi' ? 4 : 1,
    measure_id: measureId,
    face_value: fromAmount(coupon.faceValue),
    effective_time: fromInstant(coupon.validFrom),
    expire_time: fromInstant(coupon.expiresAt),
    ...(coupon.usedBy === undefined ? {} : { order_id: coupon.usedBy }),
    promotion_plan_name: coupon.name,
    media_type: electronic,
    fetch_method: issuedOnline,
    use_limits: limitsOf(coupon),
    active_time: fromInstant(coupon.validFrom),
    ...(coupon.lastUsedAt === undefined ? {} : { last_used_time: fromInstant(coupon.lastUsedAt) }),
    create_time: fromInstant(coupon.createdAt),
    balance: fromAmount(coupon.balance),
    ...(coupon.lockedBy === undefined ? {} : { lock_order_id: coupon.lockedBy }),
    is_frozen: '0',
  } as const
}

/** What a partner gave, got back or failed to give, as a record; none for kinds that have no record. */
export function fromRecord({
  id,
  kind,
  result,
  quotaId,
  quotaKind,
  couponId,
  customerId,
  amount,
  at,
  remark,
}: IssueRecord) {
  const type = typesOfKinds[kind]
  if (type === undefined) return []
  return [
    {
      id,
      operation_type: type,
      quota_id: quotaId,
      quota_type: quotaTypes[quotaKind],
      ...(couponId === undefined ? {} : { coupon_id: couponId }),
      customer_id: customerId,
      operation_amount: fromAmount(amount),
      operation_time: fromInstant(at),
      result: resultCodes[result],
      ...(remark === undefined ? {} : { remark }),
    } as const,
  ]
}
