import { add, type Amount, sumOf, zero } from '../units/amount.ts'
import type { Charge } from './ledger/charges.ts'
import { moneyLaws } from './ledger/money-laws.ts'
import { couponLaws } from './benefits/coupon-laws.ts'
import { memberLaws } from './members/member-laws.ts'
import { orderLaws } from './ordering/order-laws.ts'
import { ssoLaws } from './sso/sso-laws.ts'
import { debtOf } from './ledger/wallets.ts'
import { associationOf } from './sites/site-of.ts'
import { atOnce, type Slices } from './engine/slices.ts'
import type { World } from './engine/world.ts'
import { totalCharged } from './ledger/spending.ts'

/** One law that a world keeps, and whether it does now. */
export interface Invariant {
  readonly name: string
  readonly holds: boolean
  readonly detail?: string
}

/** Gives the first thing in a world that breaks the law, or undefined. */
export type Law = (world: World) => string | undefined

const laws: Readonly<Record<string, Law>> = {
  ...orderLaws,
  ...moneyLaws,
  ...couponLaws,
  ...memberLaws,
  ...ssoLaws,
  'what the partner owes is the sum of the charges of its resale customers': (world) => {
    const owed = [...world.charges.values()].filter((each) => each.payer === 'partner')
    const sum = sumOf(owed.map((each) => each.amount))
    return sum === totalCharged(world) ? undefined : `charges ${sum}, total ${totalCharged(world)}`
  },
  'what a customer has spent is the sum of its charges': (world) => {
    const sums = sumsByCustomer(world, (each) => each.amount)
    return [...world.spendings.values()].find(
      (each) => add(each.beforeMonth, each.inMonth) !== (sums.get(each.customerId) ?? zero),
    )?.customerId
  },
  'what a customer has spent at list price is the sum of its official prices': (world) => {
    const sums = sumsByCustomer(world, (each) => each.official)
    return [...world.spendings.values()].find(
      ({ customerId, listBeforeMonth, listInMonth }) =>
        listBeforeMonth !== undefined &&
        listInMonth !== undefined &&
        add(listBeforeMonth, listInMonth) !== (sums.get(customerId) ?? zero),
    )?.customerId
  },
  'a customer is in arrears as long as it is in debt, and its next stage is on the agenda': (world) =>
    [...world.customers.values()].find(({ customerId, arrears }) => {
      const isPlanned = world.dueEvents.get(`arrears ${customerId}`) !== undefined
      const isInDebt = debtOf(world, customerId) > zero
      return (
        isInDebt !== (arrears !== undefined) || isPlanned !== (arrears !== undefined && arrears.stage !== 'released')
      )
    })?.customerId,
  'only associated resale customers have budgets': (world) =>
    [...world.budgets.keys()].find((customerId) => {
      const customer = world.customers.get(customerId)
      return customer?.association !== 'associated' || associationOf(world, customer).funding !== 'budget'
    }),
  'a customer under review has an application under review': (world) =>
    [...world.customers.values()].find(
      (each) =>
        each.realName === 'reviewing' &&
        !world.realNameApplications
          .sliceOf('byCustomer', each.customerId, { from: 0, to: Infinity })
          .some((application) => application.state === 'reviewing'),
    )?.customerId,
  'every reseller of a customer is known': (world) =>
    [...world.customers.values()].find((each) => each.resellerId !== '' && !world.resellers.get(each.resellerId))
      ?.customerId,
  'nothing is due before the present': (world) => {
    const [late] = [...world.dueEvents.values()].filter((each) => each.at < world.now)
    return late?.id
  },
}

function sumsByCustomer(world: World, amountOf: (charge: Charge) => Amount): Map<string, Amount> {
  const sums = new Map<string, Amount>()
  for (const charge of world.charges.values())
    sums.set(charge.customerId, add(sums.get(charge.customerId) ?? zero, amountOf(charge)))
  return sums
}

/** Proves the laws for a world as it is now. */
export function checkInvariants(world: World): Invariant[] {
  return atOnce(checkingInvariants(world))
}

/** Does what `checkInvariants` does in slices: a law is looked at as a whole. */
export function* checkingInvariants(world: World): Slices<Invariant[]> {
  const invariants: Invariant[] = []
  for (const [name, law] of Object.entries(laws)) {
    const detail = law(world)
    invariants.push(detail === undefined ? { name, holds: true } : { name, holds: false, detail })
    yield 'within'
  }
  return invariants
}
