import { expect, it } from 'vitest'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { type CallOptions, startPlatform, type TestPlatform } from '../helpers/platform.ts'

const register = '/v2/partners/sub-customers'
const query = '/v2/partners/sub-customers/query'
const budget = '/v2/partners/sub-customers/budget'
const basics = { domain_area: 'MX', xaccount_id: 'user-1', xaccount_type: 'sandbox_partner_IDP' }

async function create(platform: TestPlatform, more: Record<string, unknown> = {}, options?: CallOptions) {
  return platform.post(register, { ...basics, ...more }, options)
}

async function createdId(platform: TestPlatform, more: Record<string, unknown>): Promise<string> {
  const { status, body } = await create(platform, more)
  expect(status).toBe(200)
  return (body as { domain_id: string }).domain_id
}

async function settings(
  platform: TestPlatform,
  change: Record<string, unknown>,
  partner = 'sandbox-partner',
): Promise<void> {
  expect((await platform.call('PUT', `/_sandbox/settings?partner=${partner}`, { as: null, body: change })).status).toBe(
    200,
  )
}

async function advance(platform: TestPlatform, duration: string): Promise<void> {
  await platform.post('/_sandbox/clock/advance', { duration }, { as: null })
}

it("makes a customer nobody's until it is associated, when it arrives frozen", async () => {
  const platform = startPlatform()
  const id = await createdId(platform, { domain_name: 'acme-hosting' })

  await advance(platform, 'PT1S')
  expect((await platform.post(query, { customer_id: id })).body).toEqual({ count: 0, customer_infos: [] })
  expect((await platform.get(`${budget}?customer_id=${id}`)).body).toMatchObject({ error_code: 'CBC.99000035' })

  await advance(platform, 'PT1S')
  const named = { account_name: 'acme-hosting', customer_id: id, xaccount_id: 'user-1', email: '' }
  const fresh = { customer: '', association_type: '3', verified_status: '-1', customer_type: -1, is_frozen: 1 }
  expect((await platform.post(query, { customer_id: id })).body).toMatchObject({
    count: 1,
    customer_infos: [{ ...named, ...fresh, associated_on: '2026-05-06T12:00:02Z' }],
  })
  expect((await platform.get(`${budget}?customer_id=${id}`)).status).toBe(200)
})

it.each([
  [{ association_delay_seconds: 0 }, {}, 0, 1],
  [{ association_delay_seconds: 3600 }, {}, 3599, 0],
  [{ association_delay_seconds: 3600 }, {}, 3600, 1],
  [{ association_delay_seconds: 3600 }, { include_association_result: true }, 0, 1],
  [{}, { include_association_result: false }, 0, 0],
  [{}, { include_association_result: null }, 0, 0],
  [{}, { include_association_result: '' }, 0, 0],
])('under %j, a customer made with %j is seen after %s seconds %s times', async (change, more, seconds, count) => {
  const platform = startPlatform()
  await settings(platform, change)
  const id = await createdId(platform, more)
  if (seconds > 0) await advance(platform, `PT${seconds}S`)
  expect((await platform.post(query, { customer_id: id })).body).toMatchObject({
    count,
    customer_infos: count === 0 ? [] : [{ is_frozen: 1 }],
  })
})

it('gives the reasons for refusing in the order in which the platform checks', async () => {
  const platform = startPlatform()
  const wrong = {
    domain_name: 'DEMO-customer-01',
    xaccount_id: 'user-demo-customer-01',
    email: 'buyer@example.com',
    verification_code: '000000',
  }
  await settings(platform, { test_partner: true, partner_restricted: true })
  const steps: readonly (readonly [code: string, mend: () => unknown])[] = [
    ['CBC.99005035', () => settings(platform, { test_partner: false })],
    ['CBC.50010085', () => settings(platform, { partner_restricted: false })],
    [
      'CBC.99000038',
      () => {
        wrong.domain_name = 'acme-hosting'
      },
    ],
    [
      'CBC.99000039',
      () => {
        wrong.xaccount_id = 'user-2'
      },
    ],
    [
      'CBC.99004010',
      async () => {
        wrong.verification_code = await codeFor(platform, wrong.email)
      },
    ],
  ]
  for (const [code, mend] of steps) {
    expect((await create(platform, wrong)).body).toMatchObject({ error_code: code })
    await mend()
  }
  expect((await create(platform, wrong)).status).toBe(200)
})

async function codeFor(platform: TestPlatform, email: string): Promise<string> {
  expect((await platform.post('/v2/bases/verificationcode/send', { receiver_type: 2, email })).status).toBe(204)
  const { body } = await platform.get(`/_sandbox/outbox?to=${email}`, { as: null })
  return (body as { messages: { code: string }[] }).messages[0]?.code ?? ''
}

it('shows a distributor the customers of the reseller that it names, and lets it create them there only', async () => {
  const platform = startPlatform()
  const as = ownCaller(platform.distributor.world)
  const { resellerId } = platform.customer('demo-r1-customer-01')
  const count = async (filter: Record<string, unknown>): Promise<unknown> =>
    (await platform.post(query, filter, { as })).body
  expect(await count({})).toMatchObject({ count: 0 })
  expect(await count({ indirect_partner_id: resellerId })).toMatchObject({ count: 4 })
  expect(await count({ indirect_partner_id: 'unknown' })).toMatchObject({ error_code: 'CBC.99000037' })

  expect((await create(platform, {}, { as })).body).toMatchObject({ error_code: 'CBC.50010059' })
  await settings(platform, { distributor_delisted: true, distributor_restricted: true }, 'sandbox-distributor')
  const there = { indirect_partner_id: resellerId, include_association_result: true }
  expect((await create(platform, there, { as })).body).toMatchObject({ error_code: 'CBC.50010065' })
  await settings(platform, { distributor_delisted: false }, 'sandbox-distributor')
  expect((await create(platform, there, { as })).body).toMatchObject({ error_code: 'CBC.50010086' })
  await settings(platform, { distributor_restricted: false }, 'sandbox-distributor')
  expect((await create(platform, there, { as })).status).toBe(200)
  expect(await count({ indirect_partner_id: resellerId })).toMatchObject({ count: 5 })
})
