import { expect, it } from 'vitest'
import type { Envelope } from '../../src/contract/envelopes/envelope.ts'
import type { OperationFacts } from '../../src/contract/operations.ts'
import { refusalMessage } from '../../src/contract/refusals.ts'
import { createService, iam, intl } from '../../src/contract/services.ts'
import type { Validator } from '../../src/contract/validation.ts'
import { createRequestIds } from '../../src/gateway/request-ids.ts'
import { createWorks } from '../../src/gateway/works.ts'
import { driveInMemory } from '../../src/gateway/drivers/in-memory.ts'
import { platformFace } from '../../src/gateway/platform-face.ts'
import { allHandlers } from '../../src/handlers/all.ts'
import { type AnyHandler, reply } from '../../src/handlers/define-handlers.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import type { Tenant } from '../../src/gateway/tenants.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import { bodyText } from '../helpers/body-text.ts'
import { noon, startPlatform } from '../helpers/platform.ts'

/** The tiny service has this path and this id too. */
const path = '/v2/bases/conversions'
const shared = { method: 'GET', id: 'ListConversions' }

const facts: OperationFacts = {
  ...shared,
  path,
  source: '',
  service: 'tiny',
  callers: ['partner'],
  permissionItems: [],
  rateLimit: { requests: 2, seconds: 60 },
  refusals: [],
  ownRefusals: {
    wrongRequest: 'parameter_wrong',
    internal: 'internal_error',
    callerUnfit: 'access_denied',
    customersOnly: 'caller_unfit',
  },
  fieldRefusals: {},
  fidelity: 'documented',
  fieldFidelity: {},
  answerFidelity: {},
  query: [{ name: 'word', type: 'string' }],
  headers: [],
  requestBody: null,
  statuses: [200],
  answerKinds: { 200: 'json' },
}

/** A service that is served with 200 whatever it says, as the oldest generation of the platform is. */
const codeEnvelope: Envelope = {
  refused: (refusal) => ({ status: 200, body: { resCode: refusal.refusal, resMsg: refusalMessage(refusal) } }),
  served: (body) => ({ resCode: 'CBC.0000', ...(typeof body === 'object' ? body : {}) }),
  succeeded: ({ body }) => JSON.stringify(body).includes('CBC.0000'),
}

const needsWord: Validator = (data) => {
  const isThere = typeof data === 'object' && data !== null && 'word' in data
  needsWord.errors = isThere ? null : [{ instancePath: '', keyword: 'required', params: { missingProperty: 'word' } }]
  return isThere
}

const tiny = createService({
  name: 'tiny',
  site: 'cn',
  envelope: codeEnvelope,
  index: { ListConversions: facts, OnlyHere: { ...facts, id: 'OnlyHere', path: '/v2/only/{word}' } },
  readings: {
    ListConversions: { query: { word: { type: 'string', empty: 'value' } }, header: {} },
    OnlyHere: { query: {}, header: {} },
  },
  validators: () => ({ ListConversions: { query: needsWord } }),
})

const fault = { kind: 'refuse', when: 'before', latencyMs: 0, skip: 0, count: 1, probability: 1 } as const

const echo: AnyHandler = ({ query, path: named }) => reply(200, { ...query, ...named })

/** Two partners behind one address: one of the International site, one of the site that the tiny service is of. */
function startBoth({ rateLimits = false } = {}) {
  const platform = startPlatform()
  const { tenants, store, partner, distributor } = platform
  const profile = onlyOf(distributor.world.profile)
  distributor.world.profile.set(Object.assign({ ...profile }, { site: 'cn', kind: 'partner' }))
  const handlers = { ...allHandlers, tiny: { ListConversions: echo, OnlyHere: echo } }
  const services = [intl, iam, tiny]
  const answer = driveInMemory(platformFace({ tenants, handlers, rateLimits, services }), {
    store,
    tenants,
    works: createWorks(() => noon),
    machineNow: () => noon,
    nextRequestId: createRequestIds(),
  })
  const ask = async (who: Tenant, target: string) => {
    const caller = { ...ownCaller(who.world), kind: 'partner' as const }
    const { status, body } = await answer({
      method: 'GET',
      target,
      headers: { 'x-auth-token': platform.tokenOf(caller) },
      body: new Uint8Array(),
      sourceIp: '127.0.0.1',
      receivedAt: platform.machine.now,
    })
    return { status, body: JSON.parse(bodyText(body) ?? '{}') as unknown }
  }
  return { partner, distributor, ask }
}

it('answers a path that two services share by the contract and the handler of the site of the caller', async () => {
  const { partner, distributor, ask } = startBoth()
  expect(await ask(partner, path)).toMatchObject({ status: 200, body: { conversions: {} } })
  expect(await ask(distributor, `${path}?word=here`)).toEqual({
    status: 200,
    body: { resCode: 'CBC.0000', word: 'here' },
  })
  // The check of the other service asks for nothing.
  const refused = await ask(distributor, path)
  expect(refused).toMatchObject({ status: 200, body: { resCode: 'parameter_wrong' } })
  expect(JSON.stringify(refused.body)).toContain('word is required')
})

it('knows an address at the site that has it, and at no other', async () => {
  const { partner, distributor, ask } = startBoth()
  expect(await ask(distributor, '/v2/only/you%20see')).toMatchObject({ status: 200, body: { word: 'you see' } })
  expect(await ask(partner, '/v2/only/you')).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
})

it('counts, arms and records the operations of one id apart', async () => {
  const { partner, distributor, ask } = startBoth({ rateLimits: true })
  for (const tenant of [partner, distributor])
    tenant.faults.arm({ ...fault, operation: 'tiny.ListConversions', refusal: 'internal_error' })
  expect(await ask(partner, path)).toMatchObject({ status: 200, body: { conversions: {} } })
  expect(await ask(distributor, `${path}?word=here`)).toMatchObject({ body: { resCode: 'internal_error' } })
  expect(await ask(distributor, `${path}?word=here`)).toMatchObject({ body: { resCode: 'CBC.0000' } })
  expect(await ask(distributor, `${path}?word=here`)).toMatchObject({ status: 429, body: { error_code: 'APIGW.0308' } })
  expect(await ask(partner, path)).toMatchObject({ status: 200 })
  expect(distributor.journal.list().map((each) => [each.service, each.operationId])).toEqual(
    Array.from({ length: 3 }, () => ['tiny', 'ListConversions']),
  )
})

it('tells by the envelope of a service whether it served', () => {
  expect(tiny.operations['OnlyHere']?.envelope.succeeded({ status: 200, body: { resCode: 'parameter_wrong' } })).toBe(
    false,
  )
  expect(intl.operations['ListConversions']?.envelope.succeeded({ status: 200, body: {} })).toBe(true)
})
