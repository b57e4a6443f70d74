import { expect, it } from 'vitest'
import type { Wallet } from '../../../src/state/customers/customers.ts'
import { creditPartsOf, withCreditPart, withoutCredit, withoutEnded } from '../../../src/state/ledger/credit-parts.ts'
import { setPartnerCredit, partnerAccountOf } from '../../../src/state/ledger/partner-accounts.ts'
import { setCredit } from '../../../src/state/ledger/wallets.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { day, instantOf, later } from '../../../src/units/instant.ts'
import { addChinaCustomer, chinaWorld, short } from '../../helpers/china-world.ts'
import { itBreaks, itKeeps } from '../../helpers/laws.ts'
import { required } from '../../helpers/required.ts'

type Part = readonly [amount: number, end: number]

/** A wallet with so much credit used, and parts that end at moments, 0 for never. */
function walletWith(used: number, parts: readonly Part[]): Wallet {
  const empty: Wallet = { cash: toAmount(0), credit: toAmount(0), creditUsed: toAmount(used) }
  return parts.reduce(
    (wallet, [amount, end]) =>
      withCreditPart(wallet, { amount: toAmount(amount), expiresAt: end === 0 ? undefined : instantOf(end) }),
    empty,
  )
}

function partsOf(wallet: Wallet): string[] {
  return creditPartsOf(wallet).map(
    ({ amount, left, expiresAt }) => `${short(left)} of ${short(amount)} until ${expiresAt ?? 'ever'}`,
  )
}

it.each<readonly [used: number, parts: readonly Part[], shown: readonly string[]]>([
  [0, [], ['0 of 0 until ever']],
  [0, [[5, 0]], ['5 of 5 until ever']],
  [0, [[5, 9]], ['5 of 5 until 9']],
  [
    6,
    [
      [5, 9],
      [4, 0],
      [3, 8],
    ],
    ['0 of 3 until 8', '2 of 5 until 9', '4 of 4 until ever'],
  ],
  [
    9,
    [
      [5, 9],
      [4, 0],
      [3, 8],
    ],
    ['0 of 3 until 8', '0 of 5 until 9', '3 of 4 until ever'],
  ],
  [
    20,
    [
      [5, 9],
      [4, 0],
    ],
    ['0 of 5 until 9', '0 of 4 until ever'],
  ],
  [
    0,
    [
      [5, 9],
      [2, 9],
    ],
    ['2 of 2 until 9'],
  ],
  [
    0,
    [
      [5, 9],
      [7, 8],
      [0, 9],
    ],
    ['7 of 7 until 8'],
  ],
  [
    0,
    [
      [5, 9],
      [4, 0],
      [0, 0],
    ],
    ['5 of 5 until 9'],
  ],
])('with %d used, the parts %j are %j', (used, parts, shown) => {
  expect(partsOf(walletWith(used, parts))).toEqual(shown)
})

it.each<readonly [now: number, shown: readonly string[], credit: string]>([
  [7, ['3 of 3 until 8', '5 of 5 until 9', '4 of 4 until ever'], '12'],
  [8, ['5 of 5 until 9', '4 of 4 until ever'], '9'],
  [9, ['4 of 4 until ever'], '4'],
])('at %d there is left %j', (now, shown, credit) => {
  const wallet = withoutEnded(
    walletWith(0, [
      [5, 9],
      [4, 0],
      [3, 8],
    ]),
    instantOf(now),
  )
  expect([partsOf(wallet), short(wallet.credit)]).toEqual([shown, credit])
  expect(partsOf(withoutCredit(wallet))).toEqual(['0 of 0 until ever'])
})

const world = chinaWorld()
const { id } = addChinaCustomer(world, { domainName: 'payer', model: 'referral' })
const current = () => required(world.customers.get(id), 'the customer')
const partner = () => partnerAccountOf(world, '')
const [soon, then] = [later(world.now, day), later(world.now, 2 * day)]
setCredit(world, current(), { amount: toAmount(4), expiresAt: then })
setCredit(world, current(), { amount: toAmount(3), expiresAt: soon })
setPartnerCredit(world, partner(), { credit: toAmount(9), expiresAt: then })
const law = 'credit that ends is a part of what there is, and its end is on the agenda'
const ending = current().wallet?.ending ?? []

function change(wallet: Partial<Wallet>): string {
  world.customers.set({ ...current(), wallet: { ...required(current().wallet, 'a wallet'), ...wallet } })
  return id
}

itBreaks(world, [
  [
    law,
    'there is less credit than ends',
    () => change({ ending: [...ending, { amount: toAmount(1), expiresAt: later(then, 1) }] }),
  ],
  [law, 'a part is nothing', () => change({ ending: [...ending, { amount: toAmount(0), expiresAt: later(then, 1) }] })],
  [law, 'the last to end is first', () => change({ ending: ending.toReversed() })],
  [law, 'a part has ended', () => change({ ending: [{ amount: toAmount(1), expiresAt: world.now }] })],
  [law, 'the end is not due', () => (world.dueEvents.delete(`credit-expiry ${id}`), id)],
  [law, 'an end is due and nothing ends', () => change({ ending: [] })],
  [
    law,
    'the end of the partner is another',
    () => {
      world.partnerAccounts.set({ ...partner(), creditEnds: soon })
      return partner().accountId
    },
  ],
])

itKeeps(world, [['a part that has no end beside', () => void setCredit(world, current(), { amount: toAmount(2) })]])
