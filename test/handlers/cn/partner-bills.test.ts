import { expect, it } from 'vitest'
import { chinaDistributor, fieldsOf, openChinaShop, publicIp, rowsOf } from '../../helpers/china-bills.ts'
import { expectAgreement, expectLaws, nobody, server, type Shop } from '../../helpers/shop.ts'

const sums = '/v2/bills/partner-bills/subcustomer-bills/monthly-sum'
const records = '/v2/bills/subcustomer-bills/res-fee-records'
const spenders = '/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query'

/** A customer that buys a server, gives it back, and uses a public IP from 20:00 of 6 May in UTC+8 on. */
async function busyShop(): Promise<Shop> {
  const shop = openChinaShop()
  const [bought] = await shop.buy([server])
  await shop.use([publicIp])
  await shop.unsubscribe([bought?.['resource_id']])
  return shop
}

const sumsOf = async ({ platform, id }: Shop, query: string): Promise<unknown[][]> =>
  fieldsOf(
    await rowsOf(platform.get(`${sums}?cycle=2026-05&customer_id=${id}&${query}`), 'bill_sums'),
    'cloud_service_type',
    'bill_type',
    'amount',
  )

it('sums what an agency customer spent by service, mode and type, and says what paid for it', async () => {
  const shop = await busyShop()
  await shop.advance('2026-06-01T08:00:00Z')
  const answer = await shop.platform.get(`${sums}?cycle=2026-05&charge_mode=1&customer_id=${shop.id}`)
  const server = {
    customer_id: shop.id,
    cloud_service_type: 'hws.service.type.ec2',
    cloud_service_type_name: '弹性云服务器',
    resource_type_code: 'hws.resource.type.vm',
    resource_type_name: '云主机',
    charge_mode: '1',
    measure_id: 1,
  }
  expect(answer.body).toEqual({
    count: 2,
    currency: 'CNY',
    bill_sums: [
      {
        ...server,
        bill_type: '1',
        amount: -63.07,
        account_details: [{ balance_type: 'BALANCE_TYPE_DEBIT', amount: -63.07, bill_type: '1' }],
      },
      {
        ...server,
        bill_type: '0',
        amount: 63.07,
        debt_amount: 0,
        adjustment_amount: 0,
        discount_amount: 0,
        account_details: [{ balance_type: 'BALANCE_TYPE_DEBIT', amount: 63.07, bill_type: '0' }],
      },
    ],
  })
  // 604 hours of half a cent: nothing an hour, and 3.02 at the end of the month.
  expect(await sumsOf(shop, 'charge_mode=3')).toEqual([['hws.service.type.vpc', '0', 3.02]])
  await expectAgreement(shop)
  await expectLaws(shop)
})

it('filters sums by type and service, and has nothing of what there is not', async () => {
  const shop = await busyShop()
  await shop.advance('2026-06-01T08:00:00Z')
  expect(await sumsOf(shop, 'charge_mode=1&bill_type=1')).toEqual([['hws.service.type.ec2', '1', -63.07]])
  expect(await sumsOf(shop, 'charge_mode=1&bill_type=2')).toEqual([])
  expect(await sumsOf(shop, 'charge_mode=11')).toEqual([])
  expect(await sumsOf(shop, 'charge_mode=1&cloud_service_type=hws.service.type.vpc')).toEqual([])
  expect(await sumsOf(shop, 'charge_mode=3&cloud_service_type=hws.service.type.vpc&offset=1')).toEqual([])
})

it('reaches to the end of yesterday from 16:00 of UTC+8 on, and of the day before until then', async () => {
  const shop = openChinaShop()
  await shop.buy([server])
  await shop.advance('2026-05-07T07:59:59Z')
  expect(await sumsOf(shop, 'charge_mode=1')).toEqual([])
  await shop.advance('2026-05-07T08:00:00Z')
  expect(await sumsOf(shop, 'charge_mode=1')).toEqual([['hws.service.type.ec2', '0', 63.07]])
})

