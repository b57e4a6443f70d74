import { expect, it } from 'vitest'
import { startPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { expectLaws, nobody, openShop, server } from '../../helpers/shop.ts'

const checkUser = '/v1.0/any/partner/customer-mgr/check-user'
const free = { searchType: 'name', searchKey: 'someone-new' }

it('old operations are served, remarked upon, or gone, as it is set, and name their successor', async () => {
  const platform = startPlatform()
  const set = (legacy: string) => platform.call('PUT', '/_sandbox/settings', { as: null, body: { legacy } })
  const hint = 'POST /v2/partners/sub-customers/users/check-identity is the successor'
  const served = await platform.post(checkUser, free)
  expect(served).toMatchObject({ status: 200, headers: { Deprecation: '@1609459200', 'X-Sandbox-Hint': hint } })
  await set('warn')
  await platform.post(checkUser, free)
  const { body } = await platform.get('/_sandbox/journal?limit=1', nobody)
  expect(JSON.stringify(body)).toContain(`is old: ${hint}`)
  await set('gone')
  const gone = await platform.post(checkUser, free)
  expect(gone).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
  expect(gone.headers['X-Sandbox-Hint']).toContain(hint)
  expect((await platform.post('/v2/partners/sub-customers/query', {})).status).toBe(200)
})

it('a refusal of the business has status 200 and the old code, one of form keeps its status and the old name of the field', async () => {
  const platform = startPlatform()
  const credit = '/v1.0/any/partner/account-mgr/credit?customer_id='
  expect(await platform.get(`${credit}nobody`)).toMatchObject({ status: 200, body: { error_code: 'CBC.5002' } })
  const real = await platform.post('/v1.0/any/partner/customer-mgr/realname-auth/individual', {
    customerId: platform.customer('demo-customer-25').customerId,
    identifyType: 0,
    verifiedType: 3,
    verifiedFileURL: ['a.jpg'],
    name: 'Ana',
    verifiedNumber: 'P1',
    xaccountType: 'x',
  })
  expect(real.status).toBe(400)
  expect(JSON.stringify(real.body)).toContain('verifiedFileURL must have 2 items for verifiedType 3')
})

it('what failed waits where it is set so, is seen failing, and is given back once', async () => {
  const shop = openShop('demo-customer-24')
  await shop.budget(1000)
  await shop.platform.call('PUT', '/_sandbox/settings', { as: null, body: { failed_provisioning: 'keep' } })
  const item = { ...server, period_type: 2, period_num: 1 }
  const orderId = await shop.order({ items: [{ ...item, provisioning: 'failure' }], provisioning_seconds: 60 })
  await shop.pay(orderId)
  const rows = () => shop.call('GET', `/v1.0/x/common/order-mgr/orders-resource/${orderId}`)
  expect(await rows()).toMatchObject({ totalSize: 1, resources: [{ resourceId: null, status: 0 }] })
  await shop.advance('PT2M')
  expect(await rows()).toMatchObject({ totalSize: 1, resources: [{ resourceId: null, status: 2 }] })
  expect(await shop.used()).toBe(63.07)
  const path = `/v1.0/x/customer/order-mgr/orders/${orderId}?unsub_type=1`
  expect(await shop.call('DELETE', path.replace('=1', '=2'))).toMatchObject({ error_code: 'CBC.99005010' })
  const { unsub_order_ids: ids } = await shop.call('DELETE', path)
  const [refund] = ids as string[]
  expect(await shop.show(required(refund, 'a refund'))).toMatchObject({ order_info: { order_type: 4, status: 5 } })
  expect(await shop.used()).toBe(0)
  expect(await shop.call('DELETE', path)).toMatchObject({ error_code: 'CBC.99005010' })
  await expectLaws(shop)
})

it('the price of an upgrade is the difference for what is left of the term, and a smaller spec has none', async () => {
  const shop = openShop('demo-customer-24')
  await shop.budget(1000)
  const [held] = await shop.buy([{ ...server, resource_spec: 's6.large.2.linux', period_type: 2, period_num: 1 }])
  const ask = (resourceSpecCode: string) =>
    shop.call('POST', '/v1.0/x/customer/product-mgr/query-change-rating', {
      tenantId: 'reserved',
      resourceId: held?.['resource_id'],
      productInfo: {
        cloudServiceType: server.service_type_code,
        resourceType: server.resource_type_code,
        resourceSpecCode,
      },
    })
  const now = (await ask(server.resource_spec))['ratingResult'] as { originalAmount: number }
  await shop.advance('P15D')
  const later = (await ask(server.resource_spec))['ratingResult'] as { originalAmount: number }
  expect(now.originalAmount).toBeGreaterThan(0)
  expect(later.originalAmount / now.originalAmount).toBeGreaterThan(0.4)
  expect(later.originalAmount / now.originalAmount).toBeLessThan(0.6)
  expect(await ask('s6.large.2.linux')).toMatchObject({ error_code: 'CBC.0100' })
})
