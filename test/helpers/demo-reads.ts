import { ownCaller } from '../../src/state/accounts/accounts.ts'
import type { TestPlatform } from './platform.ts'
import { required } from './required.ts'
import { oldSamplesOf } from './old-samples.ts'
import { get, post, type Sample } from './sample.ts'
import { customerName } from './site-names.ts'
import { twinsOf } from './twins.ts'

/** The month before the last one, whose bill has appeared whatever the day is. */
export function billedMonth(clock: Date): string {
  const local = new Date(clock.getTime() + 8 * 3_600_000)
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - 2, 1)).toISOString().slice(0, 7)
}

const server = {
  id: '1',
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region: 'ap-southeast-1',
  subscription_num: 1,
}

/**
 * A call of every operation of both sites that reads, with the credentials that `start` prints and what their owner would ask:
 * bills of a month.
 */
export function sharedReadsOf(platform: TestPlatform, month: string): Readonly<Record<string, Sample>> {
  const { world } = platform
  const first = customerName(platform, '01')
  const { customerId } = platform.customer(first)
  const asCustomer = (sample: Sample): Sample => ({ ...sample, as: (each) => each.userOf(first) })
  const own = <Row extends { readonly customerId: string }>(rows: Iterable<Row>, fits: (row: Row) => boolean): Row =>
    required(
      [...rows].find((each) => each.customerId === customerId && fits(each)),
      'something of the customer',
    )
  const order = own(world.orders.values(), (each) => each.status === 'completed').orderId
  const unpaid = own(world.orders.values(), (each) => each.status === 'pending_payment').orderId
  const refund = own(world.orders.values(), (each) => each.type === 'unsubscription').orderId
  const resource = own(
    world.resources.values(),
    (each) => each.status === 'in_use' && each.parentId === each.resourceId,
  )
  const { quotaId } = own(world.packages.values(), () => true)
  const project = required(world.projects.firstOf('byDomain', customerId), 'a project').projectId
  return {
    ListConversions: get('/v2/bases/conversions'),
    ListCosts: asCustomer(
      post('/v4/costs/cost-analysed-bills/query', {
        time_condition: { time_measure_id: 2, begin_time: month, end_time: month },
        groupby: [{ type: 'dimension', key: 'REGION_CODE' }],
        cost_type: 'ORIGINAL_COST',
        amount_type: 'PAYMENT_AMOUNT',
      }),
    ),
    ListCustomerOnDemandResources: post('/v2/partners/sub-customers/on-demand-resources/query', {
      customer_id: customerId,
    }),
    ListCustomerOrders: asCustomer(get('/v2/orders/customer-orders')),
    ListCustomerselfResourceRecordDetails: asCustomer(
      post('/v2/bills/customer-bills/res-records/query', { cycle: month }),
    ),
    ListCustomerselfResourceRecords: asCustomer(get(`/v2/bills/customer-bills/res-fee-records?cycle=${month}`)),
    ListFreeResourceInfos: asCustomer(post('/v3/payments/free-resources/query', {})),
    ListFreeResourceUsages: asCustomer(
      post('/v2/payments/free-resources/usages/details/query', { free_resource_ids: [quotaId] }),
    ),
    ListFreeResourcesUsageRecords: asCustomer(
      get(
        `/v2/bills/customer-bills/free-resources-usage-records?deduct_time_begin=${month}-01&deduct_time_end=${month}-28`,
      ),
    ),
    ListIndirectPartners: {
      ...post('/v2/partners/indirect-partners/query', {}),
      as: ({ distributor }) => ownCaller(distributor.world),
    },
    ListMeasureUnits: get('/v2/bases/measurements'),
    ListOnDemandResourceRatings: asCustomer(
      post('/v2/bills/ratings/on-demand-resources', {
        project_id: project,
        product_infos: [{ ...server, usage_factor: 'Duration', usage_value: 1, usage_measure_id: 4 }],
      }),
    ),
    ListOrderCouponsByOrderId: asCustomer(get(`/v2/orders/customer-orders/order-coupons?order_id=${unpaid}`)),
    ListOrderDiscounts: asCustomer(get(`/v2/orders/customer-orders/order-discounts?order_id=${unpaid}`)),
    ListPayPerUseCustomerResources: asCustomer(
      post('/v2/orders/suscriptions/resources/query', { customer_id: customerId }),
    ),
    ListRateOnPeriodDetail: asCustomer(
      post('/v2/bills/ratings/period-resources/subscribe-rate', {
        project_id: project,
        product_infos: [{ ...server, period_type: 2, period_num: 1 }],
      }),
    ),
    ListRenewRateOnPeriod: asCustomer(
      post('/v2/bills/ratings/period-resources/renew-rate', {
        resource_ids: [resource.resourceId],
        period_type: 2,
        period_num: 1,
      }),
    ),
    ListResourceSpecs: post('/v2/products/resource-specs-query', {
      cloud_service_type: 'hws.service.type.ec2',
      resource_type: 'hws.resource.type.vm',
      region_code: 'ap-southeast-1',
      charge_mode: 1,
    }),
    ListResourceTypes: get('/v2/products/resource-types'),
    ListServiceResources: get('/v2/products/service-resources?service_type_code=hws.service.type.ec2'),
    ListServiceTypes: get('/v2/products/service-types'),
    ListSubCustomerCoupons: asCustomer(get('/v2/promotions/benefits/coupons')),
    ListSubCustomers: post('/v2/partners/sub-customers/query', {}),
    ListUsageTypes: get('/v2/products/usage-types'),
    ShowCustomerMonthlySum: asCustomer(get(`/v2/bills/customer-bills/monthly-sum?bill_cycle=${month}`)),
    ShowCustomerOrderDetails: get(`/v2/orders/customer-orders/details/${order}`),
    ShowRefundOrderDetails: get(
      `/v2/orders/customer-orders/refund-orders?order_id=${refund}&customer_id=${customerId}`,
    ),
  }
}

