import { expect, it } from 'vitest'
import {
  type Charge,
  chargeCustomer,
  type ChargeLine,
  chargesOf,
  factorOf,
  itemOf,
  nameResources,
  refundedOrderOf,
  resourceNameOf,
  sharesOf,
} from '../../../src/state/ledger/charges.ts'
import { type Order, type OrderItem } from '../../../src/state/ordering/orders.ts'
import { type Amount, amountText, toAmount, zero } from '../../../src/units/amount.ts'
import { hour, later } from '../../../src/units/instant.ts'
import { type Change, changeByHand } from '../../helpers/change-by-hand.ts'
import { chargeByHand } from '../../helpers/charges-by-hand.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { disk, server, trafficPackage } from '../../helpers/baskets.ts'
import { payerWorld, use } from '../../helpers/pay-per-use.ts'
import { required } from '../../helpers/required.ts'

const dollars = (text: string): Amount => toAmount(text)
const cents = (amount: Amount): string => amountText(amount)
const line = (amount: string, official = amount): ChargeLine => ({
  ...{ kind: 'usage', service: 'ec2', official: dollars(official), amount: dollars(amount) },
  ...({ discount: dollars(official) - dollars(amount), coupons: zero } as Pick<Charge, 'discount' | 'coupons'>),
})

it('each line is a charge of this moment, and the sums of them are spent', () => {
  const { world, customer } = customerWorld()
  const { customerId } = customer
  const charges = chargeCustomer(world, customerId, [line('3', '5'), line('-1', '-1')])
  const common = { customerId, at: world.now, month: '2026-05', payer: 'partner', cash: zero, credit: zero }
  expect(charges.map(({ id: _id, ...each }) => each)).toEqual([
    { ...line('3', '5'), ...common },
    { ...line('-1', '-1'), ...common },
  ])
  expect([...world.charges.values()]).toEqual(charges)
  expect(new Set(charges.map((each) => each.id)).size).toBe(2)
  expect([...world.spendings.values()]).toMatchObject([{ inMonth: dollars('2'), listInMonth: dollars('4') }])
  chargeCustomer(world, customerId, [line('1')])
  expect([...world.totals.values()]).toEqual([{ charged: dollars('3') }])
})

it('the wallet of a customer pays line by line, and the partner owes none of it', () => {
  const { world, customer } = payerWorld('4', '1')
  const charges = chargeCustomer(world, customer.customerId, [line('3'), line('3'), line('-1')])
  expect(charges.map((each) => [each.payer, cents(each.cash), cents(each.credit)])).toEqual([
    ['customer', '3.00', '0.00'],
    ['customer', '1.00', '1.00'],
    ['customer', '0.00', '0.00'],
  ])
  expect([...world.totals.values()]).toEqual([])
})

it('the budget and the use of a customer react to a charge', () => {
  const opened = customerWorld()
  const { world, customer } = opened
  opened.budget(4)
  use(opened)
  world.dueEvents.delete(`use-charging ${customer.customerId}`)
  chargeCustomer(world, customer.customerId, [line('3')])
  expect([...world.mails.values()].map((each) => each.subject)).toEqual(['Budget of member-1: 75% used'])
  expect(world.dueEvents.get(`use-charging ${customer.customerId}`)?.at).toBe(later(world.now, hour))
})

it('daily files of use begin with the first charge of a world', () => {
  const { world, customer } = customerWorld()
  const planned = () => world.dueEvents.get('usage-export daily')?.at
  expect(planned()).toBeUndefined()
  chargeCustomer(world, customer.customerId, [line('3')])
  // 14:00 of UTC+8 of the next day.
  expect(planned()).toBe(later(world.now, 18 * hour))
  world.dueEvents.delete('usage-export daily')
  chargeCustomer(world, customer.customerId, [line('3')])
  expect(planned()).toBeUndefined()
})

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

it('finds the item that a charge is for, and the order that a refund goes back to', () => {
  const opened = customerWorld()
  const { world } = opened
  const order = opened.order([server, disk])
  const [first, second] = order.items
  const refund = {
    ...{ baseOrderId: 'CS0', term: 0, paid: zero, consumed: zero, fee: zero },
    coupons: zero,
    closes: true,
  }
  const items = [required(first, 'an item'), { ...required(second, 'another'), refund }]
  world.orders.set({ ...order, items })
  const of = (change: Change<Charge>) =>
    chargeByHand(world, '2026-05-06T12:00:00Z', { orderId: order.orderId, ...change })
  expect(items.map(({ itemId }) => itemOf(world, of({ itemId })))).toEqual(items)
  expect(items.map(({ itemId }) => refundedOrderOf(world, of({ itemId })))).toEqual([undefined, 'CS0'])
  const unknown = [
    { itemId: 'x' },
    { orderId: 'x', itemId: items[0]?.itemId },
    { orderId: undefined, itemId: undefined },
  ]
  expect(unknown.map((each) => itemOf(world, of(each)))).toEqual([undefined, undefined, undefined])
  expect(unknown.map((each) => refundedOrderOf(world, of(each)))).toEqual([undefined, undefined, undefined])
})

it('names what a charge is for: what is used, what is subscribed, or a package', () => {
  const opened = customerWorld()
  const { world } = opened
  const used = use(opened)
  const [held] = opened.buy(disk)
  opened.pay(opened.order([trafficPackage]))
  const [bought] = world.packages.values()
  const { packageId } = required(bought, 'a package')
  const nameOf = (resourceId: string | undefined) =>
    resourceNameOf(world, chargeByHand(world, '2026-05-06T12:00:00Z', { resourceId }))
  expect([used.resourceId, held.resourceId, packageId, 'unknown', undefined].map(nameOf)).toEqual([
    used.name,
    held.name,
    'Shared data package, 50 GB',
    '',
    '',
  ])
  changeByHand(
    world.packages,
    () => true,
    () => ({ spec: 'old.spec' }),
  )
  expect(nameOf(packageId)).toBe('old.spec')
  world.onDemandResources.set({ ...used, resourceId: held.resourceId, name: 'now by use' })
  expect(nameOf(held.resourceId)).toBe('now by use')
})

it.each<readonly [change: Change<Charge>, isUsed: boolean, factor: string]>([
  [{ kind: 'purchase' }, true, ''],
  [{ kind: 'usage' }, false, ''],
  [{ kind: 'usage' }, true, 'Duration'],
  [{ kind: 'usage', metered: { factor: 'upflow', amount: '1', fromPackages: '0', unit: 10 } }, true, 'upflow'],
  [{ kind: 'purchase', metered: { factor: 'upflow', amount: '1', fromPackages: '0', unit: 10 } }, false, 'upflow'],
])('of a charge with %j, for a thing in use %s, was metered "%s"', (change, isUsed, factor) => {
  const opened = customerWorld()
  const { resourceId } = use(opened)
  const charge = chargeByHand(opened.world, '2026-05-06T12:00:00Z', isUsed ? { ...change, resourceId } : change)
  expect(factorOf(opened.world, charge)).toBe(factor)
})
