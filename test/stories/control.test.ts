import { expect, it } from 'vitest'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

const nobody = { as: null } as const

interface Made {
  readonly id: string
  readonly token: string
  readonly access_key: string
  readonly password: string
}

async function make(platform: TestPlatform, body: Record<string, unknown>): Promise<Made> {
  const answered = await platform.post('/_sandbox/partners', body, nobody)
  expect(answered.status).toBe(201)
  return answered.body as Made
}

async function exported(platform: TestPlatform, partner = 'sandbox-partner'): Promise<Record<string, unknown>> {
  return (await platform.get(`/_sandbox/snapshots?partner=${partner}`, nobody)).body as Record<string, unknown>
}

it('makes partners whose worlds know nothing of each other', async () => {
  const platform = startPlatform()
  const demo = platform.tenants.all().map(({ world }) => world.id)
  const [one, two] = [await make(platform, { id: 'acme', preset: 'demo' }), await make(platform, { id: 'umbrella' })]
  const list = async (token: string): Promise<unknown> =>
    (await platform.post('/v2/partners/sub-customers/query', {}, { as: token })).body
  expect(await list(one.token)).toMatchObject({ count: 25 })
  expect(await list(two.token)).toMatchObject({ count: 0 })
  expect(new Set([one.access_key, two.access_key, 'SANDBOXPARTNERAK0001']).size).toBe(3)
  expect((await platform.post('/_sandbox/partners', { id: 'acme' }, nobody)).status).toBe(409)

  expect((await platform.call('DELETE', '/_sandbox/partners/acme', nobody)).status).toBe(204)
  expect((await platform.call('DELETE', '/_sandbox/partners/acme', nobody)).status).toBe(404)
  expect(await list(one.token)).toMatchObject({ error_code: 'APIGW.0301' })
  expect((await platform.get('/_sandbox/partners', nobody)).body).toMatchObject({
    partners: [...demo, 'umbrella'].map((id) => ({ id })),
  })
})

it('lets a new partner log in with what it was told', async () => {
  const platform = startPlatform()
  const { id, password } = await make(platform, {})
  const user = { name: 'partner-admin', password, domain: { name: id } }
  const { status } = await platform.post(
    '/v3/auth/tokens',
    { auth: { identity: { methods: ['password'], password: { user } } } },
    nobody,
  )
  expect(status).toBe(201)
})

it('gives the same world, byte for byte, to the same seed and the same calls', async () => {
  const life = async (seed: number): Promise<string> => {
    const platform = startPlatform({ seed })
    const { customerId } = platform.customer('demo-customer-24')
    await platform.post('/v2/partners/sub-customers', { domain_area: 'MX', xaccount_id: 'x', xaccount_type: 'T' })
    await platform.post('/v2/bases/verificationcode/send', { receiver_type: 2, email: 'a@b.c' })
    await platform.post(`/_sandbox/customers/${customerId}/usage`, { amount: '1.25' }, nobody)
    await platform.post('/_sandbox/clock/advance', { duration: 'P2M' }, nobody)
    return JSON.stringify(await exported(platform))
  }
  const first = await life(1)
  expect(await life(1)).toBe(first)
  expect(await life(2)).not.toBe(first)
})

it('starts a world afresh with its credentials, and gives the same tokens out again from the first', async () => {
  const platform = startPlatform()
  const [first, second] = [1, 2].map(() => platform.tokenOf(platform.userOf('sandbox-partner')))
  await platform.post('/v2/partners/sub-customers', {
    domain_name: 'short-lived',
    domain_area: 'MX',
    xaccount_id: 'x',
    xaccount_type: 'T',
  })
  const reset = (await platform.post('/_sandbox/reset', {}, nobody)).body as Made
  expect(reset).toMatchObject({ id: 'sandbox-partner', access_key: 'SANDBOXPARTNERAK0001' })
  expect(reset.token).toBe(first)
  expect((await platform.get('/v2/partners/credit/consumption-quota', { as: second ?? null })).status).toBe(401)
  const { body } = await platform.post(
    '/v2/partners/sub-customers/query',
    { account_name: 'short-lived' },
    { as: reset.token },
  )
  expect(body).toMatchObject({ count: 0 })
  expect((await platform.post('/_sandbox/reset?partner=nobody', {}, nobody)).status).toBe(404)
  const empty = (await platform.post('/_sandbox/reset', { preset: 'empty' }, nobody)).body as Made
  expect((await platform.post('/v2/partners/sub-customers/query', {}, { as: empty.token })).body).toMatchObject({
    count: 0,
  })
})

it('counts what each partner has', async () => {
  const { body } = await startPlatform().get('/_sandbox/partners', nobody)
  expect(body).toMatchObject({
    partners: [
      { id: 'sandbox-partner', counts: { customers: 25, resellers: 0 } },
      { id: 'sandbox-distributor', counts: { customers: 8, resellers: 2 } },
      { id: 'sandbox-partner-cn', counts: { customers: 27, resellers: 0 } },
      { id: 'sandbox-distributor-cn', counts: { customers: 6, resellers: 2 } },
    ],
  })
})

