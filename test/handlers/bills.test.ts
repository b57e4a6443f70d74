import { expect, it } from 'vitest'
import { disk, openShop, recordsPath, server, type Shop, upflow } from '../helpers/shop.ts'

type Body = Record<string, unknown>

const sumPath = '/v2/bills/customer-bills/monthly-sum'
const detailsPath = '/v2/bills/customer-bills/res-records/query'

/** A customer with a server that was bought and given back, a disk that is used, and use charged by amount. */
async function busyShop() {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  const [usedId = ''] = await shop.use([{ ...disk, region_code: 'ap-southeast-1' }])
  const usage = { amount: 7, service_type_code: 'hws.service.type.obs' }
  await shop.platform.post(`/_sandbox/customers/${shop.id}/usage`, usage, { as: null })
  await shop.advance('P1D')
  await shop.unsubscribe([vm?.['resource_id']])
  await shop.advance('P1D')
  return { shop, vmId: String(vm?.['resource_id']), usedId }
}

/** Adds a record that costs nothing. */
async function useNothing({ platform, id }: Shop): Promise<void> {
  const usage = { ...upflow, usage_value: '0' }
  await platform.post(`/_sandbox/customers/${id}/usage`, { usage }, { as: null })
}

const count = async (shop: Shop, query: string): Promise<unknown> =>
  (await shop.call('GET', `${recordsPath}?cycle=2026-05${query}`))['total_count']

it('picks records by each of its filters', async () => {
  const { shop, vmId, usedId } = await busyShop()
  await useNothing(shop)
  const all = 1 + 48 + 1 + 1
  const table: [query: string, count: number][] = [
    ['', all],
    ['&include_zero_record=true', all + 1],
    ['&include_zero_record=false', all],
    ['&cloud_service_type=hws.service.type.ec2', 2],
    ['&cloud_service_type=hws.service.type.ebs', 48],
    ['&region=ap-southeast-1', 48],
    ['&region=', 0],
    ['&charge_mode=1', 2],
    ['&charge_mode=3', 49],
    ['&charge_mode=10', 0],
    ['&charge_mode=11', 0],
    ['&bill_type=1', 1],
    ['&bill_type=2', 0],
    ['&bill_type=4', 1],
    ['&bill_type=5', 49],
    ['&bill_type=8', 0],
    ['&bill_type=16', 0],
    [`&resource_id=${vmId}`, 2],
    [`&resource_id=${usedId}`, 48],
    [`&resource_id=${usedId}&statistic_type=1`, 1],
    [`&resource_id=${usedId}&statistic_type=2`, 3],
    [`&resource_id=${usedId}&statistic_type=3`, 48],
    ['&trade_id=nothing', 0],
    ['&enterprise_project_id=0', all],
    ['&enterprise_project_id=1', 0],
    ['&method=oneself', all],
    ['&method=all', all],
    ['&method=sub_customer&sub_customer_id=one', 0],
    ['&bill_date_begin=2026-05-07&bill_date_end=2026-05-07', 24 + 1],
    ['&bill_date_begin=2026-05-01&bill_date_end=2026-05-31', all],
    ['&bill_date_end=2026-05-01', all],
    ['&bill_date_begin=2026-05-08', all],
  ]
  for (const [query, expected] of table) expect(await count(shop, query), query).toBe(expected)
  expect(await shop.call('GET', `${recordsPath}?cycle=2026-04`)).toEqual({
    fee_records: [],
    total_count: 0,
    currency: 'USD',
  })
})

