import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identify } from '../../src/contract/identify.ts'
import { allOperations } from '../../src/contract/services.ts'
import { bodyFor } from '../helpers/bodies.ts'
import { type ServedPlatform, servePlatform } from '../helpers/served.ts'
import { callerOfSample, samplesOf } from '../helpers/samples.ts'
import { wholeContract } from '../helpers/whole-contract.ts'

/** Prism stands between the client and the sandbox and turns every violation of the contract into an error. */
const port = 4971
const proxy = `http://127.0.0.1:${port}`
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-prism-'))
let served: ServedPlatform
let prism: ChildProcess

beforeAll(async () => {
  served = await servePlatform()
  const spec = join(folder, 'contract.json')
  writeFileSync(spec, JSON.stringify(wholeContract()))
  const cli = 'node_modules/@stoplight/prism-cli/dist/index.js'
  prism = spawn(process.execPath, [cli, 'proxy', spec, served.url, '--errors', '-p', String(port), '-v', 'silent'], {
    stdio: 'ignore',
  })
  await answers()
})

afterAll(async () => {
  prism.kill('SIGKILL')
  await served.close()
  rmSync(folder, { recursive: true })
})

async function answers(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetch(`${proxy}/_sandbox/health`)
      return
    } catch {
      await wait(50)
    }
  }
  throw new Error('Prism did not start')
}

interface Judged {
  readonly status: number
  /** What Prism found, if it found something. */
  readonly violation: string | undefined
  readonly body: Record<string, unknown>
}

const seen = new Set<string>()

/** Whether a served request has no body there, though only a refusal is described. */
function isServedEmpty(method: string, target: string, status: number): boolean {
  return identify(method, target.split('?')[0] ?? '', undefined)?.operation.servedEmpty?.includes(status) === true
}

function lastOperationId(): string | undefined {
  return [served.partner, served.distributor]
    .map(({ journal }) => journal.list().at(-1))
    .sort((a, b) => (a?.id ?? '').localeCompare(b?.id ?? ''))
    .at(-1)?.operationId
}

async function judged(
  method: string,
  target: string,
  { token, body }: { token?: string | undefined; body?: unknown } = {},
): Promise<Judged> {
  const sent = body === undefined ? undefined : bodyFor(method, target, body)
  const answered = await fetch(proxy + target, {
    method,
    headers: {
      'x-auth-token': token ?? served.tokenOf(served.userOf('sandbox-partner')),
      ...(sent === undefined ? {} : { 'content-type': sent.type }),
    },
    ...(sent === undefined ? {} : { body: sent.text }),
  })
  const text = await answered.text()
  const operationId = lastOperationId()
  if (operationId !== undefined && answered.status < 300) seen.add(operationId)
  const found =
    answered.headers.get('sl-violations') ??
    (answered.headers.get('content-type')?.includes('problem+json') === true ? text : undefined)
  return {
    status: answered.status,
    violation: text === '' && isServedEmpty(method, target, answered.status) ? undefined : found,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  }
}

async function fine(
  method: string,
  target: string,
  more?: { token?: string; body?: unknown },
): Promise<Record<string, unknown>> {
  const { status, violation, body } = await judged(method, target, more)
  expect([method, target, violation, status < 300]).toEqual([method, target, undefined, true])
  return body
}

async function refused(
  status: number,
  method: string,
  target: string,
  more?: { token?: string; body?: unknown },
): Promise<void> {
  const answered = await judged(method, target, more)
  expect([method, target, answered.violation, answered.status]).toEqual([method, target, undefined, status])
}

const budget = '/v2/partners/sub-customers/budget'

/** Version 1.0 does once more what its successors have done: its answers are judged where each has a world of its own. */
function isOld({ method, target }: { readonly method: string; readonly target: string }): boolean {
  return identify(method, target.split('?')[0] ?? '', undefined)?.operation.service === 'v1'
}