it('ends the same whether the clock goes in one step or in many', async () => {
  const ends = async (steps: readonly string[]): Promise<unknown> => {
    const platform = startPlatform()
    await platform.post('/v2/partners/sub-customers', {
      domain_name: 'in-between',
      domain_area: 'MX',
      xaccount_id: 'x',
      xaccount_type: 'T',
    })
    for (const duration of steps) await platform.post('/_sandbox/clock/advance', { duration }, nobody)
    return exported(platform)
  }
  const once = await ends(['P90D'])
  expect(await ends(['PT1S', 'PT1S', 'P1D', ...Array.from({ length: 88 }, () => 'P1D'), 'PT23H59M58S'])).toEqual(once)
})

it('lists what is due before it happens, and says what happened, in the order of time', async () => {
  const platform = startPlatform()
  const agenda = (await platform.get('/_sandbox/clock/agenda', nobody)).body as { count: number; due: object[] }
  expect(agenda.due.slice(0, 4)).toMatchObject([
    {
      at: '2026-05-06T12:00:02Z',
      kind: 'customer-association',
      subject: platform.customer('demo-customer-19').customerId,
    },
    { at: '2026-05-06T13:00:00Z', kind: 'order-provisioning' },
    { at: '2026-05-07T06:00:00Z', kind: 'usage-export', subject: 'daily' },
    { at: '2026-05-07T12:00:00Z', kind: 'real-name-review' },
  ])
  const next = await platform.post('/_sandbox/clock/advance', { until: 'next-event' }, nobody)
  expect(next.body).toMatchObject({
    from: '2026-05-06T12:00:00Z',
    to: '2026-05-06T12:00:02Z',
    count: 1,
    happened: [{ kind: 'customer-association' }],
  })
  const close = await platform.post('/_sandbox/clock/advance', { until: 'month-close' }, nobody)
  expect(close.body).toMatchObject({
    to: '2026-05-31T16:00:00Z',
    happened: expect.arrayContaining([
      expect.objectContaining({ kind: 'payment-deadline', detail: 'the order was not paid and is cancelled' }),
      expect.objectContaining({ kind: 'month-begins', subject: '2026-06' }),
    ]) as unknown[],
  })
  const moment = await platform.post('/_sandbox/clock/advance', { until: '2026-06-02T00:00:00Z' }, nobody)
  expect(moment.body).toMatchObject({ to: '2026-06-02T00:00:00Z', count: 1 })
})

it.each([
  [{}, 400],
  [{ duration: 'P1D', until: 'next-event' }, 400],
  [{ duration: 'soon' }, 400],
  [{ duration: 'P9999Y' }, 400],
  [{ until: 'some day' }, 400],
  [{ until: '2020-01-01T00:00:00Z' }, 409],
])('refuses to advance by %j', async (body, status) => {
  const platform = startPlatform()
  expect((await platform.post('/_sandbox/clock/advance', body, nobody)).status).toBe(status)
  expect((await platform.get('/_sandbox/clock', nobody)).body).toMatchObject({ now: '2026-05-06T12:00:00Z' })
})

it("goes with the machine's clock when it runs, from where it was set", async () => {
  const platform = startPlatform({ freezeClock: false })
  platform.machine.now += 90_000
  expect((await platform.get('/_sandbox/clock', nobody)).body).toMatchObject({
    now: '2026-05-06T12:01:30Z',
    mode: 'running',
  })
  await platform.call('PUT', '/_sandbox/clock', { ...nobody, body: { now: '2027-01-01T00:00:00Z', mode: 'frozen' } })
  platform.machine.now += 90_000
  expect((await platform.get('/_sandbox/clock', nobody)).body).toMatchObject({
    now: '2027-01-01T00:00:00Z',
    mode: 'frozen',
  })
})

it('brings a world back as it was saved, into the same sandbox and into another', async () => {
  const platform = startPlatform()
  const saved = await exported(platform)
  await platform.post('/_sandbox/clock/advance', { duration: 'P1Y' }, nobody)
  expect((await platform.post('/_sandbox/snapshots', saved, nobody)).status).toBe(200)
  expect(await exported(platform)).toEqual(saved)

  const other = startPlatform({ preset: 'empty', seed: 9 })
  expect((await other.post('/_sandbox/snapshots', saved, nobody)).status).toBe(200)
  expect(await exported(other)).toEqual(saved)
})