/** A call of every read of version 1.0 that a site has; what is listed by its twins is read here too. */
export function oldReadsOf(platform: TestPlatform, month: string): Readonly<Record<string, Sample>> {
  const { world } = platform
  const first = customerName(platform, '01')
  const { customerId } = platform.customer(first)
  const as = (each: TestPlatform) => each.userOf(first)
  const bought = required(
    world.orders
      .sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
      .find((each) => each.status === 'completed' && each.type === 'subscription'),
    'an order',
  ).orderId
  const twins = Object.entries(twinsOf(platform, month)).map(([name, { old }]) => [name, old] as const)
  return {
    ...Object.fromEntries(twins),
    ListOrderResources: { ...get(`/v1.0/${customerId}/common/order-mgr/orders-resource/${bought}`), as },
    QueryChangeRating: required(oldSamplesOf(platform)['QueryChangeRating'], 'a sample'),
  }
}

/** The operations of some calls that were refused, or that answered with nothing, and what they said. */
export async function emptyAnswers(platform: TestPlatform, reads: Readonly<Record<string, Sample>>): Promise<string[]> {
  const empty: string[] = []
  for (const [id, { method, target, body, as }] of Object.entries(reads)) {
    const sent = body === undefined ? {} : { body }
    const caller = as === undefined ? {} : { as: as(platform) }
    const { status, body: answer } = await platform.call(method, target, { ...sent, ...caller })
    const values = Object.values(answer as object)
    const rows = values.filter((each) => Array.isArray(each))
    const isEmpty = rows.length > 0 && rows.every((each) => each.length === 0)
    const { error_code: code = 'CBC.0000' } = answer as { readonly error_code?: unknown }
    if (status !== 200 || code !== 'CBC.0000' || isEmpty || values.length === 0)
      empty.push(`${id} ${status} ${JSON.stringify(answer)}`)
  }
  return empty
}
