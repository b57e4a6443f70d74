import { createHash, createHmac } from 'node:crypto'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { nobody } from '../helpers/control.ts'
import { type Answered, startPlatform } from '../helpers/platform.ts'

const platform = startPlatform({ rateLimits: false })
const host = 'sandbox.internal:4010'

type Values = Readonly<Record<string, string>>

/** A request as the tools show it to a script: parts may have `{{names}}` of the environment. */
interface Drafted {
  readonly method?: string
  readonly url?: string
  readonly query?: readonly (readonly [key: string, value: string | null, disabled?: true])[]
  readonly headers?: Values
  readonly body?: string
  /** How the tool writes the body; `raw` when there is one. */
  readonly mode?: 'raw' | 'formdata'
}

/** The query as Postman sends it: blanks and letters beyond ASCII are encoded, a plus and quotes are not. */
function sentQuery(query: NonNullable<Drafted['query']>, filled: (text: string) => string): string {
  const parts = query
    .filter(([, , disabled]) => disabled === undefined)
    .map(([key, value]) => (value === null ? key : `${key}=${encodeURI(filled(value))}`))
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

async function environment(): Promise<Values> {
  const { body } = await platform.get('/_sandbox/openapi/environment.postman.json', { ...nobody, headers: { host } })
  const { values } = body as { readonly values: readonly { readonly key: string; readonly value: string }[] }
  return Object.fromEntries(values.map(({ key, value }) => [key, value]))
}

interface Signed {
  readonly method: string
  readonly target: string
  readonly headers: Values
  readonly body: string
}

/** Runs the script of the environment as Postman and Apifox do, with their `pm` and `crypto-js`. */
async function signed(drafted: Drafted, variables: Values = {}): Promise<Signed> {
  const { method = 'GET', url = '{{baseUrl}}/v2/partners/sub-customers/budget', query = [], body } = drafted
  const known = { ...(await environment()), ...variables }
  const filled = (text: string): string =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => known[name] ?? whole)
  const headers = new Map(Object.entries(drafted.headers ?? {}))
  const mark = url.indexOf('/')
  const request = {
    method,
    url: {
      getHost: () => url.slice(0, mark),
      getPath: () => url.slice(mark),
      query: list(query.map(([key, value, disabled = false]) => ({ key, value, disabled }))),
    },
    headers: {
      each: (visit: (header: { key: string; value: string }) => void) => {
        for (const [key, value] of headers) visit({ key, value })
      },
      upsert: ({ key, value }: { key: string; value: string }) => headers.set(key, value),
    },
    body: body === undefined ? undefined : { mode: drafted.mode ?? 'raw', raw: body },
  }
  const pm = { request, variables: { get: (name: string) => known[name], replaceIn: filled } }
  runInContext(known['signing_script'] ?? '', createContext({ pm, require: () => cryptoJs, Date: MachineDate }), {
    timeout: 5000,
  })
  const address = new URL(filled(url))
  return {
    method,
    target: `${address.pathname}${sentQuery(query, filled)}`,
    headers: { host: address.host, ...Object.fromEntries([...headers].map(([key, value]) => [key, filled(value)])) },
    body: request.body?.raw ?? '',
  }
}

function list<Item>(items: readonly Item[]): { each(visit: (item: Item) => void): void } {
  return { each: (visit) => items.forEach((item) => visit(item)) }
}

/** The clock of the machine on which the tool runs. */
class MachineDate extends Date {
  constructor() {
    super(platform.machine.now)
  }
}

/** What the script uses of crypto-js, which both tools bring. */
const cryptoJs = {
  SHA256: (text: string) => ({ toString: () => createHash('sha256').update(text).digest('hex') }),
  HmacSHA256: (text: string, key: string) => ({ toString: () => createHmac('sha256', key).update(text).digest('hex') }),
}

function send({ method, target, headers, body }: Signed): Promise<Answered> {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const content = body === '' ? {} : { raw: body, headers: { 'content-type': 'application/json', ...lower } }
  return platform.call(method, target, { as: null, headers: lower, ...content })
}

const unfit = {
  status: 401,
  body: { error_code: 'APIGW.0301', error_msg: expect.stringContaining('signature fail') as unknown },
}

const list10 = {
  method: 'POST',
  url: '{{baseUrl}}/v2/partners/sub-customers/query',
  body: '{"limit": {{many}}, "label": "华东 +1"}',
}

describe('the script that signs for HTTP tools', () => {
  it('is given by its address, as the environment has it', async () => {
    const answer = await platform.get('/_sandbox/openapi/sign-request.js', nobody)
    expect(answer.headers['Content-Type']).toBe('text/javascript; charset=utf-8')
    expect(answer.body).toBe((await environment())['signing_script'])
  })

  it('signs a body with its variables filled in', async () => {
    const request = await signed(list10, { many: '2' })
    expect(request.body).toBe('{"limit": 2, "label": "华东 +1"}')
    expect((await send(request)).status).toBe(200)
  })

  it.each([
    ['another body', (request: Signed) => ({ ...request, body: '{"limit": 3}' })],
    ['another path', (request: Signed) => ({ ...request, target: '/v2/partners/sub-customers/budget' })],
    ['another host', (request: Signed) => ({ ...request, headers: { ...request.headers, host: 'elsewhere' } })],
  ])('does not fit %s', async (_part, change) => {
    const request = await signed(list10, { many: '2' })
    expect(await send(change(request))).toMatchObject(unfit)
  })

  it('signs a query whose values need encoding, and leaves out what is switched off', async () => {
    const request = await signed(
      {
        url: '{{baseUrl}}/v2/products/service-types',
        query: [
          ['service_type_name', "Elastic (云) 'x' a+b"],
          ['limit', '{{many}}'],
          ['offset', '99', true],
          ['offset', '0'],
        ],
      },
      { many: '5' },
    )
    expect((await send(request)).status).toBe(200)
  })

  it('signs headers that begin with X-', async () => {
    const request = await signed({ url: '{{baseUrl}}/v2/products/service-types', headers: { 'X-Language': 'en_US' } })
    expect((await send(request)).status).toBe(200)
    const changed = { ...request, headers: { ...request.headers, 'X-Language': 'zh_CN' } }
    expect(await send(changed)).toMatchObject(unfit)
  })

  it('signs as the customer where `sign_as` says so', async () => {
    const orders = { url: '{{baseUrl}}/v2/accounts/customer-accounts/balances' }
    expect((await send(await signed(orders, { sign_as: 'customer' }))).status).toBe(200)
    expect((await send(await signed(orders))).status).toBe(403)
  })

  it('leaves the body of a form out of the signature, and says so', async () => {
    const request = await signed({ ...list10, mode: 'formdata' })
    expect(request.headers['X-Sdk-Content-Sha256']).toBe('UNSIGNED-PAYLOAD')
    expect((await send({ ...request, body: '{"limit": 2}' })).status).toBe(200)
  })

  it.each([
    ['a token', { headers: { 'X-Auth-Token': 'MII' } }],
    ['an Authorization of its own', { headers: { Authorization: 'Bearer key' } }],
    ['an address of the control API', { url: '{{baseUrl}}/_sandbox/clock' }],
  ])('leaves a request with %s as it is', async (_what, drafted: Drafted) => {
    const { headers } = await signed(drafted)
    expect(headers).toEqual({ host, ...drafted.headers })
  })

  it('says which keys the environment lacks', async () => {
    await expect(signed({}, { sign_as: 'customer', customer_ak: '' })).rejects.toThrow('customer_ak')
  })
})