it('refuses a damaged snapshot and one of a newer version, and keeps the world', async () => {
  const platform = startPlatform()
  const saved = await exported(platform)
  const damaged = { ...saved, records: { ...(saved['records'] as object), budgets: [] } }
  expect((await platform.post('/_sandbox/snapshots', damaged, nobody)).body).toMatchObject({
    error_code: 'SANDBOX.0400',
    error_msg: expect.stringContaining('checksum') as string,
  })
  expect((await platform.post('/_sandbox/snapshots', { ...saved, version: 2 }, nobody)).status).toBe(409)
  expect(await exported(platform)).toEqual(saved)
})

it('keeps every exchange with its verdicts, filters them, and forgets them when told', async () => {
  const platform = startPlatform()
  await platform.get('/v2/partners/credit/consumption-quota')
  await platform.get('/v2/partners/sub-customers/budget')
  await platform.get('/v2/nothing', nobody)
  const journal = async (
    query = '',
  ): Promise<{ exchanges: { id: string; operation_id: string | null; verdicts: object[] }[] }> =>
    (await platform.get(`/_sandbox/journal${query}`, nobody)).body as never
  const { exchanges } = await journal()
  expect(exchanges.map((each) => [each.operation_id, each.verdicts])).toMatchObject([
    ['ShowPartnerConsumptionQuota', [{ ok: true }]],
    [
      'ShowSubCustomerBudget',
      [{ step: 'request', ok: false, detail: 'parameter_wrong: Parameter error: customer_id is required' }],
    ],
    [null, [{ step: 'identify', ok: false }]],
  ])
  expect((await journal('?operation=ShowSubCustomerBudget')).exchanges).toHaveLength(1)
  expect((await journal(`?after=${exchanges[1]?.id ?? ''}`)).exchanges).toHaveLength(1)
  expect((await platform.get('/_sandbox/journal?format=har', nobody)).body).toMatchObject({
    log: {
      version: '1.2',
      entries: [{ request: { method: 'GET' }, response: { status: 200 } }, { response: { status: 400 } }, {}],
    },
  })
  await platform.call('DELETE', '/_sandbox/journal', nobody)
  expect((await journal()).exchanges).toEqual([])
})

it('answers what it does not know, or cannot read, in its own words', async () => {
  const platform = startPlatform()
  expect(await platform.get('/_sandbox/teapot', nobody)).toMatchObject({
    status: 404,
    body: { error_code: 'SANDBOX.0404' },
  })
  expect(await platform.get('/_sandbox/clock?partner=nobody', nobody)).toMatchObject({
    status: 404,
    body: { error_msg: 'Not found: partner nobody' },
  })
  expect(await platform.post('/_sandbox/customers/nobody/usage', { amount: 1 }, nobody)).toMatchObject({ status: 404 })
  const left = platform.customer('demo-customer-20').customerId
  expect(await platform.post(`/_sandbox/customers/${left}/usage`, { amount: 1 }, nobody)).toMatchObject({ status: 409 })
  for (const amount of [0, -1, '1.123456789', 'much', null]) {
    const id = platform.customer('demo-customer-01').customerId
    expect(await platform.post(`/_sandbox/customers/${id}/usage`, { amount }, nobody)).toMatchObject({
      status: 400,
      body: { error_code: 'SANDBOX.0400' },
    })
  }
})

it('keeps the journal and the armed faults when a world is brought back, and hides secrets of any type', async () => {
  const platform = startPlatform()
  const saved = await exported(platform)
  await platform.post('/_sandbox/faults', { kind: 'latency', latency_ms: 1 }, nobody)
  const form = { domain_area: 'MX', xaccount_id: 'x', xaccount_type: 'T' }
  for (const password of [12345678, ['Hidden-in-list'], true]) {
    expect((await platform.post('/v2/partners/sub-customers', { ...form, password })).status).toBe(400)
  }
  await platform.post('/_sandbox/snapshots', saved, nobody)
  expect((await platform.get('/_sandbox/faults', nobody)).body).toMatchObject({ faults: [{ kind: 'latency' }] })
  const told = JSON.stringify((await platform.get('/_sandbox/journal', nobody)).body)
  expect(told).toContain('CreateSubCustomer')
  expect(told).not.toMatch(/12345678|Hidden-in-list/)
})

it('takes the second that a running clock shows for the present', async () => {
  const platform = startPlatform({ freezeClock: false })
  platform.machine.now += 1500
  const now = '2026-05-06T12:00:01Z'
  const set = await platform.call('PUT', '/_sandbox/clock', { ...nobody, body: { now } })
  expect([set.status, set.body]).toMatchObject([200, { from: now, to: now }])
})

it('counts one thing in the singular', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-25')
  const advanced = await platform.post('/_sandbox/clock/advance', { duration: 'P1D' }, nobody)
  expect(JSON.stringify(advanced.body)).toContain('"1 file of use is made"')
  const refused = await platform.post('/v2/partners/sub-customers/freeze', { customer_ids: [customerId], reason: '' })
  expect(JSON.stringify(refused.body)).toContain('reason must have at least 1 character"')
})
