import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { operationIndex } from '../../src/contract/generated/operation-index.ts'
import type { OperationFacts } from '../../src/contract/operations.ts'
import { type Field, textFields } from '../helpers/identifier-fields.ts'
import { required } from '../helpers/required.ts'
import { endAll, ended, run, type Running } from '../helpers/running.ts'
import { signedHeaders } from '../helpers/sign.ts'

const key = 'planted-control-key-0'
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-secrets-'))
const operations: readonly OperationFacts[] = [
  ...Object.values(operationIndex.intl),
  ...Object.values(operationIndex.cn),
  ...Object.values(operationIndex.v1),
  ...Object.values(operationIndex.iam),
  ...Object.values(operationIndex.tickets),
]

/** Every secret that was sent or answered, with the place where it stood. */
const planted = new Map<string, string>()

function plant(place: string): string {
  const secret = `planted${planted.size}x${(planted.size * 7919).toString(36)}zq`
  planted.set(secret, place)
  return secret
}

let sandbox: Running
let proxy: Running
let token = ''

beforeAll(async () => {
  sandbox = await run(
    [
      'start',
      '--port',
      '0',
      '--json',
      '--log',
      'info',
      '--rate-limits',
      'off',
      '--database',
      `sqlite:${join(folder, 'db')}`,
    ],
    {
      PARTNER_SANDBOX_CONTROL_KEY: key,
    },
  )
  planted.set(key, 'the control key')
  const facts = JSON.parse(sandbox.written.out) as { token: string; partner: { secret: string; password: string } }
  token = facts.token
  planted.set(token, 'the token that a start tells')
  planted.set(facts.partner.secret, 'the secret key')
  planted.set(facts.partner.password, 'the password')
  const har = join(folder, 'proxy.har')
  proxy = await run(['proxy', sandbox.url, '--port', '0', '--json', '--har', har, '--report', join(folder, 'proxied')])
})

afterAll(() => {
  endAll()
  rmSync(folder, { recursive: true })
})

/** Names of fields that hold a secret, by themselves; what is searched for is none. */
const secretName =
  /(passw(or)?d|secret|token(\.id)?|(verification|verify)_?code|signature|(?<!search_?|param_?|app_?|config_)key|(^|\.)sk)$/i

const secretFields: readonly Field[] = textFields().filter(({ path }) => secretName.test(path))

const secretHeaders = [
  'x-auth-token',
  'x-subject-token',
  'x-security-token',
  'x-sandbox-control-key',
  'x-api-key',
  'x-sdk-signature',
  'cookie',
  'proxy-authorization',
]
const secretParameters = [
  'token',
  'X-Auth-Token',
  'password',
  'client_secret',
  'sk',
  'signature',
  'control_key',
  'x-api-key',
]

function bodyWith({ path }: Field, secret: string): unknown {
  return path.split('.').reduceRight<unknown>((inner, name) => {
    return name.endsWith('[]') ? { [name.slice(0, -2)]: [inner] } : { [name]: inner }
  }, secret)
}

async function send(operation: OperationFacts, init: RequestInit & { query?: string } = {}): Promise<void> {
  const { query = '', ...more } = init
  const path = operation.path.replaceAll(/\{\w+\}/g, 'x')
  const { method } = operation
  const hasBody = method !== 'GET' && method !== 'DELETE'
  for (const base of [sandbox.url, proxy.url]) {
    const headers = { 'content-type': 'application/json', ...(more.headers as Record<string, string> | undefined) }
    const answer = await fetch(`${base}${path}${query}`, {
      method,
      ...more,
      headers,
      ...(hasBody ? {} : { body: null }),
    })
    await answer.text()
  }
}

const byId = (id: string): OperationFacts =>
  required(
    operations.find((each) => each.id === id),
    id,
  )

