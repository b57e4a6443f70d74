import { type Caller, ownCaller } from '../../src/state/accounts/accounts.ts'
import type { World } from '../../src/state/engine/world.ts'
import type { TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'
import { customerName } from './site-names.ts'

const from = '2026-01-01T00:00:00Z'
const until = '2028-01-01T00:00:00Z'
const moments = (field: string): string => `${field}_begin=${from}&${field}_end=${until}`

/** The first quota of that owner from which something can be given; the empty text for the partner's own. */
function quotaOf(world: World, isChild = false): string {
  const fits = [...world.couponQuotas.values()].find(
    ({ state, kind, parentId }) => state === 'normal' && kind === 'cash' && (parentId !== undefined) === isChild,
  )
  return fits?.quotaId ?? ''
}

/** A call of every operation of coupon quotas, of coupons of partners and of cards. */
export function couponSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const { world, distributor } = platform
  const asDistributor = (): Caller => ownCaller(distributor.world)
  const asCustomer = (): Caller => platform.userOf(customerName(platform, '01'))
  const customer = platform.customer(customerName(platform, '02')).customerId
  const [reseller = ''] = distributor.world.resellers.keys()
  const given = [...world.coupons.values()].find((each) => each.issue !== undefined && each.state === 'available')
  const coupon = given?.couponId ?? ''
  const spans = ['create_time', 'effective_time', 'expire_time']
  const spansOfBody = Object.fromEntries(
    spans.flatMap((field) => [
      [`${field}_begin`, from],
      [`${field}_end`, until],
    ]),
  )
  return {
    ListQuotaCoupons: post('/v2/partners/coupon-quotas/query', {
      quota_ids: [quotaOf(world)],
      quota_status_list: [0],
      quota_type: 0,
      ...spansOfBody,
      offset: 0,
      limit: 10,
    }),
    ListIssuedCouponQuotas: {
      ...get(
        `/v2/partners/issued-coupon-quotas?quota_id=${quotaOf(distributor.world, true)}&indirect_partner_id=${reseller}&parent_quota_id=${quotaOf(distributor.world)}&offset=0&limit=5`,
      ),
      as: asDistributor,
    },
    UpdateCouponQuotas: {
      ...post('/v2/partners/coupon-quotas/indirect-partner-adjust', {
        quota_id: quotaOf(distributor.world),
        indirect_partner_ids: [reseller],
        quota_amount: 12.5,
      }),
      as: asDistributor,
    },
    ReclaimCouponQuotas: {
      ...post('/v2/partners/coupon-quotas/indirect-partner-reclaim', {
        quota_ids: [quotaOf(distributor.world, true)],
        remark: 'test',
      }),
      as: asDistributor,
    },
    ListCouponQuotasRecords: {
      ...get(
        `/v2/partners/coupon-quotas/records?indirect_partner_id=${reseller}&quota_id=${quotaOf(distributor.world, true)}&parent_quota_id=${quotaOf(distributor.world)}&operation_type=10&${moments('operation_time')}&offset=0&limit=5`,
      ),
      as: asDistributor,
    },
    CreatePartnerCoupons: post('/v2/promotions/benefits/partner-coupons', {
      quota_id: quotaOf(world),
      customer_ids: [customer],
      face_value: 12.5,
      valid_time: '2026-06-01T00:00:00Z',
      expire_time: '2026-07-01T00:00:00Z',
      cloud_service_types: ['hws.service.type.ec2'],
      product_ids: [],
      memo: 'test',
    }),
    ListIssuedPartnerCoupons: get(
      `/v2/promotions/benefits/partner-coupons?coupon_id=${coupon}&customer_id=${given?.ownerId ?? ''}&order_id=CS1&coupon_type=1&status=2&${spans.map(moments).join('&')}&offset=0&limit=5`,
    ),
    ReclaimPartnerCoupons: post('/v2/promotions/benefits/partner-coupons/reclaim', { coupon_id: coupon }),
    ListPartnerCouponsRecord: get(
      `/v2/promotions/benefits/partner-coupons/records/query?operation_types=1&operation_types=2&quota_id=${quotaOf(world)}&quota_type=0&coupon_ids=${coupon}&customer_id=${given?.ownerId ?? ''}&${moments('operation_time')}&result=0&offset=0&limit=5`,
    ),
    ListCustomerCouponChangeRecords: {
      ...get(
        `/v2/promotions/benefits/account-change-records?balance_type=BALANCE_TYPE_COUPON&revenue_expense_type=REVENUE&trade_type=ADJUST&trade_id=&trade_time_begin=2026-01-01&trade_time_end=2026-12-31&coupon_id=${coupon}&offset=0&limit=5`,
      ),
      as: asCustomer,
    },
    ListStoredValueCards: {
      ...get('/v2/promotions/benefits/stored-value-cards?status=1&card_id=&offset=0&limit=5'),
      as: asCustomer,
    },
  }
}
