import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { budget, control, customers, type Fields, form, type Made, make, quota } from '../helpers/control.ts'
import { type Answered, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

const { partner: demoPartner } = demoAccounts.intl

async function exported(platform: TestPlatform, partner = 'sandbox-partner'): Promise<Fields> {
  const { status, body } = await control(platform, 'GET', `snapshots?partner=${partner}`)
  expect(status).toBe(200)
  return body as Fields
}

async function advance(platform: TestPlatform, duration: string): Promise<Answered> {
  return control(platform, 'POST', 'clock/advance', { duration })
}

/** Whatever can change in a world, a little of each. */
async function live(platform: TestPlatform): Promise<void> {
  const { customerId } = platform.customer('demo-customer-24')
  await platform.post('/v2/partners/sub-customers', { ...form, domain_name: 'short-lived' })
  await platform.post('/v2/bases/verificationcode/send', { receiver_type: 2, email: 'a@b.c' })
  await platform.post(budget, { customer_id: customerId, budget_amount: 10, frozen_operate_type: 1 })
  await control(platform, 'POST', `customers/${customerId}/usage`, { amount: '12.34567891' })
  await control(platform, 'PUT', 'settings', { real_name_review_days: 2, banned_certificates: ['X-1'] })
}

it('makes partners that see nothing of one another', async () => {
  const platform = startPlatform()
  const demo = platform.tenants.all().length
  const one = await make(platform, { id: 'acme', seed: 7, now: '2026-02-28T00:00:00Z', freeze_clock: true })
  const two = await make(platform, { id: 'umbrella', kind: 'distributor', preset: 'demo' })
  expect(one).toMatchObject({ seed: 7, token_expires_at: '2026-03-01T00:00:00Z', xaccount_type: 'acme_IDP' })
  const made = { ...form, domain_name: 'acme-hosting', include_association_result: true }
  const { body } = await platform.post('/v2/partners/sub-customers', made, { as: one.token })
  const { domain_id: id } = body as { domain_id: string }

  const count = async (as: string | undefined) =>
    ((await platform.post(customers, { customer_id: id }, as === undefined ? {} : { as })).body as Fields)['count']
  expect([await count(one.token), await count(two.token), await count(undefined)]).toEqual([1, 0, 0])
  expect((await platform.get(`${budget}?customer_id=${id}`)).body).toMatchObject({ error_code: 'CBC.99000035' })
  expect((await control(platform, 'POST', `customers/${id}/usage`, { amount: 1 })).status).toBe(404)
  expect((await platform.post('/v2/partners/sub-customers', made)).status).toBe(200)
  expect((await control(platform, 'POST', 'partners', { id: 'acme' })).status).toBe(409)
  expect((await control(platform, 'GET', 'health')).body).toMatchObject({
    status: 'ok',
    partners: demo + 2,
  })
})

it('deletes a partner with its credentials, and no other', async () => {
  const platform = startPlatform()
  const demo = platform.tenants.all().map(({ world }) => world.id)
  const [one, two] = [await make(platform, { id: 'acme' }), await make(platform)]
  expect((await control(platform, 'DELETE', 'partners/acme')).status).toBe(204)

  expect(await platform.get(quota, { as: one.token })).toMatchObject({ status: 401 })
  expect((await platform.get(quota, { as: two.token })).status).toBe(200)
  expect((await control(platform, 'DELETE', 'partners/acme')).status).toBe(404)
  expect((await control(platform, 'GET', 'clock?partner=acme')).status).toBe(404)
  expect((await control(platform, 'GET', 'partners')).body).toMatchObject({
    partners: [...demo, two.id].map((id) => ({ id })),
  })
  for (const bad of [{ id: 'AB' }, { id: 'ab' }, { kind: 'reseller' }, { seed: -1 }, { now: 'today' }, { more: 1 }])
    expect((await control(platform, 'POST', 'partners', bad)).status, JSON.stringify(bad)).toBe(400)
})

it('starts a world afresh as often as asked: the same credentials, the same bytes', async () => {
  const platform = startPlatform()
  await live(platform)
  const first = await control(platform, 'POST', 'reset')
  const bytes = JSON.stringify(await exported(platform))
  expect(first.body).toMatchObject({ access_key: demoPartner.access, secret_key: demoPartner.secret })
  expect((await platform.post(customers, { account_name: 'short-lived' })).body).toMatchObject({ count: 0 })
  expect((await control(platform, 'GET', 'outbox?kind=verification-code')).body).toEqual({ messages: [] })

  await live(platform)
  expect(await control(platform, 'POST', 'reset', {})).toEqual(first)
  expect(JSON.stringify(await exported(platform))).toBe(bytes)
})

it('starts a world afresh from other seeds and back, with nothing of them left', async () => {
  const platform = startPlatform()
  const reset = (body: Fields) => control(platform, 'POST', 'reset', body)
  const first = await reset({ seed: 1 })
  const before = await exported(platform)
  expect((await reset({ seed: 9 })).body).toMatchObject({ seed: 9, access_key: demoPartner.access })
  expect(await exported(platform)).not.toEqual(before)
  expect(await reset({ seed: 1 })).toEqual(first)
  expect(await exported(platform)).toEqual(before)
})

it.each([{}, { preset: 'empty' }, { seed: 9 }, { preset: 'empty', seed: 9 }])('keeps a project at %j', async (body) => {
  const platform = startPlatform()
  const { token, domain_id: id } = (await control(platform, 'POST', 'reset', body)).body as Made
  const { body: listed } = await platform.get('/v3/projects?name=ap-southeast-1', { as: token })
  expect(listed).toMatchObject({ projects: [{ name: 'ap-southeast-1', domain_id: id }] })
})

it('lists what is due and says, when the clock was moved, what happened, in the order of time', async () => {
  const platform = startPlatform({ preset: 'empty' })
  const { body } = await platform.post('/v2/partners/sub-customers', { ...form, domain_name: 'acme-hosting' })
  const { domain_id: id } = body as { domain_id: string }
  const due = [
    { at: '2026-05-06T12:00:02Z', kind: 'customer-association', subject: id },
    { at: '2026-05-31T16:00:00Z', kind: 'month-begins', subject: '2026-06' },
  ]
  expect((await control(platform, 'GET', 'clock/agenda')).body).toEqual({ now: '2026-05-06T12:00:00Z', count: 2, due })
  expect((await control(platform, 'GET', 'clock/agenda?limit=1')).body).toMatchObject({ count: 2, due: [due[0]] })

  const details = [
    'acme-hosting is associated and frozen',
    'monthly budgets begin again for 2026-06; 0 customers had spent in 2026-05',
  ]
  expect((await advance(platform, 'P1M')).body).toEqual({
    from: '2026-05-06T12:00:00Z',
    to: '2026-06-06T12:00:00Z',
    mode: 'frozen',
    count: 2,
    happened: due.map((each, at) => ({ ...each, detail: details[at] })),
  })
  const until = async (moment: string) => (await control(platform, 'POST', 'clock/advance', { until: moment })).body
  expect(await until('next-event')).toMatchObject({ to: '2026-06-30T16:00:00Z', count: 1 })
  expect(await until('month-close')).toMatchObject({ to: '2026-07-31T16:00:00Z', count: 1 })
  expect(await until('2026-08-01T00:00:00Z')).toMatchObject({ to: '2026-08-01T00:00:00Z', count: 0 })
  expect(await until('2026-01-01T00:00:00Z')).toMatchObject({ error_code: 'SANDBOX.0409' })
})

it('ends in the same world whether the clock goes there in one step or in many', async () => {
  const total = 100 * 24 * 3600
  const ends = async (cuts: readonly number[]): Promise<unknown> => {
    const platform = startPlatform()
    await live(platform)
    const stops = [...new Set([...cuts, total])].sort((a, b) => a - b)
    for (const [at, stop] of stops.entries()) await advance(platform, `PT${stop - (stops[at - 1] ?? 0)}S`)
    return exported(platform)
  }
  const once = await ends([])
  const cuts = fc.array(fc.oneof(fc.integer({ min: 1, max: total }), fc.integer({ min: 1, max: 90_000 })))
  await fc.assert(
    fc.asyncProperty(cuts, async (each) => {
      expect(await ends(each)).toEqual(once)
    }),
    { numRuns: 20 },
  )
})

it('brings a world back as it was saved, here and elsewhere', async () => {
  const platform = startPlatform()
  await live(platform)
  const saved = await exported(platform)
  await advance(platform, 'P1Y')
  const { customerId } = platform.customer('demo-customer-24')
  await control(platform, 'POST', `customers/${customerId}/disassociation`)

  for (const each of [platform, startPlatform({ preset: 'empty', seed: 9 })]) {
    const rows = Object.values(saved['records'] as Record<string, unknown[]>).flat().length
    const { status, body } = await control(each, 'POST', 'snapshots', saved)
    expect([status, body]).toEqual([200, { partner: 'sandbox-partner', records: rows }])
    expect(await exported(each)).toEqual(saved)
    expect((await each.get(`${budget}?customer_id=${customerId}`)).body).toMatchObject({ used_amount: 12.35 })
    await advance(each, 'PT2S')
    expect((await each.post(customers, { account_name: 'short-lived' })).body).toMatchObject({ count: 1 })
  }
})

it('brings back the time at which a snapshot was taken, also where the clock runs', async () => {
  const platform = startPlatform({ freezeClock: false })
  platform.machine.now += 60_000
  const saved = await exported(platform)
  platform.machine.now += 3_600_000
  expect((await control(platform, 'POST', 'snapshots', saved)).status).toBe(200)
  expect((await control(platform, 'GET', 'clock')).body).toMatchObject({ now: '2026-05-06T12:01:00Z', mode: 'running' })
  platform.machine.now += 1000
  expect((await control(platform, 'GET', 'clock')).body).toMatchObject({ now: '2026-05-06T12:01:01Z' })
})

it('refuses a damaged snapshot and one of a newer version, and keeps the world', async () => {
  const platform = startPlatform()
  const saved = await exported(platform)
  const records = saved['records'] as Record<string, unknown[]>
  const damaged = { ...saved, records: { ...records, budgets: required(records['budgets'], 'budgets').slice(1) } }
  for (const [snapshot, status, word] of [
    [damaged, 400, 'damaged'],
    [{ ...saved, checksum: '0'.repeat(64) }, 400, 'damaged'],
    [{ ...saved, version: 2 }, 409, 'version 2'],
    [{ ...saved, format: 'other' }, 400, 'format'],
    [{ ...saved, version: 0 }, 400, 'version'],
    [{ ...saved, records: undefined }, 400, 'records'],
  ] as const)
    expect(await control(platform, 'POST', 'snapshots', snapshot)).toMatchObject({
      status,
      body: { error_msg: expect.stringContaining(word) as string },
    })
  expect(await exported(platform)).toEqual(saved)
})

it('changes the settings that are given and leaves the rest; a reset brings all back', async () => {
  const platform = startPlatform()
  const put = (body: Fields) => control(platform, 'PUT', 'settings', body)
  const before = (await control(platform, 'GET', 'settings')).body as Fields
  expect(before).toMatchObject({ real_name_review: 'manual', freeze_total_failure: 'details', test_partner: false })
  const change = { association_delay_seconds: 5, banned_certificates: ['X-1'], consumption_quota: '7.50' }
  const after = { ...before, ...change }
  expect((await put(change)).body).toEqual(after)
  for (const wrong of [{ test_partner: 'yes' }, { unknown: 1 }, { association_delay_seconds: -1 }])
    expect((await put(wrong)).status, JSON.stringify(wrong)).toBe(400)

  expect((await control(platform, 'GET', 'settings')).body).toEqual(after)
  expect((await control(platform, 'GET', 'settings?partner=sandbox-distributor')).body).toEqual({
    ...before,
    xaccount_types: ['sandbox_distributor_IDP'],
  })
  await control(platform, 'POST', 'reset')
  expect((await control(platform, 'GET', 'settings')).body).toEqual(before)
})

it.each<readonly [method: string, path: string, body: unknown, names: string]>([
  ['POST', 'bills/2026-13/settlement', undefined, 'cycle'],
  ['POST', 'bills/0000-00/adjustments', { amount: '5' }, 'cycle'],
  ['POST', 'coupons', { face_value: '20', valid_from: '9999-12-31T23:59:59Z' }, 'valid_from'],
  ['GET', 'conformance?requirements=__proto__', undefined, 'requirements'],
  ['GET', 'journal?request_id=1', undefined, 'request_id'],
  ['GET', 'health?partner=x', undefined, 'partner'],
])('%s %s names what is wrong, and changes nothing', async (method, path, body, names) => {
  const platform = startPlatform()
  const before = await exported(platform)
  const answered = await control(platform, method, path, body)
  expect(answered).toMatchObject({ status: 400, body: { error_code: 'SANDBOX.0400' } })
  expect((answered.body as { error_msg: string }).error_msg).toContain(names)
  expect(await exported(platform)).toEqual(before)
})

it.each<Fields>([
  { real_name_review: 'automatic' },
  { real_name_review_days: 2 },
  { real_name_upload: false },
  { banned_certificates: ['X-1'] },
  { partner_restricted: true },
  { distributor_restricted: true },
  { distributor_delisted: true },
  { test_partner: true },
  { refund_payout_days: 3 },
  { bill_settlement: 'manual' },
  { tax_percent: 6 },
  { partner_ratio: 0.5 },
  { bucket_available: false },
  { legacy: 'warn' },
  { failed_provisioning: 'keep' },
  { tickets: { upload_megabytes: 7 } },
  { tickets: { agreement_version: 3 } },
  { tickets: { partner_support: true } },
  { tickets: { urge_cooldown_minutes: 4 } },
  { tickets: { waiting_days: 2 } },
  { tickets: { open_quota: 9 } },
  { tickets: { fault_tickets: false } },
  { tickets: { autopilot_minutes: 6 } },
])('%j is set by itself, stays when another is set, and all others are as they were', async (change) => {
  const platform = startPlatform()
  const put = (body: Fields) => control(platform, 'PUT', 'settings', body)
  const before = (await control(platform, 'GET', 'settings')).body as Fields
  const { tickets } = before
  const after = { ...before, ...change, tickets: { ...(tickets as Fields), ...(change['tickets'] as Fields) } }
  expect(after).not.toEqual(before)
  expect(await put(change)).toMatchObject({ status: 200, body: after })
  expect((await put({ association_delay_seconds: 5 })).body).toEqual({ ...after, association_delay_seconds: 5 })
})
