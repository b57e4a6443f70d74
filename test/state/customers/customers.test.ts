import { expect, it } from 'vitest'
import { addCustomer } from '../../../src/fixtures/add-customer.ts'
import { startWorld } from '../../../src/fixtures/start-world.ts'
import { isRefusal } from '../../../src/contract/refusals.ts'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { type CustomersQuery, listCustomers } from '../../../src/state/customers/customer-listing.ts'
import { findCustomer, findFormerCustomer } from '../../../src/state/customers/customers.ts'
import { isBarred, shownStatus } from '../../../src/state/customers/freeze-effects.ts'
import { freezeForBudget } from '../../../src/state/customers/freezing.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { instantOf } from '../../../src/units/instant.ts'
import { emptyWorld, startOfYear } from '../../helpers/crowd.ts'
import { required } from '../../helpers/required.ts'

/** A world of a partner, or of a distributor with one reseller. */
function worldOf(kind: 'partner' | 'distributor'): World {
  if (kind === 'partner') return emptyWorld(1)
  const clock = { mode: 'frozen', at: startOfYear, anchor: 0, signing: 'either' } as const
  const world = startWorld({ id: 'chain', kind, seed: 1, preset: 'empty', clock })
  const person = { name: 'Shop', mobilePhone: '1', email: 'a@b.example', accountManagerId: '', accountManagerName: '' }
  world.resellers.set({ resellerId: 'shop', accountName: 'shop', associatedOn: startOfYear, ...person })
  return world
}

type Found = 'found' | 'customer_not_yours' | 'reseller_not_yours'

it.each<
  readonly [
    kind: 'partner' | 'distributor',
    owner: string,
    association: 'registered' | 'associated' | 'left',
    named: string | null | undefined,
    now: Found,
    ever: Found,
  ]
>([
  ['partner', '', 'associated', undefined, 'found', 'found'],
  ['partner', '', 'associated', 'anybody', 'found', 'found'],
  ['partner', '', 'left', undefined, 'customer_not_yours', 'found'],
  ['partner', '', 'registered', undefined, 'customer_not_yours', 'customer_not_yours'],
  ['partner', 'shop', 'associated', undefined, 'customer_not_yours', 'customer_not_yours'],
  ['distributor', 'shop', 'associated', 'shop', 'found', 'found'],
  ['distributor', 'shop', 'left', 'shop', 'customer_not_yours', 'found'],
  ['distributor', 'shop', 'associated', undefined, 'customer_not_yours', 'customer_not_yours'],
  ['distributor', '', 'associated', null, 'customer_not_yours', 'customer_not_yours'],
  ['distributor', '', 'associated', '', 'customer_not_yours', 'customer_not_yours'],
  ['distributor', 'shop', 'associated', 'other', 'reseller_not_yours', 'reseller_not_yours'],
])('for a %s, a customer of %j that is %s, of reseller %j: now %s, ever %s', (...row) => {
  const [kind, resellerId, association, indirectPartnerId, now, ever] = row
  const world = worldOf(kind)
  const { customerId } = addCustomer(world, { domainName: 'buyer', resellerId, association })
  const asked = { customerId, indirectPartnerId }
  const seen = [findCustomer, findFormerCustomer].map((find) => {
    const found = find(world, ownCaller(world), asked)
    return isRefusal(found) ? found.refusal : found.customerId === customerId && 'found'
  })
  expect(seen).toEqual([now, ever])
})

it('finds nobody of an id that is unknown', () => {
  const world = emptyWorld(1)
  expect(findCustomer(world, ownCaller(world), { customerId: 'unknown' })).toMatchObject({
    refusal: 'customer_not_yours',
  })
})

