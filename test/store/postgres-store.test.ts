import { afterAll, beforeAll, expect, it } from 'vitest'
import { UnusableDatabase } from '../../src/store/unusable-database.ts'
import {
  budget,
  type Client,
  clientOf,
  customerId,
  customers,
  type Fields,
  logIn,
  type Seen,
} from '../helpers/client.ts'
import { server } from '../helpers/order-story.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { sharedPlatform } from '../helpers/shared.ts'

let postgres: TestPostgres

beforeAll(async () => {
  postgres = await startPostgres()
})

afterAll(async () => {
  await postgres.stop()
})

/** A customer comes, a budget is set, an order paid, months pass: every answer on the way. */
async function journey(client: Client): Promise<Seen[]> {
  const seen: Seen[] = []
  const call: Client = async (...args) => {
    const answered = await client(...args)
    seen.push(answered)
    return answered
  }
  const partner = await logIn(call)
  const customer = await logIn(call, 'customer')
  const email = 'new@example.com'
  await call('POST', '/v2/bases/verificationcode/send', { receiver_type: 2, email }, partner)
  const outbox = await call('GET', `/_sandbox/outbox?to=${email}`)
  const created = await call(
    'POST',
    '/v2/partners/sub-customers',
    {
      domain_name: 'new-customer',
      email,
      verification_code: (outbox.body['messages'] as Fields[])[0]?.['code'],
      domain_area: 'MX',
      xaccount_id: 'user-1',
      xaccount_type: 'sandbox_partner_IDP',
    },
    partner,
  )
  await call('POST', '/_sandbox/clock/advance', { duration: 'PT3S' })
  await call('POST', customers, { customer_id: created.body['domain_id'] }, partner)
  const id = await customerId(call, partner, 'demo-customer-01')
  await call('POST', budget, { customer_id: id, budget_amount: 9000 }, partner)
  await call('POST', budget, { customer_id: 'nobody', budget_amount: 1 }, partner)
  const ordered = await call('POST', `/_sandbox/customers/${id}/purchases`, { items: [server] })
  const order = String(ordered.body['order_id'])
  const payment = { order_id: order, use_coupon: 'NO', use_discount: 'NO' }
  await call('POST', '/v3/orders/customer-orders/pay', payment, customer)
  await call('POST', '/v3/orders/customer-orders/pay', payment, customer)
  await call('POST', `/_sandbox/customers/${id}/usage`, { amount: '12.34567891' })
  await call('POST', '/_sandbox/clock/advance', { duration: 'PT2M' })
  await call('GET', `/v2/orders/customer-orders/details/${order}`, undefined, customer)
  await call('GET', `${budget}?customer_id=${id}`, undefined, partner)
  await call('POST', '/_sandbox/faults', { operation: 'ShowSubCustomerBudget', kind: 'refuse', status: 500, count: 1 })
  await call('GET', `${budget}?customer_id=${id}`, undefined, partner)
  await call('GET', '/_sandbox/faults')
  await call('POST', '/_sandbox/clock/advance', { duration: 'P3M' })
  await call('GET', '/v2/nowhere', undefined, await logIn(call))
  await call('GET', '/_sandbox/ledger?limit=1000')
  await call('GET', '/_sandbox/invariants')
  await call('GET', '/_sandbox/journal')
  await call('GET', '/_sandbox/clock/agenda')
  return seen
}

it('answers byte for byte as a sandbox in memory does, where the seeds are equal', async () => {
  const { client, store } = await sharedPlatform(await postgres.database())
  const shared = await journey(client)
  const inMemory = await journey(clientOf(startPlatform(), () => noon))
  expect(shared).toEqual(inMemory)
  expect(shared.map((each) => each.status)).toContain(500)
  await store.close()
})

it('says in one line that a database cannot be reached, without the password', async () => {
  const failure = sharedPlatform('postgres://somebody:my-secret@127.0.0.1:1/sandbox')
  await expect(failure).rejects.toThrow(UnusableDatabase)
  await expect(failure).rejects.toThrow(
    /^Failed to open the database postgres:\/\/somebody@127\.0\.0\.1:1\/sandbox: .*ECONNREFUSED.*$/,
  )
  await expect(sharedPlatform('postgres://somebody:my-secret@127.0.0.1:1/sandbox')).rejects.not.toThrow('my-secret')
})

it('goes on when its connections were lost while it was idle', async () => {
  const url = await postgres.database()
  const { client, store } = await sharedPlatform(url)
  const token = await logIn(client)
  const id = await customerId(client, token, 'demo-customer-01')
  await postgres.disconnect(url)
  expect((await client('POST', budget, { customer_id: id, budget_amount: 5 }, token)).status).toBe(204)
  await postgres.disconnect(url)
  expect((await client('GET', `${budget}?customer_id=${id}`, undefined, token)).body).toMatchObject({
    budget_amount: 5,
  })
  await store.close()
})

