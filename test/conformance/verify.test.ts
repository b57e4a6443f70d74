import { afterAll, beforeAll, expect, it } from 'vitest'
import { casesOf } from '../../src/conformance/verify/cases.ts'
import type { Message } from '../../src/conformance/verify/write-message.ts'
import type { Reply } from '../../src/conformance/verify/seen.ts'
import { changesNothing } from '../../src/conformance/verify/described.ts'
import { allWalks, beginning } from '../../src/conformance/verify/walks/all.ts'
import { keyOf } from '../../src/conformance/verify/walks/walk.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import {
  brokenChecks,
  demoTokens,
  described,
  describedOperations,
  verifyAt,
  verifyThrough,
} from '../helpers/provider.ts'
import { siteNames } from '../helpers/site-names.ts'
import { type ServedPlatform, servePlatform } from '../helpers/served.ts'
import { operationKey } from '../../src/contract/operations.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { bodyText } from '../helpers/body-text.ts'

let served: ServedPlatform

beforeAll(async () => {
  served = await servePlatform()
})

afterAll(() => served.close())

it('walks name operations of the contract, and what each makes is asked for by its own name', () => {
  const steps = [beginning, ...allWalks].flat()
  const keys = siteNames.map((site) => new Set(described[site].map(({ operation }) => operationKey(operation))))
  const strange = steps.filter((step) => !siteNames.some((site, at) => keys[at]?.has(keyOf(step, site))))
  expect(strange).toEqual([])
})

it('a walk is gone for one operation that is asked for, and only that is told of', async () => {
  const sandbox = await servePlatform()
  try {
    const { exchanges, operations, gaps } = await verifyAt(sandbox.url, demoTokens(sandbox), {
      allowWrites: true,
      only: ['tickets.DownloadAccessories'],
    })
    expect([operations, gaps]).toEqual([1, []])
    expect(exchanges).toBeLessThan(100)
  } finally {
    await sandbox.close()
  }
})

it('calls without being asked to only what changes nothing', () => {
  const { true: reads = [], false: writes = [] } = Object.groupBy(describedOperations, ({ operation }) =>
    changesNothing(operation) ? 'true' : 'false',
  )
  expect(writes.map(({ operation: { id } }) => id).sort()).toEqual([
    'ActOnCase',
    'ActOnOwnConsole',
    'ApplyEnterpriseRealName',
    'ApplyIndividualRealName',
    'AutoRenewalResources',
    'BindConsoleAccount',
    'CancelAutoRenewalResources',
    'CancelCustomerOrder',
    'CancelOrder',
    'CancelResourcesSubscription',
    'ChangeEnterpriseRealnameAuthentication',
    'ChangeToEnterpriseRealName',
    'CheckVerifyCodes',
    'ConfirmAuthorizations',
    'ConsumeAssertion',
    'CreateCase',
    'CreateCaseExtendsParam',
    'CreateCaseLabels',
    'CreateCaseMessage',
    'CreateCases',
    'CreateCustomer',
    'CreateDiagnoseFeedback',
    'CreateDiagnoseJob',
    'CreateEnterpriseProjectAuth',
    'CreateEnterpriseRealnameAuthentication',
    'CreateFeedback',
    'CreateLabels',
    'CreateMessages',
    'CreatePersonalRealnameAuth',
    'CreatePrivileges',
    'CreateRelations',
    'CreateScores',
    'CreateSubCustomer',
    'CreateTemporaryAccessKey',
    'CreateToken',
    'DeleteAccessories',
    'DeleteCaseAccessory',
    'DeleteCaseLabels',
    'DeleteLabels',
    'DeleteRelation',
    'DeleteResources',
    'EndAutoRenewal',
    'EndConsoleSession',
    'EvaluateCase',
    'FreezeCustomers',
    'FreezeSubCustomers',
    'KeystoneCreateProject',
    'PayCustomerOrder',
    'PayOrder',
    'PayOrders',
    'RenewResources',
    'RenewalResources',
    'RevokeMessage',
    'SendVerificationCode',
    'SendVerificationMessageCode',
    'SendVerifyCodes',
    'SetAutoRenewal',
    'SetCustomerCredit',
    'SetResourcesRenewConfig',
    'SignPublishedAgreement',
    'StartConsoleLogin',
    'UnfreezeCustomers',
    'UnfreezeSubCustomers',
    'UnsubscribeFailedOrder',
    'UpdateAuthorizations',
    'UpdateCaseContactInfo',
    'UpdateCases',
    'UpdateLabels',
    'UpdateNewInstantMessagesRead',
    'UpdatePeriodToOnDemand',
    'UpdateSubCustomerBudget',
    'UploadAccessory',
    'UploadCaseAccessory',
    'UploadJsonAccessories',
  ])
  expect(reads.filter(({ operation: { method } }) => method !== 'GET' && method !== 'POST')).toEqual([])
  expect(
    describedOperations
      .filter(({ operation }) => operation.method === 'GET' && !changesNothing(operation))
      .map(({ operation: { id } }) => id),
  ).toEqual(['StartConsoleLogin'])
})

