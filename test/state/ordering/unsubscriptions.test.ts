import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { provisionOrder } from '../../../src/state/ordering/provisioning.ts'
import { renew } from '../../../src/state/ordering/renewals.ts'
import { familyOf, type Resource, type Term } from '../../../src/state/ordering/resources.ts'
import {
  approveRefund,
  findRefundOrder,
  unsubscribe,
  type UnsubscriptionWish,
} from '../../../src/state/ordering/unsubscriptions.ts'
import { toAmount, zero } from '../../../src/units/amount.ts'
import { day, fromInstant, later } from '../../../src/units/instant.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { granted, told } from '../../helpers/told.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server, trafficPackage } from '../../helpers/baskets.ts'
import { required } from '../../helpers/required.ts'

it('refuses for the first thing that is wrong: each row mends what the row above was refused for', () => {
  const { world, caller, buy, pay, order, freeze, again } = customerWorld()
  const [vm, volume] = buy(server, disk)
  pay(order([trafficPackage]))
  const pack = required([...world.packages.values()][0], 'a package')
  const about = order([server])
  let resourceId = pack.packageId
  const set = (change: Partial<Resource>) => () => {
    world.resources.set({ ...again(vm), ...change })
  }
  const rows: [() => void, string | undefined, string | undefined][] = [
    [
      () => {
        freeze('account_and_resource')
      },
      'package_kept',
      'package_kept',
    ],
    [
      () => {
        world.packages.set({ ...pack, customerId: 'somebody' })
      },
      `resource_unknown: ${pack.packageId}`,
      `resource_unknown: ${pack.packageId}`,
    ],
    [
      () => {
        resourceId = vm.resourceId
        set({ customerId: 'somebody', status: 'deleted', openOrderId: about.orderId })()
      },
      `resource_unknown: ${vm.resourceId}`,
      `resource_unknown: ${vm.resourceId}`,
    ],
    [set({ customerId: vm.customerId }), 'resource_unmanaged', 'resource_unmanaged'],
    [
      () => {
        resourceId = volume?.resourceId ?? ''
        set({ status: 'in_use' })()
      },
      'service_acts_whole',
      'service_acts_whole',
    ],
    [
      () => {
        resourceId = vm.resourceId
      },
      'unsubscription_of_frozen',
      'unsubscription_of_frozen',
    ],
    [
      () => {
        freeze('account')
      },
      'resource_in_unpaid_order',
      'resource_in_unpaid_order',
    ],
    [
      () => {
        world.orders.set({ ...about, status: 'pending_approval' })
      },
      'resource_in_transaction',
      'resource_in_transaction',
    ],
    [set({ openOrderId: 'gone' }), 'renewal_absent', undefined],
  ]
  for (const [mend, ofRenewals, ofAll] of rows) {
    mend()
    const ask = (what: UnsubscriptionWish['what']): unknown =>
      told(unsubscribe(world, caller, { resourceIds: [resourceId], what }))
    expect(ask('renewals')).toBe(ofRenewals)
    expect(ask('resources')).toBe(ofAll)
  }
  expect(again(vm).status).toBe('deleted')
})

it('gives back nothing at all where one of several cannot be, and each named twice once', () => {
  const { world, caller, buy, again } = customerWorld()
  const [vm] = buy(server)
  const [other] = buy(server)
  const ask = (resourceIds: string[]) => unsubscribe(world, caller, { resourceIds, what: 'resources' })
  const orders = world.orders.size
  expect(told(ask([vm.resourceId, 'nothing']))).toBe('resource_unknown: nothing')
  expect(world.orders.size).toBe(orders)
  expect(again(vm).status).toBe('in_use')
  expect(granted(ask([vm.resourceId, other.resourceId, vm.resourceId]))).toHaveLength(2)
})

const term: Term = {
  orderId: 'CS1',
  period: 'month',
  periods: 1,
  from: moment('2026-05-31T02:30:00Z'),
  until: moment('2026-06-30T15:59:59Z'),
  paid: toAmount(734),
  coupons: toAmount(5),
}

