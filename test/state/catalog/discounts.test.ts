import { expect, it } from 'vitest'
import { addCustomer } from '../../../src/fixtures/add-customer.ts'
import { afterDiscount, type Discount, discountsOf } from '../../../src/state/catalog/discounts.ts'
import { amountText, toAmount } from '../../../src/units/amount.ts'
import { emptyWorld } from '../../helpers/crowd.ts'

type Given = readonly [kind: Discount['kind'], percent: number]

it.each<readonly [given: readonly Given[], order: readonly Given[]]>([
  [[], []],
  [
    [
      ['set', 5],
      ['granted', 20],
      ['commercial', 10],
    ],
    [
      ['granted', 20],
      ['commercial', 10],
      ['set', 5],
    ],
  ],
  [
    [
      ['set', 10],
      ['commercial', 10],
      ['granted', 10],
    ],
    [
      ['commercial', 10],
      ['granted', 10],
      ['set', 10],
    ],
  ],
])('orders %j as %j', (given, order) => {
  const world = emptyWorld(1)
  const { customerId } = addCustomer(world, { domainName: 'buyer' })
  const other = addCustomer(world, { domainName: 'other' })
  for (const [number, [kind, percent]] of given.entries())
    world.discounts.set({ customerId, kind, percent, name: 'Promised', discountId: `d${number}` })
  world.discounts.set({ customerId: other.customerId, kind: 'set', percent: 1, name: 'Other', discountId: 'other' })
  expect(discountsOf(world, customerId).map(({ kind, percent }) => [kind, percent])).toEqual(order)
})

it.each([
  ['9.999', undefined, '9.99900000'],
  ['9.99', 10, '8.99000000'],
  ['10.00', 0, '10.00000000'],
  ['10.00', 100, '0.00000000'],
])('leaves of %s less %j percent %s', (official, percent, left) => {
  const discount = percent === undefined ? undefined : { percent }
  expect(amountText(afterDiscount(toAmount(official), discount), 8)).toBe(left)
})
