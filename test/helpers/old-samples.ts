import type { Caller } from '../../src/state/accounts/accounts.ts'
import { keepChanges, recordOf } from '../../src/state/engine/table.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import { orderOf, primaryOf } from './order-samples.ts'
import { oldChinaSamplesOf, oldInternationalSamplesOf } from './old-site-samples.ts'
import { oldTicketSamplesOf } from './old-ticket-samples.ts'
import type { TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'
import { customerName, siteNameOf } from './site-names.ts'

/** An order of a customer that is done. */
function boughtBy({ world }: TestPlatform, customerId: string): string {
  const orders = world.orders.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
  return orders.find((each) => each.status === 'completed' && each.type === 'subscription')?.orderId ?? ''
}

/** What an order brought has failed to come up, and waits to be given back. */
function letFail({ world }: TestPlatform, orderId: string): void {
  const order = recordOf(world.orders, orderId)
  world.orders.set({ ...order, items: order.items.map((each) => ({ ...each, failure: 'waiting' as const })) })
  keepChanges(world.log)
}

/** A call of every operation of version 1.0 that the site of a platform's partner has. */
export function oldSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const isChina = siteNameOf(platform) === 'cn'
  return { ...bothOf(platform), ...(isChina ? oldChinaSamplesOf(platform) : oldInternationalSamplesOf(platform)) }
}

function bothOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const id = (number: string): string => platform.customer(customerName(platform, number)).customerId
  const { domainId } = onlyOf(platform.world.profile)
  const partner = `/v1.0/${domainId}/partner`
  const customers = `${partner}/customer-mgr`
  const [first, held] = [id('01'), id('21')]
  return {
    CheckUser: post(`${customers}/check-user`, { searchType: 'name', searchKey: 'someone-new' }),
    QueryCustomers: post(`${customers}/query`, {
      domainName: 'demo',
      name: 'a',
      label: 'key',
      cooperationType: siteNameOf(platform) === 'cn' ? '2' : '3',
      cooperationTimeStart: '2026-01-01T00:00:00Z',
      cooperationTimeEnd: '2027-01-01T00:00:00Z',
      offset: 1,
      limit: 10,
    }),
    ListCustomers: get(
      `${customers}/detail?domain_name=demo&corp_name=a&label=key&cooperationType=1&page_no=1&page_size=5`,
    ),
    ...realNameOf(platform, customers),
    ...ordersOf(platform, first, held),
    ...resourcesOf(platform, customers, held),
    ...billsOf(platform, held),
    ...pricesOf(platform, first, held),
    ...oldTicketSamplesOf(platform),
  }
}

function realNameOf(platform: TestPlatform, customers: string): Readonly<Record<string, Sample>> {
  const id = (number: string): string => platform.customer(customerName(platform, number)).customerId
  const { xaccountType } = onlyOf(platform.world.profile)
  const isChina = siteNameOf(platform) === 'cn'
  const document = { verifiedFileURL: ['a.jpg', 'b.jpg'], verifiedNumber: 'P1', xaccountType }
  const company = { ...document, identifyType: 1, corpName: 'Acme Ltd.' }
  return {
    ApplyIndividualRealName: post(`${customers}/realname-auth/individual`, {
      ...document,
      verifiedFileURL: isChina ? ['a.jpg', 'b.jpg', 'c.jpg'] : ['a.jpg', 'b.jpg'],
      customerId: id('25'),
      identifyType: 0,
      verifiedType: 3,
      name: 'Ana',
      changeType: -1,
    }),
    ApplyEnterpriseRealName: post(`${customers}/realname-auth/enterprise`, {
      ...company,
      customerId: id('24'),
      certificateType: 0,
      regCountry: 'MX',
      regAddress: 'Avenida 5',
      enterprisePerson: { legelName: 'Luis', legelIdNumber: 'P2', certifierRole: 'legalPerson' },
    }),
    ChangeToEnterpriseRealName: {
      ...post(`${customers}/realname-auth/enterprise`, { ...company, customerId: id('02'), changeType: 1 }),
      method: 'PUT',
    },
    ShowRealNameResult: get(`${customers}/realname-auth/result?customerId=${id('13')}`),
  }
}

