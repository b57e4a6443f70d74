import { expect, it } from 'vitest'
import { issueLastingToken } from '../../src/state/accounts/tokens.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import { make, nobody } from '../helpers/control.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

async function exported(platform: TestPlatform): Promise<Record<string, unknown>> {
  return (await platform.get('/_sandbox/snapshots', nobody)).body as Record<string, unknown>
}

it('brings the clock back to its start with the world, and says what it shows', async () => {
  const platform = startPlatform()
  await platform.call('PUT', '/_sandbox/clock', { ...nobody, body: { now: '2026-09-01T00:00:00Z', mode: 'running' } })
  const clock = { now: '2026-05-06T12:00:00Z', mode: 'frozen', signing: 'either' }
  expect((await platform.post('/_sandbox/reset', {}, nobody)).body).toMatchObject({ clock })
  expect((await platform.get('/_sandbox/clock', nobody)).body).toEqual(clock)
})

it("brings a clock for which no moment was chosen back to the machine's time", async () => {
  const platform = startPlatform()
  await make(platform, { id: 'acme' })
  await platform.post('/_sandbox/clock/advance?partner=acme', { duration: 'P1M' }, nobody)
  platform.machine.now += 3_600_000
  expect((await platform.post('/_sandbox/reset?partner=acme', {}, nobody)).body).toMatchObject({
    clock: { now: '2026-05-06T13:00:00Z', mode: 'running' },
  })
})

it('goes back in a world that no request has changed: it begins anew at that moment', async () => {
  const platform = startPlatform()
  const at = async (now: string): Promise<unknown> =>
    (await platform.call('PUT', '/_sandbox/clock', { ...nobody, body: { now } })).status
  const token = issueLastingToken(platform.world).token
  await platform.get('/v2/partners/credit/consumption-quota', { as: token })
  expect(await at('2026-08-01T00:00:00Z')).toBe(200)
  expect(await at('2026-03-31T00:00:00Z')).toBe(200)
  const [back, other] = [await exported(platform), startPlatform({ clock: new Date('2026-03-31T00:00:00Z') })]
  issueLastingToken(other.world)
  const without = (records: Record<string, object[]>): unknown =>
    Object.entries({ ...records, clock: [], tokens: [], counters: [] }).map(([table, rows]) => [
      table,
      rows.map((each) => JSON.stringify(each)).sort(),
    ])
  expect(without(back['records'] as never)).toEqual(without((await exported(other))['records'] as never))
  expect((await platform.get('/v2/partners/credit/consumption-quota', { as: token })).status).toBe(200)
  expect((await platform.post('/_sandbox/reset', {}, nobody)).body).toMatchObject({
    clock: { now: '2026-05-06T12:00:00Z' },
  })
})

it.each([
  ['a call of a partner', '/v2/bases/verificationcode/send', { receiver_type: 2, email: 'a@b.c' }, 'SendVerification'],
  ['a control call', '/_sandbox/coupons', { face_value: '5', customer_id: '' }, 'GrantCoupon'],
])('does not go back when %s has changed the world, and says which did', async (_what, path, body, operation) => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-24')
  const sent = 'customer_id' in body ? { ...body, customer_id: customerId } : body
  expect((await platform.post(path, sent)).status).toBeLessThan(300)
  const back = { ...nobody, body: { now: '2026-05-01T00:00:00Z' } }
  const before = await exported(platform)
  expect(await platform.call('PUT', '/_sandbox/clock', back)).toMatchObject({
    status: 409,
    body: { error_msg: expect.stringContaining(operation) as string },
  })
  expect(await exported(platform)).toEqual(before)
  await platform.post('/_sandbox/reset', {}, nobody)
  expect((await platform.call('PUT', '/_sandbox/clock', back)).status).toBe(200)
})

it('does not go back in a world of before clocks had a start, and blames no request for it', async () => {
  const platform = startPlatform()
  const { start: _start, ...old } = onlyOf(platform.world.clock)
  platform.world.clock.set(old)
  const answer = await platform.call('PUT', '/_sandbox/clock', { ...nobody, body: { now: '2026-05-01T00:00:00Z' } })
  expect(answer).toMatchObject({
    status: 409,
    body: {
      error_msg: expect.stringContaining('in a world that no request has changed; POST /_sandbox/reset') as string,
    },
  })
})
