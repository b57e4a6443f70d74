import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { signedHeaders } from '../helpers/sign.ts'

const { partner: demoPartner } = demoAccounts.intl

const origin = 'http://127.0.0.1:4010'
const quota = '/v2/partners/credit/consumption-quota'
const list = '/v2/partners/sub-customers/query'
const budget = '/v2/partners/sub-customers/budget'

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** `X-Sdk-Date` so many minutes from noon. */
function dateAt(minutes: number): string {
  return new Date(noon + minutes * 60_000).toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

interface Signed {
  readonly minutes?: number
  readonly secret?: string
  readonly access?: string
  readonly sourceIp?: string
}

async function signedGet(
  platform: TestPlatform,
  { minutes = 0, secret = demoPartner.secret, access = demoPartner.access }: Signed = {},
) {
  const headers = signedHeaders(
    { method: 'GET', endpoint: origin + quota, headers: { 'X-Sdk-Date': dateAt(minutes) } },
    { access, secret },
  )
  return platform.get(quota, { as: null, headers: lower(headers) })
}

function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

async function lastDetail(platform: TestPlatform): Promise<string> {
  const { body } = await platform.get('/_sandbox/journal', { as: null })
  const { exchanges } = body as { exchanges: { verdicts: { detail: string }[] }[] }
  return exchanges.at(-1)?.verdicts.at(-1)?.detail ?? ''
}

it("serves what the vendor's signer signs: queries with blanks, signs, other scripts and repeated names, and bodies", async () => {
  const platform = startPlatform()
  const date = { 'X-Sdk-Date': dateAt(0) }
  const query = { customer_id: 'a b/ü*~', offset: '0', operation_type: 'SETTING' }
  const target = `/v2/partners/sub-customers/budget/records?offset=0&customer_id=a%20b%2F%C3%BC*~&operation_type=SETTING`
  const get = signedHeaders(
    { method: 'GET', endpoint: `${origin}/v2/partners/sub-customers/budget/records`, query, headers: date },
    demoPartner,
  )
  expect(await platform.get(target, { as: null, headers: lower(get) })).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.99000035' },
  })

  const data = { label: '客户', limit: 1 }
  const post = signedHeaders({ method: 'POST', endpoint: origin + list, data, headers: date }, demoPartner)
  expect(await platform.post(list, data, { as: null, headers: lower(post) })).toMatchObject({
    status: 200,
    body: { count: 1 },
  })
})

it('refuses a wrong secret, an unknown key and another form, each in its words', async () => {
  const platform = startPlatform()
  expect(await signedGet(platform, { secret: 'wrong' })).toMatchObject({
    status: 401,
    body: { error_msg: 'Incorrect IAM authentication information: verify aksk signature fail' },
  })
  expect(await signedGet(platform, { access: 'NOBODYSKEY' })).toMatchObject({
    status: 401,
    body: { error_msg: expect.stringContaining('ak:NOBODYSKEY,err:ak not exist') as string },
  })
  const basic = await platform.get(quota, { as: null, headers: { authorization: 'Basic abc' } })
  expect(basic).toMatchObject({ status: 401, body: { error_code: 'APIGW.0301' } })
})

it('says where a key is locked, until when, and how it is unlocked', async () => {
  const platform = startPlatform()
  const nobody = { as: null }
  for (let count = 0; count < 5; count += 1) await signedGet(platform, { secret: 'wrong' })
  const told = "until the sandbox's clock shows 2026-05-06T12:05:00Z; DELETE /_sandbox/locks"
  expect(await lastDetail(platform)).toContain(told)
  expect(await signedGet(platform)).toMatchObject({
    status: 401,
    body: { error_msg: expect.stringContaining('failed to reach the limit,forbidden') as string },
  })
  expect(await lastDetail(platform)).toContain(told)
  expect((await platform.get('/_sandbox/locks', nobody)).body).toEqual({
    locks: [{ access_key: demoPartner.access, until: '2026-05-06T12:05:00Z' }],
  })
  expect((await platform.call('DELETE', '/_sandbox/locks?access_key=NOBODYSKEY', nobody)).status).toBe(404)
  expect((await platform.call('DELETE', '/_sandbox/locks?partner=sandbox-distributor', nobody)).status).toBe(204)
  expect((await signedGet(platform)).status).toBe(401)
  expect((await platform.call('DELETE', `/_sandbox/locks?access_key=${demoPartner.access}`, nobody)).status).toBe(204)
  expect((await platform.get('/_sandbox/locks', nobody)).body).toEqual({ locks: [] })
  expect((await signedGet(platform)).status).toBe(200)
})

