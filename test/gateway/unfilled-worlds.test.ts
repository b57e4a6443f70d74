import { expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { contents } from '../helpers/foreign-changes.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

const { intl, cn } = demoAccounts

/** A sandbox as `start` makes it: nobody has asked anything of its worlds yet. */
function untouched(): TestPlatform {
  return startPlatform({ store: createMemoryStore(), preset: 'demo' })
}

const idsInUse = ({ tenants }: TestPlatform): string[] => tenants.inUse().map(({ world }) => world.id)
const health = '/_sandbox/health'

it('counts partners whose worlds nobody has asked for, and fills none of them', async () => {
  const platform = untouched()
  expect(await platform.get(health, { as: null })).toMatchObject({ status: 200, body: { partners: 4, site: 'intl' } })
  expect(idsInUse(platform)).toEqual([])
})

it('fills the world that a request is about, and leaves the others', async () => {
  const platform = untouched()
  const { status } = await platform.get(`/_sandbox/invariants?partner=${cn.partner.id}`, { as: null })
  expect(status).toBe(200)
  expect(idsInUse(platform)).toEqual([cn.partner.id])
})

it.each([
  ['a customer', intl.customer.key.access, 'sandbox-partner'],
  ['a partner', cn.partner.access, cn.partner.id],
])('knows the access key of %s in a world that is not filled', (_, access, owner) => {
  const { tenants } = untouched()
  expect(tenants.byAccessKey(access)?.world.id).toBe(owner)
})

it('finds nobody for an access key that there is not, filled or not', () => {
  expect(untouched().tenants.byAccessKey('NOSUCHKEY')).toBeUndefined()
})

it('gives a world the same past whenever it is asked for first', () => {
  const [early, late] = [untouched(), untouched()]
  const filled = ({ tenants }: TestPlatform, id: string) => contents(required(tenants.get(id), id).world)
  const first = [intl, cn].map(({ partner }) => filled(early, partner.id))
  const second = [cn, intl].map(({ partner }) => filled(late, partner.id))
  expect(second.toReversed()).toEqual(first)
})

it('tells the first who asks nothing of the past as of news', async () => {
  const platform = untouched()
  await platform.get(`/_sandbox/clock?partner=${intl.partner.id}`, { as: null })
  expect(platform.tenants.eventsOf(intl.partner.id).newest).toBe(platform.tenants.eventsOf(cn.partner.id).newest)
})

it('has its clock where it would be if the world had been filled at the start', async () => {
  const platform = startPlatform({ store: createMemoryStore(), freezeClock: false })
  platform.machine.now += 86_400_000
  expect(await platform.get('/_sandbox/clock', { as: null })).toMatchObject({ body: { now: '2026-05-07T12:00:00Z' } })
})

it('fills nothing into a partner that takes the place of one that was never asked for', async () => {
  const platform = untouched()
  await platform.call('DELETE', `/_sandbox/partners/${cn.distributor.id}`, { as: null })
  await platform.post('/_sandbox/partners', { id: cn.distributor.id, site: 'cn' }, { as: null })
  const { body } = await platform.get('/_sandbox/partners', { as: null })
  const { partners } = body as { partners: readonly { id: string; counts: { customers: number } }[] }
  expect(partners.find(({ id }) => id === cn.distributor.id)?.counts.customers).toBe(0)
})