it.each<readonly [asked: Partial<CustomersQuery> & { readonly one?: string }, count: number, names: readonly string[]]>(
  [
    [{}, 4, ['anna', 'berta', 'carla', 'dora']],
    [{ limit: 2 }, 4, ['anna', 'berta']],
    [{ offset: 3, limit: 2 }, 4, ['dora']],
    [{ offset: 9 }, 4, []],
    [{ associatedFrom: instantOf(2000) }, 3, ['berta', 'carla', 'dora']],
    [{ associatedUntil: instantOf(3000) }, 3, ['anna', 'berta', 'carla']],
    [{ associatedFrom: instantOf(2000), associatedUntil: instantOf(3000) }, 2, ['berta', 'carla']],
    [{ associatedFrom: instantOf(2000), associatedUntil: instantOf(3000), offset: 1 }, 1 + 1, ['carla']],
    [{ associatedFrom: instantOf(2000), associatedUntil: instantOf(3000), limit: 1 }, 2, ['berta']],
    [{ associatedFrom: instantOf(3000), associatedUntil: instantOf(2000) }, 0, []],
    [{ model: 'referral' }, 2, ['berta', 'dora']],
    [{ model: 'referral', associatedFrom: instantOf(2001) }, 1, ['dora']],
    [{ accountName: 'R' }, 3, ['berta', 'carla', 'dora']],
    [{ accountName: 'r', limit: 2 }, 3, ['berta', 'carla']],
    [{ accountName: 'r', offset: 2 }, 3, ['dora']],
    [{ name: 'gmbh' }, 2, ['berta', 'carla']],
    [{ label: 'VIP' }, 1, ['carla']],
    [{ label: 'vip' }, 1, ['dora']],
    [{ accountName: 'r', associatedFrom: instantOf(3000) }, 2, ['carla', 'dora']],
    [{ name: 'gmbh', label: 'VIP', model: 'resale' }, 1, ['carla']],
    [{ name: 'gmbh', label: 'VIP', model: 'referral' }, 0, []],
    [{ one: 'berta' }, 1, ['berta']],
    [{ one: 'berta', offset: 1 }, 1, []],
    [{ one: 'nobody' }, 0, []],
    [{ one: 'berta', associatedFrom: instantOf(2000), associatedUntil: instantOf(2000) }, 1, ['berta']],
    [{ one: 'berta', associatedFrom: instantOf(2001) }, 0, []],
    [{ one: 'berta', associatedUntil: instantOf(1999) }, 0, []],
    [{ one: 'berta', model: 'resale' }, 0, []],
    [{ one: 'berta', accountName: 'anna' }, 0, []],
  ],
)('lists for %j of %i customers %j', ({ one, ...asked }, count, names) => {
  const world = emptyWorld(1)
  const wishes = [
    { domainName: 'dora', label: 'vip', model: 'referral' },
    { domainName: 'anna' },
    { domainName: 'carla', name: 'Carla GmbH', label: 'VIP' },
    { domainName: 'berta', name: 'Berta GMBH', model: 'referral' },
  ] as const
  const ids = new Map<string, string>(
    wishes.map((each) => {
      const associatedOn = instantOf(1000 * (1 + ['anna', 'berta', 'carla', 'dora'].indexOf(each.domainName)))
      return [each.domainName, addCustomer(world, { name: '', ...each, associatedOn }).customerId]
    }),
  )
  const listed = listCustomers(world, ownCaller(world), {
    ...{ accountName: undefined, name: undefined, label: undefined, model: undefined },
    ...{ associatedFrom: undefined, associatedUntil: undefined, indirectPartnerId: undefined },
    ...{ offset: 0, limit: 10, customerId: one === undefined ? undefined : (ids.get(one) ?? one) },
    ...asked,
  })
  if (isRefusal(listed)) throw new Error('the test was refused')
  expect([listed.count, listed.page.map((each) => each.domainName)]).toEqual([count, names])
})

it.each([
  [undefined, 'in_use', 'in_use'],
  ['account', 'in_use', 'in_use'],
  ['account_and_resource', 'in_use', 'retention'],
  ['account_and_resource', 'grace', 'retention'],
  ['account_and_resource', 'deleted', 'deleted'],
] as const)('shows, while %s is frozen, a resource that is %s as %s', (kind, status, shown) => {
  const world = emptyWorld(1)
  const freeze = kind === undefined ? {} : { freeze: { kind, by: 'partner', reason: 'test' } as const }
  const { customerId } = addCustomer(world, { domainName: 'buyer', ...freeze })
  expect(shownStatus(world, { customerId, status })).toBe(shown)
})

it.each([
  [undefined, []],
  ['account', ['pay', 'renew', 'change']],
  ['account_and_resource', ['pay', 'renew', 'quote_renewal', 'change', 'unsubscribe', 'use']],
] as const)('keeps a customer, while %s is frozen, from %j', (kind, acts) => {
  const world = emptyWorld(1)
  const freeze = kind === undefined ? {} : { freeze: { kind, by: 'partner', reason: 'test' } as const }
  const { customerId } = addCustomer(world, { domainName: 'buyer', ...freeze })
  const every = ['pay', 'renew', 'quote_renewal', 'change', 'unsubscribe', 'use'] as const
  expect(every.filter((act) => isBarred(world, customerId, act))).toEqual(acts)
})

it('freezes a customer for its budget once, tells the partner, and leaves another freeze as it is', () => {
  const world = emptyWorld(1)
  const { customerId } = addCustomer(world, { domainName: 'buyer' })
  const freezeOf = (id: string): unknown => required(world.customers.get(id), 'the customer').freeze
  const mails = (): unknown[] => [...world.mails.values()].map(({ kind, to, customerId }) => [kind, to, customerId])
  freezeForBudget(world, customerId)
  freezeForBudget(world, customerId)
  expect(freezeOf(customerId)).toEqual({ kind: 'account', by: 'budget', reason: 'budget used up' })
  expect(mails()).toEqual([['customer-frozen', 'finance@crowd.example', customerId]])

  const freeze = { kind: 'account_and_resource', by: 'partner', reason: 'unpaid' } as const
  const frozen = addCustomer(world, { domainName: 'frozen', freeze })
  freezeForBudget(world, frozen.customerId)
  expect(freezeOf(frozen.customerId)).toEqual(freeze)
  expect(mails()).toHaveLength(1)
})
