import { expect, it } from 'vitest'
import { contentOf } from '../../src/handlers/intl/bill-files.ts'
import { disk, expectAgreement, expectLaws, nobody, openShop, recordsPath, server, type Shop } from '../helpers/shop.ts'

type Body = Record<string, unknown>

const sumPath = '/v2/bills/customer-bills/monthly-sum'
const detailsPath = '/v2/bills/customer-bills/res-records/query'
const discounted = 'demo-customer-01'

async function bill({ platform }: Shop, cycle: string): Promise<Body> {
  const { body } = await platform.get(`/v2/bills/partner-bills/postpaid-bill-summary?bill_cycle=${cycle}`)
  return body as Body
}

async function invoices(shop: Shop, owner = 'partner'): Promise<Body[]> {
  const { domainId } = [...shop.platform.world.profile.values()][0] ?? { domainId: '' }
  const id = owner === 'partner' ? domainId : shop.id
  const target = `/v1.0/${id}/payments/intl-invoices?start_time=2026-01-01T00:00:00Z&end_time=2028-01-01T00:00:00Z&offset=1&limit=100`
  const { body } = await shop.platform.get(target, owner === 'partner' ? {} : { as: shop.as })
  return (body as { invoices: Body[] }).invoices
}

it('sums a month by service and by resource type, up to yesterday, and cuts what is behind the cent', async () => {
  const shop = openShop(discounted)
  await shop.use([disk])
  await shop.advance('PT3H')
  expect(await shop.call('GET', `${sumPath}?bill_cycle=2026-05&service_type_code=hws.service.type.ebs`)).toMatchObject({
    total_count: 0,
  })
  await shop.advance('P3DT2H')
  const sums = await shop.call('GET', `${sumPath}?bill_cycle=2026-05`)
  const rows = sums['bill_sums'] as Record<string, number>[]
  for (const row of rows) {
    const { official_amount: official = 0, official_discount_amount: discount = 0, truncated_amount: cut = 0 } = row
    expect(row['consume_amount']).toBeCloseTo(official - discount - cut, 8)
    expect(cut).toBeLessThan(0.01)
    const parts = ['cash_amount', 'credit_amount', 'coupon_amount', 'debt_amount'].map((part) => row[part] ?? 0)
    expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(row['consume_amount'] ?? 0, 8)
  }
  const disks = await shop.call('GET', `${sumPath}?bill_cycle=2026-05&service_type_code=hws.service.type.ebs`)
  // 76 hours from noon UTC of the 6th to the end of the 9th in UTC+8, 0.013 each less 10 %.
  expect(disks['bill_sums']).toContainEqual(
    expect.objectContaining({
      resource_type_code: 'hws.resource.type.volume',
      charging_mode: 3,
      official_amount: 0.988,
      official_discount_amount: 0.0988,
      truncated_amount: 0.0092,
      consume_amount: 0.88,
    }),
  )
  expect(sums['consume_amount']).toBe(
    rows.reduce((total, row) => total + Math.round((row['consume_amount'] ?? 0) * 100), 0) / 100,
  )
  await expectAgreement(shop)
})

