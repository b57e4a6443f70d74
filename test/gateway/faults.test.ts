import { expect, it } from 'vitest'
import { required, startPlatform } from '../helpers/platform.ts'

const list = '/v2/partners/sub-customers/budget'

it('refuses with a catalogued reason before the request takes effect, so often as asked', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-02')
  await platform.post('/_sandbox/faults', {
    operation: 'UpdateSubCustomerBudget',
    kind: 'refuse',
    refusal: 'internal_error',
    count: 1,
  })

  const failed = await platform.post(list, { customer_id: customerId, budget_amount: 7 })
  expect([failed.status, failed.body]).toMatchObject([500, { error_code: 'CBC.0999' }])
  expect((await platform.get(`${list}?customer_id=${customerId}`)).body).toMatchObject({ budget_amount: 50 })

  expect((await platform.post(list, { customer_id: customerId, budget_amount: 7 })).status).toBe(204)
})

it('lets the request take effect and loses only its answer when that is asked', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-02')
  await platform.post('/_sandbox/faults', {
    operation: 'UpdateSubCustomerBudget',
    kind: 'refuse',
    status: 504,
    when: 'after',
    count: 1,
  })

  expect((await platform.post(list, { customer_id: customerId, budget_amount: 7 })).status).toBe(504)
  expect((await platform.get(`${list}?customer_id=${customerId}`)).body).toMatchObject({ budget_amount: 7 })
})

it('keeps the ids of a created customer in the refusal that says the association is not confirmed', async () => {
  const platform = startPlatform()
  await platform.post('/_sandbox/faults', {
    operation: 'CreateSubCustomer',
    kind: 'refuse',
    refusal: 'CBC.99000050',
    when: 'after',
  })
  const answered = await platform.post('/v2/partners/sub-customers', {
    domain_name: 'half-created',
    domain_area: 'MX',
    xaccount_id: 'x-1',
    xaccount_type: 'T',
  })
  expect(answered.status).toBe(500)
  expect(answered.body).toMatchObject({ error_code: 'CBC.99000050', domain_name: 'half-created' })
  expect(required(platform.customer('half-created'), 'the customer').association).toBe('registered')
})

it('skips, counts and draws by the seed: two worlds alike misbehave alike', async () => {
  const statuses = async (): Promise<number[]> => {
    const platform = startPlatform()
    const { customerId } = platform.customer('demo-customer-02')
    await platform.post('/_sandbox/faults', { kind: 'throttle', skip: 2, probability: 0.5, count: 3 })
    const answers: number[] = []
    for (let at = 0; at < 20; at += 1) answers.push((await platform.get(`${list}?customer_id=${customerId}`)).status)
    return answers
  }
  const first = await statuses()
  expect(first.slice(0, 2)).toEqual([200, 200])
  expect(first.filter((status) => status === 429)).toHaveLength(3)
  expect(await statuses()).toEqual(first)
})

it('tells a face how an answer is to be spoilt, and still journals the whole one', async () => {
  const platform = startPlatform()
  await platform.post('/_sandbox/faults', { kind: 'truncate', latency_ms: 5, count: 1 })
  await platform.get(`${list}?customer_id=x`)
  const { body } = await platform.get('/_sandbox/journal')
  expect(body).toMatchObject({
    exchanges: [{ response: { delivery: 'truncated' }, verdicts: [{ step: 'fault', ok: false }, {}] }],
  })
})

it('deletes one or all, and names what it does not know', async () => {
  const platform = startPlatform()
  const { body } = await platform.post('/_sandbox/faults', { kind: 'latency', latency_ms: 1 })
  expect(body).toMatchObject({ id: 'fault-1', operation: '*', fired: 0, when: 'before', probability: 1 })
  expect((await platform.call('DELETE', '/_sandbox/faults?id=fault-9')).status).toBe(404)
  expect((await platform.call('DELETE', '/_sandbox/faults?id=fault-1')).status).toBe(204)
  expect((await platform.get('/_sandbox/faults')).body).toEqual({ faults: [] })
  for (const body of [
    { kind: 'refuse' },
    { kind: 'refuse', refusal: 'CBC.none' },
    { kind: 'nonsense' },
    { kind: 'drop', operation: 'Nothing' },
  ]) {
    expect((await platform.post('/_sandbox/faults', body)).status).toBe(400)
  }
})
