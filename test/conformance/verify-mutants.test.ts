import { afterAll, beforeAll, expect, it } from 'vitest'
import { allChecks } from '../../src/conformance/verify/checks.ts'
import type { Reply } from '../../src/conformance/verify/seen.ts'
import type { VerifyOptions } from '../../src/conformance/verify/run-options.ts'
import { groupFindings } from '../../src/conformance/verify/verdicts.ts'
import { brokenChecks, demoTokens, type Mutant, mutantServer, verifyAt } from '../helpers/provider.ts'
import { close, listen, type ServedPlatform, servePlatform } from '../helpers/served.ts'

let served: ServedPlatform

beforeAll(async () => {
  served = await servePlatform()
})

afterAll(() => served.close())

const measures = '/v2/bases/measurements'
const conversions = '/v2/bases/conversions'
const serviceTypes = '/v2/products/service-types'
const budgets = '/v2/partners/sub-customers/budget/query'

const noBudgets = { measure_id: 1, currency: 'USD', budget_infos: [] }
const json = { 'content-type': 'application/json' }

/** Changes the JSON of an answer. */
function edited(reply: Reply, edit: (body: Record<string, unknown>) => unknown): Reply {
  return { ...reply, body: JSON.stringify(edit(JSON.parse(reply.body) as Record<string, unknown>)) }
}

function without(name: string): (body: Record<string, unknown>) => unknown {
  return (body) => Object.fromEntries(Object.entries(body).filter(([each]) => each !== name))
}

function own(reply: Reply, status: number, body: object): Reply {
  return { status, headers: { ...reply.headers, ...json }, body: JSON.stringify(body) }
}

/** A mutant that alters answers of one path, of the statuses that are named. */
function at(path: string, statuses: readonly number[], alter: (reply: Reply) => Reply | undefined): Mutant {
  return {
    answer: (reply, { target }) =>
      target.split('?')[0] === path && statuses.includes(reply.status) ? alter(reply) : reply,
  }
}

const html = (reply: Reply): Reply => ({
  ...reply,
  headers: { ...reply.headers, 'content-type': 'text/html' },
  body: '<html><body>Sorry</body></html>',
})

const isJson = (text: string | undefined): boolean => {
  try {
    JSON.parse(text ?? '')
    return true
  } catch {
    return false
  }
}

type Named = [name: string, broken: readonly string[], mutant: Mutant, options?: Partial<VerifyOptions>]

