import type { Caller } from '../../src/state/accounts/accounts.ts'
import type { OrderStatus } from '../../src/state/ordering/orders.ts'
import type { TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'
import { customerName } from './site-names.ts'

/** An order of the demo in that status, by its position among them. */
export function orderOf({ world }: TestPlatform, status: OrderStatus, position = 0): string {
  return [...world.orders.values()].filter((each) => each.status === status).at(position)?.orderId ?? ''
}

/** The first primary resource of a customer. */
export function primaryOf({ world }: TestPlatform, customerId: string): string {
  return (
    world.resources
      .sliceOf('byCustomer', customerId, { from: 0, to: 10 })
      .find((each) => each.parentId === each.resourceId && each.status === 'in_use')?.resourceId ?? ''
  )
}

/** A call of every operation of orders, resources, packages and coupons. */
export function orderSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const id = (number: string): string => platform.customer(customerName(platform, number)).customerId
  const buyer = (): Caller => platform.userOf(customerName(platform, '01'))
  const holder = (): Caller => platform.userOf(customerName(platform, '21'))
  const held = primaryOf(platform, id('21'))
  const renewing = [...platform.world.resources.values()].find((each) => each.autoRenewal)?.resourceId ?? ''
  const [refund] = [...platform.world.orders.values()].filter((each) => each.type === 'unsubscription')
  const refunded = refund?.orderId ?? ''
  return {
    ListCustomerOrders: get(
      `/v2/orders/customer-orders?customer_id=${id('01')}&status=6&order_type=1&create_time_begin=2026-01-01T00:00:00Z&create_time_end=2026-12-31T00:00:00Z&order_by=-createTime&method=oneself&service_type_code=hws.service.type.ec2&offset=0&limit=5&order_id=${orderOf(platform, 'pending_payment')}`,
    ),
    ShowCustomerOrderDetails: get(
      `/v2/orders/customer-orders/details/${orderOf(platform, 'pending_payment')}?offset=0&limit=5`,
    ),
    PayOrders: {
      ...post('/v3/orders/customer-orders/pay', {
        order_id: orderOf(platform, 'pending_payment'),
        use_coupon: 'NO',
        use_discount: 'NO',
        coupon_infos: [],
        discount_infos: [],
      }),
      as: buyer,
    },
    CancelCustomerOrder: {
      ...post('/v2/orders/customer-orders/cancel', { order_id: orderOf(platform, 'pending_payment', 1) }),
      method: 'PUT',
      as: buyer,
    },
    ListOrderDiscounts: {
      ...get(`/v2/orders/customer-orders/order-discounts?order_id=${orderOf(platform, 'pending_payment')}`),
      as: buyer,
    },
    ListOrderCouponsByOrderId: {
      ...get(`/v2/orders/customer-orders/order-coupons?order_id=${orderOf(platform, 'pending_payment')}`),
      as: buyer,
    },
    ListSubCustomerCoupons: {
      ...get(
        '/v2/promotions/benefits/coupons?coupon_id=CP1&order_id=CS1&promotion_plan_id=1&coupon_type=1&status=2&active_start_time=2026-01-01T00:00:00Z&active_end_time=2027-01-01T00:00:00Z&offset=0&limit=5&source_id=1',
      ),
      as: holder,
    },
    RenewalResources: {
      ...post('/v2/orders/subscriptions/resources/renew', {
        resource_ids: [held],
        period_type: 2,
        period_num: 1,
        is_auto_pay: 1,
      }),
      as: holder,
    },
    ListRenewRateOnPeriod: {
      ...post('/v2/bills/ratings/period-resources/renew-rate', {
        resource_ids: [held],
        period_type: 2,
        period_num: 1,
        include_relative_resources: true,
      }),
      as: holder,
    },
    AutoRenewalResources: {
      ...post(`/v2/orders/subscriptions/resources/autorenew/${held}`, { auto_renew_times: 3, period_type: 'MONTH' }),
      as: holder,
    },
    CancelAutoRenewalResources: {
      method: 'DELETE',
      target: `/v2/orders/subscriptions/resources/autorenew/${renewing}`,
      as: holder,
    },
    SetResourcesRenewConfig: {
      ...post('/v2/orders/subscriptions/resources/renew/config', {
        config_name: 'EXPIRE_DATE',
        config_value: '28',
      }),
      as: holder,
    },
    UpdatePeriodToOnDemand: {
      ...post('/v2/orders/subscriptions/resources/to-on-demand', { operation: 'SET_UP', resource_ids: [held] }),
      as: holder,
    },
    CancelResourcesSubscription: {
      ...post('/v2/orders/subscriptions/resources/unsubscribe', {
        resource_ids: [held],
        unsubscribe_type: 1,
        unsubscribe_reason_type: 5,
        unsubscribe_reason: 'no longer needed',
      }),
      as: holder,
    },
    ShowRefundOrderDetails: get(
      `/v2/orders/customer-orders/refund-orders?order_id=${refunded}&customer_id=${id('21')}&indirect_partner_id=`,
    ),
    ListFreeResourceInfos: {
      ...post('/v3/payments/free-resources/query', {
        region_code: 'ap-southeast-1',
        order_id: 'CS1',
        product_id: 'OFFI1',
        product_name: 'OBS',
        enterprise_project_id: '0',
        status: 1,
        offset: 0,
        limit: 5,
        service_type_code_list: ['hws.service.type.obs'],
      }),
      as: holder,
    },
    ListFreeResourceUsages: {
      ...post('/v2/payments/free-resources/usages/details/query', {
        free_resource_ids: [[...platform.world.packages.values()][0]?.quotaId ?? ''],
      }),
      as: holder,
    },
    ListFreeResourcesUsageRecords: {
      ...get(
        '/v2/bills/customer-bills/free-resources-usage-records?free_resource_id=1&product_id=OFFI1&resource_type_code=hws.resource.type.obs&deduct_time_begin=2026-05-01&deduct_time_end=2026-05-31&offset=0&limit=5',
      ),
      as: holder,
    },
    ListCustomerOnDemandResources: post('/v2/partners/sub-customers/on-demand-resources/query', {
      customer_id: id('21'),
      region_code: 'ap-southeast-1',
      service_type_code: 'hws.service.type.ec2',
      resource_ids: ['some'],
      effective_time_begin: '2026-01-01T00:00:00Z',
      effective_time_end: '2027-01-01T00:00:00Z',
      offset: 0,
      limit: 5,
      status: 1,
      indirect_partner_id: '',
    }),
    ListPayPerUseCustomerResources: post('/v2/orders/suscriptions/resources/query', {
      customer_id: id('01'),
      resource_ids: ['some'],
      order_id: orderOf(platform, 'completed'),
      only_main_resource: 0,
      status_list: [2, 5],
      expire_time_begin: '2026-01-01T00:00:00Z',
      expire_time_end: '2030-01-01T00:00:00Z',
      service_type_code: 'hws.service.type.ec2',
      offset: 0,
      limit: 5,
    }),
  }
}