it('gives records one by one, by resource and by day, with the whole walk of an order', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  const [used = ''] = await shop.use([server])
  await shop.renew([vm?.['resource_id']], { is_auto_pay: 1 })
  await shop.advance('PT30H')
  await shop.unsubscribe([vm?.['resource_id']])
  const list = (query: string): Promise<Body> => shop.call('GET', `${recordsPath}?cycle=2026-05&${query}`)
  expect(await list('charge_mode=1')).toMatchObject({
    total_count: 4,
    fee_records: [
      { bill_type: 1, amount: 63.07, debt_amount: 63.07, period_type: '20', period_num: 1 },
      { bill_type: 2, amount: 63.07 },
      { bill_type: 4 },
      { bill_type: 4, amount: -63.07 },
    ],
  })
  expect(await list('bill_type=5')).toMatchObject({
    total_count: 30,
    fee_records: expect.arrayContaining([
      expect.objectContaining({
        resource_id: used,
        amount: 0.12,
        usage: 1,
        usage_type: 'Duration',
        usage_measure_id: 4,
        effective_time: '2026-05-06T12:00:00Z',
        expire_time: '2026-05-06T13:00:00Z',
        period_type: '25',
      }),
    ]) as unknown[],
  })
  expect(await list('bill_type=5&statistic_type=1')).toMatchObject({
    total_count: 1,
    fee_records: [{ amount: 3.6, usage: 30 }],
  })
  expect(await list('bill_type=5&statistic_type=2')).toMatchObject({
    total_count: 3,
    fee_records: [{ bill_date: '2026-05-06', usage: 4 }, { usage: 24 }, { bill_date: '2026-05-08', usage: 2 }],
  })
  expect(await list('bill_type=5&bill_date_begin=2026-05-06&bill_date_end=2026-05-06')).toMatchObject({
    total_count: 4,
  })
  // Without its other end a day is not looked at: the whole month counts.
  expect(await list('bill_date_begin=2026-05-06')).toMatchObject({ total_count: 34 })
  expect(await list('bill_date_begin=2026-04-30&bill_date_end=2026-05-02')).toMatchObject({ error_code: 'CBC.0100' })
  expect(await list('cloud_service_type=')).toMatchObject({ total_count: 0 })
  const details = (more: Body): Promise<Body> =>
    shop.call('POST', detailsPath, { cycle: '2026-05', bill_type: 5, ...more })
  expect(await details({ statistic_type: 2 })).toMatchObject({
    total_count: 3,
    monthly_records: [
      { bill_date: '2026-05-06', consume_amount: 0.48, resource_Type_code: 'hws.resource.type.vm' },
      { bill_date: '2026-05-07', consume_amount: 2.88 },
      { bill_date: '2026-05-08', consume_amount: 0.24 },
    ],
  })
  expect(await details({ statistic_type: 1, cloud_service_type: '' })).toMatchObject({
    monthly_records: [{ consume_amount: 3.6 }],
  })
  expect(await details({ query_type: 'DAILY', statistic_type: 3 })).toMatchObject({ error_code: 'CBC.0100' })
  const days = { bill_cycle_begin: '2026-05-07', bill_cycle_end: '2026-05-07' }
  expect(await details({ query_type: 'DAILY', statistic_type: 3, ...days })).toMatchObject({ total_count: 24 })
  expect(await details({ query_type: 'DAILY', statistic_type: 1, ...days })).toMatchObject({ error_code: 'CBC.0100' })
  await expectAgreement(shop)
})

it('a bill appears at noon of the 5th, is settled on the 15th, and moves quota, invoice and one-off budgets', async () => {
  const shop = openShop()
  await shop.platform.post('/v2/partners/sub-customers/budget', {
    customer_id: shop.id,
    budget_amount: 500,
    budget_type: 'PACKAGE',
  })
  const quota = async (): Promise<Body> =>
    (await shop.platform.get('/v2/partners/credit/consumption-quota')).body as Body
  const [vm] = await shop.buy([server])
  await shop.advance('P1D')
  await shop.unsubscribe([vm?.['resource_id']])
  expect(await shop.used()).toBe(8.32)
  await shop.advance('2026-06-05T03:59:59Z')
  expect(await bill(shop, '2026-05')).toMatchObject({ initial_amount_due: 0, consume_amount: 0, tax_amount: 0 })
  const unbilled = await quota()
  await shop.advance('PT1S')
  const published = await bill(shop, '2026-05')
  const {
    initial_amount_due: due,
    consume_amount: consumed,
    refunds,
    tax_amount: tax,
  } = published as Record<string, number>
  expect(Number(due)).toBeCloseTo(Number(consumed) + Number(refunds), 8)
  expect(refunds).toBeLessThan(0)
  expect(tax).toBe(Math.floor(Number(due) * 10) / 100)
  const owed = await quota()
  expect(Math.abs(Number(owed['used_quota'] ?? 0) - Number(unbilled['used_quota'] ?? 0))).toBeLessThan(1)
  expect(await invoices(shop)).toEqual([])
  await shop.advance('2026-06-15T04:00:00Z')
  expect(await invoices(shop)).toMatchObject([
    {
      billCycle: '2026-05',
      invoiceAmount: Number((Number(due) + Number(tax)).toFixed(2)),
      tradeType: 6,
      invoiceMethod: 0,
    },
  ])
  expect(await shop.used()).toBe(0)
  await expectAgreement(shop)
  await expectLaws(shop)
})

