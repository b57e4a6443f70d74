import { onlyOf } from '../../src/state/engine/world.ts'
import type { TestPlatform } from './platform.ts'
import { required } from './required.ts'
import { get, post } from './sample.ts'
import { customerName, siteNameOf } from './site-names.ts'
import type { Asked, Row, Twin } from './twin.ts'
import { billsOf, chinaOf, internationalOf, packagesOf } from './twin-bills.ts'
import { ticketsOf } from './twin-tickets.ts'

const amounts = {
  currency: 'official_amount',
  currencyAfterDiscount: 'amount_after_discount',
  currencyOfficial: 'official_amount',
  currencyType: 'currency',
  amountInfo: ({ amount_info: info }: Row) => partsOf(info as Row),
} as const

function partsOf(info: Row): Row {
  return {
    discountList: (info['discounts'] as Row[]).map((each) => ({
      discountType: each['discount_type'],
      discountAmount: each['discount_amount'],
    })),
    cashcouponAmount: info['flexipurchase_coupon_amount'],
    couponAmount: info['coupon_amount'],
    cardAmount: info['stored_card_amount'],
    commissionAmount: info['commission_amount'],
    consumedAmount: info['consumed_amount'],
  }
}

const orderFields = {
  orderId: 'order_id',
  customerId: 'customer_id',
  sourceType: 'source_type',
  status: 'status',
  orderType: 'order_type',
  measureId: 'measure_id',
  createTime: 'create_time',
  paymentTime: 'payment_time',
  contractId: 'contract_id',
  serviceType: 'service_type_code',
  lastUpdateTime: ({ payment_time: paid, create_time: made }: Row) => paid ?? made,
  needAudit: ({ status }: Row) => status === 1,
  ...amounts,
} as const
const orderOwn = ['baseOrderId', 'beId', 'measureName'] as const

const customerFields = {
  name: 'customer',
  domainName: 'account_name',
  customerId: 'customer_id',
  cooperationTime: 'associated_on',
  cooperationType: 'association_type',
  label: 'label',
  telephone: 'telephone',
  verifiedStatus: 'verified_status',
  countryCode: 'country_code',
  customerType: 'customer_type',
  isFrozen: 'is_frozen',
} as const

/** What both sites have. */
export function twinsOf(platform: TestPlatform, month: string): Readonly<Record<string, Twin>> {
  const first = customerName(platform, '01')
  const { customerId: id } = platform.customer(first)
  const partner = `/v1.0/${onlyOf(platform.world.profile).domainId}/partner`
  const asked: Asked = { id, month, partner, as: (each) => each.userOf(first) }
  return {
    ...customersOf(platform, asked),
    ...ordersOf(platform, asked),
    ...resourcesOf(asked),
    ...pricesOf(platform, asked),
    ...billsOf(asked),
    ...packagesOf(platform, asked),
    ...ticketsOf(platform, asked),
    ...(siteNameOf(platform) === 'cn' ? chinaOf(platform, asked) : internationalOf(asked)),
  }
}

function customersOf(platform: TestPlatform, { partner }: Asked): Readonly<Record<string, Twin>> {
  const reviewed = platform.customer(customerName(platform, '13')).customerId
  const all = post('/v2/partners/sub-customers/query', { offset: 0, limit: 100 })
  const rows = ['customerInfoList', 'customer_infos'] as const
  return {
    CheckUser: {
      old: post(`${partner}/customer-mgr/check-user`, { searchType: 'name', searchKey: customerName(platform, '01') }),
      successor: post('/v2/partners/sub-customers/users/check-identity', {
        search_type: 'name',
        search_value: customerName(platform, '01'),
      }),
      rows: ['', ''],
      fields: { status: ({ check_result: result }) => (result === 'used_by_user' ? '1' : '0'), ...done },
      own: ['uplimit'],
    },
    QueryCustomers: {
      old: post(`${partner}/customer-mgr/query`, { offset: 1, limit: 100 }),
      successor: all,
      rows,
      fields: customerFields,
    },
    ListCustomers: {
      old: get(`${partner}/customer-mgr/detail?page_no=1&page_size=100`),
      successor: all,
      rows,
      fields: customerFields,
    },
    ShowRealNameResult: {
      old: get(`${partner}/customer-mgr/realname-auth/result?customerId=${reviewed}`),
      successor: get(`/v2/customers/realname-auths/result?customer_id=${reviewed}`),
      rows: ['', ''],
      fields: { reviewResult: 'review_result', opinion: 'opinion' },
    },
  }
}

