import { expect, it } from 'vitest'
import { couponPartsOf, paidByKind, sumByKind } from '../../../src/state/benefits/paid-by-kind.ts'
import type { CouponKind } from '../../../src/state/benefits/coupons.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { customerWorld } from '../../helpers/customer-world.ts'

type Use = readonly [kind: CouponKind, amount: string]
/** What cash coupons, flexi-purchase coupons and cards paid. */
type Paid = readonly [cash: string, flexi: string, card: string]

function worldWith(uses: readonly Use[]) {
  const opened = customerWorld()
  const paid = uses.map(([kind, amount]) => ({ couponId: opened.coupon({ kind }).couponId, amount: toAmount(amount) }))
  return { world: opened.world, paid }
}

const amountsOf = ([cash, flexi, card]: Paid) => ({
  cash: toAmount(cash),
  flexi: toAmount(flexi),
  card: toAmount(card),
})

it.each<readonly [what: string, uses: readonly Use[], amounts: readonly string[], paid: readonly Paid[]]>([
  ['nothing pays', [], ['0'], [['0', '0', '0']]],
  [
    'one coupon pays for all',
    [['flexi', '5']],
    ['3', '2'],
    [
      ['0', '3', '0'],
      ['0', '2', '0'],
    ],
  ],
  [
    'the first pays the first, as far as it goes',
    [
      ['cash', '4'],
      ['card', '3'],
    ],
    ['5', '2'],
    [
      ['4', '0', '1'],
      ['0', '0', '2'],
    ],
  ],
  [
    'two of one kind are one sum',
    [
      ['card', '1'],
      ['card', '2'],
    ],
    ['3'],
    [['0', '0', '3']],
  ],
  [
    'what paid for nothing has no part',
    [['flexi', '2']],
    ['0', '2'],
    [
      ['0', '0', '0'],
      ['0', '2', '0'],
    ],
  ],
])('coupons pay for amounts in turn: %s', (_what, uses, amounts, expected) => {
  const { world, paid } = worldWith(uses)
  expect(
    paidByKind(
      world,
      paid,
      amounts.map((each) => toAmount(each)),
    ),
  ).toEqual(expected.map(amountsOf))
})

it.each<readonly [what: string, uses: readonly Use[], sum: Paid]>([
  ['nothing', [], ['0', '0', '0']],
  [
    'each kind',
    [
      ['cash', '1'],
      ['flexi', '2'],
      ['card', '3'],
      ['flexi', '0.5'],
    ],
    ['1', '2.5', '3'],
  ],
  [
    'what went back is below zero',
    [
      ['card', '-3'],
      ['cash', '-1'],
    ],
    ['-1', '0', '-3'],
  ],
])('what each kind paid altogether: %s', (_what, uses, sum) => {
  const { world, paid } = worldWith(uses)
  expect(sumByKind(world, paid)).toEqual(amountsOf(sum))
})

it.each<readonly [Paid, object]>([
  [['7', '0', '0'], {}],
  [['0', '2', '0'], { flexi: toAmount('2') }],
  [['1', '0', '-3'], { cards: toAmount('-3') }],
  [['1', '2', '3'], { flexi: toAmount('2'), cards: toAmount('3') }],
])('a charge keeps of %j what is not of cash coupons', (paid, parts) => {
  expect(couponPartsOf(amountsOf(paid))).toEqual(parts)
})

it('a charge keeps nothing where no coupon paid', () => {
  expect(couponPartsOf()).toEqual({})
})
