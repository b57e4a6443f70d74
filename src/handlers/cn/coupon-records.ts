import { isRefusal } from '../../contract/refusals.ts'
import {
  balanceAfter,
  type CouponChange,
  type CouponChangeKind,
  listChanges,
  tradeOf,
} from '../../state/benefits/coupon-changes.ts'
import type { World } from '../../state/engine/world.ts'
import { changeSpan } from '../../state/ledger/change-span.ts'
import { exactText, negate, zero } from '../../units/amount.ts'
import { billingMonthOf } from '../../units/calendar.ts'
import { fromInstant } from '../../units/instant.ts'
import { resourceName, serviceName } from '../bss/names.ts'
import { given, meant, pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'
import { currency } from './currency.ts'

export const couponRecordHandlers = cnHandlers({
  ListCustomerCouponChangeRecords({ world, caller, query, reply }) {
    const span = changeSpan(world, { begin: given(query.trade_time_begin), end: given(query.trade_time_end) })
    if (isRefusal(span)) return span
    const { revenue_expense_type: direction, trade_type: filter } = query
    const { count, page } = listChanges(world, caller.domainId, {
      couponId: given(query.coupon_id),
      tradeId: given(query.trade_id),
      kinds: filter === undefined ? undefined : kinds.filter((kind) => codes[kind].filter === filter),
      direction: meant(directions, direction),
      ...span,
      ...pageOf(query),
    })
    return reply(200, {
      total_count: count,
      currency,
      records: page.map((each) => fromChange(world, caller.domainName, each)),
    })
  },
})

const directions = { REVENUE: 'in', EXPENSE: 'out' } as const

const takenBack = { filter: 'COUPONCANCEL', detail: 'SOURCE_OPERATION_COUPONCANCEL' } as const

const handedOn = { filter: 'COUPONADJUST', detail: 'SOURCE_OPERATION_TRANSFER' } as const
const retrieved = { filter: 'COUPONCANCEL', detail: 'SOURCE_OPERATION_RETRIEVE' } as const

/**
 * What the filter and the records call a kind of change: two tables of codes, whose spelling is the platform's (mp_02007);
 * which of them belong together is deduced (docs/decisions/china-coupons.md).
 */
const codes = {
  given: { filter: 'ADJUST', detail: 'SOURCE_OPERAIION_PRIZE' },
  paid: { filter: 'DEDEUCT', detail: 'SOURCE_OPERAIION_DEDEUCT' },
  used: { filter: 'DEDEUCT', detail: 'SOURCE_OPERAIION_USAGE' },
  refunded: { filter: 'REFUND', detail: 'SOURCE_OPERAIION_UNSUBSCRIBE' },
  expired: { filter: 'EXPIRED', detail: 'SOURCE_OPERAIION_EXPIRECLEAR' },
  reclaimed: takenBack,
  disassociated: takenBack,
  switched: takenBack,
  unsubscribed: takenBack,
  handed: handedOn,
  received: handedOn,
  retrieved,
  regained: retrieved,
} as const satisfies Readonly<Record<CouponChangeKind, { readonly filter: string; readonly detail: string }>>

const kinds = Object.keys(codes).filter((kind): kind is CouponChangeKind => Object.hasOwn(codes, kind))

function fromChange(world: World, accountName: string, change: CouponChange) {
  const { couponId, kind, at, amount, service, resource } = change
  return {
    coupon_id: couponId,
    trade_detail_type: codes[kind].detail,
    trade_time: fromInstant(at),
    trade_id: tradeOf(change),
    change_amount: exactText(amount < zero ? negate(amount) : amount),
    balance_after_change: exactText(balanceAfter(world, change)),
    revenue_expense_type: amount > zero ? 'REVENUE' : 'EXPENSE',
    bill_cycle: billingMonthOf(at),
    account_name: accountName,
    ...(service === undefined ? {} : { cloud_service_type_name: serviceName(world.catalog, service, 'chinese') }),
    ...(resource === undefined ? {} : { resource_type_name: resourceName(world.catalog, resource, 'chinese') }),
  } as const
}
