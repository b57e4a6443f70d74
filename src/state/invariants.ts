import { add, zero } from '../units/amount.ts'
import { moneyLaws } from './ledger/money-laws.ts'
import { couponLaws } from './benefits/coupon-laws.ts'
import { memberLaws } from './members/member-laws.ts'
import { orderLaws } from './ordering/order-laws.ts'
import { ssoLaws } from './sso/sso-laws.ts'
import { debtOf } from './ledger/wallets.ts'
import { associationOf } from './sites/site-of.ts'
import { atOnce, goThrough, nameOfFirst, type Slices } from './engine/slices.ts'
import { sumsBy } from './engine/sums.ts'
import type { World } from './engine/world.ts'
import { totalCharged } from './ledger/spending.ts'

/** One law that a world keeps, and whether it does now. */
export interface Invariant {
  readonly name: string
  readonly holds: boolean
  readonly detail?: string
}

/** Looks in slices for the first thing in a world that breaks the law; gives its name, or undefined. */
export type Law = (world: World) => Slices<string | undefined>

const laws: Readonly<Record<string, Law>> = {
  ...orderLaws,
  ...moneyLaws,
  ...couponLaws,
  ...memberLaws,
  ...ssoLaws,
  'what the partner owes is the sum of the charges of its resale customers': unfitDebt,
  'what a customer has spent is the sum of its charges': unfitSpending,
  'what a customer has spent at list price is the sum of its official prices': unfitListSpending,
  'a customer is in arrears as long as it is in debt, and its next stage is on the agenda': (world) =>
    nameOfFirst(
      world.customers.values(),
      ({ customerId, arrears }) => {
        const isPlanned = world.dueEvents.get(`arrears ${customerId}`) !== undefined
        const isInDebt = debtOf(world, customerId) > zero
        return (
          isInDebt !== (arrears !== undefined) || isPlanned !== (arrears !== undefined && arrears.stage !== 'released')
        )
      },
      (each) => each.customerId,
    ),
  'only associated resale customers have budgets': (world) =>
    nameOfFirst(
      world.budgets.keys(),
      (customerId) => {
        const customer = world.customers.get(customerId)
        return customer?.association !== 'associated' || associationOf(world, customer).funding !== 'budget'
      },
      (customerId) => customerId,
    ),
  'a customer under review has an application under review': (world) =>
    nameOfFirst(
      world.customers.values(),
      (each) =>
        each.realName === 'reviewing' &&
        !world.realNameApplications
          .sliceOf('byCustomer', each.customerId, { from: 0, to: Infinity })
          .some((application) => application.state === 'reviewing'),
      (each) => each.customerId,
    ),
  'every reseller of a customer is known': (world) =>
    nameOfFirst(
      world.customers.values(),
      (each) => each.resellerId !== '' && !world.resellers.get(each.resellerId),
      (each) => each.customerId,
    ),
  'nothing is due before the present': (world) =>
    nameOfFirst(
      world.dueEvents.values(),
      (each) => each.at < world.now,
      (each) => each.id,
    ),
}

function* unfitDebt(world: World): Slices<string | undefined> {
  let sum = zero
  yield* goThrough(world.charges.values(), ({ payer, amount }) => {
    if (payer === 'partner') sum = add(sum, amount)
  })
  return sum === totalCharged(world) ? undefined : `charges ${sum}, total ${totalCharged(world)}`
}

function* unfitSpending(world: World): Slices<string | undefined> {
  const sums = yield* sumsBy(world.charges.values(), (each) => [[each.customerId, each.amount]])
  return yield* nameOfFirst(
    world.spendings.values(),
    (each) => add(each.beforeMonth, each.inMonth) !== (sums.get(each.customerId) ?? zero),
    (each) => each.customerId,
  )
}

function* unfitListSpending(world: World): Slices<string | undefined> {
  const sums = yield* sumsBy(world.charges.values(), (each) => [[each.customerId, each.official]])
  return yield* nameOfFirst(
    world.spendings.values(),
    ({ customerId, listBeforeMonth, listInMonth }) =>
      listBeforeMonth !== undefined &&
      listInMonth !== undefined &&
      add(listBeforeMonth, listInMonth) !== (sums.get(customerId) ?? zero),
    (each) => each.customerId,
  )
}

/** Proves the laws for a world as it is now. */
export function checkInvariants(world: World): Invariant[] {
  return atOnce(checkingInvariants(world))
}

/** Does what `checkInvariants` does in slices. */
export function* checkingInvariants(world: World): Slices<Invariant[]> {
  const invariants: Invariant[] = []
  for (const [name, law] of Object.entries(laws)) {
    const detail = yield* law(world)
    invariants.push(detail === undefined ? { name, holds: true } : { name, holds: false, detail })
  }
  return invariants
}
