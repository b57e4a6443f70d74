import { expect, it } from 'vitest'
import type { SandboxHar } from '../../src/contract/har.ts'
import { startPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

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

it.each(['before', 'after'])(
  'keeps the ids of a created customer in the refusal that says the association is not confirmed, %s',
  async (when) => {
    const platform = startPlatform()
    await platform.post('/_sandbox/faults', {
      operation: 'CreateSubCustomer',
      kind: 'refuse',
      refusal: 'CBC.99000050',
      when,
    })
    const answered = await platform.post('/v2/partners/sub-customers', {
      domain_name: 'half-created',
      domain_area: 'MX',
      xaccount_id: 'x-1',
      xaccount_type: 'T',
    })
    expect(answered.status).toBe(500)
    expect(answered.body).toMatchObject({ error_code: 'CBC.99000050', domain_name: 'half-created' })
    const made = required(platform.customer('half-created'), 'the customer')
    expect(answered.body).toMatchObject({ domain_id: made.customerId })
    expect(made.association).toBe('registered')
  },
)

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

const customers = '/v2/partners/sub-customers/query'

it('gives answers as a later release could: nothing that a client may count on is changed', async () => {
  const shaped = async (shape: string): Promise<Record<string, unknown>[]> => {
    const platform = startPlatform()
    await platform.post('/_sandbox/faults', { operation: 'ListSubCustomers', kind: 'reshape', shape, count: 1 })
    const { body } = await platform.post(customers, { limit: 2 })
    expect(body).toMatchObject({ count: 23 })
    return (body as { customer_infos: Record<string, unknown>[] }).customer_infos
  }
  const [usual, second] = await shaped('omissions')
  const id = second === undefined ? '' : String(second['customer_id'])
  expect(id).not.toBe('')
  expect(usual).not.toHaveProperty('label')
  expect(usual).toHaveProperty('customer_id')
  expect(second).toHaveProperty('label')

  const [extra] = await shaped('extra_fields')
  expect(extra).toMatchObject({ sandbox_extra: expect.any(String) as string, label: expect.any(String) as string })

  const [unknown, known] = await shaped('unknown_values')
  expect(unknown).toMatchObject({ is_frozen: expect.any(Number) as number, customer_id: usual?.['customer_id'] })
  expect([0, 1]).not.toContain(unknown?.['is_frozen'])
  expect([0, 1]).toContain(known?.['is_frozen'])

  expect((await shaped('nulls'))[0]).toMatchObject({ label: null, customer_id: usual?.['customer_id'] })
})

it('moves the clock once a request was served, and says in the journal which fault struck', async () => {
  const platform = startPlatform()
  await platform.post('/_sandbox/faults', { operation: 'ListSubCustomers', kind: 'advance', duration: 'P1D', count: 1 })
  expect((await platform.post(customers, {})).status).toBe(200)
  expect((await platform.get('/_sandbox/clock')).body).toMatchObject({ now: '2026-05-07T12:00:00Z' })
  const { body } = await platform.get('/_sandbox/journal?format=har')
  const { log } = body as SandboxHar
  expect(log.entries[0]).toMatchObject({
    startedDateTime: '2026-05-06T12:00:00.000Z',
    _fault: { kind: 'advance', when: 'before' },
  })
})

it.each([
  [{ kind: 'reshape' }, 'shape is required'],
  [{ kind: 'drop', shape: 'nulls' }, 'kind must be "reshape"'],
  [{ kind: 'advance', duration: 'soon' }, 'duration must be an ISO 8601 duration'],
  [
    { operation: 'UpdateCustomerAccountAmount', kind: 'drop' },
    'UpdateCustomerAccountAmount is an operation of the other site; name a partner of it with ?partner=',
  ],
])('takes no fault %j', async (fault, words) => {
  const { status, body } = await startPlatform().post('/_sandbox/faults', fault)
  expect([status, body]).toMatchObject([400, { error_msg: expect.stringContaining(words) as string }])
})

it('sends the client to another address, with path and query of the request, and nothing takes effect', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-02')
  const fault = { operation: '*', kind: 'redirect', location: 'http://127.0.0.1:4999', count: 1 }
  expect((await platform.post('/_sandbox/faults', fault)).body).toMatchObject({ location: 'http://127.0.0.1:4999' })
  const sent = await platform.post(`${list}?a=b`, { customer_id: customerId, budget_amount: 7 })
  expect([sent.status, sent.headers['Location']]).toEqual([307, `http://127.0.0.1:4999${list}?a=b`])
  expect((await platform.get(`${list}?customer_id=${customerId}`)).body).toMatchObject({ budget_amount: 50 })
  for (const wrong of [
    { ...fault, location: 'ftp://nowhere' },
    { ...fault, location: undefined },
    { ...fault, kind: 'drop' },
  ])
    expect((await platform.post('/_sandbox/faults', wrong)).status).toBe(400)
})
