import { expect, it } from 'vitest'
import { addCustomer } from '../../../src/fixtures/add-customer.ts'
import type { Customer } from '../../../src/state/customers/customers.ts'
import { fundingOf, refuseShort } from '../../../src/state/ledger/funding.ts'
import { cashOf, debtOf, drawWallet, expenditureQuota, hoursToDebt, payIn } from '../../../src/state/ledger/wallets.ts'
import { useOnConsole } from '../../../src/state/ordering/purchases.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { type Amount, amountText, toAmount } from '../../../src/units/amount.ts'
import { day, fromInstant, later } from '../../../src/units/instant.ts'
import { type Change, changeByHand } from '../../helpers/change-by-hand.ts'
import { addMember, basketItem, emptyWorld } from '../../helpers/crowd.ts'
import { required } from '../../helpers/required.ts'

type Money = readonly [cash: string, credit: string, creditUsed: string]

const trade = { kind: 'usage', id: 'use-1' } as const
const channel = { id: '2', number: '1' }

/** A customer that pays itself, and has so much. */
function payer([cash, credit, creditUsed]: Money, more: Change<Customer> = {}): { world: World; id: string } {
  const world = emptyWorld(1)
  const wallet = { cash: toAmount(cash), credit: toAmount(credit), creditUsed: toAmount(creditUsed) }
  const { customerId: id } = addCustomer(world, { domainName: 'payer', model: 'referral', wallet })
  changeByHand(
    world.customers,
    (each) => each.customerId === id,
    () => more,
  )
  return { world, id }
}

const customerOf = (world: World, id: string): Customer => required(world.customers.get(id), 'the customer')
const short = (amount: Amount): string => amountText(amount, 8).replace(/\.?0+$/, '')
const moneyOf = (world: World, id: string): string[] => {
  const { cash, credit, creditUsed } = required(customerOf(world, id).wallet, 'a wallet')
  return [cash, credit, creditUsed].map(short)
}

it.each<readonly [before: Money, amount: string, drawn: readonly [string, string], after: Money, debt: string]>([
  [['10', '5', '0'], '4', ['4', '0'], ['6', '5', '0'], '0'],
  [['10', '5', '0'], '10', ['10', '0'], ['0', '5', '0'], '0'],
  [['10', '5', '0'], '12', ['10', '2'], ['0', '5', '2'], '0'],
  [['10', '5', '0'], '15', ['10', '5'], ['0', '5', '5'], '0'],
  [['10', '5', '0'], '18', ['10', '5'], ['0', '5', '8'], '3'],
  [['0', '5', '8'], '2', ['0', '0'], ['0', '5', '10'], '5'],
  [['0', '5', '8'], '-2', ['0', '0'], ['0', '5', '6'], '1'],
  [['0', '5', '8'], '-4', ['0', '-1'], ['0', '5', '4'], '0'],
  [['0', '5', '8'], '-8', ['0', '-5'], ['0', '5', '0'], '0'],
  [['0', '5', '8'], '-10', ['-2', '-5'], ['2', '5', '0'], '0'],
  [['1', '5', '0'], '-2', ['-2', '0'], ['3', '5', '0'], '0'],
  [['1', '5', '2'], '0', ['0', '0'], ['1', '5', '2'], '0'],
])('of %j, %s takes %j, leaves %j and a debt of %s', (...row) => {
  const [before, amount, drawn, after, debt] = row
  const { world, id } = payer(before)
  const { cash, credit } = drawWallet(world, id, { trade, amount: toAmount(amount) })
  expect([short(cash), short(credit)]).toEqual(drawn)
  expect(moneyOf(world, id)).toEqual(after)
  expect(short(debtOf(world, id))).toBe(debt)
})

it('takes nothing of a resale customer', () => {
  const world = emptyWorld(1)
  const { customer } = addMember(world, 1, 0)
  const id = customer.customerId
  expect(Object.values(drawWallet(world, id, { trade, amount: toAmount(5) })).map(short)).toEqual(['0', '0'])
  expect([debtOf(world, id), cashOf(world, id), hoursToDebt(world, id, toAmount(1))]).toEqual([0n, 0n, undefined])
  expect(expenditureQuota(world, id)).toEqual({ granted: 0n, used: 0n, percent: 0n })
  expect(customerOf(world, id)).toEqual(customer)
})

it('a customer of the referral model without a wallet has an empty one', () => {
  const { world, id } = payer(['0', '0', '0'], { wallet: undefined })
  drawWallet(world, id, { trade, amount: toAmount(3) })
  expect([moneyOf(world, id), short(debtOf(world, id))]).toEqual([['0', '0', '3'], '3'])
})

