import { setupServer } from 'msw/node'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMswHandlers } from '../../src/handlers/msw.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'

const origin = 'https://bss-intl.example.com'

interface Got {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

type Send = (
  method: 'GET' | 'POST' | 'DELETE',
  target: string,
  more?: { headers?: Record<string, string>; body?: string },
) => Promise<Got>

interface Face {
  readonly platform: TestPlatform
  readonly send: Send
  close(): void
}

function overSocket(): Face {
  const platform = startPlatform()
  const server = createHttpServer(platform, () => noon)
  return {
    platform,
    async send(method, target, { headers = {}, body } = {}) {
      const verb = { GET: 'get', POST: 'post', DELETE: 'delete' } as const
      const pending = request(server)
        [verb[method]](target)
        .set(headers)
        .buffer(true)
        .parse((response, done) => {
          let text = ''
          response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
          response.on('end', () => {
            done(null, text)
          })
        })
      const got = await (body === undefined ? pending : pending.send(body))
      return {
        status: got.status,
        headers: got.headers,
        text: typeof got.body === 'string' ? got.body : '',
      }
    },
    close: () => server.close(),
  }
}

function overMsw(): Face {
  const platform = startPlatform()
  const server = setupServer(...createMswHandlers(origin, { answer: platform.answer, machineNow: () => noon }))
  server.listen()
  return {
    platform,
    async send(method, target, { headers = {}, body } = {}) {
      const got = await fetch(origin + target, { method, headers, ...(body === undefined ? {} : { body }) })
      return { status: got.status, headers: Object.fromEntries(got.headers), text: await got.text() }
    },
    close: () => {
      server.close()
    },
  }
}

/** Calls that together show every kind of answer; each face must bring the same bytes. */
async function story({ platform, send }: Face): Promise<Got[]> {
  const token = platform.tokenOf(platform.userOf('sandbox-partner'))
  const headers = { 'x-auth-token': token, 'content-type': 'application/json' }
  const { customerId } = platform.customer('demo-customer-02')
  const budget = '/v2/partners/sub-customers/budget'
  return [
    await send('GET', `${budget}?customer_id=${customerId}`, { headers }),
    await send('POST', budget, { headers, body: JSON.stringify({ customer_id: customerId, budget_amount: 12.34 }) }),
    await send('GET', `${budget}?customer_id=${customerId}`, { headers }),
    await send('POST', '/v2/partners/sub-customers/query', { headers, body: '{"label":"客户"}' }),
    await send('POST', budget, { headers, body: '{"customer_id":' }),
    await send('POST', budget, { headers, body: JSON.stringify({ customer_id: customerId, budget_amount: -1 }) }),
    await send('GET', `${budget}?customer_id=${customerId}`),
    await send('GET', `${budget}?customer_id=${customerId}`, { headers: { 'x-auth-token': 'garbage' } }),
    await send('GET', '/v2/nothing/here', { headers }),
    await send('DELETE', budget, { headers }),
    await send('GET', '/v3/auth/domains', { headers }),
    await send('POST', '/_sandbox/clock/advance', { headers, body: '{"duration":"P1M"}' }),
    await send('GET', '/_sandbox/clock'),
    await send('DELETE', '/_sandbox/journal'),
  ]
}

const faces = { 'a socket': overSocket, MSW: overMsw }

describe.each(Object.keys(faces) as (keyof typeof faces)[])('over %s', (name) => {
  let face: Face

  beforeAll(() => {
    face = faces[name]()
  })

  afterAll(() => {
    face.close()
  })

  it('answers the whole story with the documented statuses', async () => {
    const answers = await story(face)
    expect(answers.map((each) => each.status)).toEqual([
      200, 204, 200, 200, 400, 400, 401, 401, 404, 404, 200, 200, 200, 204,
    ])
    expect(answers[2]?.text).toContain('"budget_amount":12.34')
    expect(answers[3]?.text).toContain('客户')
    expect(answers[1]?.text).toBe('')
  })

  it('brings the body as JSON with the request id and the fidelity', async () => {
    const { headers } = await face.send('GET', '/v3/auth/domains', {
      headers: { 'x-auth-token': face.platform.tokenOf(face.platform.userOf('sandbox-partner')) },
    })
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      'x-sandbox-fidelity': 'documented',
    })
  })

  it.each([
    ['truncate', undefined],
    ['garble', '<html>'],
  ])('spoils an answer by the fault %s', async (kind, trace) => {
    await face.send('POST', '/_sandbox/faults', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind, count: 1 }),
    })
    const headers = { 'x-auth-token': face.platform.tokenOf(face.platform.userOf('sandbox-partner')) }
    const spoilt = await face.send('GET', '/v3/auth/domains', { headers }).then(
      (got) => got.text,
      () => 'broken off',
    )
    expect(() => JSON.parse(spoilt) as unknown).toThrow()
    if (trace !== undefined) expect(spoilt).toContain(trace)
  })

  it('drops the connection by a fault, before or after the request took effect', async () => {
    const { customerId } = face.platform.customer('demo-customer-03')
    const headers = {
      'x-auth-token': face.platform.tokenOf(face.platform.userOf('sandbox-partner')),
      'content-type': 'application/json',
    }
    for (const [when, amount, expected] of [
      ['before', 21, 1000],
      ['after', 22, 22],
    ] as const) {
      await face.send('POST', '/_sandbox/faults', { headers, body: JSON.stringify({ kind: 'drop', when, count: 1 }) })
      const body = JSON.stringify({ customer_id: customerId, budget_amount: amount })
      await expect(face.send('POST', '/v2/partners/sub-customers/budget', { headers, body })).rejects.toThrow()
      const { text } = await face.send('GET', `/v2/partners/sub-customers/budget?customer_id=${customerId}`, {
        headers,
      })
      expect(text).toContain(`"budget_amount":${expected}`)
    }
  })
})

it('brings the same bytes over both faces', async () => {
  const socket = overSocket()
  const overTheSocket = await story(socket)
  socket.close()
  const msw = overMsw()
  const overTheHandlers = await story(msw)
  msw.close()

  const essence = ({ status, headers, text }: Got): unknown => [
    status,
    text,
    headers['x-request-id'],
    headers['x-sandbox-fidelity'],
  ]
  expect(overTheHandlers.map(essence)).toEqual(overTheSocket.map(essence))
})
