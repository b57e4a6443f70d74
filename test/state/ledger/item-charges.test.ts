import { expect, it } from 'vitest'
import type { Charge } from '../../../src/state/ledger/charges.ts'
import { chargeItems, chargesOf, nameResources, sharesOf } from '../../../src/state/ledger/item-charges.ts'
import type { Order, OrderItem } from '../../../src/state/ordering/orders.ts'
import { type Amount, amountText, toAmount, zero } from '../../../src/units/amount.ts'
import { server } from '../../helpers/baskets.ts'
import { type Change, changeByHand } from '../../helpers/change-by-hand.ts'
import { chargeByHand } from '../../helpers/charges-by-hand.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { required } from '../../helpers/required.ts'

const dollars = (text: string): Amount => toAmount(text)
const cents = (amount: Amount): string => amountText(amount)

it.each<readonly [whole: [string, string, string], count: number, shares: [string, string, string][]]>([
  [['10', '9', '0'], 1, [['10.00', '9.00', '0.00']]],
  [
    ['10', '10', '1'],
    2,
    [
      ['5.00', '5.00', '0.50'],
      ['5.00', '5.00', '0.50'],
    ],
  ],
  [
    ['10', '9', '0.02'],
    3,
    [
      ['3.34', '3.00', '0.01'],
      ['3.33', '3.00', '0.01'],
      ['3.33', '3.00', '0.00'],
    ],
  ],
])('%j split among %i things is %j', ([official, amount, coupons], count, shares) => {
  const whole = { official: dollars(official), amount: dollars(amount), coupons: dollars(coupons) }
  expect(sharesOf(whole, count).map((each) => [each.official, each.amount, each.coupons].map(cents))).toEqual(shares)
})

it.each<readonly [type: Order['type'], source: Order['source'], kind: string]>([
  ['subscription', 'customer', 'purchase'],
  ['subscription', 'system', 'purchase'],
  ['renewal', 'system', 'automatic_renewal'],
  ['renewal', 'customer', 'renewal'],
  ['unsubscription', 'customer', 'unsubscription'],
  ['unsubscription', 'system', 'unsubscription'],
])('an order of type %s from the %s is charged as %s', (type, source, kind) => {
  const opened = customerWorld()
  const order = opened.order([server])
  const [item] = order.items
  expect(chargesOf({ ...order, type, source }, required(item, 'an item')).map((each) => each.kind)).toEqual([kind])
})

it('an item is a line for each thing, with the discount and coupons of its share', () => {
  const order = customerWorld().order([{ ...server, count: 2 }])
  const item: OrderItem = {
    ...required(order.items[0], 'an item'),
    ...{ official: dollars('10'), amount: dollars('9'), coupons: dollars('3') },
  }
  const { service, resource, spec, region, productId, itemId } = item
  const { orderId } = order
  const expected = {
    ...{ kind: 'purchase', service, resource, spec, productId, region, orderId, itemId },
    ...{ description: `order ${orderId}`, official: dollars('5'), discount: dollars('0.5') },
    ...{ coupons: dollars('1.5'), amount: dollars('3') },
  }
  expect(chargesOf(order, item)).toEqual([expected, expected])
  expect(chargesOf(order, item)[0]).not.toHaveProperty('resourceId')
  expect(chargesOf(order, { ...item, resourceId: 'r', count: 1 })).toMatchObject([{ resourceId: 'r' }])
})

it('what an unsubscription gives back is one line, of however many things', () => {
  const order = customerWorld().order([{ ...server, count: 2 }])
  const refund = {
    ...{ baseOrderId: 'CS0', term: 0, paid: zero, consumed: zero, fee: zero },
    coupons: zero,
    closes: true,
  }
  const back = { official: dollars('-10'), amount: dollars('-9'), coupons: dollars('-1'), refund }
  const lines = chargesOf({ ...order, type: 'unsubscription' }, { ...required(order.items[0], 'an item'), ...back })
  expect(lines).toMatchObject([
    {
      kind: 'unsubscription',
      official: dollars('-10'),
      discount: dollars('-1'),
      coupons: dollars('-1'),
      amount: dollars('-8'),
    },
  ])
})

it.each<readonly [change: Change<Charge>, paidAt: 'paid' | 'open', name: string | undefined]>([
  [{}, 'open', undefined],
  [{ orderId: 'another', itemId: 'another' }, 'paid', undefined],
  [{ itemId: 'another' }, 'paid', undefined],
  [{ orderId: 'another' }, 'paid', undefined],
  [{}, 'paid', 'first'],
])('of an order that is changed to %j, and %s, the line is named %s', (change, state, name) => {
  const opened = customerWorld()
  const { world } = opened
  const order = opened.pay(opened.order([server]))
  const [{ itemId }] = order.items as readonly [OrderItem]
  changeByHand(
    world.charges,
    () => true,
    (each) => ({ ...each, resourceId: undefined, ...change }),
  )
  const { paidAt: _paidAt, ...open } = order
  nameResources(world, state === 'paid' ? order : open, { itemId, ids: ['first'] })
  expect([...world.charges.values()].map((each) => each.resourceId)).toEqual([name])
})

it('names the lines of an item in their order, those of the moment of payment only, as far as there are names', () => {
  const opened = customerWorld()
  const { world, customer } = opened
  const order = opened.pay(opened.order([{ ...server, count: 3 }]))
  const { orderId, paidAt = world.now } = order
  const [{ itemId }] = order.items as readonly [OrderItem]
  const copy = (id: string, moved: number) =>
    chargeByHand(world, new Date(paidAt + moved).toISOString(), {
      ...{ id, customerId: customer.customerId, orderId, itemId, resourceId: id },
    })
  copy('before', -1)
  copy('after', 1)
  const third = [...world.charges.values()][2]?.resourceId
  expect(third).toBeDefined()
  nameResources(world, order, { itemId, ids: ['first', 'second'] })
  const named = world.charges.sliceOf('byCustomer', customer.customerId, { from: 0, to: Infinity })
  expect(named.map((each) => each.resourceId)).toEqual(['before', 'first', 'second', third, 'after'])
})

it('each line keeps what each kind of coupon paid of it: the coupons of an order pay for its lines in turn', () => {
  const opened = customerWorld()
  const order = opened.order([{ ...server, count: 2 }])
  const items = order.items.map((each) => ({ ...each, amount: dollars('10'), coupons: dollars('8') }))
  const couponUses = (['cash', 'card', 'flexi'] as const).map((kind, at) => ({
    couponId: opened.coupon({ kind }).couponId,
    amount: dollars(['3', '4', '1'][at] ?? '0'),
  }))
  const charges = chargeItems(opened.world, { ...order, couponUses }, items)
  expect(charges.map(({ coupons, flexi, cards }) => [coupons, flexi, cards])).toEqual([
    [dollars('4'), undefined, dollars('1')],
    [dollars('4'), dollars('1'), dollars('3')],
  ])
})
