import { isRefusal } from '../../contract/refusals.ts'
import { listIssueRecords } from '../../state/benefits/partner-coupon-listing.ts'
import { given, meant } from '../bss/wire.ts'
import { openSpan } from '../cn/open-span.ts'
import { fromRecord, kindsOfType, results } from '../cn/partner-coupons.ts'
import { oldHandlers } from '../define-handlers.ts'
import { listOf, pageOfNumber } from './pages.ts'

/** Types of records that version 1.0 knows; later ones are in none of its answers. */
const knownTypes = ['1', '2', '3', '4', '5'] as const

export const oldCouponHandlers = oldHandlers({
  ListCouponRecords({ world, caller, query, reply }) {
    const types = listOf(query.operation_types) ?? knownTypes
    const records = listIssueRecords(world, caller, {
      indirectPartnerId: undefined,
      kinds: types.flatMap((type) => kindsOfType[type] ?? []),
      result: meant(results, query.result),
      quotaId: given(query.quota_id),
      quotaKind: undefined,
      couponIds: undefined,
      customerId: given(query.customer_id),
      made: openSpan(query.operation_time_begin, query.operation_time_end),
      ...pageOfNumber(query.page_no, query.page_size),
    })
    if (isRefusal(records)) return records
    return reply(200, { count: records.count, records: records.page.flatMap(fromRecord).flatMap(known) })
  },
})

type ListedRecord = ReturnType<typeof fromRecord>[number]

function known({ operation_type: type, ...record }: ListedRecord) {
  return type === '8' ? [] : [{ ...record, operation_type: type }]
}
