import { expect, it } from 'vitest'
import { startPlatform } from '../helpers/platform.ts'

const budget = '/v2/partners/sub-customers/budget'

it.each([
  ['an unknown path', 'GET', '/v2/no/such/path', {}, 404, 'APIGW.0101'],
  ['a wrong method', 'DELETE', budget, {}, 404, 'APIGW.0101'],
  ['a method that nobody has', 'BREW', budget, {}, 404, 'APIGW.0101'],
  ['a path with one slash more', 'GET', `${budget}/`, {}, 404, 'APIGW.0101'],
  ['a broken encoding in the path', 'GET', '/v2/%E4%ZZ', {}, 404, 'APIGW.0101'],
  ['broken JSON', 'POST', budget, { raw: '{"customer_id":' }, 400, 'CBC.0100'],
  ['no body', 'POST', budget, {}, 400, 'CBC.0100'],
  ['a list for a body', 'POST', budget, { raw: '[]' }, 400, 'CBC.0100'],
  ['null for a body', 'POST', budget, { raw: 'null' }, 400, 'CBC.0100'],
  ['a number for a body', 'POST', budget, { raw: '7' }, 400, 'CBC.0100'],
  ['very deep JSON', 'POST', budget, { raw: `${'['.repeat(50_000)}${']'.repeat(50_000)}` }, 400, 'CBC.0100'],
  [
    'a form',
    'POST',
    budget,
    { raw: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    400,
    'CBC.0100',
  ],
  ['XML', 'POST', budget, { raw: '<a/>', headers: { 'content-type': 'text/xml' } }, 400, 'CBC.0100'],
] as const)('answers %s in the envelope of the API', async (...row) => {
  const [, method, target, options, status, code] = row
  const answered = await startPlatform().call(method, target, options)
  expect(answered).toMatchObject({ status, body: { error_code: code, error_msg: expect.any(String) as string } })
})

it('answers invalid UTF-8 as a parameter error and keeps the bytes in no record', async () => {
  const platform = startPlatform()
  const token = platform.tokenOf(platform.userOf('sandbox-partner'))
  const { status, body } = await platform.answer({
    method: 'POST',
    target: budget,
    headers: { 'x-auth-token': token, 'content-type': 'application/json' },
    body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    sourceIp: '127.0.0.1',
    receivedAt: platform.machine.now,
  })
  expect([status, body]).toEqual([
    400,
    '{"error_code":"CBC.0100","error_msg":"Parameter error: the body is not valid JSON in UTF-8"}',
  ])
})

it('reads a body without a media type, and one with a character set', async () => {
  const platform = startPlatform()
  const token = platform.tokenOf(platform.userOf('sandbox-partner'))
  for (const type of [undefined, 'application/json; charset=utf-8', 'Application/JSON']) {
    const headers = { 'x-auth-token': token, ...(type === undefined ? {} : { 'content-type': type }) }
    const body = Buffer.from('{"limit":1}')
    const { status } = await platform.answer({
      method: 'POST',
      target: '/v2/partners/sub-customers/query',
      headers,
      body,
      sourceIp: '',
      receivedAt: platform.machine.now,
    })
    expect(status).toBe(200)
  }
})

it('takes nothing out of a body that only looks like our own: a refusal, a prototype', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-01')
  const raw = `{"customer_id":"${customerId}","budget_amount":5,"refusal":"internal_error","__proto__":{"limit":1},"constructor":1}`
  expect((await platform.call('POST', budget, { raw })).status).toBe(204)
  expect((await platform.get(`${budget}?customer_id=${customerId}`)).body).toMatchObject({ budget_amount: 5 })
})

it('takes the first of a repeated query parameter', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-01')
  const { status } = await platform.get(`${budget}?customer_id=${customerId}&customer_id=other`)
  expect(status).toBe(200)
})

it('answers a wrong request to IAM in its envelope', async () => {
  const platform = startPlatform()
  expect(await platform.post('/v3/auth/tokens', { auth: {} }, { as: null })).toMatchObject({
    status: 400,
    body: { error: { code: 400, title: 'Bad Request', message: expect.stringContaining('identity') as string } },
  })
})

it('says how sure it is of an answer: the weakest of the operation, the fields sent and the answer', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-01')
  const fidelity = async (method: string, target: string, body?: unknown): Promise<string | undefined> =>
    (await platform.call(method, target, { body })).headers['X-Sandbox-Fidelity']
  expect(await fidelity('POST', budget, { customer_id: customerId, budget_amount: 5 })).toBe('documented')
  expect(await fidelity('GET', `${budget}?customer_id=${customerId}`)).toBe('inferred')
  expect(await fidelity('POST', '/v2/bases/verificationcode/send', { receiver_type: 2, email: 'a@b.c' })).toBe(
    'documented',
  )
  expect(
    await fidelity('POST', '/v2/bases/verificationcode/send', { receiver_type: 2, email: 'a@b.c', lang: 'en-us' }),
  ).toBe('inferred')
  expect(await fidelity('POST', budget, { customer_id: 'nobody', budget_amount: 5 })).toBe('documented')
})