it('picks details by each of its filters', async () => {
  const { shop, vmId, usedId } = await busyShop()
  await useNothing(shop)
  const table: [body: Body, count: number][] = [
    [{ statistic_type: 3 }, 51],
    [{}, 4],
    [{ statistic_type: 1 }, 4],
    [{ statistic_type: 2, res_instance_id: usedId }, 3],
    [{ include_zero_record: true }, 5],
    [{ include_zero_record: null }, 4],
    [{ cloud_service_type: 'hws.service.type.ec2' }, 2],
    [{ resource_type: 'hws.resource.type.volume' }, 1],
    [{ region: 'ap-southeast-1' }, 1],
    [{ region: '' }, 4],
    [{ charge_mode: 1 }, 2],
    [{ charge_mode: 3 }, 2],
    [{ charge_mode: 10 }, 0],
    [{ charge_mode: null }, 4],
    [{ bill_type: 4 }, 1],
    [{ bill_type: null }, 4],
    [{ res_instance_id: vmId }, 2],
    [{ res_instance_id: null }, 4],
    [{ enterprise_project_id: '' }, 4],
    [{ enterprise_project_id: '0' }, 4],
    [{ enterprise_project_id: '1' }, 0],
    [{ method: 'sub_customer', sub_customer_id: 'one' }, 0],
    [{ query_type: 'BILLCYCLE', bill_cycle_begin: '2026-05-07', bill_cycle_end: '2026-05-07' }, 4],
    [{ query_type: 'DAILY', statistic_type: 2, bill_cycle_begin: '2026-05-07', bill_cycle_end: '2026-05-08' }, 2 + 1],
  ]
  for (const [body, expected] of table) {
    const answered = await shop.call('POST', detailsPath, { cycle: '2026-05', ...body })
    expect(answered['total_count'], JSON.stringify(body)).toBe(expected)
  }
})

const days = (begin: string, end: string): string => `&bill_date_begin=${begin}&bill_date_end=${end}`

it.each([
  ['&method=sub_customer', 'sub_customer_id is required when method is sub_customer'],
  ['&method=sub_customer&sub_customer_id=', 'sub_customer_id is required when method is sub_customer'],
  [days('2026-04-30', '2026-05-02'), 'bill_date_begin must be a day of 2026-05'],
  [days('2026-05-02', '2026-06-01'), 'bill_date_end must be a day of 2026-05, not before bill_date_begin'],
  [days('2026-05-03', '2026-05-02'), 'bill_date_end must be a day of 2026-05, not before bill_date_begin'],
  [days('2026-05-02', '2026-05-32'), 'bill_date_end must be a valid date'],
  [days('2026-05-00', '2026-05-02'), 'bill_date_begin must be a valid date'],
])('refuses records with %s', async (query, sentence) => {
  expect(await openShop().call('GET', `${recordsPath}?cycle=2026-05${query}`)).toEqual({
    error_code: 'CBC.0100',
    error_msg: `Parameter error: ${sentence}`,
  })
})

const bothNeeded = 'bill_cycle_begin and bill_cycle_end are required when query_type is DAILY'
const groupNeeded = 'statistic_type must be 2 or 3 when query_type is DAILY'

it.each<[Body, string]>([
  [{ method: 'sub_customer' }, 'sub_customer_id is required when method is sub_customer'],
  [{ method: 'sub_customer', sub_customer_id: null }, 'sub_customer_id is required when method is sub_customer'],
  [{ query_type: 'DAILY', statistic_type: 2 }, bothNeeded],
  [{ query_type: 'DAILY', statistic_type: 2, bill_cycle_begin: '2026-05-01' }, bothNeeded],
  [{ query_type: 'DAILY', statistic_type: 2, bill_cycle_end: '2026-05-01' }, bothNeeded],
  [{ query_type: 'DAILY', bill_cycle_begin: '2026-05-01', bill_cycle_end: '2026-05-01' }, groupNeeded],
  [
    { query_type: 'DAILY', statistic_type: 2, bill_cycle_begin: '2026-05-03', bill_cycle_end: '2026-05-02' },
    'bill_cycle_end must be a day of 2026-05, not before bill_cycle_begin',
  ],
  [
    { query_type: 'DAILY', statistic_type: 3, bill_cycle_begin: '2026-06-01', bill_cycle_end: '2026-06-02' },
    'bill_cycle_end must be a day of 2026-05, not before bill_cycle_begin',
  ],
])('refuses details with %j', async (body, sentence) => {
  expect(await openShop().call('POST', detailsPath, { cycle: '2026-05', ...body })).toEqual({
    error_code: 'CBC.0100',
    error_msg: `Parameter error: ${sentence}`,
  })
})