const done = { error_code: () => 'CBC.0000', error_msg: () => 'success' } as const

function ordersOf({ world }: TestPlatform, { id, as }: Asked): Readonly<Record<string, Twin>> {
  const orders = world.orders.sliceOf('byCustomer', id, { from: 0, to: Infinity })
  const bought = required(
    orders.find((each) => each.status === 'completed' && each.type === 'subscription'),
    'an order',
  ).orderId
  const refund = required(
    orders.find((each) => each.type === 'unsubscription'),
    'a refund',
  ).orderId
  const common = `/v1.0/${id}/common/order-mgr`
  return {
    ListOrders: {
      old: { ...get(`${common}/orders/detail?page_index=1&page_size=100`), as },
      successor: { ...get('/v2/orders/customer-orders?limit=100'), as },
      rows: ['data.orderInfos', 'order_infos'],
      fields: orderFields,
      own: orderOwn,
    },
    ShowOrder: {
      old: { ...get(`${common}/orders/${bought}`), as },
      successor: { ...get(`/v2/orders/customer-orders/details/${bought}`), as },
      rows: ['orderInfo', 'order_info'],
      fields: orderFields,
      own: orderOwn,
    },
    'ShowOrder, its items': {
      old: { ...get(`${common}/orders/${bought}`), as },
      successor: { ...get(`/v2/orders/customer-orders/details/${bought}`), as },
      rows: ['orderlineItems', 'order_line_items'],
      fields: {
        orderLineItemId: 'order_line_item_id',
        cloudServiceType: 'service_type_code',
        productId: 'product_id',
        productSpecDesc: 'product_spec_desc',
        categoryCode: 'category_code',
        periodType: 'period_type',
        periodNum: 'period_num',
        validTime: 'effective_time',
        expireTime: 'expire_time',
        subscriptionNum: 'subscription_num',
        ...amounts,
      },
    },
    ShowRefundOrder: {
      old: get(`${common}/orders/refund-order?order_id=${refund}`),
      successor: get(`/v2/orders/customer-orders/refund-orders?order_id=${refund}&customer_id=${id}`),
      rows: ['resource_info_list', 'refund_infos'],
      fields: {
        id: 'id',
        amount: ({ amount }) => Math.round(Number(amount) * 100),
        measure_id: () => '3',
        customer_id: 'customer_id',
        resourceType: 'resource_type_code',
        cloudServiceType: 'service_type_code',
        regionCode: 'region_code',
        preOrderId: 'base_order_id',
      },
      own: ['resource_id'],
    },
  }
}

