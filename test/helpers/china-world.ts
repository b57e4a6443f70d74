import { addCustomer, type CustomerWishes } from '../../src/fixtures/add-customer.ts'
import { startWorld } from '../../src/fixtures/start-world.ts'
import { type Caller, callerOf, ownCaller } from '../../src/state/accounts/accounts.ts'
import type { Profile } from '../../src/state/accounts/profile.ts'
import type { Customer } from '../../src/state/customers/customers.ts'
import { paymentBy } from '../../src/state/ledger/account-changes.ts'
import { allocateToCustomer } from '../../src/state/ledger/allocations.ts'
import { partnerAccountOf, topUpPartner } from '../../src/state/ledger/partner-accounts.ts'
import { payIn } from '../../src/state/ledger/wallets.ts'
import type { World } from '../../src/state/engine/world.ts'
import { type Amount, amountText, toAmount, zero } from '../../src/units/amount.ts'
import { day, later } from '../../src/units/instant.ts'
import { startOfYear } from './crowd.ts'
import { required } from './required.ts'

/** A world of the China site whose clock stands at the beginning of 2026; a distributor has the reseller `reseller-1`. */
export function chinaWorld(kind: Profile['kind'] = 'partner', seed = 1): World {
  const clock = { mode: 'frozen', at: startOfYear, anchor: 0, signing: 'either' } as const
  const world = startWorld({ id: 'china', site: 'cn', kind, seed, preset: 'empty', clock })
  if (kind === 'distributor')
    world.resellers.set({
      resellerId: 'reseller-1',
      accountName: 'reseller-one',
      name: 'Reseller One',
      mobilePhone: '0086-13900000001',
      email: 'one@resellers.example',
      associatedOn: later(world.now, -day),
      accountManagerId: 'manager-1',
      accountManagerName: 'Manager One',
    })
  return world
}

/** The partner, or the reseller, pays in so much, of which a part is designated. */
export function fill(world: World, amount: string, more: { reseller?: string; designated?: string } = {}): void {
  topUpPartner(world, partnerAccountOf(world, more.reseller ?? ''), {
    amount: toAmount(amount),
    designated: toAmount(more.designated ?? '0'),
    channel: paymentBy(world),
  })
}

export interface ChinaMember {
  readonly customer: Customer
  readonly id: string
  readonly caller: Caller
}

/** Adds an agency customer, or of whatever model is wished. */
export function addChinaCustomer(world: World, wishes: CustomerWishes): ChinaMember {
  const customer = addCustomer(world, { model: 'agency', realName: 'passed', type: 'company', ...wishes })
  const user = world.users.firstOf('byName', `${wishes.domainName}/${wishes.domainName}`)
  return { customer, id: customer.customerId, caller: callerOf(required(user, 'the user of a customer')) }
}

/** Gives an agency customer so much out of the money of its partner or reseller. */
export function allocate(world: World, { customer }: ChinaMember, amount: string): void {
  const { customerId, resellerId } = customer
  const moved = allocateToCustomer(world, ownCaller(world), {
    customerId,
    indirectPartnerId: resellerId,
    amount: toAmount(amount),
  })
  if (!('tradeId' in moved)) throw new Error(`the test needs an allocation, which is refused: ${moved.refusal}`)
}

/** A customer that pays for itself pays in so much. */
export function deposit(world: World, { customer }: ChinaMember, amount: string): void {
  payIn(world, customer, { amount: toAmount(amount), channel: paymentBy(world) })
}

/** An amount as short as it can be written. */
export function short(amount: Amount): string {
  return amountText(amount, 8).replace(/\.?0+$/, '')
}

/** The changes of an account in the order in which they came: `allocation +10 = 10`. */
export function changesOf(world: World, accountId: string, account: 'cash' | 'credit' = 'cash'): string[] {
  return world.accountChanges
    .sliceOf('byAccount', `${accountId}/${account}`, { from: 0, to: Infinity })
    .map(({ trade, amount, after }) => `${trade.kind} ${amount > zero ? '+' : ''}${short(amount)} = ${short(after)}`)
}