it('refuses a request whose body, query or signed header was changed behind the signature, and names the line', async () => {
  const platform = startPlatform()
  const headers = lower(
    signedHeaders(
      { method: 'POST', endpoint: origin + list, data: { limit: 1 }, headers: { 'X-Sdk-Date': dateAt(0) } },
      demoPartner,
    ),
  )

  expect((await platform.post(list, { limit: 2 }, { as: null, headers })).status).toBe(401)
  expect((await platform.call('POST', list, { as: null, headers, raw: '{"limit": 1}' })).status).toBe(401)
  expect(await lastDetail(platform)).toContain('of the canonical request differs')
  expect((await platform.post(`${list}?x=1`, { limit: 1 }, { as: null, headers })).status).toBe(401)
  expect(await lastDetail(platform)).toContain('line 3 of the canonical request differs: expected "x=1", signed ""')
})

interface Swapped {
  /** What stands in X-Sdk-Content-Sha256. */
  readonly declared: string
  /** Whether the caller signs that header, or somebody adds it on the way. */
  readonly isSigned: boolean
  readonly sent: string
  readonly type?: string
}

/** Signs a budget of 50, and sends what is given in its place. */
async function sendSwapped(platform: TestPlatform, { declared, isSigned, sent, type = 'application/json' }: Swapped) {
  const header = { 'X-Sdk-Content-Sha256': declared }
  const headers = signedHeaders(
    {
      method: 'POST',
      endpoint: origin + budget,
      data: budgetOf(platform, 50),
      headers: { 'X-Sdk-Date': dateAt(0), 'content-type': type, ...(isSigned ? header : {}) },
    },
    demoPartner,
  )
  return platform.call('POST', budget, { as: null, raw: sent, headers: lower({ ...headers, ...header }) })
}

function budgetOf(platform: TestPlatform, amount: number) {
  return { customer_id: platform.customer('demo-customer-01').customerId, budget_amount: amount }
}

it.each([
  [
    'an unsigned digest of the body that was signed',
    false,
    (text: string) => sha256(text),
    'not among the SignedHeaders',
  ],
  ['a signed digest of the body that was signed', true, (text: string) => sha256(text), 'not the SHA-256 of the body'],
  ['an unsigned UNSIGNED-PAYLOAD', false, () => 'UNSIGNED-PAYLOAD', 'not among the SignedHeaders'],
])(
  'refuses another body than the signed one beside %s, and changes nothing',
  async (_name, isSigned, declare, words) => {
    const platform = startPlatform()
    const before = await platform.get(`${budget}?customer_id=${budgetOf(platform, 0).customer_id}`)
    const declared = declare(JSON.stringify(budgetOf(platform, 50)))
    const swapped = { declared, isSigned, sent: JSON.stringify(budgetOf(platform, 9999)) }
    expect(await sendSwapped(platform, swapped)).toMatchObject({
      status: 401,
      body: { error_code: 'APIGW.0301', error_msg: expect.stringContaining('verify aksk signature fail') as string },
    })
    expect(await lastDetail(platform)).toContain(words)
    const after = await platform.get(`${budget}?customer_id=${budgetOf(platform, 0).customer_id}`)
    expect(after.body).toEqual(before.body)
  },
)

it('takes a digest of the body received, signed or not', async () => {
  for (const isSigned of [true, false]) {
    const platform = startPlatform()
    const sent = JSON.stringify(budgetOf(platform, 50))
    expect((await sendSwapped(platform, { declared: sha256(sent), isSigned, sent })).status).toBe(204)
  }
})

it('takes a signed UNSIGNED-PAYLOAD beside JSON, as the SDK for PHP sends it', async () => {
  const platform = startPlatform()
  const sent = JSON.stringify(budgetOf(platform, 50))
  expect((await sendSwapped(platform, { declared: 'UNSIGNED-PAYLOAD', isSigned: true, sent })).status).toBe(204)
})

it('refuses a temporary key whose security token is not signed', async () => {
  const platform = startPlatform()
  const { body } = await platform.post('/v3.0/OS-CREDENTIAL/securitytokens', {
    auth: { identity: { methods: ['token'], token: { duration_seconds: 900 } } },
  })
  const { credential } = body as { credential: { access: string; secret: string; securitytoken: string } }
  const call = async (isSigned: boolean): Promise<number> => {
    const token = { 'X-Security-Token': credential.securitytoken }
    const signed = signedHeaders(
      {
        method: 'GET',
        endpoint: origin + quota,
        headers: { 'X-Sdk-Date': dateAt(0), ...(isSigned ? token : {}) },
      },
      credential,
    )
    return (await platform.get(quota, { as: null, headers: lower({ ...signed, ...token }) })).status
  }
  expect(await call(true)).toBe(200)
  expect(await call(false)).toBe(401)
})