function resourcesOf({ id, as, partner }: Asked): Readonly<Record<string, Twin>> {
  return {
    ListResources: {
      old: { ...get(`/v1.0/${id}/common/order-mgr/resources/detail?page_no=1&page_size=100`), as },
      successor: { ...post('/v2/orders/suscriptions/resources/query', { limit: 100 }), as },
      rows: ['data', 'data'],
      fields: {
        id: 'id',
        resource_id: 'resource_id',
        resource_name: 'resource_name',
        region_code: 'region_code',
        cloud_service_type_code: 'service_type_code',
        resource_type_code: 'resource_type_code',
        resource_spec_code: 'resource_spec_code',
        project_code: 'project_id',
        product_id: 'product_id',
        main_resource_id: 'parent_resource_id',
        is_main_resource: 'is_main_resource',
        status: 'status',
        valid_time: 'effective_time',
        expire_time: 'expire_time',
        next_operation_policy: 'expire_policy',
      },
    },
    QueryOnDemandResources: {
      old: post(`${partner}/customer-mgr/customer-resource/query-resources`, {
        customerId: id,
        pageNo: 1,
        pageSize: 100,
      }),
      successor: post('/v2/partners/sub-customers/on-demand-resources/query', { customer_id: id, limit: 100 }),
      rows: ['customerResources', 'resources'],
      fields: {
        customerResourceId: 'resource_id',
        customerId: 'customer_id',
        regionCode: 'region_code',
        azCode: 'availability_zone_code',
        cloudServiceTypeCode: 'service_type_code',
        resourceTypeCode: 'resource_type_code',
        resourceId: 'resource_id',
        resourceName: 'resource_name',
        startTime: 'effective_time',
        endTime: 'expire_time',
        status: 'status',
        resourceSpecCode: 'resource_spec_code',
        resourceInfo: 'resource_info',
      },
      own: ['chargingModeChangeFlag'],
    },
  }
}

const oldServer = {
  id: '1',
  cloudServiceType: 'hws.service.type.ec2',
  resourceType: 'hws.resource.type.vm',
  resourceSpecCode: 's6.large.2.linux',
}
const server = {
  id: '1',
  cloud_service_type: oldServer.cloudServiceType,
  resource_type: oldServer.resourceType,
  resource_spec: oldServer.resourceSpecCode,
  region: 'ap-southeast-1',
  subscription_num: 1,
}

function pricesOf({ world }: TestPlatform, { id, as }: Asked): Readonly<Record<string, Twin>> {
  const project = required(world.projects.firstOf('byDomain', id), 'a project').projectId
  const path = `/v1.0/${id}/customer/product-mgr/query-rating`
  const asked = { tenantId: project, regionId: 'ap-southeast-1' }
  return {
    'QueryRating by use': {
      old: {
        ...post(path, {
          ...asked,
          chargingMode: 1,
          productInfos: [{ ...oldServer, usageFactor: 'Duration', usageValue: 7.5, usageMeasureId: 4 }],
        }),
        as,
      },
      successor: {
        ...post('/v2/bills/ratings/on-demand-resources', {
          project_id: project,
          product_infos: [{ ...server, usage_factor: 'Duration', usage_value: 7.5, usage_measure_id: 4 }],
        }),
        as,
      },
      rows: ['ratingResult.productRatingResult', 'product_rating_results'],
      fields: {
        id: 'id',
        productId: 'product_id',
        amount: 'amount',
        discountAmount: 'discount_amount',
        originalAmount: 'official_website_amount',
        measureId: 'measure_id',
      },
      own: ['extendParams'],
    },
    'QueryRating by the year': {
      old: {
        ...post(path, { ...asked, chargingMode: 0, periodType: 3, periodNum: 1, productInfos: [oldServer] }),
        as,
      },
      successor: {
        ...post('/v2/bills/ratings/period-resources/subscribe-rate', {
          project_id: project,
          product_infos: [{ ...server, period_type: 3, period_num: 1 }],
        }),
        as,
      },
      rows: ['ratingResult', ''],
      fields: {
        amount: (row) => bestOf(row)?.['amount'] ?? listPrice(row),
        discountAmount: (row) => bestOf(row)?.['discount_amount'] ?? 0,
        originalAmount: listPrice,
        measureId: () => 1,
        currency: 'currency',
      },
      own: ['extendParams', 'productRatingResult'],
    },
  }
}

function listPrice(row: Row): unknown {
  return (row['official_website_rating_result'] as Row)['official_website_amount']
}

function bestOf(row: Row): Row | undefined {
  return (row['optional_discount_rating_results'] as Row[]).find((each) => each['best_offer'] === 1)
}
