import { expect, it } from 'vitest'
import { openChinaShop } from '../helpers/china-bills.ts'
import { brokenLaws } from '../helpers/crowd.ts'
import { nobody, server, type Shop } from '../helpers/shop.ts'

const money = '/_sandbox/partner-money'
const price = 63.07

/** What control does to the customer of the shop; tells the status. */
async function control({ platform, id }: Shop, method: string, path: string, body?: object): Promise<number> {
  return (await platform.call(method, `/_sandbox/customers/${id}/${path}`, { ...nobody, body })).status
}

const become = (shop: Shop, model: 'agency' | 'referral') => control(shop, 'PUT', 'association', { model })
const leave = (shop: Shop) => control(shop, 'POST', 'disassociation')
const payIn = (shop: Shop, amount: string) => control(shop, 'POST', 'payments', { amount })

async function cashOfPartner({ platform }: Shop): Promise<number> {
  const { body } = await platform.call('GET', money, nobody)
  return Number((body as Record<string, string>)['cash_amount'])
}

async function cashOfCustomer(shop: Shop): Promise<number> {
  const { account_balances: accounts } = await shop.call('GET', '/v2/accounts/customer-accounts/balances')
  return (accounts as { account_type: number; amount: number }[]).find((each) => each.account_type === 1)?.amount ?? 0
}

/** Buys a server and gives its id. */
async function buy(shop: Shop): Promise<string> {
  const [resource] = await shop.buy([server])
  return String(resource?.['resource_id'])
}

/** The changes of the customer's account that the public operation lists, the newest first. */
async function changes(shop: Shop, limit: number): Promise<unknown[]> {
  const path = '/v2/accounts/customer-accounts/account-change-records'
  const { records } = await shop.call('GET', `${path}?balance_type=BALANCE_TYPE_DEBIT&limit=${limit}`)
  return (records as Record<string, unknown>[]).map((each) => [each['trade_detail_type'], each['change_amount']])
}

const reclaim = ({ platform, id }: Shop, amount: number) =>
  platform.post('/v2/accounts/partner-accounts/reclaim', { customer_id: id, amount })

it('what a customer paid itself goes back to it, and its partner of today can reclaim nothing of it', async () => {
  const shop = openChinaShop()
  expect(await become(shop, 'referral')).toBe(204)
  await payIn(shop, '100')
  const resource = await buy(shop)
  expect(await become(shop, 'agency')).toBe(204)
  const before = await cashOfPartner(shop)
  await shop.unsubscribe([resource])
  expect(await cashOfCustomer(shop)).toBe(0)
  expect(await reclaim(shop, price)).toMatchObject({ status: 400, body: { error_code: 'CBC.99005003' } })
  expect(await cashOfPartner(shop)).toBe(before)
  expect(await changes(shop, 2)).toEqual([
    ['SOURCE_OPERATION_TRADEMODE_TRANSFER', String(price)],
    ['SOURCE_OPERAIION_UNSUBSCRIBE', String(price)],
  ])
  expect(brokenLaws(shop.platform.world)).toEqual([])
})

it.each([
  ['becomes a referral customer', (shop: Shop) => become(shop, 'referral')],
  ['leaves', leave],
])('what its partner paid for goes back to the partner when the customer %s', async (_, end) => {
  const shop = openChinaShop()
  const resource = await buy(shop)
  expect(await end(shop)).toBe(204)
  const [before, own] = [await cashOfPartner(shop), await cashOfCustomer(shop)]
  await shop.unsubscribe([resource])
  expect(await cashOfPartner(shop)).toBeCloseTo(before + price, 8)
  expect(await cashOfCustomer(shop)).toBe(own)
  const records = await shop.platform.get('/v3/accounts/partner-accounts/adjust-records?limit=1')
  expect(records.body).toMatchObject({
    records: [{ operation_type: 'SOURCE_OPERATION_BEUNBIND', customer_id: shop.id, amount: '63.07' }],
  })
  await shop.advance('P2D')
  const sums = '/v2/bills/partner-bills/subcustomer-bills/monthly-sum?cycle=2026-05&charge_mode=1&bill_type=1'
  expect((await shop.platform.get(`${sums}&customer_id=${shop.id}`)).body).toMatchObject({
    bill_sums: [{ amount: -price }],
  })
  expect(brokenLaws(shop.platform.world)).toEqual([])
})
