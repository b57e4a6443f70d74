import { type Amount, least, subtract, times, zero } from '../../units/amount.ts'
import { hour, type Instant } from '../../units/instant.ts'
import { accountsPaidBy, payingAccountOf } from '../customers/custody.ts'
import type { World } from '../engine/world.ts'
import { siteOf } from '../sites/site-of.ts'
import type { Charge } from './charges.ts'
import { debtOf } from './wallets.ts'

/** The debt that a charge, or a part of its hours, made. */
export interface DebtMade {
  readonly charge: Charge
  /** When the part begins. */
  readonly from: Instant
  readonly debt: Amount
}

/** What became of a debt: what is still owed of it, and what was paid off since. */
export interface DebtNow {
  readonly debt: Amount
  readonly paidOff: Amount
}

/** How many charges are looked at together, from the newest back. */
const stretch = 200

/**
 * Tells what became of the debts of a customer, where bills of the site tell that; elsewhere a debt stays what it was. What a
 * customer pays off is its oldest debt first, so that what it owes now is that of its newest charges; what a refund pays
 * off stands in the refund. All charges together owe what the customer owes, as far as they and not a smaller credit made
 * it so (docs/decisions/china-bills.md).
 */
export function debtsOf(world: World, customerId: string): (made: DebtMade) => DebtNow {
  if (!siteOf(world).tellsPaidDebts) return ({ debt }) => ({ debt, paidOff: zero })
  const owedOf = owedByCharge(world, customerId)
  return ({ charge, from, debt }) => {
    if (debt <= zero) return { debt: zero, paidOff: debt }
    const paidOff = subtract(debtOfCharge(charge), owedOf.get(charge.id) ?? zero)
    // What was paid off of hours that follow each other is the first of them.
    const paidHere = clamp(subtract(paidOff, debtBefore(charge, from)), debt)
    return { debt: subtract(debt, paidHere), paidOff: paidHere }
  }
}

function clamp(amount: Amount, most: Amount): Amount {
  return amount < zero ? zero : least(amount, most)
}

function debtBefore({ run }: Charge, from: Instant): Amount {
  return run === undefined ? zero : times(debtOfCharge(run.perHour), Math.round((from - run.from) / hour))
}

/** What paid nothing of a charge: its amount without cash and credit. */
export function debtOfCharge({ amount, cash, credit }: Pick<Charge, 'amount' | 'cash' | 'credit'>): Amount {
  return subtract(subtract(amount, cash), credit)
}

function owedByCharge(world: World, customerId: string): Map<string, Amount> {
  const owed = new Map<string, Amount>()
  const payerId = payingAccountOf(world, customerId)
  let left = debtOf(world, payerId)
  for (const charge of newestFirst(world, accountsPaidBy(world, payerId))) {
    if (left <= zero) break
    const part = least(left, debtOfCharge(charge))
    if (part <= zero) continue
    owed.set(charge.id, part)
    left = subtract(left, part)
  }
  return owed
}

/** The charges of accounts that one account pays for, from the newest back; of one account, read as far as they are asked for. */
function* newestFirst(world: World, accounts: readonly string[]): Generator<Charge> {
  if (accounts.length > 1) {
    const charges = accounts.flatMap((each) => world.charges.sliceOf('byCustomer', each, { from: 0, to: Infinity }))
    yield* charges.sort((a, b) => b.at - a.at)
    return
  }
  const [customerId = ''] = accounts
  for (let end = world.charges.countOf('byCustomer', customerId); end > 0; end -= stretch) {
    const from = Math.max(0, end - stretch)
    yield* world.charges.sliceOf('byCustomer', customerId, { from, to: end }).reverse()
  }
}