it('arrears begin with the first debt, are planned and told once, and end with the last', () => {
  const { world, id } = payer(['1', '1', '0'], { email: 'payer@example.com' })
  const planned = () => world.dueEvents.get(`arrears ${id}`)
  const stage = () => customerOf(world, id).arrears
  drawWallet(world, id, { trade, amount: toAmount(2) })
  expect([stage(), planned(), world.mails.size]).toEqual([undefined, undefined, 0])

  const since = later(world.now, 3_600_000)
  drawWallet(world, id, { trade, amount: toAmount(1), at: since })
  expect(stage()).toEqual({ since, stage: 'grace' })
  expect(planned()?.at).toBe(later(since, 15 * day))
  expect([...world.mails.values()]).toMatchObject([
    {
      kind: 'arrears',
      to: 'payer@example.com',
      subject: 'payer is in arrears',
      text: 'payer has used more than its balance and credit; its pay-per-use resources go on for 15 days.',
      customerId: id,
    },
  ])
  drawWallet(world, id, { trade, amount: toAmount(1), at: later(since, day) })
  drawWallet(world, id, { trade, amount: toAmount('-1.99') })
  expect([stage(), world.mails.size]).toEqual([{ since, stage: 'grace' }, 1])
  expect(planned()?.at).toBe(later(since, 15 * day))
  payIn(world, customerOf(world, id), { amount: toAmount('0.01'), channel })
  expect([stage(), planned(), moneyOf(world, id)]).toEqual([undefined, undefined, ['0', '1', '1']])
})

it('what a customer uses is looked at again at the end of the hour in which it pays in', () => {
  const { world, id } = payer(['1', '0', '0'])
  useOnConsole(world, customerOf(world, id), [basketItem(0, { period: 'month', periods: 1 })])
  world.dueEvents.delete(`use-charging ${id}`)
  world.now = later(world.now, 1_800_000)
  payIn(world, customerOf(world, id), { amount: toAmount(1), channel })
  expect(world.dueEvents.get(`use-charging ${id}`)?.at).toBe(later(world.now, 1_800_000))
})

it('arrears that began long ago come to their next stage at once', () => {
  const { world, id } = payer(['0', '0', '0'])
  drawWallet(world, id, { trade, amount: toAmount(1), at: later(world.now, -15 * day - 1) })
  expect(world.dueEvents.get(`arrears ${id}`)?.at).toBe(world.now)
  expect([...world.mails.values()].map((each) => each.to)).toEqual([customerOf(world, id).email])
  const nameless = payer(['0', '0', '0'], { email: undefined })
  drawWallet(nameless.world, nameless.id, { trade, amount: toAmount(1), at: later(nameless.world.now, -15 * day) })
  expect([...nameless.world.mails.values()].map((each) => each.to)).toEqual(['payer@customers.example'])
  expect(fromInstant(required(nameless.world.dueEvents.get(`arrears ${nameless.id}`), 'the stage').at)).toBe(
    fromInstant(nameless.world.now),
  )
})

it.each<readonly [Money, perHour: string, hours: number | undefined]>([
  [['1', '0', '0'], '0.3', 4],
  [['0.9', '0', '0'], '0.3', 4],
  [['0.89', '0', '0'], '0.3', 3],
  [['0.5', '0.5', '0.1'], '0.3', 4],
  [['0.5', '0.5', '0.5'], '0.3', 2],
  [['0', '1', '1'], '0.3', 1],
  [['0', '1', '1.01'], '0.3', undefined],
  [['1', '0', '0'], '0', undefined],
])('%j is in debt at %s an hour after %s hours', (money, perHour, hours) => {
  const { world, id } = payer(money)
  expect(hoursToDebt(world, id, toAmount(perHour))).toBe(hours)
  const reaction = fundingOf(world, id).hoursToReaction(world, id, { amount: toAmount(perHour), official: toAmount(9) })
  expect(reaction).toBe(hours)
})

it.each<readonly [Money, quota: readonly string[], available: string]>([
  [['7', '5', '2'], ['5', '2', '40'], '10'],
  [['7', '5', '8'], ['5', '5', '100'], '7'],
  [['7', '0', '0'], ['0', '0', '0'], '7'],
  [['0', '3', '1'], ['3', '1', '33.33333333'], '2'],
])('%j has the quota %j, and %s left', (money, quota, available) => {
  const { world, id } = payer(money)
  expect(Object.values(expenditureQuota(world, id)).map(short)).toEqual(quota)
  expect(short(cashOf(world, id))).toBe(money[0])
  expect(short(required(fundingOf(world, id).available(world, id), 'what is left'))).toBe(available)
  const toPay = (more: string) => ({ amount: toAmount(available) + toAmount(more), official: toAmount(999) }) as never
  expect(refuseShort(world, id, toPay('0'))).toBeUndefined()
  expect(refuseShort(world, id, toPay('0.01'))).toMatchObject({ refusal: 'balance_insufficient' })
})
