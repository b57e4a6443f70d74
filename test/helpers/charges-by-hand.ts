import { amountsOfHours, type Charge, type ChargeAmounts } from '../../src/state/ledger/charges.ts'
import type { World } from '../../src/state/engine/world.ts'
import { type Amount, sumOf, toAmount, zero } from '../../src/units/amount.ts'
import { billingMonthOf } from '../../src/units/calendar.ts'
import { type Instant, instantOf } from '../../src/units/instant.ts'
import type { Change } from './change-by-hand.ts'

export const at = (text: string): Instant => instantOf(Date.parse(text))

/** What a charge comes to: whatever is not said is 0, and the list price is what makes the rest agree. */
export function amounts(said: Partial<Record<keyof ChargeAmounts, string>>): ChargeAmounts {
  const of = (name: keyof ChargeAmounts): Amount => (said[name] === undefined ? zero : toAmount(said[name]))
  const [amount, coupons, discount] = [of('amount'), of('coupons'), of('discount')]
  const official = said.official === undefined ? sumOf([amount, coupons, discount]) : of('official')
  return { amount, coupons, discount, official, cash: of('cash'), credit: of('credit') }
}

/** A line of the ledger of customer `c`, written down as no rule would: a purchase of one server for 10 USD. */
export function chargeByHand(world: World, moment: string, change: Change<Charge> = {}): Charge {
  const charge = {
    id: `charge-${world.charges.size}`,
    customerId: 'c',
    kind: 'purchase',
    service: 'ec2',
    resource: 'vm',
    at: at(moment),
    month: billingMonthOf(at(moment)),
    payer: 'partner',
    ...amounts({ amount: '10' }),
    ...change,
  } as Charge
  world.charges.set(charge)
  return charge
}

/** Hours of use of customer `c` that follow each other, each for what is said. */
export function hoursByHand(
  world: World,
  moment: string,
  { hours, perHour, ...change }: Change<Charge> & { readonly hours: number; readonly perHour: ChargeAmounts },
): Charge {
  return chargeByHand(world, moment, {
    kind: 'usage',
    ...amountsOfHours(perHour, hours),
    run: { from: at(moment), hours, perHour: { ...perHour, fromPackages: '0' } },
    ...change,
  })
}