function ordersOf(platform: TestPlatform, first: string, held: string): Readonly<Record<string, Sample>> {
  const as = (): Caller => platform.userOf(customerName(platform, '01'))
  const holder = (): Caller => platform.userOf(customerName(platform, '21'))
  const [common, own] = [`/v1.0/${first}/common/order-mgr`, `/v1.0/${first}/customer/order-mgr`]
  const unpaid = orderOf(platform, 'pending_payment')
  const bought = boughtBy(platform, held)
  const refund = [...platform.world.orders.values()].find((each) => each.type === 'unsubscription')?.orderId ?? ''
  return {
    ListOrders: get(
      `${common}/orders/detail?order_id=${unpaid}&customer_id=${first}&create_time_begin=2026-01-01T00:00:00Z&create_time_end=2026-12-31T00:00:00Z&service_type=hws.service.type.ec2&status=6&order_type=1&page_size=5&page_index=1&sort=-createTime`,
    ),
    ShowOrder: get(`${common}/orders/${unpaid}?offset=1&limit=5`),
    ShowRefundOrder: get(`${common}/orders/refund-order?order_id=${refund}`),
    ListOrderResources: {
      ...get(`${common}/orders-resource/${orderOf(platform, 'pending_payment')}?offset=1&limit=5`),
      as,
    },
    PayOrder: { ...post(`${own}/order/pay`, { orderId: unpaid, payAccountType: 1, bpId: '', couponIds: [] }), as },
    CancelOrder: {
      ...post(`${own}/orders/actions?action_id=cancel`, { orderId: orderOf(platform, 'pending_payment', 1) }),
      method: 'PUT',
      as,
    },
    UnsubscribeFailedOrder: {
      method: 'DELETE',
      target: `${own}/orders/${bought}?unsub_type=1&unsubscribe_reason_type=5&unsubscribe_reason=failed`,
      as: holder,
      arrange: (each) => {
        letFail(each, bought)
      },
    },
  }
}

function resourcesOf(platform: TestPlatform, customers: string, held: string): Readonly<Record<string, Sample>> {
  const as = (): Caller => platform.userOf(customerName(platform, '21'))
  const resource = primaryOf(platform, held)
  const renewing = [...platform.world.resources.values()].find((each) => each.autoRenewal)?.resourceId ?? ''
  const resources = `/v1.0/${held}/common/order-mgr/resources`
  return {
    ListResources: {
      ...get(
        `${resources}/detail?resource_ids=${resource}&order_id=CS1&only_main_resource=1&status_list=2,5&page_no=1&page_size=5`,
      ),
      as,
    },
    RenewResources: {
      ...post(`${resources}/renew`, {
        resource_ids: [resource],
        period_type: 2,
        period_num: 1,
        expire_mode: 0,
        isAutoPay: 1,
      }),
      as,
    },
    DeleteResources: {
      ...post(`${resources}/delete`, {
        resourceIds: [resource],
        unSubType: 1,
        unsubscribeReasonType: 5,
        unsubscribeReason: 'no longer needed',
      }),
      as,
    },
    SetAutoRenewal: { ...post(`${resources}/${resource}/actions?action_id=autorenew`, {}), as },
    EndAutoRenewal: { method: 'DELETE', target: `${resources}/${renewing}/actions?action_id=autorenew`, as },
    QueryOnDemandResources: post(`${customers}/customer-resource/query-resources`, {
      customerResourceId: 'some',
      customerId: held,
      regionCode: 'ap-southeast-1',
      cloudServiceTypeCode: 'hws.service.type.ec2',
      resourceTypeCode: 'hws.resource.type.vm',
      resourceIds: ['some'],
      resourceName: 'a',
      startTimeBegin: '2026-01-01T00:00:00Z',
      startTimeEnd: '2027-01-01T00:00:00Z',
      pageNo: 1,
      pageSize: 5,
    }),
  }
}