/** Puts a secret into each place where a client may put one. */
async function plantEverywhere(): Promise<void> {
  for (const operation of operations) {
    const place = operation.id
    const name = secretHeaders[planted.size % secretHeaders.length] ?? ''
    await send(operation, { headers: { 'x-auth-token': token, [name]: plant(`header ${name} of ${place}`) } })
    const parameter = secretParameters[planted.size % secretParameters.length] ?? ''
    await send(operation, {
      headers: { 'x-auth-token': token },
      query: `?${parameter}=${plant(`query ${parameter} of ${place}`)}`,
    })
  }
  for (const name of secretHeaders)
    await send(byId('ListSubCustomers'), { headers: { [name]: plant(`header ${name}`) } })
  for (const scheme of ['Bearer', 'Basic', 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature='])
    await send(byId('ListSubCustomers'), {
      headers: { authorization: `${scheme} ${plant(`${scheme} authorization`)}` },
    })
  for (const field of secretFields) {
    const operation = byId(field.operation)
    const place = `${field.operation} ${field.path}`
    const headers = { 'x-auth-token': token }
    const whole = JSON.stringify(bodyWith(field, plant(`body of ${place}`)))
    const broken = JSON.stringify(bodyWith(field, plant(`broken body of ${place}`)))
    await send(operation, { headers, body: whole })
    await send(operation, { headers, body: `${broken}, broken` })
    await send(operation, { headers, body: broken.slice(0, -3) })
    await send(operation, { body: JSON.stringify(bodyWith(field, plant(`anonymous body of ${place}`))) })
    const last = field.path.replace(/\.id$/, '').split('.').at(-1) ?? ''
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    await send(operation, { headers: { ...headers, ...type }, body: `a=b&${last}=${plant(`form of ${place}`)}` })
  }
}

/** Requests whose signature does not fit: the journal explains what would have been signed. */
async function plantInSignatures(): Promise<void> {
  const path = '/v2/partners/sub-customers/budget'
  const more = {
    'X-Security-Token': plant('a signed security token'),
    Cookie: plant('a signed cookie'),
    'X-Api-Key': plant('a signed api key'),
    'X-Sandbox-Control-Key': plant('a signed control key'),
  }
  const query = { token: plant('a signed query token'), password: plant('a signed query password'), limit: '2' }
  for (const secret of ['sandbox-partner-secret-key-000000000001', plant('a wrong secret key')])
    for (const wrong of ['', '&limit=3']) {
      const headers = signedHeaders(
        { method: 'GET', endpoint: `${sandbox.url}${path}`, query, headers: more },
        { access: 'SANDBOXPARTNERAK0001', secret },
      )
      const sent = new URLSearchParams(query).toString()
      await (await fetch(`${sandbox.url}${path}?${sent}${wrong}`, { headers })).text()
    }
}

/** Has the sandbox answer with secrets of its own. */
async function earnSecrets(): Promise<void> {
  const user = { name: 'demo-customer-01', password: 'Sandbox@2024', domain: { name: 'demo-customer-01' } }
  for (const base of [sandbox.url, proxy.url]) {
    const login = await fetch(`${base}/v3/auth/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ auth: { identity: { methods: ['password'], password: { user } } } }),
    })
    expect(login.status).toBe(201)
    planted.set(login.headers.get('x-subject-token') ?? '', 'a token that was issued')
    const keys = await fetch(`${base}/v3.0/OS-CREDENTIAL/securitytokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-auth-token': token },
      body: JSON.stringify({ auth: { identity: { methods: ['token'], token: { duration_seconds: 900 } } } }),
    })
    const { credential } = (await keys.json()) as { credential: { secret: string; securitytoken: string } }
    planted.set(credential.secret, 'a temporary secret key')
    planted.set(credential.securitytoken, 'a security token that was issued')
    const code = await fetch(`${base}/v2/bases/verificationcode/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-auth-token': token },
      body: JSON.stringify({ receiver_type: 2, email: 'someone@example.com' }),
    })
    expect(code.status).toBe(204)
  }
  const control = { headers: { 'x-sandbox-control-key': key } }
  const { messages } = (await (await fetch(`${proxy.url}/_sandbox/outbox`, control)).json()) as {
    messages: { code?: string }[]
  }
  // A notice has no code.
  for (const { code } of messages) if (code !== undefined) planted.set(code, 'a verification code')
}

/** The secrets that stand in a text. */
function leaks(outlet: string, text: string): string[] {
  return [...planted].flatMap(([secret, place]) => (text.includes(secret) ? [`${outlet} has ${place}`] : []))
}

it('knows the fields of the contract that hold secrets', () => {
  expect([...new Set(secretFields.map(({ path }) => path))].sort()).toEqual([
    'auth.identity.password.user.password',
    'auth.identity.token.id',
    'auth_detail_list[].password',
    'bankCardInfo.verificationCode',
    'bank_card_info.verification_code',
    'new_sub_customer.password',
    'new_sub_customer.verification_code',
    'password',
    'signature',
    'verificationCode',
    'verification_code',
    'verify_code',
  ])
})

it('no secret that was sent or answered comes out anywhere', async () => {
  await plantEverywhere()
  await plantInSignatures()
  await earnSecrets()
  expect(planted.size).toBeGreaterThan(150)
  expect(planted.has('')).toBe(false)

  const outlets = new Map<string, string>()
  const control = async (path: string): Promise<string> => {
    const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, { headers: { 'x-sandbox-control-key': key } })
    expect([path, answer.status]).toEqual([path, 200])
    return answer.text()
  }
  for (const partner of ['sandbox-partner', 'sandbox-distributor'])
    for (const path of ['journal?limit=10000', 'journal?limit=10000&format=har', 'conformance?'])
      outlets.set(`${path} of ${partner}`, await control(`${path}&partner=${partner}`.replace('?&', '?')))
  outlets.set('metrics', await control('metrics'))
  outlets.set('health', await control('health'))
  outlets.set('the log', sandbox.written.error)
  expect(sandbox.written.error.split('\n').length).toBeGreaterThan(100)

  const passive = await run([
    'conform',
    '--passive',
    sandbox.url,
    '--control-key',
    key,
    '--report',
    join(folder, 'passive'),
  ])
  outlets.set('conform --passive', await ended(passive))
  proxy.child.kill('SIGINT')
  outlets.set('the proxy', await ended(proxy))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (each) => each.isFile() && !each.name.startsWith('db'),
  )
  for (const each of files) outlets.set(each.name, readFileSync(join(each.parentPath, each.name), 'utf8'))
  expect([...outlets.keys()]).toEqual(expect.arrayContaining(['proxy.har', 'report.html', 'junit.xml', 'report.json']))
  expect([...outlets].flatMap(([outlet, text]) => leaks(outlet, text))).toEqual([])
})

it('a recording of another tool may hold secrets, and what is said about it does not', async () => {
  const entries = operations.flatMap((operation) =>
    secretHeaders.slice(0, 2).map((name) => ({
      startedDateTime: '2026-05-06T12:00:00Z',
      time: 5,
      request: {
        method: operation.method,
        url: `http://127.0.0.1${operation.path.replaceAll(/\{\w+\}/g, 'x')}?password=${plant(`recorded query of ${operation.id}`)}`,
        headers: [
          { name, value: plant(`recorded ${name} of ${operation.id}`) },
          { name: 'content-type', value: 'application/json' },
        ],
        postData: {
          text: JSON.stringify({ password: plant(`recorded body of ${operation.id}`), verification_code: 5 }),
        },
      },
      response: {
        status: 200,
        headers: [],
        content: { text: JSON.stringify({ token: plant(`recorded answer of ${operation.id}`) }) },
      },
    })),
  )
  const har = join(folder, 'recorded.json')
  writeFileSync(har, JSON.stringify({ log: { entries } }))
  const report = join(folder, 'recorded')
  for (const more of [['--json'], []]) {
    const said = await ended(await run(['conform', '--journal', har, '--report', report, ...more]))
    expect(said.length).toBeGreaterThan(1000)
    expect(leaks('conform --journal', said)).toEqual([])
  }
  for (const name of readdirSync(report)) expect(leaks(name, readFileSync(join(report, name), 'utf8'))).toEqual([])
})
