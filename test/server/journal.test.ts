import { expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { budget, control, customers, form, make, nobody, quota } from '../helpers/control.ts'
import { noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'
import { signedHeaders } from '../helpers/sign.ts'

const { partner: demoPartner } = demoAccounts.intl

type Shown = Readonly<Record<'id' | 'operation_id', string | null>>

async function journal(platform: TestPlatform, query = ''): Promise<Shown[]> {
  const { body } = await control(platform, 'GET', `journal${query}`)
  return (body as { exchanges: Shown[] }).exchanges
}

it('keeps every exchange, and gives those of an operation, the newest, and those after one', async () => {
  const platform = startPlatform()
  for (const target of [quota, budget, quota, '/v2/nothing', quota]) await platform.get(target)
  const all = await journal(platform)
  const [one, two, three, four, five] = all.map((each) => each.id)
  expect(all.map((each) => each.operation_id?.slice(0, 11))).toEqual([
    ...['ShowPartner', 'ShowSubCust', 'ShowPartner', undefined, 'ShowPartner'],
  ])
  expect(all[1]).toMatchObject({
    at: '2026-05-06T12:00:00Z',
    caller: { kind: 'partner', account_name: 'sandbox-partner' },
    request: { method: 'GET', path: budget, query: '', body: null },
    response: { status: 400, delivery: 'whole' },
    verdicts: [{ step: 'request', ok: false, detail: 'parameter_wrong: Parameter error: customer_id is required' }],
  })

  const shown = async (query: string) => (await journal(platform, query)).map((each) => each.id)
  const quotas = '?operation=ShowPartnerConsumptionQuota'
  expect(await shown('?limit=2')).toEqual([four, five])
  expect(await shown(`?after=${three ?? ''}`)).toEqual([four, five])
  expect(await shown('?after=forgotten')).toEqual([one, two, three, four, five])
  expect(await shown(`${quotas}&limit=2`)).toEqual([three, five])
  for (const id of [one, two]) expect(await shown(`${quotas}&after=${id ?? ''}`)).toEqual([three, five])
})

it("keeps a partner's exchanges in its own journal until they are cleared", async () => {
  const platform = startPlatform()
  const { token } = await make(platform, { id: 'acme' })
  await platform.get(quota, { as: token })
  expect(await journal(platform)).toEqual([])
  expect(await journal(platform, '?partner=acme')).toHaveLength(1)
  expect((await control(platform, 'DELETE', 'journal?partner=acme')).status).toBe(204)
  expect(await journal(platform, '?partner=acme')).toEqual([])
})

async function har(platform: TestPlatform): Promise<unknown[]> {
  const { status, body } = await control(platform, 'GET', 'journal?format=har')
  expect([status, body]).toMatchObject([200, { log: { version: '1.2', creator: { name: 'partner-sandbox' } } }])
  return (body as { log: { entries: unknown[] } }).log.entries
}

it('writes exchanges into a HAR, with their sizes in bytes', async () => {
  const platform = startPlatform()
  await platform.post(`${customers}?x=1`, { label: '客户', limit: 1 })
  const [entry] = await har(platform)
  const url = `http://127.0.0.1:4010${customers}?x=1`
  expect(entry).toMatchObject({
    startedDateTime: '2026-05-06T12:00:00.000Z',
    request: { method: 'POST', url, queryString: [{ name: 'x', value: '1' }], bodySize: 28 },
    response: { status: 200 },
  })
  const { response } = entry as { response: { bodySize: number; content: { size: number; text: string } } }
  const size = Buffer.byteLength(response.content.text)
  expect([response.bodySize, response.content.size]).toEqual([size, size])
})

it.each(['//', '/v2/%zz', '/v2/a b?x=%', '*'])('writes a HAR of a request for %s too', async (target) => {
  const platform = startPlatform()
  await platform.get(target)
  expect(await har(platform)).toMatchObject([{ request: { method: 'GET' }, response: { status: 404 } }])
})

it('tells in the journal no password, no token, no secret key and no signature', async () => {
  const platform = startPlatform()
  const { userName: name, password } = demoPartner
  const identity = {
    methods: ['password'],
    password: { user: { name, password, domain: { name: 'sandbox-partner' } } },
  }
  const login = await platform.post('/v3/auth/tokens', { auth: { identity } }, nobody)
  const token = required(login.headers['X-Subject-Token'], 'a token')
  const asked = { auth: { identity: { methods: ['token'], token: { id: token, duration_seconds: 900 } } } }
  const { body } = await platform.post('/v3.0/OS-CREDENTIAL/securitytokens', asked, { as: token })
  const { credential: key } = body as { credential: Record<'access' | 'secret' | 'securitytoken', string> }
  const secrets = [token, password, key.secret, key.securitytoken]

  const date = new Date(noon).toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const toSign = { method: 'GET', endpoint: `http://127.0.0.1:4010${quota}` }
  for (const secret of [key.secret, 'wrong']) {
    const more = { 'X-Sdk-Date': date, 'X-Security-Token': key.securitytoken }
    const signed = signedHeaders({ ...toSign, headers: more }, { ...key, secret })
    secrets.push(required(signed['Authorization'], 'a signature').slice(-64))
    const headers = Object.fromEntries(Object.entries(signed).map(([each, value]) => [each.toLowerCase(), value]))
    expect((await platform.get(quota, { as: null, headers })).status).toBe(secret === 'wrong' ? 401 : 200)
  }
  const broken = ['{"password":"Hidden-2",}', '{"password":"Hidden-3', '{"password":"x\\"Hidden-4",}']
  for (const [at, raw] of [JSON.stringify({ ...form, password: 'Hidden-1' }), ...broken].entries()) {
    secrets.push(`Hidden-${at + 1}`)
    expect((await platform.call('POST', '/v2/partners/sub-customers', { as: token, raw })).status).toBe(
      at === 0 ? 200 : 400,
    )
  }

  for (const format of ['json', 'har']) {
    const told = JSON.stringify((await control(platform, 'GET', `journal?format=${format}`)).body)
    expect(secrets.filter((each) => told.includes(each))).toEqual([])
  }
})
