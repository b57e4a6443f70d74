import { addCustomer } from '../../src/fixtures/add-customer.ts'
import type { Customer } from '../../src/state/customers/customers.ts'
import type { World } from '../../src/state/engine/world.ts'
import { type BasketItem, useOnConsole } from '../../src/state/ordering/purchases.ts'
import type { OnDemandResource } from '../../src/state/pay-per-use/resources.ts'
import { toAmount, zero } from '../../src/units/amount.ts'
import { instantOf } from '../../src/units/instant.ts'
import { type Change, changeByHand } from './change-by-hand.ts'
import { emptyWorld, moment } from './crowd.ts'
import { granted } from './told.ts'
import { server } from './baskets.ts'
import { required } from './required.ts'

export interface UserWorld {
  readonly world: World
  readonly customer: Customer
}

/** What no package of the catalog pays for: 0.12 USD an hour. */
export const hourly: BasketItem = server

/** What a package of hours pays for: 0.0592 USD an hour. */
export const smallServer: BasketItem = { ...server, spec: 's6.large.2.linux' }

/** Hours of servers: the package. */
export const hoursPackage: BasketItem = { ...server, spec: 'vm.package.s6.large.2.744h' }

/** A customer begins to use something. */
export function use({ world, customer }: UserWorld, item: BasketItem = hourly): OnDemandResource {
  const [started] = granted(useOnConsole(world, required(world.customers.get(customer.customerId), 'one'), [item]))
  return required(started, 'what is used')
}

/** A customer that pays itself and has so much, at noon UTC of 6 May 2026. */
export function payerWorld(cash: string, credit: string): UserWorld {
  const world = emptyWorld(1)
  world.now = moment('2026-05-06T12:00:00Z')
  const wallet = { cash: toAmount(cash), credit: toAmount(credit), creditUsed: zero }
  const customer = addCustomer(world, { domainName: 'payer', model: 'referral', wallet })
  return { world, customer }
}

/** Moves what the clock shows, and nothing happens. */
export function showTime(world: World, text: string): void {
  world.now = instantOf(Date.parse(text))
}

/** Changes a customer, as no rule would. */
export function changeCustomer({ world, customer }: UserWorld, change: Change<Customer>): void {
  changeByHand(
    world.customers,
    (each) => each.customerId === customer.customerId,
    () => change,
  )
}