it('has no referral customers in sums, and both kinds in records', async () => {
  const shop = openChinaShop('17')
  await shop.buy([server])
  await shop.advance('P2D')
  expect(await sumsOf(shop, 'charge_mode=1')).toEqual([])
  const of = (query: string): Promise<unknown[][]> =>
    rowsOf(shop.platform.get(`${records}?bill_cycle=2026-05&customer_id=${shop.id}${query}`), 'fee_records').then(
      (rows) => fieldsOf(rows, 'association_type', 'payment_amount', 'charging_mode'),
    )
  expect(await of('')).toEqual([['1', 63.07, 1]])
  expect(await of('&association_type=1')).toEqual([['1', 63.07, 1]])
  expect(await of('&association_type=2')).toEqual([])
})

it('gives a partner each record of a customer, in the language asked for', async () => {
  const shop = await busyShop()
  await shop.advance('PT2H')
  const answer = await shop.platform.get(
    `${records}?bill_cycle=2026-05&customer_id=${shop.id}&service_type_code=hws.service.type.vpc&limit=1`,
    { headers: { 'x-language': 'en_US' } },
  )
  const [ip] = [...shop.platform.world.onDemandResources.values()].filter((each) => each.customerId === shop.id)
  const trade = `use-${ip?.resourceId ?? ''}-${Date.parse('2026-05-06T12:00:00Z')}`
  expect(answer.body).toMatchObject({ total_count: 2, currency: 'CNY' })
  expect(await rowsOf(Promise.resolve(answer), 'fee_records')).toEqual([
    {
      bill_cycle: '2026-05',
      customer_id: shop.id,
      association_type: '2',
      service_type_code: 'hws.service.type.vpc',
      service_type_name: 'Virtual Private Cloud',
      resource_type_code: 'hws.resource.type.ip',
      resource_type_name: 'EIP',
      resource_id: ip?.resourceId,
      resource_name: ip?.name,
      product_id: ip?.productId,
      product_name: 'Public IP',
      product_spec_desc: 'Public IP',
      region_code: 'la-north-2',
      region_name: 'LA-Mexico City2',
      charging_mode: 3,
      trade_time: '2026-05-06T13:00:00Z',
      consume_time: '2026-05-06T12:00:00Z',
      trade_id: trade,
      id: `${trade}-1`,
      bill_detail_type: 5,
      usage_type: 'Duration',
      usage_amount: 1,
      usage_measure_id: 4,
      free_resource_usage: 0,
      free_resource_measure_id: 4,
      official_amount: 0.005,
      official_discount_amount: 0,
      payment_amount: 0,
      cash_amount: 0,
      credit_amount: 0,
      coupon_amount: 0,
      flexipurchase_coupon_amount: 0,
      stored_value_card_amount: 0,
      debt_amount: 0,
      writeoff_amount: 0,
      period_type: 25,
      period_num: 1,
      partner_id: shop.platform.partner.world.profile.get('only')?.domainId,
      enterprise_project_id: '0',
    },
  ])
})

it.each([
  ['charging_mode=1', [1, 4]],
  ['charging_mode=10', []],
  ['bill_detail_type=4', [4]],
  ['bill_detail_type=103', []],
  ['region_code=la-north-2&charging_mode=1', [1, 4]],
  ['region_code=%20&charging_mode=1', [1, 4]],
  ['region_code=null', []],
  ['service_type_code=%20%20&bill_detail_type=1', [1]],
  ['resource_name=ip-none', []],
  ['account_manager_id=somebody', []],
  ['account_manager_id=&bill_detail_type=1', [1]],
  ['bill_date_begin=2026-05-07&bill_date_end=2026-05-08', []],
  ['bill_date_begin=2026-05-07&bill_detail_type=1', [1]],
  ['bill_date_begin=2026-05-06&bill_date_end=2026-05-06&charging_mode=1&offset=1', [4]],
])('records by %s have the types %j', async (query, types) => {
  const shop = await busyShop()
  const rows = await rowsOf(
    shop.platform.get(`${records}?bill_cycle=2026-05&customer_id=${shop.id}&${query}`),
    'fee_records',
  )
  expect(fieldsOf(rows, 'bill_detail_type').flat()).toEqual(types)
})

it.each([
  ['bill_date_begin=2026-06-01&bill_date_end=2026-06-02', 'bill_date_begin'],
  ['bill_date_begin=2026-05-08&bill_date_end=2026-05-07', 'bill_date_end'],
  ['service_type_code=', 'service_type_code'],
  ['association_type=3', 'association_type'],
])('refuses records by %s and names %s', async (query, field) => {
  const { platform, id } = openChinaShop()
  const { status, body } = await platform.get(`${records}?bill_cycle=2026-05&customer_id=${id}&${query}`)
  expect([status, body]).toEqual([400, expect.objectContaining({ error_code: 'CBC.0100' })])
  expect(JSON.stringify(body)).toContain(field)
})

