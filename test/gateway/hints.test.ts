import { expect, it } from 'vitest'
import type { SandboxHar } from '../../src/contract/har.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { hintText } from '../../src/gateway/hints.ts'
import { type CallOptions, noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { signedHeaders } from '../helpers/sign.ts'

const { partner: demoPartner } = demoAccounts.intl

const budget = '/v2/partners/sub-customers/budget'
const quota = '/v2/partners/credit/consumption-quota'
const origin = 'http://127.0.0.1:4010'

interface Told {
  readonly hint: string | null
  readonly explanation: string | null
}

/** What the journal tells of the request with that id. */
async function entryOf(platform: TestPlatform, requestId: string | undefined): Promise<Told> {
  const partner = 'sandbox-partner'
  const { body } = await platform.get(`/_sandbox/journal?partner=${partner}&requestId=${requestId ?? ''}`, { as: null })
  const { exchanges } = body as { exchanges: Told[] }
  expect(exchanges).toHaveLength(1)
  return exchanges[0] ?? { hint: null, explanation: null }
}

/** Sends a call, and gives its hint, which the journal has too, and the journal's explanation. */
async function told(
  platform: TestPlatform,
  [method, target]: readonly [string, string],
  options: CallOptions = {},
): Promise<{ status: number; message: string; hint: string; explanation: string }> {
  const { status, headers, body } = await platform.call(method, target, options)
  const hint = headers['X-Sandbox-Hint'] ?? ''
  const entry = await entryOf(platform, headers['X-Request-Id'])
  expect(entry.hint).toBe(hint)
  expect(hint).toMatch(/^[\u0020-\u007E]{1,240}$/)
  const { error_msg: message = '' } = (body ?? {}) as { error_msg?: string }
  return { status, message, hint, explanation: entry.explanation ?? '' }
}

function signed(minutes: number, secret = demoPartner.secret): CallOptions {
  const date = new Date(noon + minutes * 60_000).toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const headers = signedHeaders(
    { method: 'GET', endpoint: origin + quota, headers: { 'X-Sdk-Date': date } },
    { access: demoPartner.access, secret },
  )
  return {
    as: null,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  }
}

const json = '{"customer_id":"x"}'

it.each([
  ['a missing field', ['POST', budget], { raw: '{}' }, 400, 'spec intl --operation UpdateSubCustomerBudget'],
  ['no credentials', ['GET', quota], { as: null }, 401, 'send X-Auth-Token, or sign'],
  ['a token of nobody', ['GET', quota], { as: 'garbage' }, 401, 'POST /v3/auth/tokens'],
  ['a wrong method', ['DELETE', budget], {}, 404, 'takes GET, HEAD, POST, not DELETE'],
  ['a slip in the path', ['GET', '/v2/partner/sub-customers/budget'], {}, 404, `the nearest is GET ${budget}`],
  ['no path at all', ['GET', '/x'], {}, 404, 'no operation has the path /x'],
  ['a path of China', ['GET', '/v2/accounts/partner-accounts/balances'], {}, 404, 'of the China site'],
  [
    'a foreign customer',
    ['GET', `${budget}?customer_id=zzz`],
    {},
    400,
    'customer_id zzz is no customer of sandbox-partner',
  ],
  ['a signature of another key', ['GET', quota], signed(0, 'wrong'), 401, 'the secret key may be wrong'],
] as const)('says of %s what is wrong and what helps', async (...row) => {
  const [, call, options, status, words] = row
  const answered = await told(startPlatform(), call, options)
  expect([answered.status, answered.hint]).toEqual([status, expect.stringContaining(words)])
  expect(answered.explanation).toContain(`${call[0]} ${call[1].split('?')[0] ?? ''}`)
})

it.each([
  ['gzip', { raw: json, headers: { 'content-encoding': 'gzip' } }, 'Content-Encoding'],
  ['deflate', { raw: json, headers: { 'content-encoding': 'deflate' } }, 'deflate'],
  ['an empty Content-Type', { raw: json, headers: { 'content-type': '' } }, 'is empty'],
  ['another Content-Type', { raw: json, headers: { 'content-type': 'text/xml' } }, 'text/xml'],
  ['a missing field', { raw: '{}' }, 'customer_id is required'],
] as const)('names %s in the message, and does not say it again in the hint', async (_, options, words) => {
  const { status, message, hint } = await told(startPlatform(), ['POST', budget], options)
  expect([status, message]).toEqual([400, expect.stringContaining(words)])
  expect(hint).not.toContain(words)
})

it('says of a date that is off by how much, by which of the two clocks', async () => {
  const platform = startPlatform()
  expect((await told(platform, ['GET', quota], signed(-20))).hint).toContain(
    "20 min behind the machine's clock, 2026-05-06T12:00:00Z, and 20 min behind the sandbox's clock",
  )
  await platform.post('/_sandbox/clock/advance', { duration: 'P1D' }, { as: null })
  const { message, hint } = await told(platform, ['GET', quota], signed(16))
  expect(hint).toContain(
    "16 min ahead of the machine's clock, 2026-05-06T12:00:00Z, and 23 h 44 min behind the sandbox's",
  )
  expect(message).not.toContain('machine')
  await platform.call('PUT', '/_sandbox/clock', { as: null, body: { signing: 'sandbox' } })
  const strict = await told(platform, ['GET', quota], signed(0))
  expect(strict.hint).toContain("1 d behind the sandbox's clock")
  expect(strict.hint).not.toContain('machine')
})

it('names the line of the canonical request that differs', async () => {
  const { hint, explanation } = await told(startPlatform(), ['GET', `${quota}?x=1`], signed(0))
  expect(hint).toContain('line 3 of the canonical request differs: expected "x=1", signed ""')
  expect(explanation).toContain('(signature_wrong) at the step "authenticate"')
})

it('says who called, who may, and whose credentials to take', async () => {
  const platform = startPlatform()
  const customer = await told(platform, ['GET', quota], { as: platform.userOf('demo-customer-01') })
  expect(customer.message).toBe('Access denied.')
  expect(customer.hint).toContain('called as the customer demo-customer-01, but only partner')
  expect(customer.hint).toContain("the partner's own access key or token")
  const partner = await told(platform, ['GET', '/v2/accounts/customer-accounts/balances'])
  expect(partner.hint).toContain('called as partner-admin of the partner sandbox-partner, but only customer may')
  expect(partner.hint).toContain('assume_role')
})

it('says until when a key is locked and how to open it', async () => {
  const platform = startPlatform()
  for (let at = 0; at < 5; at += 1) await platform.call('GET', quota, signed(0, 'wrong'))
  const { hint, message } = await told(platform, ['GET', quota], signed(0))
  expect(message).toContain('AK access failed to reach the limit')
  expect(hint).toContain("until the sandbox's clock shows 2026-05-06T12:05:00Z")
  expect(hint).toContain('DELETE /_sandbox/locks')
  await platform.call('DELETE', '/_sandbox/locks', { as: null })
  expect((await platform.call('GET', quota, signed(0))).status).toBe(200)
})

it('says how long a throttled caller has to wait, and that an armed fault is one', async () => {
  const platform = startPlatform({ rateLimits: true })
  for (let at = 0; at < 10; at += 1) await platform.get(quota)
  const { status, hint } = await told(platform, ['GET', quota])
  expect([status, hint]).toEqual([
    429,
    expect.stringMatching(/takes 10 requests in 1 s .* more in 1 s .*POST \/_sandbox\/clock\/advance/),
  ])
  await platform.post('/_sandbox/faults', { kind: 'throttle', count: 1 }, { as: null })
  const armed = await told(platform, ['GET', `${budget}?customer_id=x`])
  expect(armed.hint).toContain('a test has ordered this: throttle by fault-1; DELETE /_sandbox/faults?id=fault-1')
})

it.each([
  { kind: 'refuse', status: 403, error_code: 'CBC.0151', error_msg: 'x' },
  { kind: 'refuse', status: 503 },
  { kind: 'refuse', refusal: 'CBC.0151', when: 'after' },
])('an answer that a test has ordered says so: %o', async (order) => {
  const platform = startPlatform()
  const fault = { operation: 'ShowPartnerConsumptionQuota', ...order }
  expect((await platform.post('/_sandbox/faults', fault, { as: null })).status).toBe(201)
  const { hint } = await told(platform, ['GET', quota])
  expect(hint).toContain('a test has ordered this')
  expect(hint).toContain('DELETE /_sandbox/faults?id=fault-1')
})

it.each(['%zz', '%', '%c3%28'])('says of a path with %s that it cannot be read', async (broken) => {
  const { hint, status } = await told(startPlatform(), ['GET', `/v2/orders/customer-orders/details/${broken}`])
  expect(status).toBe(404)
  expect(hint).toContain('percent sign')
})

it('names a region that nobody knows, and those there are', async () => {
  const platform = startPlatform()
  const project = platform.world.projects.firstOf('byDomain', platform.userOf('sandbox-partner').domainId)?.projectId
  const row = {
    id: '1',
    cloud_service_type: 'hws.service.type.ec2',
    resource_type: 'hws.resource.type.vm',
    resource_spec: 's6.large.2.linux',
    region: 'ap-southeast-99',
    period_type: 2,
    period_num: 1,
    subscription_num: 1,
  }
  const asked = await told(platform, ['POST', '/v2/bills/ratings/period-resources/subscribe-rate'], {
    body: { project_id: project, product_infos: [row] },
  })
  expect(asked.hint).toContain('region ap-southeast-99 is unknown; the regions are ap-southeast-1, ')
  expect(asked.message).toBe('Can not find product s6.large.2.linux')
  const item = { ...row, service_type_code: row.cloud_service_type, resource_type_code: row.resource_type }
  const { status, body } = await platform.post(
    `/_sandbox/customers/${platform.customer('demo-customer-01').customerId}/purchases`,
    {
      items: [
        {
          service_type_code: item.service_type_code,
          resource_type_code: item.resource_type_code,
          resource_spec: item.resource_spec,
          region_code: 'ap-southeast-99',
        },
      ],
    },
    { as: null },
  )
  expect([status, body]).toEqual([
    400,
    expect.objectContaining({
      error_msg: expect.stringContaining('region_code ap-southeast-99 is unknown; the regions are ap-s') as string,
    }),
  ])
})

it('names a region that nobody knows where the catalog has nothing for it', async () => {
  const platform = startPlatform()
  const ask = async (region_code: string) =>
    platform.post('/v2/products/resource-specs-query', {
      cloud_service_type: 'hws.service.type.ec2',
      resource_type: 'hws.resource.type.vm',
      region_code,
      charge_mode: 1,
    })
  expect((await ask('nowhere-1')).headers['X-Sandbox-Hint']).toContain(
    'region_code nowhere-1 is unknown; the regions are',
  )
  expect((await ask('ap-southeast-1')).headers['X-Sandbox-Hint']).toBeUndefined()
})

it('tells of a platform id that nobody assigned, and serves the request', async () => {
  const platform = startPlatform()
  const register = async (type: string, name: string) =>
    platform.post('/v2/partners/sub-customers', {
      domain_name: name,
      domain_area: 'MX',
      xaccount_id: name,
      xaccount_type: type,
    })
  expect((await register('sandbox_partner_IDP', 'first-one')).headers['X-Sandbox-Hint']).toBeUndefined()
  const odd = await register('misconfigured', 'second-one')
  expect(odd.status).toBe(200)
  expect(odd.headers['X-Sandbox-Hint']).toBe(
    'xaccount_type misconfigured is no platform id of this partner, yet the customer WAS created with it: that is its agency_name now; send sandbox_partner_IDP next time, or assign it: PUT /_sandbox/settings {"xaccount_types":[...]}',
  )
  expect((await entryOf(platform, odd.headers['X-Request-Id'])).explanation).toContain('It was taken all the same')
  const change = { xaccount_types: ['sandbox_partner_IDP', 'misconfigured'] }
  const { body } = await platform.call('PUT', '/_sandbox/settings', { as: null, body: change })
  expect(body).toMatchObject(change)
  expect((await register('misconfigured', 'third-one')).headers['X-Sandbox-Hint']).toBeUndefined()
})

it('finds exchanges of the journal by request id and status', async () => {
  const platform = startPlatform()
  await platform.get(quota)
  await platform.get(`${budget}?customer_id=x`)
  await platform.get(quota, { as: null })
  await platform.get(quota, { as: platform.userOf('demo-customer-01') })
  const statuses = async (status: string): Promise<unknown> => {
    const { body } = await platform.get(`/_sandbox/journal?status=${status}`, { as: null })
    return (body as { exchanges: { response: { status: number } }[] }).exchanges.map((each) => each.response.status)
  }
  expect(await statuses('4xx')).toEqual([400, 401, 403])
  expect(await statuses('403')).toEqual([403])
  expect(await statuses('2xx')).toEqual([200])
  expect((await platform.get('/_sandbox/journal?status=refused', { as: null })).status).toBe(400)
  const har = await platform.get('/_sandbox/journal?status=403&format=har', { as: null })
  const { log } = har.body as SandboxHar
  expect(log.entries).toMatchObject([
    { _hint: expect.stringContaining('called as') as string, _explanation: expect.stringContaining('403') as string },
  ])
})

it('a hint is one bounded line of ASCII without secrets', () => {
  expect(hintText('a\r\nSet-Cookie: b\u0000 客户')).toBe('a Set-Cookie: b? ??')
  expect(hintText('x'.repeat(1000))).toHaveLength(240)
  expect(hintText('expected "x-security-token:hidden", signed ""')).not.toContain('hidden')
  expect(hintText('GET /x?password=hidden')).not.toContain('hidden')
})

it('nothing is told of what is served', async () => {
  const platform = startPlatform()
  const { headers } = await platform.get(quota)
  expect(headers['X-Sandbox-Hint']).toBeUndefined()
  expect(await entryOf(platform, headers['X-Request-Id'])).toMatchObject({ hint: null, explanation: null })
})
