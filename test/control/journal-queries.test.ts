import { beforeAll, expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { control, customers } from '../helpers/control.ts'
import { type Answered, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { signedHeaders } from '../helpers/sign.ts'

interface Brief {
  readonly count: number
  readonly brief: readonly { readonly id: string; readonly findings: readonly string[]; readonly path: string }[]
}

let platform: TestPlatform
let ids: Record<'served' | 'refused' | 'ofCustomer' | 'unknown', string>

const idOf = ({ headers }: Answered): string => headers['X-Request-Id'] ?? ''

beforeAll(async () => {
  platform = startPlatform()
  const customer = platform.userOf('demo-customer-01')
  ids = {
    served: idOf(await platform.post(customers, { account_name: 'Nobody-At-All', limit: 1 })),
    refused: idOf(await platform.post(customers, { limit: 1000 })),
    ofCustomer: idOf(await platform.get('/v2/orders/customer-orders', { as: customer })),
    unknown: idOf(await platform.get('/v2/nothing-here')),
  }
})

async function list(query: string): Promise<string[]> {
  const { status, body } = await control(platform, 'GET', `journal?format=brief&${query}`)
  expect(status).toBe(200)
  return (body as Brief).brief.map((each) => each.id)
}

it('finds exchanges by what is shown of them, whatever the case of the letters', async () => {
  expect(await list('text=nobody-at-all')).toEqual([ids.served])
  expect(await list('text=NOTHING-HERE')).toEqual([ids.unknown])
  expect(await list('text=limit%20must%20be')).toEqual([ids.refused])
  expect(await list('text=no-such-words')).toEqual([])
})

it('does not find what is hidden', async () => {
  const { password, userName, id } = demoAccounts.intl.partner
  const user = { name: userName, password, domain: { name: id } }
  const login = { auth: { identity: { methods: ['password'], password: { user } }, scope: { domain: { name: id } } } }
  const made = await platform.post('/v3/auth/tokens', login, { as: null })
  expect(await list(`text=${encodeURIComponent(password)}`)).toEqual([])
  expect(await list(`text=${(made.headers['X-Subject-Token'] ?? '').slice(-30)}`)).toEqual([])
  expect(await list('text=auth/tokens')).toEqual([idOf(made)])
})

it('finds exchanges by caller, by finding and by both', async () => {
  expect(await list('caller=customer')).toEqual([ids.ofCustomer])
  expect(await list('caller=demo-customer-01')).toEqual([ids.ofCustomer])
  expect(await list('caller=sandbox-partner&finding=PAGE-03')).toEqual([ids.refused])
  expect(await list('finding=any&caller=sandbox-partner')).toContain(ids.refused)
  expect(await list('finding=NONE-01')).toEqual([])
})

it('shows one exchange with what is wrong with it by itself', async () => {
  const { status, body } = await control(platform, 'GET', `journal/${ids.refused}`)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    exchange: { id: ids.refused, request: { body: '{"limit":1000}' }, response: { status: 400 } },
    findings: [{ exchange_id: ids.refused, requirement: 'PAGE-03', level: 'MUST', actual: 'limit: 1000' }],
  })
  expect((await control(platform, 'GET', `journal/${ids.served}`)).body).toMatchObject({ findings: [] })
  expect((await control(platform, 'GET', 'journal/gone')).status).toBe(404)
})

it('pages back and forth, and counts all that fit', async () => {
  const { body } = await control(platform, 'GET', 'journal?format=brief&limit=1&caller=partner')
  const { count, brief } = body as Brief
  expect([count, brief.map((each) => each.id)]).toEqual([2, [ids.refused]])
  const before = await list(`limit=1&before=${ids.ofCustomer}`)
  expect(before).toEqual([ids.refused])
  expect(await list(`limit=5&before=${ids.refused}`)).toEqual([ids.served])
  expect((await list(`after=${ids.served}&before=${ids.unknown}`)).slice(0, 2)).toEqual([ids.refused, ids.ofCustomer])
  expect(await list('before=gone')).toEqual([])
})

it('sends a request again, signed anew where it was signed', async () => {
  const again = await control(platform, 'POST', `journal/${ids.served}/replay`)
  expect(again).toMatchObject({ status: 200, body: { status: 200 } })
  const { exchange_id: repeated } = again.body as { exchange_id: string }
  expect(await list('text=nobody-at-all')).toEqual([ids.served, repeated])

  const data = { limit: 1 }
  const made = signedHeaders(
    { method: 'POST', endpoint: `http://127.0.0.1:4010${customers}`, data },
    demoAccounts.intl.partner,
  )
  const headers = Object.fromEntries(Object.entries(made).map(([name, value]) => [name.toLowerCase(), value]))
  const raw = JSON.stringify(data)
  platform.machine.now = Date.now()
  const first = await platform.call('POST', customers, { as: null, raw, headers })
  expect(first.status).toBe(200)
  await control(platform, 'POST', 'clock/advance', { duration: 'P3D' })
  await control(platform, 'PUT', 'clock', { signing: 'sandbox' })
  expect((await platform.call('POST', customers, { as: null, raw, headers })).status).toBe(401)
  const replayed = await control(platform, 'POST', `journal/${idOf(first)}/replay`)
  expect(replayed.body).toMatchObject({ status: 200 })
  expect((await control(platform, 'POST', 'journal/gone/replay')).status).toBe(404)
})

it('finds a body by its own letters, and nothing by the names of the fields it is shown in', async () => {
  expect(await list(`text=${encodeURIComponent('"limit":1000')}`)).toEqual([ids.refused])
  expect(await list('text=operation_id')).toEqual([])
})