function billsOf(platform: TestPlatform, held: string): Readonly<Record<string, Sample>> {
  const as = (): Caller => platform.userOf(customerName(platform, '21'))
  const bill = `/v1.0/${held}/customer/account-mgr/bill`
  const filters = 'cloudServiceTypeCode=hws.service.type.ec2&regionCode=ap-southeast-1&enterpriseProjectId=0'
  return {
    ShowMonthlySum: {
      ...get(
        `${bill}/monthly-sum?cycle=2026-05&cloud_service_type_code=hws.service.type.ec2&type=1&enterpriseProjectId=0`,
      ),
      as,
    },
    ListResourceRecords: {
      ...get(
        `${bill}/res-records?cycle=2026-05&payMethod=0&offset=1&limit=5&resourceTypeCode=hws.resource.type.vm&resInstanceId=&${filters}`,
      ),
      as,
    },
    ListFeeRecords: {
      ...get(
        `${bill}/res-fee-records?startTime=2026-05-01&endTime=2026-05-31&payMethod=0&orderId=CS1&resourceId=&offset=1&limit=5&${filters}`,
      ),
      as,
    },
    ListFreeResources: {
      ...post('/v2/payments/free-resources/query', {
        region_code: 'ap-southeast-1',
        order_id: 'CS1',
        product_id: 'OFFI1',
        product_name: 'OBS',
        enterprise_project_id: '0',
        status: 1,
        offset: 0,
        limit: 5,
      }),
      as,
    },
    ListFreeResourcesLeft: {
      ...post('/v2/payments/free-resources/usages/query', {
        free_resource_ids: [[...platform.world.packages.values()][0]?.quotaId ?? ''],
      }),
      as,
    },
  }
}

function pricesOf(platform: TestPlatform, first: string, held: string): Readonly<Record<string, Sample>> {
  const prices = `/v1.0/${first}/customer/product-mgr`
  const { spec, service, resource } = upgradeOf(platform, held)
  return {
    QueryRating: post(`${prices}/query-rating`, {
      tenantId: platform.world.projects.firstOf('byDomain', first)?.projectId ?? '',
      regionId: 'la-north-2',
      avaliableZoneId: '',
      chargingMode: 1,
      periodType: 0,
      periodNum: 0,
      periodEndDate: '',
      relativeResourceId: '',
      relativeResourcePeriodType: 0,
      subscriptionNum: 0,
      inquiryTime: '',
      productInfos: [
        {
          id: '1',
          cloudServiceType: 'hws.service.type.ec2',
          resourceType: 'hws.resource.type.vm',
          resourceSpecCode: 's6.large.2.linux',
          usageFactor: 'duration',
          usageValue: 730,
          usageMeasureId: 4,
        },
      ],
    }),
    QueryChangeRating: post(`${prices}/query-change-rating`, {
      tenantId: 'reserved',
      resourceId: primaryOf(platform, held),
      inquiryTime: '',
      productInfo: { cloudServiceType: service, resourceType: resource, resourceSpecCode: spec },
    }),
  }
}

/** A spec that a resource of a customer can become: one of its resource type that costs more by the month. */
function upgradeOf({ world }: TestPlatform, customerId: string) {
  const found = world.resources
    .sliceOf('byCustomer', customerId, { from: 0, to: 10 })
    .find((each) => each.parentId === each.resourceId && each.status === 'in_use')
  const of = world.catalog.products.filter(
    (each) => each.service === found?.service && each.resource === found.resource && each.monthPrice !== undefined,
  )
  const dearest = of.sort((a, b) => Number(b.monthPrice) - Number(a.monthPrice))[0]
  return { spec: dearest?.spec ?? '', service: found?.service ?? '', resource: found?.resource ?? '' }
}
