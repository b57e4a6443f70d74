import { expect, it } from 'vitest'
import { operationIndex } from '../../src/contract/generated/operation-index.ts'
import type { OperationFacts } from '../../src/contract/operations.ts'
import { type Caller, ownCaller } from '../../src/state/accounts/accounts.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'
import { callerOfSample, samplesOf } from '../helpers/samples.ts'
import { disk, expectLaws, nobody, openShop, server, type Shop } from '../helpers/shop.ts'

type State = 'free' | 'ACCOUNT' | 'ACCOUNT_AND_RESOURCE'
type Outcome = readonly [status: number, code: string]

const operations: readonly OperationFacts[] = Object.values(operationIndex.intl)
const frozen: Outcome = [400, 'CBC.99003626']

/** What a freeze refuses the customer; everything else is answered as if there were none. */
const refused: Readonly<Record<string, Readonly<Partial<Record<State, Outcome>>>>> = {
  PayOrders: { ACCOUNT: frozen, ACCOUNT_AND_RESOURCE: frozen },
  PayCustomerOrder: { ACCOUNT: frozen, ACCOUNT_AND_RESOURCE: frozen },
  RenewalResources: { ACCOUNT: frozen, ACCOUNT_AND_RESOURCE: frozen },
  AutoRenewalResources: { ACCOUNT: [400, 'CBC.99003602'], ACCOUNT_AND_RESOURCE: [400, 'CBC.99003602'] },
  UpdatePeriodToOnDemand: { ACCOUNT: frozen, ACCOUNT_AND_RESOURCE: frozen },
  ListRenewRateOnPeriod: { ACCOUNT_AND_RESOURCE: [200, 'CBC.30050013'] },
  CancelResourcesSubscription: { ACCOUNT_AND_RESOURCE: [400, 'CBC.99003656'] },
  // What freezes and unfreezes minds what the freeze is before it.
  FreezeSubCustomers: { ACCOUNT_AND_RESOURCE: [200, 'CBC.99005010'] },
  UnfreezeSubCustomers: { ACCOUNT_AND_RESOURCE: [200, 'CBC.99005010'] },
}

/** Puts all resale customers of the demo into one state of freeze, through the partner's own operations. */
async function freezeAll(platform: TestPlatform, state: State): Promise<void> {
  const resale = [...platform.world.customers.values()].filter(
    (each) => each.model === 'resale' && each.association === 'associated',
  )
  for (const kind of ['ACCOUNT', 'ACCOUNT_AND_RESOURCE'])
    await order(
      platform,
      'unfreeze',
      kind,
      resale.map((each) => each.customerId),
    )
  if (state !== 'free')
    await order(
      platform,
      'freeze',
      state,
      resale.map((each) => each.customerId),
    )
}

async function order(platform: TestPlatform, verb: string, kind: string, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += 10) {
    const body = { customer_ids: ids.slice(from, from + 10), reason: 'test', [`${verb}_type`]: kind }
    await platform.post(`/v2/partners/sub-customers/${verb}`, body)
  }
}

/** How each caller that may make the call fares with it: the partner, and the customer that the sample is about. */
async function outcomesOf({ id, callers }: OperationFacts, state: State): Promise<Record<string, Outcome>> {
  const platform = startPlatform()
  await freezeAll(platform, state)
  const sample = required(samplesOf(platform)[id], `a sample of ${id}`)
  const own = callerOfSample(platform, sample)
  const who: Readonly<Record<string, Caller>> = {
    partner: own.kind === 'customer' ? ownCaller(platform.world) : own,
    customer: own.kind === 'customer' ? own : platform.userOf('demo-customer-21'),
  }
  const outcomes: Record<string, Outcome> = {}
  for (const [kind, as] of Object.entries(who)) {
    if (!callers.some((each) => each === kind)) continue
    const { status, body } = await platform.call(sample.method, sample.target, { as, body: sample.body })
    const told = JSON.stringify(body ?? {})
    expect(told).not.toContain('customer_frozen')
    outcomes[kind] = [status, /"error_code":"(?!CBC\.0000)([^"]+)"/.exec(told)?.[1] ?? '']
  }
  return outcomes
}

it.each(operations.map((operation) => [operation.id, operation] as const))(
  '%s under no freeze, one of the account, and one with its resources',
  async (id, operation) => {
    const free = await outcomesOf(operation, 'free')
    for (const state of ['ACCOUNT', 'ACCOUNT_AND_RESOURCE'] as const) {
      const expected = refused[id]?.[state]
      const outcomes = await outcomesOf(operation, state)
      if (expected === undefined) expect([state, outcomes]).toEqual([state, free])
      else {
        expect(Object.values(free)[0]?.[0]).toBeLessThan(300)
        expect([state, ...Object.values(outcomes)]).toEqual([state, expected])
      }
    }
  },
)

async function freeze(shop: Shop, verb: 'freeze' | 'unfreeze', kind: State): Promise<void> {
  await order(shop.platform, verb, kind, [shop.id])
}

const renewalOrders = async (shop: Shop): Promise<unknown> =>
  (await shop.call('GET', '/v2/orders/customer-orders?order_type=2'))['total_count']

async function usesOf({ platform, id }: Shop, more = {}): Promise<unknown[]> {
  const { body } = await platform.post('/v2/partners/sub-customers/on-demand-resources/query', {
    customer_id: id,
    ...more,
  })
  return (body as { resources: { status: number }[] }).resources.map((each) => each.status)
}

it.each(['ACCOUNT', 'ACCOUNT_AND_RESOURCE'] as const)(
  '%s: nothing is bought or renewed, by the customer or the clock, and all of it again after the unfreeze',
  async (kind) => {
    const shop = openShop()
    const [vm] = await shop.buy([server])
    const id = String(vm?.['resource_id'])
    await shop.use([disk])
    await shop.call('POST', `/v2/orders/subscriptions/resources/autorenew/${id}`)
    await freeze(shop, 'freeze', kind)
    expect(await shop.renew([id], { is_auto_pay: 1 })).toEqual({
      error_code: 'CBC.99003626',
      error_msg: 'The account is frozen.',
    })
    const buy = (charging_mode: 1 | 3): Promise<{ readonly status: number }> =>
      shop.platform.post(`/_sandbox/customers/${shop.id}/purchases`, { items: [server], charging_mode }, nobody)
    expect([(await buy(1)).status, (await buy(3)).status]).toEqual([409, 409])
    // The clock tries seven days before the end on the 6th of June, and every day after that.
    await shop.advance('2026-06-05T00:00:00Z')
    expect(await renewalOrders(shop)).toBe(0)
    const isStopped = kind === 'ACCOUNT_AND_RESOURCE'
    expect(await shop.resources({ resource_ids: [id] })).toMatchObject([{ status: isStopped ? 4 : 2 }])
    expect(await usesOf(shop)).toEqual([isStopped ? 3 : 1])
    expect(await usesOf(shop, { status: 1 })).toEqual(isStopped ? [] : [1])
    await freeze(shop, 'unfreeze', kind)
    expect(await shop.resources({ resource_ids: [id] })).toMatchObject([{ status: 2 }])
    expect(await usesOf(shop)).toEqual([1])
    await shop.advance('P1D')
    expect(await renewalOrders(shop)).toBe(1)
    expect((await buy(3)).status).toBe(201)
    await expectLaws(shop)
  },
)
