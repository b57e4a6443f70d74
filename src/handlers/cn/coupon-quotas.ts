import { isRefusal } from '../../contract/refusals.ts'
import { type QuotaRecord, giveChildQuotas, reclaimChildQuotas } from '../../state/benefits/child-quotas.ts'
import { listChildQuotas, listQuotaRecords, listQuotas } from '../../state/benefits/coupon-quota-listing.ts'
import type { CouponQuota, QuotaState } from '../../state/benefits/coupon-quotas.ts'
import { recordOf } from '../../state/engine/table.ts'
import type { World } from '../../state/engine/world.ts'
import { fromAmount, toAmount } from '../../units/amount.ts'
import { fromInstant } from '../../units/instant.ts'
import { fromRefusal } from '../bss/partial-failures.ts'
import { given, meant, measureId, pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'
import { openSpan } from './open-span.ts'
import { currency } from './currency.ts'

export const couponQuotaHandlers = cnHandlers({
  ListQuotaCoupons({ world, caller, body, reply }) {
    const quotas = listQuotas(world, caller, {
      indirectPartnerId: given(body.indirect_partner_id),
      quotaIds: body.quota_ids ?? [],
      states: (body.quota_status_list ?? []).flatMap((code) => statesOf[code]),
      kind: quotaKinds[body.quota_type ?? 0],
      created: openSpan(body.create_time_begin, body.create_time_end),
      begun: openSpan(body.effective_time_begin, body.effective_time_end),
      ended: openSpan(body.expire_time_begin, body.expire_time_end),
      ...pageOf(body),
    })
    if (isRefusal(quotas)) return quotas
    return reply(200, {
      total_count: quotas.count,
      quotas: quotas.page.map((each) => ({ ...fromQuota(each), quota_status: shownCode(each) })),
    })
  },

  ListIssuedCouponQuotas({ world, query, reply }) {
    const { count, page } = listChildQuotas(world, {
      quotaId: given(query.quota_id),
      resellerId: given(query.indirect_partner_id),
      parentId: query.parent_quota_id,
      ...pageOf(query),
    })
    return reply(200, { total_count: count, quotas: page.map((each) => fromChild(world, each)) })
  },

  UpdateCouponQuotas({ world, caller, body, reply }) {
    const outcome = giveChildQuotas(world, caller, {
      quotaId: body.quota_id,
      resellerIds: body.indirect_partner_ids,
      amount: toAmount(body.quota_amount),
    })
    if (isRefusal(outcome)) return outcome
    return reply(200, {
      error_details: outcome.failed.map(({ id, refusal }) => ({ id, ...fromRefusal(refusal) })),
      simple_quota_infos: outcome.given.map((each) => ({ id: each.ownerId, quota_id: each.quotaId })),
    })
  },

  ReclaimCouponQuotas({ world, caller, body, reply }) {
    const outcome = reclaimChildQuotas(world, caller, { quotaIds: body.quota_ids, remark: body.remark ?? undefined })
    return reply(200, {
      error_details: outcome.failed.map(({ id, refusal }) => ({ id, ...fromRefusal(refusal) })),
      simple_quota_infos: outcome.reclaimed.map(({ quotaId, amount }) => ({
        quota_id: quotaId,
        quota_balance: fromAmount(amount),
      })),
    })
  },

  ListCouponQuotasRecords({ world, query, reply }) {
    const { count, page } = listQuotaRecords(world, {
      resellerId: given(query.indirect_partner_id),
      quotaId: given(query.quota_id),
      parentId: query.parent_quota_id,
      act: meant(acts, query.operation_type),
      made: openSpan(query.operation_time_begin, query.operation_time_end),
      ...pageOf(query),
    })
    return reply(200, { total_count: count, records: page.map((each) => fromQuotaRecord(world, each)) })
  },
})

/** The kinds of quotas by their codes. */
export const quotaKinds = { 0: 'cash', 1: 'flexi' } as const satisfies Readonly<Record<0 | 1, CouponQuota['kind']>>
/** The codes of the kinds of quotas. */
export const quotaTypes = { cash: 0, flexi: 1 } as const satisfies Readonly<Record<CouponQuota['kind'], number>>

const statusCodes = {
  normal: 0,
  expired: 3,
  voided: 3,
  adjusting: 4,
  frozen: 5,
  reclaimed: 6,
} as const satisfies Readonly<Record<QuotaState, number>>

const statesOf: Readonly<Record<0 | 3 | 4 | 5, readonly QuotaState[]>> = {
  0: ['normal'],
  3: ['expired', 'voided'],
  4: ['adjusting'],
  5: ['frozen'],
}

/** A quota that was taken back is not shown to its reseller; for whoever shows it, it is as good as ended. */
function shownCode({ state }: CouponQuota): 0 | 3 | 4 | 5 {
  return state === 'reclaimed' ? 3 : statusCodes[state]
}

function fromQuota(quota: CouponQuota) {
  const { services, products, purposes } = quota.limits
  const limits: readonly (readonly [key: string, values: readonly string[]])[] = [
    ['serviceType', services],
    ['productId', products],
    ['subscribeType', purposes],
  ]
  return {
    quota_id: quota.quotaId,
    quota_type: quotaTypes[quota.kind],
    create_time: fromInstant(quota.createdAt),
    last_update_time: fromInstant(quota.updatedAt),
    quota_value: fromAmount(quota.value),
    balance: fromAmount(quota.balance),
    measure_id: measureId,
    currency,
    effective_time: fromInstant(quota.validFrom),
    expire_time: fromInstant(quota.expiresAt),
    limit_infos: limits
      .filter(([, values]) => values.length > 0)
      .map(([key, values]) => ({ limit_key: key, limit_values: values.map((value1) => ({ value1 })) })),
  } as const
}

function fromChild(world: World, quota: CouponQuota) {
  const { quota_type: _type, ...rest } = fromQuota(quota)
  return {
    ...rest,
    quota_type: 0,
    quota_status: statusCodes[quota.state],
    ...fromReseller(world, quota.ownerId),
    parent_quota_id: quota.parentId ?? '',
  } as const
}

function fromReseller(world: World, resellerId: string) {
  const { accountName, name } = recordOf(world.resellers, resellerId)
  return {
    indirect_partner_id: resellerId,
    indirect_partner_account_name: accountName,
    indirect_partner_name: name,
  }
}

const acts = { 10: 'given', 11: 'reclaimed' } as const satisfies Readonly<Record<10 | 11, QuotaRecord['act']>>
const actCodes = { given: '10', reclaimed: '11' } as const satisfies Readonly<Record<QuotaRecord['act'], string>>

/** What failed leaves no record. */
const done = '0'

function fromQuotaRecord(world: World, record: QuotaRecord) {
  return {
    id: record.id,
    operator: record.operator,
    operation_type: actCodes[record.act],
    quota_id: record.quotaId,
    parent_quota_id: record.parentId,
    amount: fromAmount(record.amount),
    operation_time: fromInstant(record.at),
    result: done,
    ...fromReseller(world, record.resellerId),
    ...(record.remark === undefined ? {} : { remark: record.remark }),
  } as const
}
