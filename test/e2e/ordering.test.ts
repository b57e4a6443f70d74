import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { type ServedPlatform, servePlatform } from '../helpers/served.ts'
import { disk, server } from '../helpers/shop.ts'
import { type VendorClient, vendorClient } from '../helpers/vendor-client.ts'

const { customer: demoCustomer, partner: demoPartner } = demoAccounts.intl

let served: ServedPlatform
let customer: VendorClient
let partner: VendorClient

beforeAll(async () => {
  served = await servePlatform()
  customer = vendorClient(served.url, demoCustomer.key)
  partner = vendorClient(served.url, demoPartner)
})

afterAll(async () => {
  await served.close()
})

async function control(path: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${served.url}/_sandbox${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Record<string, unknown>
}

type Row = Readonly<Record<string, unknown>>

it("the vendor's SDK core walks an order from the basket to the refund, as the customer", async () => {
  const listed = await partner.call('POST', '/v2/partners/sub-customers/query', {
    data: { account_name: demoCustomer.domainName },
  })
  const [{ customer_id: customerId }] = listed['customer_infos'] as [Row]
  const { order_id: orderId } = await control(`/customers/${String(customerId)}/purchases`, { items: [server, disk] })

  const orders = await customer.call('GET', '/v2/orders/customer-orders', { query: { status: 6, limit: 1 } })
  expect(orders['order_infos']).toMatchObject([{ order_id: orderId, status: 6, official_amount: 72.46 }])
  const details = `/v2/orders/customer-orders/details/${String(orderId)}`
  expect(await customer.call('GET', details)).toMatchObject({ total_count: 2 })
  const pay = { order_id: orderId, use_coupon: 'NO', use_discount: 'NO' }
  expect(await customer.call('POST', '/v3/orders/customer-orders/pay', { data: pay })).toMatchObject({
    httpStatusCode: 204,
  })
  await control('/clock/advance', { duration: 'PT2M' })
  expect(await customer.call('GET', details)).toMatchObject({ order_info: { status: 5 } })

  const resources = async (): Promise<Row[]> => {
    const answer = await customer.call('POST', '/v2/orders/suscriptions/resources/query', {
      data: { order_id: orderId },
    })
    return answer['data'] as Row[]
  }
  const [vm] = await resources()
  const resourceId = String(vm?.['resource_id'])
  const term = { resource_ids: [resourceId], period_type: 2, period_num: 1 }
  expect(await customer.call('POST', '/v2/bills/ratings/period-resources/renew-rate', { data: term })).toMatchObject({
    official_website_rating_result: { official_website_amount: '72.46' },
  })
  const renewed = await customer.call('POST', '/v2/orders/subscriptions/resources/renew', {
    data: { ...term, is_auto_pay: 1 },
  })
  expect(renewed['order_ids']).toHaveLength(1)
  const autoRenew = `/v2/orders/subscriptions/resources/autorenew/${resourceId}`
  expect(await customer.call('POST', autoRenew, { data: { auto_renew_times: 1 } })).toMatchObject({
    httpStatusCode: 204,
  })
  expect(await resources()).toMatchObject([{ expire_policy: 3 }, { expire_policy: 3 }])
  expect(await customer.call('DELETE', autoRenew)).toMatchObject({ httpStatusCode: 204 })

  const returned = await customer.call('POST', '/v2/orders/subscriptions/resources/unsubscribe', {
    data: { resource_ids: [resourceId], unsubscribe_type: 1, unsubscribe_reason_type: 5, unsubscribe_reason: 'done' },
  })
  const [refundOrder] = returned['order_ids'] as string[]
  const refund = { order_id: refundOrder, customer_id: customerId }
  const byCustomer = await customer.call('GET', '/v2/orders/customer-orders/refund-orders', { query: refund })
  const byPartner = await partner.call('GET', '/v2/orders/customer-orders/refund-orders', { query: refund })
  expect(byCustomer['refund_infos']).toEqual(byPartner['refund_infos'])
  expect(byCustomer['total_count']).toBeGreaterThan(3)
  expect(await resources()).toEqual([])
})

it.each([
  ['POST', '/v3/orders/customer-orders/pay', { order_id: 'CS1', use_coupon: 'NO', use_discount: 'NO' }],
  ['PUT', '/v2/orders/customer-orders/cancel', { order_id: 'CS1' }],
  ['POST', '/v2/orders/subscriptions/resources/renew', { resource_ids: ['r'], period_type: 2, period_num: 1 }],
  ['POST', '/v2/orders/subscriptions/resources/autorenew/r', {}],
  ['DELETE', '/v2/orders/subscriptions/resources/autorenew/r', undefined],
  ['POST', '/v2/orders/subscriptions/resources/unsubscribe', { resource_ids: ['r'], unsubscribe_type: 1 }],
  ['POST', '/v2/bills/ratings/period-resources/renew-rate', { resource_ids: ['r'], period_type: 2, period_num: 1 }],
  ['POST', '/v3/payments/free-resources/query', {}],
])('the SDK core gets 403 as the partner: %s %s', async (method, path, data) => {
  const call = partner.call(method, path, data === undefined ? {} : { data })
  await expect(call).rejects.toMatchObject({ httpStatusCode: 403, errorCode: 'CBC.0155' })
})