it('a bill is settled by hand where that is set, once, and not before it has appeared', async () => {
  const shop = openShop()
  await shop.platform.call('PUT', '/_sandbox/settings', {
    as: null,
    body: { bill_settlement: 'manual', tax_percent: 0 },
  })
  await shop.buy([server])
  const settle = (cycle: string): Promise<{ status: number; body: unknown }> =>
    shop.platform.post(`/_sandbox/bills/${cycle}/settlement`, undefined, nobody)
  expect(await settle('2026-05')).toMatchObject({ status: 404 })
  await shop.advance('2026-06-02T00:00:00Z')
  const unfit = (words: string) => ({ status: 409, body: { error_msg: expect.stringContaining(words) as string } })
  expect(await settle('2026-05')).toMatchObject(unfit('the bill of 2026-05 has not appeared yet'))
  await shop.advance('2026-07-01T00:00:00Z')
  expect(await invoices(shop)).toEqual([])
  expect(await settle('2026-05')).toMatchObject({ status: 200, body: { cycle: '2026-05', tax_amount: '0.00' } })
  expect(await settle('2026-05')).toMatchObject(unfit('the bill of 2026-05 is settled'))
  expect(await invoices(shop)).toMatchObject([{ taxList: [], invoiceState: 8 }])
})

it('a referral customer pays for use itself, has invoices of its own and is not in the bill of the partner', async () => {
  const shop = openShop('demo-customer-17')
  await shop.use([{ ...server, count: 10 }])
  await shop.advance('2026-06-06T00:00:00Z')
  const records = await shop.call('GET', `${recordsPath}?cycle=2026-05&limit=1`)
  expect(records['fee_records']).toMatchObject([{ cash_amount: 0.12, debt_amount: 0 }])
  const sum = await shop.call('GET', `${sumPath}?bill_cycle=2026-05`)
  expect(await invoices(shop, 'customer')).toMatchObject([
    { invoiceAmount: sum['consume_amount'], billCycle: '2026-05' },
  ])
  expect(await invoices(shop)).toEqual([])
  await expectAgreement(shop)
})

it('an adjustment stands apart in the bill and counts in what is due, until the bill has appeared', async () => {
  const shop = openShop()
  await shop.buy([server])
  const adjust = (amount: string): Promise<{ status: number; body: unknown }> =>
    shop.platform.post('/_sandbox/bills/2026-05/adjustments', { amount }, nobody)
  expect(await adjust('-20')).toMatchObject({ status: 201, body: { cycle: '2026-05', amount: '-20.00' } })
  await shop.advance('2026-06-02T00:00:00Z')
  expect(await adjust('-3.25')).toMatchObject({ status: 201 })
  expect(await adjust('0.00')).toMatchObject({ status: 400 })
  await shop.advance('2026-06-06T00:00:00Z')
  const {
    adjustments,
    consume_amount: consumed,
    refunds,
    ...rest
  } = (await bill(shop, '2026-05')) as Record<string, number>
  expect(adjustments).toBe(-23.25)
  expect(rest['initial_amount_due']).toBeCloseTo(Number(consumed) + Number(refunds) - 23.25, 8)
  expect(await adjust('-1')).toMatchObject({ status: 409 })
  await expectAgreement(shop)
})