it.each([
  [15, 200],
  [-15, 200],
  [15.1, 401],
  [-15.1, 401],
])('a date %s minutes from the clock is answered %s', async (minutes, status) => {
  expect((await signedGet(startPlatform(), { minutes })).status).toBe(status)
})

it("serves an SDK that follows the machine's clock after the sandbox's was moved, unless told to be strict", async () => {
  const platform = startPlatform()
  await platform.post('/_sandbox/clock/advance', { duration: 'P1M' }, { as: null })
  expect((await signedGet(platform)).status).toBe(200)

  await platform.call('PUT', '/_sandbox/clock', { as: null, body: { signing: 'sandbox' } })
  expect((await signedGet(platform)).status).toBe(401)
  expect(await lastDetail(platform)).toContain("31 d behind the sandbox's clock, 2026-06-06T12:00:00Z")
  expect((await signedGet(platform, { minutes: 31 * 24 * 60 })).status).toBe(200)
})

it('refuses a signature without the date, or with one that is not signed', async () => {
  const platform = startPlatform()
  const headers = lower(
    signedHeaders({ method: 'GET', endpoint: origin + quota, headers: { 'X-Sdk-Date': dateAt(0) } }, demoPartner),
  )
  const { 'x-sdk-date': _date, ...without } = headers
  expect((await platform.get(quota, { as: null, headers: without })).status).toBe(401)
  const unsigned = { ...headers, authorization: (headers['authorization'] ?? '').replace(';x-sdk-date', '') }
  expect((await platform.get(quota, { as: null, headers: unsigned })).status).toBe(401)
})

it('locks a key for five minutes after five failures in a row; a success in between starts the count anew', async () => {
  const platform = startPlatform()
  for (let at = 0; at < 4; at += 1) await signedGet(platform, { secret: 'wrong' })
  expect((await signedGet(platform)).status).toBe(200)
  for (let at = 0; at < 5; at += 1) await signedGet(platform, { secret: 'wrong' })

  expect(await signedGet(platform)).toMatchObject({
    status: 401,
    body: { error_msg: expect.stringContaining('AK access failed to reach the limit') as string },
  })
  await platform.post('/_sandbox/clock/advance', { duration: 'PT4M59S' }, { as: null })
  expect((await signedGet(platform)).status).toBe(401)
  await platform.post('/_sandbox/clock/advance', { duration: 'PT1S' }, { as: null })
  expect((await platform.get('/_sandbox/locks', { as: null })).body).toEqual({ locks: [] })
  expect((await signedGet(platform)).status).toBe(200)
})

it('a token ends 24 hours after it was issued, to the second', async () => {
  const platform = startPlatform()
  const token = platform.tokenOf(platform.userOf('sandbox-partner'))
  await platform.post('/_sandbox/clock/advance', { duration: 'PT23H59M59S' }, { as: null })
  expect((await platform.get(quota, { as: token })).status).toBe(200)
  await platform.post('/_sandbox/clock/advance', { duration: 'PT1S' }, { as: null })
  expect(await platform.get(quota, { as: token })).toMatchObject({
    status: 401,
    body: {
      error_code: 'APIGW.0301',
      error_msg: 'Incorrect IAM authentication information: token expires, expires_at: 2026-05-07T12:00:00Z',
    },
  })
})

it('shows neither tokens nor signatures nor passwords in the journal', async () => {
  const platform = startPlatform()
  const user = { name: 'partner-admin', password: 'Sandbox@2024', domain: { name: 'sandbox-partner' } }
  await platform.post(
    '/v3/auth/tokens',
    { auth: { identity: { methods: ['password'], password: { user } } } },
    { as: null },
  )
  await signedGet(platform)
  const token = platform.tokenOf(platform.userOf('sandbox-partner'))
  await platform.get(quota, { as: token })
  for (const format of ['json', 'har']) {
    const { body } = await platform.get(`/_sandbox/journal?format=${format}`, { as: null })
    const told = JSON.stringify(body)
    expect(told).not.toContain('Sandbox@2024')
    expect(told).not.toContain(token)
    expect(told).not.toMatch(/Signature=[0-9a-f]{64}/)
  }
})