it('gives back renewals that have not begun, of the whole family, and leaves what runs', () => {
  const { world, caller, buy, again } = customerWorld()
  const [vm, volume] = buy(server, disk)
  const wish = { resourceIds: [vm.resourceId], period: 'month', periods: 1, payNow: true } as const
  renew(world, caller, wish)
  renew(world, caller, wish)
  world.now = moment('2026-06-06T16:00:00Z')
  const ask = (): unknown => unsubscribe(world, caller, { resourceIds: [vm.resourceId], what: 'renewals' })
  const [order] = ask() as { orderId: string }[]
  const returned = required(world.orders.get(order?.orderId ?? ''), 'the order')
  expect(returned).toMatchObject({
    type: 'unsubscription',
    source: 'customer',
    status: 'completed',
    paidAt: world.now,
    amount: toAmount(-72.46),
    official: toAmount(-72.46),
    items: [
      { resourceId: vm.resourceId, refund: { term: 2, consumed: zero, fee: zero, closes: false } },
      { resourceId: volume?.resourceId, refund: { term: 2, closes: false } },
    ],
  })
  for (const each of [vm, volume]) {
    if (each === undefined) continue
    expect(again(each).terms.map(({ ended = false }) => ended)).toEqual([false, false, true])
    expect(fromInstant(again(each).expiresAt)).toBe('2026-07-06T15:59:59Z')
    expect(again(each).updatedAt).toBe(world.now)
  }
  expect(world.dueEvents.get(`resource-term ${vm.resourceId}`)?.at).toBe(moment('2026-07-06T16:00:00Z'))
  expect(told(ask())).toBe('renewal_absent')
  world.now = later(moment('2026-06-06T16:00:00Z'), -1)
  expect(told(ask())).toBeUndefined()
  expect(fromInstant(again(vm).expiresAt)).toBe('2026-06-06T15:59:59Z')
})

it('of ended terms only the last stands in an order, and only where nothing else is left', () => {
  const { world, caller, buy } = customerWorld()
  const [vm] = buy(server)
  const termsOf = (now: string): unknown => {
    world.now = moment(now)
    const [order] = granted(unsubscribe(world, caller, { resourceIds: [vm.resourceId], what: 'resources' }))
    return order?.items.map((each) => each.refund?.term)
  }
  const ended = { ...term, orderId: vm.orderId, until: moment('2026-06-06T15:59:59Z') }
  const second = {
    ...term,
    orderId: vm.orderId,
    from: moment('2026-06-06T16:00:00Z'),
    until: moment('2026-07-06T15:59:59Z'),
  }
  const third = { ...second, ended: true }
  const again = (): void => {
    world.resources.set({ ...vm, terms: [ended, second, third] })
  }
  again()
  expect(termsOf('2026-06-06T15:59:59Z')).toEqual([0, 1])
  again()
  expect(termsOf('2026-06-06T16:00:00Z')).toEqual([1])
  again()
  expect(termsOf('2026-07-06T15:59:59.001Z')).toEqual([1])
})

it.each([
  [7000, 'completed'],
  [7000.01, 'pending_approval'],
])('a refund of %d is %s at once, and what waits is made after a day', (refund, status) => {
  const { world, caller, buy, again, advance } = customerWorld()
  const [vm, volume] = buy(server, disk)
  const begins = moment('2026-05-07T00:00:00Z')
  const half = { ...term, orderId: vm.orderId, from: begins, paid: toAmount(refund - 1), until: vm.expiresAt }
  world.resources.set({ ...vm, terms: [half] })
  if (volume !== undefined) world.resources.set({ ...volume, terms: [{ ...half, paid: toAmount(1) }] })
  const [order] = granted(unsubscribe(world, caller, { resourceIds: [vm.resourceId], what: 'resources' }))
  const orderId = order?.orderId ?? ''
  const at = (): string | undefined => world.orders.get(orderId)?.status
  expect(at()).toBe(status)
  if (status === 'completed') return
  expect(familyOf(world, vm.resourceId).map((each) => each.openOrderId)).toEqual([orderId, orderId])
  expect(world.dueEvents.get(`refund-review ${orderId}`)?.at).toBe(later(world.now, day))
  expect(world.orders.get(orderId)?.paidAt).toBeUndefined()
  world.now = later(world.now, day)
  expect(approveRefund(world, orderId)).toBe('the refund is approved; 2 terms are given back')
  expect(world.orders.get(orderId)).toMatchObject({ status: 'completed', paidAt: world.now })
  expect(again(vm).status).toBe('deleted')
  expect(approveRefund(world, orderId)).toBe('there is nothing to review')
  expect(approveRefund(world, 'nothing')).toBe('there is nothing to review')
  expect(provisionOrder(world, orderId)).toBe('there is nothing to provision')
  expect(() => {
    advance('2026-05-08T12:00:00Z')
  }).not.toThrow()
})