it('answers 503 with Retry-After while the database is away, forgets what was not written, and recovers', async () => {
  const url = await postgres.database()
  const { client, store } = await sharedPlatform(url)
  const token = await logIn(client)
  const id = await customerId(client, token, 'demo-customer-01')
  expect((await client('POST', budget, { customer_id: id, budget_amount: 5 }, token)).status).toBe(204)

  await postgres.close(url)
  const lost = await client('POST', budget, { customer_id: id, budget_amount: 6 }, token)
  expect([lost.status, lost.body]).toMatchObject([
    503,
    {
      error_code: 'APIGW.0801',
      error_msg: expect.stringMatching(/the database is away; nothing was changed$/) as string,
    },
  ])
  expect(lost.headers['Retry-After']).toBe('1')
  expect((await client('GET', `${budget}?customer_id=${id}`, undefined, token)).status).toBe(503)
  const clock = await client('GET', '/_sandbox/clock')
  expect([clock.status, clock.body, clock.headers['Retry-After']]).toMatchObject([
    503,
    { error_code: 'SANDBOX.0504' },
    '1',
  ])

  await postgres.reopen(url)
  expect((await client('GET', `${budget}?customer_id=${id}`, undefined, token)).body).toMatchObject({
    budget_amount: 5,
  })
  await store.close()
})

it('loses nothing that it acknowledged, and does nothing twice, when connections break while it writes', async () => {
  const url = await postgres.database()
  const { client, store } = await sharedPlatform(url)
  const token = await logIn(client)
  const id = await customerId(client, token, 'demo-customer-24')
  const acknowledged: unknown[] = []
  let isOver = false
  const write = async (): Promise<void> => {
    while (!isOver) {
      const charged = await client('POST', `/_sandbox/customers/${id}/usage`, { amount: 1 })
      if (charged.status === 201) acknowledged.push(charged.body['charge_id'])
      else expect(charged.body).toMatchObject({ error_code: 'SANDBOX.0504' })
    }
  }
  const writing = Array.from({ length: 6 }, write)
  for (let times = 0; times < 12; times += 1) {
    const before = acknowledged.length
    await expect.poll(() => acknowledged.length, { interval: 5, timeout: 20_000 }).toBeGreaterThan(before + 20)
    await postgres.disconnect(url)
  }
  isOver = true
  await Promise.all(writing)
  const ledger = await client('GET', `/_sandbox/ledger?limit=1000&customer_id=${id}`)
  const kept = (ledger.body['charges'] as Fields[]).map((each) => each['id'])
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  expect(kept).toEqual(expect.arrayContaining(acknowledged))
  const other = await sharedPlatform(url)
  expect((await other.client('GET', `/_sandbox/ledger?limit=1000&customer_id=${id}`)).text).toBe(ledger.text)
  expect((await other.client('GET', '/_sandbox/invariants')).body).toMatchObject({ holds: true })
  await store.close()
  await other.store.close()
})

it('shows nobody what is not written yet', async () => {
  const url = await postgres.database()
  const { client, store } = await sharedPlatform(url)
  const token = await logIn(client)
  const id = await customerId(client, token, 'demo-customer-01')
  const holder = await postgres.connect(url)
  await holder.query('BEGIN; LOCK TABLE partner_sandbox.records IN EXCLUSIVE MODE')
  const writing = client('POST', budget, { customer_id: id, budget_amount: 6 }, token)
  const waiting = "SELECT count(*)::int AS of FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
  await expect.poll(async () => (await holder.query<{ of: number }>(waiting)).rows[0]?.of, { timeout: 20_000 }).toBe(1)
  const reading = client('GET', `${budget}?customer_id=${id}`, undefined, token)
  // Both wait for the same: the write can still fail, and does.
  await expect(Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 200, 'waits'))])).resolves.toBe(
    'waits',
  )
  await postgres.disconnect(url)
  expect((await writing).status).toBe(503)
  // Its own connection may end under it as well.
  expect((await reading).body).not.toMatchObject({ budget_amount: 6 })
  await expect
    .poll(async () => (await client('GET', `${budget}?customer_id=${id}`, undefined, token)).body)
    .toMatchObject({ budget_amount: 5000 })
  await store.close()
})

it('keeps nothing in memory of a write that the database refused', async () => {
  const url = await postgres.database()
  const { client, store } = await sharedPlatform(url)
  const token = await logIn(client)
  const id = await customerId(client, token, 'demo-customer-01')
  await postgres.run(
    url,
    `ALTER TABLE partner_sandbox.records ADD CONSTRAINT full_up CHECK (name <> 'budgets') NOT VALID`,
  )
  expect((await client('POST', budget, { customer_id: id, budget_amount: 6 }, token)).status).toBe(500)
  expect((await client('GET', `${budget}?customer_id=${id}`, undefined, token)).body).toMatchObject({
    budget_amount: 5000,
  })
  await postgres.run(url, 'ALTER TABLE partner_sandbox.records DROP CONSTRAINT full_up')
  expect((await client('POST', budget, { customer_id: id, budget_amount: 7 }, token)).status).toBe(204)
  await store.close()
})