it('finds nothing wrong in a call of every operation', async () => {
  for (const sample of Object.values(samplesOf(served))) {
    if (isOld(sample)) continue
    const token = served.tokenOf(callerOfSample(served, sample))
    const body = sample.body === undefined ? {} : { body: sample.body }
    const answered = await judged(sample.method, sample.target, { token, ...body })
    expect([sample.target, answered.violation, answered.status < 300]).toEqual([sample.target, undefined, true])
  }
})

it('finds nothing wrong in the first day of a customer', async () => {
  await fine('POST', '/v2/partners/sub-customers/users/check-identity', {
    body: { search_type: 'name', search_value: 'judged-one' },
  })
  await fine('POST', '/v2/bases/verificationcode/send', { body: { receiver_type: 2, email: 'judged@example.com' } })
  const { messages } = (await fine('GET', '/_sandbox/outbox?to=judged@example.com')) as { messages: { code: string }[] }
  const registration = {
    domain_name: 'judged-one',
    email: 'judged@example.com',
    verification_code: messages[0]?.code,
    domain_area: 'MX',
    xaccount_id: 'judged-1',
    xaccount_type: 'sandbox_partner_IDP',
    include_association_result: true,
  }
  const id = String((await fine('POST', '/v2/partners/sub-customers', { body: registration }))['domain_id'])
  await fine('POST', '/v2/partners/sub-customers/query', { body: { customer_id: id } })
  const document = { customer_id: id, verified_number: 'J1', xaccount_type: 'sandbox_partner_IDP' }
  await fine('POST', '/v2/customers/realname-auths/individual', {
    body: { ...document, identify_type: 0, verified_type: 3, verified_file_url: ['a.jpg', 'b.jpg'], name: 'Judge' },
  })
  await fine('POST', `/_sandbox/real-name/${id}/review`, { body: { result: 'passed' } })
  const company = { ...document, identify_type: 1, verified_file_url: ['a.jpg', 'b.jpg'], corp_name: 'Judged Ltd.' }
  await fine('PUT', '/v2/customers/realname-auths/enterprise', { body: { ...company, change_type: 1 } })
  await fine('GET', `/v2/customers/realname-auths/result?customer_id=${id}`)
  const fresh = served.customer('demo-customer-23').customerId
  await fine('POST', '/v2/customers/realname-auths/enterprise', { body: { ...company, customer_id: fresh } })
  await fine('POST', budget, {
    body: { customer_id: id, budget_amount: 10.25, cancel_partner_frozen: '1', budget_type: null },
  })
  await fine('GET', `${budget}?customer_id=${id}`)
  await fine('POST', `${budget}/query`, { body: { customer_ids: [id, fresh] } })
  await fine('GET', `${budget}/records?customer_id=${id}&limit=5`)
  await fine('POST', '/v2/partners/sub-customers/freeze', { body: { customer_ids: [id, 'nobody'], reason: 'x' } })
  await fine('POST', '/v2/partners/sub-customers/unfreeze', { body: { customer_ids: [id], reason: 'x' } })
  await fine('GET', '/v2/partners/credit/consumption-quota')
  const customer = served.tokenOf(served.userOf('demo-customer-17'))
  await fine('GET', '/v2/accounts/customer-accounts/expenditure-quota', { token: customer })
  await fine('GET', '/v2/accounts/customer-accounts/balances', { token: customer })
})