it('shows a refund to its customer, and to a partner that names it', () => {
  const { world, caller, buy, order, customer } = customerWorld()
  const [vm] = buy(server)
  const [refund] = granted(unsubscribe(world, caller, { resourceIds: [vm.resourceId], what: 'resources' }))
  const orderId = refund?.orderId ?? ''
  const partner = ownCaller(world)
  const distributor = { ...partner, kind: 'distributor' } as const
  const find = (who: typeof caller, asked: Partial<Parameters<typeof findRefundOrder>[2]>): unknown => {
    const answer = findRefundOrder(world, who, {
      orderId,
      customerId: undefined,
      indirectPartnerId: undefined,
      ...asked,
    })
    return told(answer) ?? answer
  }
  expect(find(caller, {})).toMatchObject({ orderId })
  expect(find(caller, { customerId: 'somebody' })).toMatchObject({ orderId })
  expect(find(partner, {})).toBe('parameter_wrong: {customerId} is required')
  expect(find(distributor, { indirectPartnerId: 'r' })).toBe('parameter_wrong: {customerId} is required')
  expect(find(distributor, { customerId: 'somebody', indirectPartnerId: 'r', orderId: 'CS0' })).toBe(
    'reseller_not_yours',
  )
  expect(find(partner, { customerId: 'somebody', orderId: 'CS0' })).toBe('order_unknown')
  expect(find(partner, { customerId: 'somebody' })).toBe('customer_not_yours')
  expect(find(partner, { customerId: customer.customerId })).toMatchObject({ orderId })
  const bought = order([server]).orderId
  expect(find(caller, { orderId: bought })).toBe('order_without_refund')
  expect(find(partner, { customerId: 'somebody', orderId: bought })).toBe('customer_not_yours')
})

it('a returned renewal sets free what its review held, gives its coupons back and renews itself earlier again', () => {
  const { world, caller, buy, again, coupon } = customerWorld()
  const [vm] = buy({ ...server, period: 'year', periods: 1, count: 1, expirePolicy: 'auto_renew' })
  const { couponId } = coupon({ faceValue: toAmount(30) })
  renew(world, caller, { resourceIds: [vm.resourceId], period: 'month', periods: 1, payNow: true })
  expect(world.coupons.get(couponId)).toMatchObject({ balance: zero, state: 'used' })
  const tries = (): unknown => world.dueEvents.get(`auto-renewal ${vm.resourceId}`)?.at
  expect(tries()).toBe(moment('2027-05-29T19:00:00Z'))
  const [placed] = granted(unsubscribe(world, caller, { resourceIds: [vm.resourceId], what: 'renewals' }))
  const { orderId } = required(placed, 'an order')
  expect(world.orders.get(orderId)?.couponUses).toEqual([{ couponId, amount: toAmount(-30) }])
  expect(world.coupons.get(couponId)).toMatchObject({ balance: toAmount(30), state: 'available' })
  expect(tries()).toBe(moment('2027-04-28T19:00:00Z'))
  expect(again(vm)).not.toHaveProperty('openOrderId')
})

it('renewals that are looked at first are held until then, and free afterwards', () => {
  const { world, caller, buy, again } = customerWorld()
  const [vm] = buy(server)
  renew(world, caller, { resourceIds: [vm.resourceId], period: 'year', periods: 3, payNow: true })
  world.resources.set({ ...again(vm), terms: again(vm).terms.map(dear) })
  const [placed] = granted(unsubscribe(world, caller, { resourceIds: [vm.resourceId], what: 'renewals' }))
  const { orderId, status } = required(placed, 'an order')
  expect([status, again(vm).openOrderId]).toEqual(['pending_approval', orderId])
  expect(approveRefund(world, orderId)).toBe('the refund is approved; 1 term is given back')
  expect(again(vm)).not.toHaveProperty('openOrderId')
  expect(fromInstant(again(vm).expiresAt)).toBe('2026-06-06T15:59:59Z')
})

/** The same term at a price that is looked at before it is given back. */
function dear(term: Term): Term {
  return { ...term, paid: toAmount(7001) }
}
