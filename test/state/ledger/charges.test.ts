import { expect, it } from 'vitest'
import {
  type Charge,
  chargeCustomer,
  type ChargeLine,
  factorOf,
  itemOf,
  refundedOrderOf,
  resourceNameOf,
} from '../../../src/state/ledger/charges.ts'
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