it('the partner settles its ratio of what customers owe, in the bill, its file, the quota and the invoice', async () => {
  const shop = openShop('demo-customer-24')
  const settings = (body: Body): Promise<{ status: number; body: unknown }> =>
    shop.platform.call('PUT', '/_sandbox/settings', { as: null, body })
  expect(await settings({ partner_ratio: 1.5 })).toMatchObject({ status: 400 })
  const [vm] = await shop.buy([server])
  await shop.advance('P1D')
  await shop.unsubscribe([vm?.['resource_id']])
  const quota = async (): Promise<string> => {
    const { body } = await shop.platform.get('/v2/partners/credit/consumption-quota')
    return String((body as Body)['unbilled_amount'])
  }
  const whole = Number(await quota())
  expect(await settings({ partner_ratio: 0.75 })).toMatchObject({ status: 200, body: { partner_ratio: 0.75 } })
  expect(Number(await quota())).toBeCloseTo(whole * 0.75, 2)
  await expectAgreement(shop)
  await shop.advance('2026-06-05T04:00:00Z')
  await settings({ partner_ratio: 1 })
  const may = (await bill(shop, '2026-05')) as Record<string, number>
  const file = shop.platform.world.deliveries.get('customerBill/customerBill_202605.tar.gz')
  if (file === undefined) throw new Error('the test needs the file of the bill')
  const { columns, ...content } = contentOf(shop.platform.world, file)
  const rows = [...content.rows()].map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])))
  expect(new Set(rows.map((row) => row['partner_settlement_discount']))).toEqual(new Set(['75%']))
  for (const row of rows)
    expect(Number(row['settlement_amount'])).toBeCloseTo(Number(row['customer_amount_due']) * 0.75, 7)
  const settled = (type: string): number =>
    rows.filter((row) => row['bill_type'] === type).reduce((sum, row) => sum + Number(row['settlement_amount']), 0)
  expect(Math.abs(settled('expenditure') - Number(may['consume_amount']))).toBeLessThan(1)
  expect(settled('refund')).toBeCloseTo(Number(may['refunds']), 1)
  expect(may['refunds']).toBeLessThan(0)
  await shop.advance('2026-06-15T04:00:00Z')
  const [invoice] = await invoices(shop)
  expect(invoice?.['invoiceAmount']).toBeCloseTo(Number(may['initial_amount_due']) + Number(may['tax_amount']), 8)
  await expectAgreement(shop)
  await expectLaws(shop)
})

it('refuses invoices of a window whose end is before its start, and takes one of a moment', async () => {
  const { platform } = openShop()
  const [{ domainId } = { domainId: '' }] = [...platform.world.profile.values()]
  const listed = (from: string, until: string) =>
    platform.get(`/v1.0/${domainId}/payments/intl-invoices?start_time=${from}&end_time=${until}&offset=1&limit=10`)
  expect(await listed('2026-05-02T00:00:01Z', '2026-05-02T00:00:00Z')).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.0100', error_msg: expect.stringContaining('end_time') as string },
  })
  expect(await listed('2026-05-02T00:00:00Z', '2026-05-02T00:00:00Z')).toMatchObject({ status: 200 })
})

it('names in use of which only the amount is told what the customer pays by use, if it is of that service', async () => {
  const shop = openShop()
  await shop.use([disk])
  const [used] = [...shop.platform.world.onDemandResources.values()].filter((each) => each.customerId === shop.id)
  const lines = async (service_type_code: string) => {
    const body = { amount: '5', service_type_code }
    const { body: charged } = await shop.platform.call('POST', `/_sandbox/customers/${shop.id}/usage`, {
      as: null,
      body,
    })
    const { charge_id } = charged as { charge_id: string }
    return shop.platform.world.charges.get(charge_id)
  }
  const { resourceId, productId, region, spec } = used ?? {}
  expect(await lines('hws.service.type.ebs')).toMatchObject({ resourceId, productId, region, spec })
  expect(await lines('hws.service.type.obs')).not.toHaveProperty('resourceId')
})
