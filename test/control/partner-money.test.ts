import { expect, it } from 'vitest'
import { brokenLaws } from '../helpers/crowd.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

const start = (): TestPlatform => startPlatform({ site: 'cn' })
const base = '/_sandbox/partner-money'
const idOf = (platform: TestPlatform, number: string): string =>
  platform.customer(`demo-customer-cn-${number}`).customerId

function send(platform: TestPlatform, method: string, target: string, body?: unknown) {
  return platform.call(method, target, { as: null, body })
}

it('a partner pays in, is granted credit and is corrected', async () => {
  const platform = start()
  const before = (await send(platform, 'GET', base)).body as Record<string, string>
  const cash = Number(before['cash_amount'])
  const topUp = { amount: '1000.00', designated_amount: '300', payment_channel_id: '5' }
  expect(await send(platform, 'POST', `${base}/top-ups`, topUp)).toMatchObject({
    status: 201,
    body: {
      cash_amount: (cash + 1000).toFixed(8),
      designated_amount: '20300.00000000',
      allocatable_amount: (cash + 1000 - 20_300).toFixed(8),
    },
  })
  expect(await send(platform, 'PUT', `${base}/credit`, { credit_amount: '5' })).toMatchObject({
    status: 200,
    body: { credit_amount: '5.00000000' },
  })
  expect(await send(platform, 'POST', `${base}/adjustments`, { amount: '-12.50' })).toMatchObject({
    status: 201,
    body: { cash_amount: (cash + 987.5).toFixed(8) },
  })
  const [change] = platform.world.accountChanges
    .sliceOf('byAccount', `${before['account_id'] ?? ''}/cash`, { from: 0, to: Infinity })
    .slice(-2)
  expect(change?.trade).toMatchObject({ kind: 'top_up', channel: { id: '5' } })
  expect(brokenLaws(platform.world)).toEqual([])
})

it('a reseller pays in into its own account', async () => {
  const platform = start()
  const [reseller_id = ''] = platform.distributor.world.resellers.keys()
  const partner = `?partner=${platform.distributor.world.id}`
  const topUp = await send(platform, 'POST', `${base}/top-ups${partner}`, { amount: '1', reseller_id })
  expect(topUp).toMatchObject({ status: 201, body: { account_id: reseller_id } })
  const shown = await send(platform, 'GET', `${base}${partner}&reseller_id=${reseller_id}`)
  expect(shown.body).toEqual(topUp.body)
})

it('all cash of an account can be taken from it, and not a cent more', async () => {
  const platform = start()
  const cash = async (): Promise<string> =>
    ((await send(platform, 'GET', base)).body as { cash_amount: string }).cash_amount
  const all = Number(await cash())
  const take = (amount: number) => send(platform, 'POST', `${base}/adjustments`, { amount: `-${amount.toFixed(2)}` })
  expect((await take(all + 0.01)).status).toBe(409)
  expect((await take(all)).status).toBe(201)
  expect(Number(await cash())).toBe(0)
})

it('a credit ends later than now, by the second', async () => {
  const platform = start()
  const at = (expire_time: string) => send(platform, 'PUT', `${base}/credit`, { credit_amount: '5', expire_time })
  const now = platform.world.now
  for (const moment of [now - 1000, now, now + 999])
    expect((await at(new Date(moment).toISOString())).status, String(moment - now)).toBe(400)
  expect((await at(new Date(now + 1000).toISOString())).status).toBe(200)
})