it('sums by service, or by resource type where a service is named, in pages, with totals of all', async () => {
  const { shop } = await busyShop()
  const sums = (query = ''): Promise<Body> => shop.call('GET', `${sumPath}?bill_cycle=2026-05${query}`)
  const none = {
    flexipurchase_coupon_amount: 0,
    stored_value_card_amount: 0,
    writeoff_amount: 0,
    cash_amount: 0,
    credit_amount: 0,
    coupon_amount: 0,
    measure_id: 1,
  }
  const server = {
    ...none,
    bill_cycle: '2026-05',
    resource_type_code: null,
    service_type_code: 'hws.service.type.ec2',
    service_type_name: '弹性云服务器',
    resource_type_name: null,
    charging_mode: 1,
    official_amount: 63.07,
    official_discount_amount: 0,
    truncated_amount: 0,
    consume_amount: 63.07,
    debt_amount: 63.07,
    bill_type: 1,
    customer_id: shop.id,
    account_name: 'demo-customer-24',
  }
  const all = await sums()
  const rows = all['bill_sums'] as Body[]
  expect(rows[0]).toEqual(server)
  expect(rows.map((each) => [each['service_type_code'], each['charging_mode'], each['bill_type']])).toEqual([
    ['hws.service.type.ec2', 1, 1],
    ['hws.service.type.obs', 3, 1],
    ['hws.service.type.ebs', 3, 1],
    ['hws.service.type.ec2', 1, 2],
  ])
  const total = (part: string): number => Number(rows.reduce((sum, each) => sum + Number(each[part]), 0).toFixed(2))
  expect(all).toEqual({
    ...none,
    total_count: 4,
    bill_sums: rows,
    consume_amount: total('consume_amount'),
    debt_amount: total('debt_amount'),
    currency: 'USD',
  })
  expect(await sums('&service_type_code=hws.service.type.ec2')).toMatchObject({
    total_count: 2,
    bill_sums: [
      { ...server, resource_type_code: 'hws.resource.type.vm', resource_type_name: '云主机' },
      { resource_type_code: 'hws.resource.type.vm', bill_type: 2 },
    ],
  })
  expect(await sums('&service_type_code=hws.service.type.obs')).toMatchObject({
    bill_sums: [{ resource_type_code: null, resource_type_name: null, consume_amount: 7 }],
  })
  expect(await sums('&offset=1&limit=2')).toEqual({ ...all, bill_sums: rows.slice(1, 3) })
  expect(await sums('&service_type_code=')).toEqual(all)
  expect(await sums('&enterprise_project_id=0')).toEqual(all)
  for (const query of ['&enterprise_project_id=7', '&method=sub_customer&sub_customer_id=one'])
    expect(await sums(query)).toMatchObject({ total_count: 0, bill_sums: [], consume_amount: 0 })
  expect(await sums('&method=sub_customer')).toMatchObject({
    error_msg: 'Parameter error: sub_customer_id is required when method is sub_customer',
  })
})

it('a sum names what cash, credit and coupons paid', async () => {
  const shop = openShop('demo-customer-17')
  const coupon = await shop.coupon({ face_value: '3' })
  const orderId = await shop.order({ items: [server], provisioning_seconds: 0 })
  await shop.pay(orderId, { use_coupon: 'YES', coupon_infos: [{ id: coupon, type: 301 }] })
  await shop.platform.post(
    `/_sandbox/customers/${shop.id}/usage`,
    { amount: 300, service_type_code: 'hws.service.type.ec2' },
    { as: null },
  )
  await shop.advance('P1D')
  expect(await shop.call('GET', `${sumPath}?bill_cycle=2026-05`)).toMatchObject({
    consume_amount: 363.07,
    coupon_amount: 3,
    cash_amount: 320.75,
    credit_amount: 39.32,
    debt_amount: 0,
    bill_sums: [{ coupon_amount: 3, cash_amount: 60.07, credit_amount: 0 }, { credit_amount: 39.32 }],
  })
})
