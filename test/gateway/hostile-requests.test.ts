import { expect, it } from 'vitest'
import { depthLimit } from '../../src/contract/bodies/json.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { startPlatform } from '../helpers/platform.ts'

const { partner: demoPartner } = demoAccounts.intl

const budget = '/v2/partners/sub-customers/budget'
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

it.each([
  ['a partner call', budget, { error_code: 'CBC.0100', error_msg: expect.stringContaining('64 levels') as string }],
  ['IAM', '/v3/auth/tokens', { error: { code: 400, message: expect.stringContaining('64 levels') as string } }],
  [
    'the control API',
    '/_sandbox/faults',
    { error_code: 'SANDBOX.0400', error_msg: expect.stringContaining('64') as string },
  ],
])('refuses JSON that is nested too deep, and names the depth: %s', async (_, target, body) => {
  const platform = startPlatform()
  for (const raw of [`{"a":${nested(depthLimit)}}`, '[{"a":'.repeat(200_000), nested(1_000_000)])
    expect(
      await platform.call('POST', target, {
        raw,
        as: target.startsWith('/v2') ? platform.userOf('sandbox-partner') : null,
      }),
    ).toMatchObject({ status: 400, body })
})

it('counts brackets in texts for nothing', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-01')
  const note = `${'['.repeat(100)}\\"${'{'.repeat(100)}\\\\`
  const raw = `{"note":"${note}","customer_id":"${customerId}","budget_amount":5,"deep":${nested(depthLimit - 1)}}`
  expect((await platform.call('POST', budget, { raw })).status).toBe(204)
})

it('takes the last of a key that is there twice, and skips a byte order mark', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-01')
  const raw = `\uFEFF{"customer_id":"${customerId}","budget_amount":5,"budget_amount":6}`
  expect((await platform.call('POST', budget, { raw })).status).toBe(204)
  expect((await platform.get(`${budget}?customer_id=${customerId}`)).body).toMatchObject({ budget_amount: 6 })
})

it('inherits nothing from what a body says', async () => {
  const platform = startPlatform()
  const raw = '{"__proto__":{"limit":1,"polluted":1},"constructor":{"prototype":{"polluted":1}},"limit":5}'
  const { status, body } = await platform.call('POST', '/v2/partners/sub-customers/query', { raw })
  expect(status).toBe(200)
  expect((body as { customer_infos: unknown[] }).customer_infos).toHaveLength(5)
  expect(Object.prototype).not.toHaveProperty('polluted')
})

it.each(['constructor', '__proto__', 'toString', 'hasownproperty'])(
  'takes a signature over a header %s that was not sent for a wrong one',
  async (name) => {
    const signed = `SDK-HMAC-SHA256 Access=${demoPartner.access}, SignedHeaders=${name};x-sdk-date, Signature=${'0'.repeat(64)}`
    const headers = { authorization: signed, 'x-sdk-date': '20260506T120000Z' }
    const { status, body } = await startPlatform().get(`${budget}?customer_id=x`, { as: null, headers })
    expect([status, body]).toMatchObject([401, { error_msg: expect.stringContaining('verify aksk') as string }])
  },
)

it.each([
  ['PUT', '/_sandbox/clock', { now: '9999-12-31T23:59:59Z' }, '100 years'],
  ['POST', '/_sandbox/clock/advance', { until: '9999-12-31T23:59:59Z' }, '100 years'],
  ['POST', '/_sandbox/clock/advance', { duration: 'P101Y' }, '100 years'],
  ['POST', '/_sandbox/faults', { kind: 'advance', duration: 'P7000Y' }, '100 years'],
  ['POST', '/_sandbox/partners', { now: '9999-12-31T23:59:59Z' }, '9000-01-01T00:00:00Z'],
  ['POST', '/_sandbox/partners', { now: '0001-01-01T00:00:00Z' }, '1970'],
])(
  'moves no clock so far that its way takes minutes, or that no answer can name a moment: %s %s %j',
  async (...row) => {
    const [method, target, body, words] = row
    const answered = await startPlatform().call(method, target, { body, as: null })
    expect(answered).toMatchObject({ status: 400, body: { error_msg: expect.stringContaining(words) as string } })
  },
)

it('moves a clock to its last moment, and answers there', async () => {
  const platform = startPlatform()
  const now = '8999-12-31T23:59:59Z'
  const made = await platform.post(
    '/_sandbox/partners',
    { id: 'late', preset: 'demo', now, freeze_clock: true },
    { as: null },
  )
  const { token } = made.body as { token: string }
  expect(made.status).toBe(201)
  expect((await platform.get('/_sandbox/clock/agenda?partner=late', { as: null })).status).toBe(200)
  const auth = { identity: { methods: ['token'], token: { duration_seconds: 900 } } }
  const key = await platform.post('/v3.0/OS-CREDENTIAL/securitytokens', { auth }, { as: token })
  expect(key.status).toBe(201)
})