it.each<readonly [method: string, path: string, body: Record<string, unknown> | undefined, status: number]>([
  ['POST', '/top-ups', { amount: '0' }, 400],
  ['POST', '/top-ups', { amount: 5 }, 400],
  ['POST', '/top-ups', { amount: '5', designated_amount: '6' }, 400],
  ['POST', '/top-ups', { amount: '5', payment_channel_id: '9' }, 400],
  ['POST', '/top-ups', { amount: '5', reseller_id: 'nobody' }, 404],
  ['PUT', '/credit', { credit_amount: '-1' }, 400],
  ['POST', '/adjustments', { amount: '0.00' }, 400],
  ['POST', '/adjustments', { amount: '-99999999' }, 409],
  ['GET', '?reseller_id=nobody', undefined, 404],
])('%s %s with %j is refused with %s and changes nothing', async (method, path, body, status) => {
  const platform = start()
  const before = (await send(platform, 'GET', base)).body
  expect((await send(platform, method, `${base}${path}`, body)).status).toBe(status)
  expect((await send(platform, 'GET', base)).body).toEqual(before)
})

it('an International partner has no such account', async () => {
  const platform = startPlatform()
  expect((await send(platform, 'GET', base)).status).toBe(409)
  expect((await send(platform, 'POST', `${base}/top-ups`, { amount: '5' })).status).toBe(409)
})

it('a customer that leaves gives its cash back, and one with an unpaid order stays', async () => {
  const platform = start()
  const id = idOf(platform, '02')
  const before = (await send(platform, 'GET', base)).body as Record<string, string>
  expect((await send(platform, 'POST', `/_sandbox/customers/${id}/payments`, { amount: '5' })).status).toBe(409)
  expect((await send(platform, 'POST', `/_sandbox/customers/${id}/disassociation`)).status).toBe(204)
  expect((await send(platform, 'GET', base)).body).toMatchObject({
    cash_amount: (Number(before['cash_amount']) + 300).toFixed(8),
  })
  const records = await platform.get(`/v3/accounts/partner-accounts/adjust-records?customer_id=${id}&limit=1`)
  expect(records.body).toMatchObject({ records: [{ operation_type: 'SOURCE_OPERATION_BEUNBIND', amount: '300.00' }] })
  expect((await send(platform, 'POST', `/_sandbox/customers/${id}/payments`, { amount: '5' })).status).toBe(201)

  const other = idOf(platform, '07')
  const item = {
    service_type_code: 'hws.service.type.ec2',
    resource_type_code: 'hws.resource.type.vm',
    resource_spec: 's6.large.2.linux',
    region_code: 'la-north-2',
  }
  await send(platform, 'POST', `/_sandbox/customers/${other}/purchases`, { items: [item] })
  expect((await send(platform, 'POST', `/_sandbox/customers/${other}/disassociation`)).status).toBe(409)
  expect((await send(platform, 'PUT', `/_sandbox/customers/${other}/association`, { model: 'referral' })).status).toBe(
    409,
  )
  expect(brokenLaws(platform.world)).toEqual([])
})

it('a customer changes the type of its association, and its credit ends with a change to agency', async () => {
  const platform = start()
  const id = idOf(platform, '02')
  const to = (model: string) => send(platform, 'PUT', `/_sandbox/customers/${id}/association`, { model })
  const credit = () => send(platform, 'PUT', `/_sandbox/customers/${id}/credit`, { credit_amount: '10' })
  expect([(await credit()).status, (await to('agency')).status]).toEqual([409, 409])
  expect((await to('referral')).status).toBe(204)
  const refused = await platform.post('/v2/accounts/partner-accounts/adjust-amount', { customer_id: id, amount: 1 })
  expect(refused).toMatchObject({ body: { error_code: 'CBC.99005024' } })
  expect(await credit()).toMatchObject({
    status: 200,
    body: { credit_amount: '10.00000000', cash_amount: '0.00000000' },
  })
  expect((await to('agency')).status).toBe(204)
  expect(platform.world.customers.get(id)).toMatchObject({ model: 'agency', wallet: { credit: 0n } })
  expect((await to('resale')).status).toBe(400)
  expect(brokenLaws(platform.world)).toEqual([])
})

it.each(['association', 'credit'])('of a customer that nobody knows there is no %s to set', async (what) => {
  const platform = start()
  const body = what === 'credit' ? { credit_amount: '1' } : { model: 'agency' }
  expect((await send(platform, 'PUT', `/_sandbox/customers/nobody/${what}`, body)).status).toBe(404)
})
