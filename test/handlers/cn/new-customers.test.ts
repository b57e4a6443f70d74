import { expect, it } from 'vitest'
import { toAmount } from '../../../src/units/amount.ts'
import { instantOf } from '../../../src/units/instant.ts'
import { chargeAmount } from '../../../src/state/pay-per-use/metering.ts'
import { worldAt } from '../../../src/state/engine/world.ts'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'

const path = '/v2/partners/sub-customers/new-customers-tags/batch-query'

/** The n-th customer of the demo. */
function idOf(platform: TestPlatform, number: number): string {
  return platform.customer(`demo-customer-cn-0${number}`).customerId
}

/** Charges a customer at a moment. */
function charge(platform: TestPlatform, number: number, at: string): void {
  const world = worldAt(platform.world, instantOf(Date.parse(at)))
  chargeAmount(world, idOf(platform, number), { amount: toAmount(1), service: 'hws.service.type.ec2' })
}

async function tags(platform: TestPlatform, body: object): Promise<unknown> {
  const answer = await platform.post(path, body)
  expect(answer.status).toBe(200)
  return (answer.body as { new_customer_tags: unknown }).new_customer_tags
}

// The demo stands at 6 May 2026; months are cut in UTC+8.
it.each([
  [undefined, { new_customer_tag: 'UNDETERMINED' }],
  ['2026-05-06T11:00:00Z', { new_customer_tag: 'Y', effective_time: '2026-05', expire_time: '2027-04' }],
  ['2026-04-30T15:59:59Z', { new_customer_tag: 'Y', effective_time: '2026-04', expire_time: '2027-03' }],
  ['2026-04-30T16:00:00Z', { new_customer_tag: 'Y', effective_time: '2026-05', expire_time: '2027-04' }],
  ['2025-05-31T15:00:00Z', { new_customer_tag: 'N', effective_time: '2025-05', expire_time: '2026-04' }],
  ['2025-06-01T00:00:00Z', { new_customer_tag: 'Y', effective_time: '2025-06', expire_time: '2026-05' }],
])('a customer that was charged first at %s: %j', async (first, tag) => {
  const platform = startPlatform({ site: 'cn' })
  if (first !== undefined) charge(platform, 1, first)
  charge(platform, 1, '2026-05-06T11:30:00Z')
  const customer_id = idOf(platform, first === undefined ? 2 : 1)
  expect(await tags(platform, { customer_ids: [customer_id] })).toEqual([
    { customer_id, customer_tag_type: 'SMB', ...tag },
  ])
})

it('pages through all customers, or through those named, each once and in their order', async () => {
  const platform = startPlatform({ site: 'cn' })
  const [first, second, third] = [1, 2, 3].map((number) => idOf(platform, number))
  const ids = async (body: object) =>
    ((await tags(platform, body)) as { customer_id: string }[]).map((each) => each.customer_id)
  expect(await ids({ limit: 2 })).toEqual([first, second])
  expect(await ids({ customer_ids: [], offset: 1, limit: 2 })).toEqual([second, third])
  expect(await ids({ customer_ids: null, offset: 2, limit: 1 })).toEqual([third])
  expect(await ids({ customer_ids: [third, 'nobody', first, third] })).toEqual([third, first])
  expect(await ids({ customer_ids: [third, 'nobody', first], offset: 1, limit: 1 })).toEqual([first])
  expect(await ids({ customer_ids: ['nobody'] })).toEqual([])
})

it('is told to a distributor of the customers of the reseller that it names', async () => {
  const platform = startPlatform({ site: 'cn' })
  const { world } = platform.distributor
  const [reseller] = world.resellers.keys()
  const as = ownCaller(world)
  const answer = await platform.post(path, { indirect_partner_id: reseller }, { as })
  expect((answer.body as { new_customer_tags: unknown[] }).new_customer_tags).toHaveLength(3)
  expect((await platform.post(path, {}, { as })).body).toEqual({ new_customer_tags: [] })
  const foreign = await platform.post(path, { indirect_partner_id: 'nobody' }, { as })
  expect(foreign).toMatchObject({ status: 400, body: { error_code: 'CBC.99000037' } })
})

it.each([
  [{ customer_ids: 'all' }, 'customer_ids'],
  [{ customer_ids: ['x'.repeat(65)] }, 'customer_ids'],
  [{ limit: 0 }, 'limit'],
  [{ limit: 101 }, 'limit'],
  [{ offset: -1 }, 'offset'],
])('%j is refused and names %s', async (body, field) => {
  expect(await startPlatform({ site: 'cn' }).post(path, body)).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.0100', error_msg: expect.stringContaining(field) as unknown },
  })
})
