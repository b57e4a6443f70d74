import { add, type Amount, least, subtract, sumOf, zero } from '../../units/amount.ts'
import type { Instant } from '../../units/instant.ts'
import type { EndingCredit, Wallet } from '../customers/customers.ts'
import { plan, unplan } from '../engine/agenda.ts'
import type { World } from '../engine/world.ts'

/** A part of the credit of a customer: all of it that ends at the same moment, or all that has no end. */
export interface CreditPart {
  readonly amount: Amount
  /** What of it is not used. */
  readonly left: Amount
  /** Absent of what has no end. */
  readonly expiresAt?: Instant
}

/**
 * The parts of a credit, first those that end, the first to end first, and then what has no end. They are used in this order
 * (docs/decisions/china-money.md). Without any credit there is one part of nothing.
 */
export function creditPartsOf({ credit, creditUsed, ending = [] }: Wallet): CreditPart[] {
  const endless = subtract(credit, sumOf(ending.map((each) => each.amount)))
  const parts = endless === zero && ending.length > 0 ? ending : [...ending, { amount: endless }]
  let open = least(creditUsed, credit)
  return parts.map((part) => {
    const used = least(open, part.amount)
    open = subtract(open, used)
    return { ...part, left: subtract(part.amount, used) }
  })
}

/** The part of a credit that ends at a moment, or has no end; undefined where there is none. */
export function creditPartOf(wallet: Wallet, expiresAt: Instant | undefined): CreditPart | undefined {
  return creditPartsOf(wallet).find((each) => each.expiresAt === expiresAt)
}

/** A wallet whose credit has a part of another amount; the other parts stay. */
export function withCreditPart(
  wallet: Wallet,
  { amount, expiresAt }: Pick<CreditPart, 'amount'> & { readonly expiresAt?: Instant | undefined },
): Wallet {
  const before = creditPartOf(wallet, expiresAt)?.amount ?? zero
  const credit = add(subtract(wallet.credit, before), amount)
  const others = (wallet.ending ?? []).filter((each) => each.expiresAt !== expiresAt)
  if (expiresAt === undefined || amount === zero) return withEnding({ ...wallet, credit }, others)
  const ending = [...others, { amount, expiresAt }].sort((a, b) => a.expiresAt - b.expiresAt)
  return withEnding({ ...wallet, credit }, ending)
}

/** A wallet without the parts of its credit that have ended by a moment. */
export function withoutEnded(wallet: Wallet, now: Instant): Wallet {
  const { ending = [] } = wallet
  const over = ending.filter(({ expiresAt }) => expiresAt <= now)
  const credit = subtract(wallet.credit, sumOf(over.map((each) => each.amount)))
  return withEnding(
    { ...wallet, credit },
    ending.filter((each) => !over.includes(each)),
  )
}

/** A wallet without credit. */
export function withoutCredit(wallet: Wallet): Wallet {
  return withEnding({ ...wallet, credit: zero }, [])
}

function withEnding({ ending: _ending, ...wallet }: Wallet, ending: readonly EndingCredit[]): Wallet {
  return ending.length === 0 ? wallet : { ...wallet, ending }
}

/** Puts the end of a credit on the agenda, of a customer or of an account of a partner; undefined takes it off. */
export function planCreditEnd(world: World, accountId: string, at: Instant | undefined): void {
  if (at === undefined) unplan(world, 'credit-expiry', accountId)
  else plan(world, { kind: 'credit-expiry', at, subject: accountId })
}
