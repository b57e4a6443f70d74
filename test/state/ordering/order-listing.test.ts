import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { listOrders, type OrdersQuery } from '../../../src/state/ordering/order-listing.ts'
import { later } from '../../../src/units/instant.ts'
import { type CustomerWorld, customerWorld } from '../../helpers/customer-world.ts'
import { granted, told } from '../../helpers/told.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server } from '../../helpers/baskets.ts'
import { required } from '../../helpers/required.ts'

const all: OrdersQuery = {
  orderId: undefined,
  customerId: undefined,
  indirectPartnerId: undefined,
  createdFrom: undefined,
  createdUntil: undefined,
  paidFrom: undefined,
  paidUntil: undefined,
  service: undefined,
  status: undefined,
  type: undefined,
  oldestFirst: true,
  offset: 0,
  limit: 10,
}
const first = moment('2026-05-06T12:00:00Z')

/** Orders a second apart: unpaid, paid, unpaid of another partner, a disk. */
function shelf(): CustomerWorld & { readonly ids: readonly string[] } {
  const opened = customerWorld()
  const { world, order, pay } = opened
  const ids = [server, server, server, disk].map((item, at) => {
    world.now = later(first, at * 1000)
    return order([item]).orderId
  })
  const [, paid = '', foreign = ''] = ids
  pay(required(world.orders.get(paid), paid))
  world.orders.set({ ...required(world.orders.get(foreign), foreign), customerId: 'other', resellerId: 'r' })
  return { ...opened, ids }
}

it.each<[Partial<OrdersQuery>, string, string]>([
  [{}, '013', '013'],
  [{ oldestFirst: false }, '310', '310'],
  [{ status: 'pending_payment' }, '03', '03'],
  [{ status: 'completed' }, '1', '1'],
  [{ status: 'none' }, '', ''],
  [{ type: 'subscription' }, '013', '013'],
  [{ type: 'none' }, '', ''],
  [{ service: 'HWS.service.type.EBS' }, '3', '3'],
  [{ createdFrom: later(first, 1000) }, '13', '13'],
  [{ createdFrom: later(first, 1001) }, '3', '3'],
  [{ createdUntil: later(first, 1000) }, '01', '01'],
  [{ createdUntil: later(first, 999) }, '0', '0'],
  [{ createdFrom: later(first, 1000), createdUntil: first }, '', ''],
  [{ paidFrom: later(first, 3000) }, '1', '1'],
  [{ paidFrom: later(first, 3001) }, '', ''],
  [{ paidUntil: later(first, 3000) }, '1', '1'],
  [{ paidUntil: later(first, 2999) }, '', ''],
  [{ limit: 2 }, '01', '01'],
  [{ offset: 1, limit: 1 }, '1', '1'],
  [{ offset: 2 }, '3', '3'],
  [{ offset: 4 }, '', ''],
  [{ offset: 1, limit: 1, oldestFirst: false }, '1', '1'],
  [{ offset: 2, limit: 5, oldestFirst: false }, '0', '0'],
  [{ offset: 4, oldestFirst: false }, '', ''],
  [{ status: 'pending_payment', createdFrom: later(first, 1000), oldestFirst: false }, '3', '3'],
  [{ customerId: 'other' }, '013', ''],
])('orders that fit %j are %s to the customer and %s to the partner', (wish, own, partners) => {
  const { world, caller, ids } = shelf()
  for (const [who, expected] of [
    [caller, own],
    [ownCaller(world), partners],
  ] as const) {
    const { page } = granted(listOrders(world, who, { ...all, ...wish }))
    expect(page.map((each) => ids.indexOf(each.orderId)).join('')).toBe(expected)
  }
})

it('counts all that fit, whatever the page, and finds one by an id of any case', () => {
  const { world, caller, ids, customer } = shelf()
  const partner = ownCaller(world)
  const distributor = { ...partner, kind: 'distributor' } as const
  for (const who of [caller, partner])
    for (const wish of [{ limit: 1 }, { offset: 9 }, { customerId: customer.customerId, limit: 1 }])
      expect(listOrders(world, who, { ...all, ...wish })).toMatchObject({ count: 3 })
  const [own = '', , foreign = ''] = ids
  const count = (who: typeof caller, wish: Partial<OrdersQuery>): unknown => {
    const answer = listOrders(world, who, { ...all, ...wish })
    return told(answer) ?? granted(answer).count
  }
  for (const who of [caller, partner]) {
    expect(count(who, { orderId: own.toLowerCase() })).toBe(1)
    expect(count(who, { orderId: own, status: 'completed' })).toBe(0)
    expect(count(who, { orderId: foreign })).toBe(0)
    expect(count(who, { orderId: 'CS0' })).toBe(0)
  }
  expect(count(partner, { orderId: own, customerId: 'other' })).toBe(0)
  expect(count(distributor, { indirectPartnerId: 'r' })).toBe('reseller_not_yours')
  expect(listOrders(world, partner, { ...all, createdFrom: later(first, 9000), createdUntil: first })).toMatchObject({
    count: 0,
  })
})
