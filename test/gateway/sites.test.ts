import { expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { startPlatform } from '../helpers/platform.ts'

const customers = '/v2/partners/sub-customers/query'
const budget = '/v2/partners/sub-customers/budget?customer_id=1'
const inChinese = { site: 'cn' } as const

it('answers a partner of each site by the contract of its site, at one address', async () => {
  const [international, chinese] = [startPlatform(), startPlatform(inChinese)]
  for (const [platform, types] of [
    [international, ['1', '3']],
    [chinese, ['1', '2']],
  ] as const) {
    const { body } = await platform.post(customers, { limit: 100 })
    const { customer_infos: found } = body as { customer_infos: readonly { association_type: string }[] }
    expect([...new Set(found.map((each) => each.association_type))].sort()).toEqual(types)
  }
})

it('takes the codes of the own site only', async () => {
  const [international, chinese] = [startPlatform(), startPlatform(inChinese)]
  expect(await international.post(customers, { association_type: '2' })).toMatchObject({ status: 400 })
  expect(await chinese.post(customers, { association_type: '2' })).toMatchObject({ status: 200 })
  expect(await international.post(customers, { association_type: '3' })).toMatchObject({ status: 200 })
  expect(await chinese.post(customers, { association_type: '3' })).toMatchObject({ status: 400 })
})

it('says in which currency of its site amounts are', async () => {
  for (const [site, currency] of [
    ['intl', 'USD'],
    ['cn', 'CNY'],
  ] as const) {
    const platform = startPlatform({ site })
    const { domainName } = demoAccounts[site].customer
    const as = platform.userOf(domainName)
    const answer = await platform.get('/v2/accounts/customer-accounts/balances', { as })
    expect(answer.body).toMatchObject({ currency })
  }
})

it('has not published an operation of the other site, and says whose it is', async () => {
  const answer = await startPlatform(inChinese).get(budget)
  expect(answer).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
  expect(answer.headers['X-Sandbox-Hint']).toContain('is an operation of the International site')
})

it.each([
  ['intl', 'bss.myhuaweicloud.com', 403],
  ['intl', 'bss.myhuaweicloud.com.', 403],
  ['intl', 'BSS.myhuaweicloud.com.:443', 403],
  ['intl', 'bss-intl.myhuaweicloud.com', 200],
  ['cn', 'bss-intl.myhuaweicloud.com', 403],
  ['cn', 'bss.myhuaweicloud.com', 200],
  ['cn', '127.0.0.1:4010', 200],
] as const)('a partner of %s at the host %s is answered %i', async (site, host, status) => {
  const answer = await startPlatform({ site }).post(customers, {}, { headers: { host } })
  expect(answer.status).toBe(status)
  if (status === 403) expect(answer.body).toMatchObject({ error_code: 'CBC.0150' })
})

it('makes a partner of the site that is asked for', async () => {
  const platform = startPlatform()
  const { body } = await platform.post('/_sandbox/partners', { id: 'of-china', site: 'cn', preset: 'quiet' })
  expect(body).toMatchObject({ site: 'cn' })
  const { token } = body as { token: string }
  expect(await platform.get(budget, { as: token })).toMatchObject({ status: 404 })
})