it('keeps records for 18 months, the running one included', async () => {
  const shop = openChinaShop()
  await shop.buy([server])
  const kept = async (): Promise<number> =>
    (await rowsOf(shop.platform.get(`${records}?bill_cycle=2026-05&customer_id=${shop.id}`), 'fee_records')).length
  await shop.advance('2027-10-31T15:59:59Z')
  expect(await kept()).toBe(1)
  await shop.advance('2027-10-31T16:00:00Z')
  expect(await kept()).toBe(0)
})

it('lists who spent something in a month, also who has left since, and keeps its records', async () => {
  const shop = openChinaShop()
  await shop.buy([server])
  const spent = async (cycle: string): Promise<unknown[]> =>
    fieldsOf(
      await rowsOf(shop.platform.post(spenders, { bill_cycle: cycle, limit: 100 }), 'sub_customers'),
      'customer_id',
    ).flat()
  expect(await spent('2026-05')).toContain(shop.id)
  expect(await spent('2026-04')).toEqual([])
  await shop.platform.post(`/_sandbox/customers/${shop.id}/disassociation`, {}, nobody)
  expect(shop.platform.world.customers.get(shop.id)?.association).toBe('left')
  expect(await spent('2026-05')).toContain(shop.id)
  await shop.advance('P2D')
  expect(await sumsOf(shop, 'charge_mode=1')).toEqual([['hws.service.type.ec2', '0', 63.07]])
  const rows = await rowsOf(shop.platform.get(`${records}?bill_cycle=2026-05&customer_id=${shop.id}`), 'fee_records')
  expect(fieldsOf(rows, 'bill_detail_type', 'payment_amount')).toEqual([[1, 63.07]])
})

it('gives a distributor the customers of the reseller that it names', async () => {
  const shop = openChinaShop()
  const { caller, reseller, world } = chinaDistributor(shop)
  const customer = [...world.customers.values()].find((each) => each.resellerId === reseller.resellerId)
  const id = customer?.customerId ?? ''
  const as = { as: caller }
  await shop.platform.post(`/_sandbox/customers/${id}/usage?partner=${world.id}`, { amount: '7.129' }, nobody)
  const named = `indirect_partner_id=${reseller.resellerId}`
  const rows = async (query: string): Promise<unknown[][]> =>
    fieldsOf(
      await rowsOf(shop.platform.get(`${records}?bill_cycle=2026-05&customer_id=${id}&${query}`, as), 'fee_records'),
      'official_amount',
      'payment_amount',
      'partner_id',
    )
  expect(await rows(named)).toEqual([[7.129, 7.12, reseller.resellerId]])
  expect(await rows('')).toEqual([])
  await shop.platform.post(`/_sandbox/clock/advance?partner=${world.id}`, { duration: 'P2D' }, nobody)
  const sum = await shop.platform.get(`${sums}?cycle=2026-05&charge_mode=3&${named}`, as)
  expect(fieldsOf(await rowsOf(Promise.resolve(sum), 'bill_sums'), 'customer_id', 'amount')).toEqual([[id, 7.12]])
  const list = await shop.platform.post(spenders, { bill_cycle: '2026-05' }, as)
  expect(list.body).toEqual({ sub_customers: [{ customer_id: id }], total_count: 1 })
})

it('refuses a distributor that names a reseller of somebody else', async () => {
  const shop = openChinaShop()
  const { caller } = chinaDistributor(shop)
  for (const target of [`${sums}?cycle=2026-05&charge_mode=1`, `${records}?bill_cycle=2026-05&customer_id=${shop.id}`])
    expect(await shop.platform.get(`${target}&indirect_partner_id=r`, { as: caller })).toMatchObject({
      status: 400,
      body: { error_code: 'CBC.99000037' },
    })
  expect(
    await rowsOf(
      shop.platform.get(`${records}?bill_cycle=2026-05&customer_id=${shop.id}`, { as: caller }),
      'fee_records',
    ),
  ).toEqual([])
})
