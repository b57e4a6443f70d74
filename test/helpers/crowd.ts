import { catalog } from '../../src/fixtures/catalog.ts'
import { addCustomer } from '../../src/fixtures/add-customer.ts'
import { startWorld } from '../../src/fixtures/start-world.ts'
import { type Caller, callerOf } from '../../src/state/accounts/accounts.ts'
import { toAmount } from '../../src/units/amount.ts'
import { chanceFraction } from '../../src/state/engine/chance.ts'
import type { Customer } from '../../src/state/customers/customers.ts'
import { type Instant, instantOf } from '../../src/units/instant.ts'
import { checkInvariants } from '../../src/state/invariants.ts'
import { payOrder } from '../../src/state/ordering/payments.ts'
import { type BasketItem, orderOnConsole } from '../../src/state/ordering/purchases.ts'
import { tablesOf, type World } from '../../src/state/engine/world.ts'
import { giveBudget } from './given.ts'

/** A moment by its name. */
export function moment(text: string): Instant {
  return instantOf(Date.parse(text))
}

export const startOfYear = moment('2026-01-01T00:00:00Z')

/** An empty world whose clock stands at the beginning of 2026. */
export function emptyWorld(seed: number): World {
  const clock = { mode: 'frozen', at: startOfYear, anchor: 0, signing: 'either' } as const
  return startWorld({ id: 'crowd', kind: 'partner', seed, preset: 'empty', clock })
}

export interface Member {
  readonly customer: Customer
  readonly caller: Caller
}

/** Adds a resale customer with a budget; a limit of 0 leaves it without. */
export function addMember(world: World, number: number, limit: number): Member {
  const domainName = `member-${number}`
  const customer = addCustomer(world, { domainName, realName: 'passed', type: 'company' })
  const user = world.users.firstOf('byName', `${domainName}/${domainName}`)
  if (user === undefined) throw new Error(`the test needs the user of ${domainName}`)
  if (limit > 0) {
    giveBudget(world, { customerId: customer.customerId, limit: toAmount(limit) })
  }
  return { customer, caller: callerOf(user) }
}

const sold = catalog.products.filter(
  (each) => each.monthPrice !== undefined && each.sizeUnit === undefined && each.package === undefined,
)

/** What a draw between 0 and 1 picks from the catalog. */
export function basketItem(draw: number, term: Pick<BasketItem, 'period' | 'periods'>): BasketItem {
  const product = sold[Math.floor(draw * sold.length)] ?? sold[0]
  if (product === undefined) throw new Error('the test needs a product')
  const { service, resource, spec } = product
  return { service, resource, spec, region: 'la-north-2', size: undefined, sizeUnit: undefined, count: 1, ...term }
}

/** Orders and pays; gives whether that went through. */
export function buy(world: World, { customer, caller }: Member, items: readonly BasketItem[]): boolean {
  const order = orderOnConsole(world, customer, { items, provisioningSeconds: 0, couponIds: [] })
  if (!('orderId' in order)) return false
  return 'orderId' in payOrder(world, caller, { orderId: order.orderId, discount: undefined, couponIds: [] })
}

/** A number between 0 and 1 that the words decide. */
export function draw(...words: (string | number)[]): number {
  return chanceFraction('crowd', ...words)
}

/** The laws that a world breaks. */
export function brokenLaws(world: World): unknown[] {
  return checkInvariants(world).filter((each) => !each.holds)
}

/** All records of a world as text: two worlds are the same when these are. */
export function dump(world: World): string {
  const write = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value)
  return JSON.stringify(
    tablesOf(world).map((table) => [table.name, [...table.keys()].sort().map((key) => table.get(key))]),
    write,
  )
}