/** Sends to a platform without a socket. */
async function sendTo(platform: TestPlatform, { method, target, headers, body }: Message): Promise<Reply> {
  const receivedAt = platform.machine.now
  const request = { method, target, headers, body: Buffer.from(body ?? ''), sourceIp: '127.0.0.1', receivedAt }
  const reply = await platform.answer(request)
  const lowered = Object.entries(reply.headers).map(([name, value]) => [name.toLowerCase(), value])
  return {
    status: reply.status,
    headers: Object.fromEntries(lowered) as Reply['headers'],
    body: bodyText(reply.body) ?? '',
  }
}

it('changes nothing in what it reads', async () => {
  const store = createMemoryStore()
  let commits = 0
  const counting: typeof store = {
    ...store,
    commit: (world) => {
      commits += 1
      return store.commit(world)
    },
  }
  const platform = startPlatform({ store: counting })
  const tokens = demoTokens(platform)
  // The projects of an account are made by the first list of them (docs/decisions/projects.md).
  for (const token of Object.values(tokens)) await platform.get('/v3/auth/projects', { as: token })
  const before = commits
  const asked = new Set<string>()
  const send = (message: Message): Promise<Reply> => {
    asked.add(`${message.method} ${message.target.split('?')[0] ?? ''}`)
    return sendTo(platform, message)
  }
  const { exchanges } = await verifyThrough({ send, wait: () => Promise.resolve() }, tokens)
  expect(exchanges).toBeGreaterThan(1000)
  expect(commits).toBe(before)
  const writes = describedOperations.map((each) => each.operation).filter((each) => !changesNothing(each))
  expect(writes.filter(({ method, path }) => asked.has(`${method} ${path}`))).toEqual([])
  await verifyThrough({ send, wait: () => Promise.resolve() }, tokens, { allowWrites: true })
  expect(commits).toBeGreaterThan(before)
})

it('waits while a quota is used up, and loses no call by it', async () => {
  const platform = startPlatform({ rateLimits: true, freezeClock: false })
  let waited = 0
  const wait = (milliseconds: number): Promise<void> => {
    waited += milliseconds
    platform.machine.now += milliseconds
    return Promise.resolve()
  }
  const send = (message: Message): Promise<Reply> => sendTo(platform, message)
  const only = ['ListConversions', 'ListCosts']
  const verified = await verifyThrough({ send, wait }, demoTokens(platform), { only })
  expect(brokenChecks(verified)).toEqual([])
  expect(verified.gaps).toEqual([])
  expect(waited).toBeGreaterThanOrEqual(10_000)
})

it('gives up on a quota that stays used up, and says so', async () => {
  const body = JSON.stringify({ error_code: 'APIGW.0308', error_msg: 'too many', request_id: 'r' })
  const busy: Reply = { status: 429, headers: { 'content-type': 'application/json', 'x-request-id': 'r' }, body }
  const ports = { send: () => Promise.resolve(busy), wait: () => Promise.resolve() }
  const verified = await verifyThrough(ports, { partner: 'token' }, { only: ['ListMeasureUnits'] })
  expect(brokenChecks(verified)).toEqual([])
  expect(verified.gaps).toEqual([
    {
      service: 'intl',
      operation: 'ListMeasureUnits',
      kind: 'throttled',
      reason: expect.stringContaining('given up') as string,
    },
  ])
  expect(verified.verdicts.find(({ check }) => check.id === 'PROV-08')?.outcome).toBe('not_exercised')
})

it('says of operations without a token that they were not exercised, and why', async () => {
  const { partner } = demoTokens(served)
  const { gaps } = await verifyAt(served.url, { partner })
  const reasons = Object.fromEntries(gaps.map(({ operation, reason }) => [operation, reason]))
  expect(reasons).toMatchObject({
    ShowCustomerAccountBalances: 'there is no token of a customer',
    ListIndirectPartners: 'there is no token of a distributor',
    PayOrders: 'it changes something, and --allow-writes was not given',
  })
})

it('asks the same by the same seed, and something else by another', () => {
  const asked = (seed: number): string =>
    JSON.stringify(describedOperations.map((each) => casesOf(each, { seed, known: {} })))
  expect(asked(1)).toBe(asked(1))
  expect(asked(2)).not.toBe(asked(1))
})