it('finds nothing wrong in IAM and in the control API', async () => {
  const user = { name: 'partner-admin', password: 'Sandbox@2024', domain: { name: 'sandbox-partner' } }
  await fine('POST', '/v3/auth/tokens', {
    body: {
      auth: { identity: { methods: ['password'], password: { user } }, scope: { domain: { name: 'sandbox-partner' } } },
    },
  })
  await fine('GET', '/v3/auth/domains')
  await fine('GET', '/v3/auth/projects')
  await fine('GET', '/v3/projects?name=ap-southeast-1')
  await fine('POST', '/v3/projects', {
    body: { project: { name: 'la-north-2_judged', domain_id: served.userOf('sandbox-partner').domainId } },
  })
  await fine('GET', '/v3/regions')
  await fine('GET', '/v5/caller-identity')
  await fine('POST', '/v3.0/OS-CREDENTIAL/securitytokens', {
    body: { auth: { identity: { methods: ['token'], token: { duration_seconds: 900 } } } },
  })
  for (const path of [
    'health',
    'partners',
    'clock',
    'clock/agenda',
    'locks',
    'faults',
    'journal',
    'journal?format=har',
    'outbox',
    'settings',
    'invariants',
    'ledger',
    'snapshots',
  ]) {
    await fine('GET', `/_sandbox/${path}`)
  }
  await fine('POST', '/_sandbox/partners', { body: { id: 'judged-partner' } })
  await fine('POST', '/_sandbox/reset?partner=judged-partner', { body: {} })
  await fine('DELETE', '/_sandbox/partners/judged-partner')
  await fine('POST', '/_sandbox/clock/advance', { body: { duration: 'PT1S' } })
  await fine('PUT', '/_sandbox/clock', { body: { signing: 'either' } })
  await fine('POST', '/_sandbox/faults', { body: { kind: 'latency', latency_ms: 0, count: 1 } })
  await fine('DELETE', '/_sandbox/faults')
  await fine('DELETE', '/_sandbox/locks')
  await fine('PUT', '/_sandbox/settings', { body: { association_delay_seconds: 1 } })
  const id = served.customer('demo-customer-24').customerId
  await fine('POST', `/_sandbox/customers/${id}/usage`, { body: { amount: '1.5' } })
  await fine('POST', `/_sandbox/customers/${id}/disassociation`)
})

it('finds nothing wrong in refusals either', async () => {
  await refused(400, 'POST', budget, { body: { customer_id: 'nobody', budget_amount: 1 } })
  await refused(400, 'POST', '/v2/partners/sub-customers', {
    body: { domain_name: 'demo-customer-01', domain_area: 'MX', xaccount_id: 'z', xaccount_type: 'T' },
  })
  await refused(401, 'GET', `${budget}?customer_id=x`, { token: 'garbage' })
  await refused(403, 'GET', '/v2/accounts/customer-accounts/balances')
  await refused(403, 'GET', '/v2/partners/credit/consumption-quota', {
    token: served.tokenOf(served.userOf('demo-customer-01')),
  })
  await refused(404, 'POST', '/_sandbox/customers/nobody/usage', { body: { amount: 1 } })
  await refused(409, 'PUT', '/_sandbox/clock', { body: { now: '2020-01-01T00:00:00Z' } })
  await served.post('/_sandbox/faults', { kind: 'throttle', count: 1 })
  await refused(429, 'GET', `${budget}?customer_id=x`)
  await served.post('/_sandbox/faults', { kind: 'refuse', refusal: 'CBC.99000050', when: 'after', count: 1 })
  await refused(500, 'POST', '/v2/partners/sub-customers', {
    body: { domain_area: 'MX', xaccount_id: 'late', xaccount_type: 'T' },
  })
})

// One proxy has one contract. What the China site answers is judged by Prism when all tests have run (test/setup/judge.ts).
it('has judged every operation of the International site and of IAM', () => {
  const owed = allOperations()
    .filter((each) => each.service === 'intl' || each.service === 'iam')
    .map((each) => each.id)
  expect(owed.filter((id) => !seen.has(id))).toEqual([])
})

it('would find a violation: Prism objects to an answer that the contract does not have', async () => {
  await served.post('/_sandbox/faults', { operation: 'ShowSubCustomerBudget', kind: 'refuse', status: 418, count: 1 })
  const { violation } = await judged('GET', `${budget}?customer_id=${served.customer('demo-customer-02').customerId}`)
  expect(violation).toBeDefined()
})