const mutants: Named[] = [
  ['a status that is not declared', ['PROV-01'], at(measures, [200], (reply) => ({ ...reply, status: 203 }))],
  ['422 in place of 400', ['PROV-01'], at(conversions, [400], (reply) => ({ ...reply, status: 422 }))],
  ['a connection that breaks', ['PROV-01'], at(measures, [200], () => undefined)],
  ['a required field less', ['PROV-02'], at('/v3/projects', [200], (reply) => edited(reply, without('projects')))],
  ['a page without its count', ['PROV-14'], at(serviceTypes, [200], (reply) => edited(reply, without('total_count')))],
  ['a field more', ['PROV-15'], at(measures, [200], (reply) => edited(reply, (body) => ({ ...body, more: 1 })))],
  [
    'a number as text',
    ['PROV-02'],
    at(serviceTypes, [200], (reply) => edited(reply, (body) => ({ ...body, total_count: '7' }))),
  ],
  ['no body where one belongs', ['PROV-02'], at(measures, [200], (reply) => ({ ...reply, body: '' }))],
  [
    'JSON that says it is text',
    ['PROV-03'],
    at(measures, [200], (reply) => ({ ...reply, headers: { ...reply.headers, 'content-type': 'text/plain' } })),
  ],
  ['a page in place of a refusal', ['PROV-03'], at(conversions, [400], html)],
  ['JSON that is cut', ['PROV-03'], at(measures, [200], (reply) => ({ ...reply, body: reply.body.slice(0, -5) }))],
  ['a refusal without error_code', ['PROV-04'], at(conversions, [400], (each) => edited(each, without('error_code')))],
  [
    'a refusal of the gateway without request_id',
    ['PROV-04'],
    at(measures, [401], (each) => edited(each, without('request_id'))),
  ],
  [
    'a refusal of IAM without a title',
    ['PROV-04'],
    at('/v3/projects', [400], (reply) =>
      edited(reply, ({ error }) => ({ error: without('title')(error as Record<string, unknown>) })),
    ),
  ],
  [
    'a failure at the edge of what is allowed',
    ['PROV-05'],
    {
      answer: (reply, { target }) =>
        target.startsWith(serviceTypes) &&
        reply.status === 200 &&
        new URLSearchParams(target.split('?')[1]).get('limit') === '100'
          ? own(reply, 500, { error_code: 'CBC.0999', error_msg: 'Other error.' })
          : reply,
    },
  ],
  [
    'wrong fields that are served',
    ['PROV-06'],
    at(serviceTypes, [400], (reply) => own(reply, 200, { service_types: [], total_count: 0 })),
  ],
  [
    'wrong fields that are a failure',
    ['PROV-06'],
    at(serviceTypes, [400], (reply) => own(reply, 500, { error_code: 'CBC.0999', error_msg: 'Other error.' })),
  ],
  [
    'broken JSON that is served',
    ['PROV-07'],
    {
      answer: (reply, { target, body }) =>
        target === budgets && reply.status === 400 && body !== undefined && !isJson(body)
          ? own(reply, 200, noBudgets)
          : reply,
    },
  ],
  [
    'a body that is left out and served',
    ['PROV-07'],
    {
      answer: (reply, { target, body }) =>
        target === budgets && reply.status === 400 && body === undefined ? own(reply, 200, noBudgets) : reply,
    },
  ],
  ['nobody served as if it were somebody', ['PROV-08'], { ask: (message) => asPartner(message, undefined) }],
  [
    'any token taken for a good one',
    ['PROV-09'],
    { ask: (message) => asPartner(message, 'a-token-that-nobody-issued') },
  ],
  [
    'no credentials answered with 403',
    ['PROV-08'],
    {
      answer: (reply, { target, headers }) =>
        reply.body.includes('APIGW') && target === measures && headers['x-auth-token'] === undefined
          ? { ...reply, status: 403 }
          : reply,
    },
  ],
  ['a page for a path that is not there', ['PROV-10'], at('/v2/nothing-is-here', [404], html)],
  ['200 for a path that is not there', ['PROV-10'], at('/v2/nothing-is-here', [404], (reply) => own(reply, 200, {}))],
  [
    'no request_id for a path that is not there',
    ['PROV-10'],
    at('/v3/nothing-is-here', [404], (reply) => edited(reply, without('request_id'))),
  ],
  [
    'a token in no header',
    ['PROV-11'],
    at('/v3/auth/tokens', [201], ({ headers: { 'x-subject-token': _, ...headers }, ...reply }) => ({
      ...reply,
      headers,
    })),
    { allowWrites: true, only: ['CreateToken', 'ListMeasureUnits'] },
  ],
  [
    'no X-Request-Id',
    ['PROV-12'],
    at(measures, [200], ({ headers: { 'x-request-id': _, ...headers }, ...reply }) => ({ ...reply, headers })),
  ],
  [
    'an example that is refused',
    ['PROV-13'],
    at(budgets, [200], (reply) =>
      own(reply, 400, { error_code: 'CBC.0100', error_msg: 'Parameter error: it is not liked' }),
    ),
  ],
]

/** The same call in the partner's name, where it comes with that token. */
function asPartner<Sent extends { readonly target: string; readonly headers: Readonly<Record<string, string>> }>(
  message: Sent,
  token: string | undefined,
): Sent {
  if (message.target.split('?')[0] !== measures || message.headers['x-auth-token'] !== token) return message
  return { ...message, headers: { ...message.headers, 'x-auth-token': demoTokens(served).partner } }
}

it.each(mutants)(
  '%s breaks %j and nothing else',
  async (_name, broken, mutant, options = {}) => {
    const server = mutantServer(served.url, mutant)
    const url = await listen(server)
    try {
      const verified = await verifyAt(url, demoTokens(served), options)
      expect(brokenChecks(verified)).toEqual(broken)
      const [{ check, outcome, findings } = { check: { level: '' }, outcome: '', findings: [] }] =
        verified.verdicts.filter((each) => each.findings.length > 0)
      expect(outcome).toBe(check.level === 'MUST' ? 'failed' : 'warned')
      expect(groupFindings(findings).length).toBeLessThanOrEqual(2)
      expect(JSON.stringify(findings)).not.toContain(demoTokens(served).partner)
    } finally {
      await close(server)
    }
  },
  30_000,
)

it('a server without a mutation, behind the same proxy, breaks nothing', async () => {
  const server = mutantServer(served.url, {})
  const url = await listen(server)
  try {
    expect(brokenChecks(await verifyAt(url, demoTokens(served)))).toEqual([])
  } finally {
    await close(server)
  }
}, 30_000)

it('every check has a mutant and an id of its own', () => {
  const ids = allChecks.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...new Set(mutants.flatMap(([, broken]) => broken))].sort()).toEqual(ids)
})
