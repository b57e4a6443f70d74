import { expect, it } from 'vitest'
import { isRefusal } from '../../../src/contract/refusals.ts'
import { type BasketItem, orderOnConsole, useOnConsole } from '../../../src/state/ordering/purchases.ts'
import { cancelOrder, expireOrder, findOrder, findOwnOrder } from '../../../src/state/ordering/orders.ts'
import type { Customer } from '../../../src/state/customers/customers.ts'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { day, later } from '../../../src/units/instant.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { granted, told } from '../../helpers/told.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server, trafficPackage } from '../../helpers/baskets.ts'
import { required } from '../../helpers/required.ts'

const wrong = 'control_parameter_wrong: '

it('refuses a basket for the first thing that is wrong with it: each row mends what the row above was refused for', () => {
  const opened = customerWorld()
  const { world, coupon, freeze } = opened
  const [used, fit] = [{ ...coupon(), state: 'used' } as const, coupon()]
  world.coupons.set(used)
  let customer: Customer = { ...opened.customer, arrears: { since: world.now } as NonNullable<Customer['arrears']> }
  freeze('account')
  const frozen = required(world.customers.get(customer.customerId), 'it').freeze
  let items: BasketItem[] = [
    { ...server, region: 'nowhere', spec: 'nothing', zone: 'z' },
    { ...disk, period: 'year' },
  ]
  let couponIds = ['1', '2', '3', '4']
  const first = (change: Partial<BasketItem>) => () => {
    items = [{ ...(items[0] ?? server), ...change }, ...items.slice(1)]
  }
  const attach = (item: BasketItem) => () => {
    items = [...items.slice(0, 1), item]
  }
  const rows: [() => void, string | undefined][] = [
    [
      () => {
        customer = { ...customer, ...(frozen === undefined ? {} : { freeze: frozen }) }
      },
      `control_state_unfit: the customer is in arrears since 2026-05-06T12:00:00Z; pay its debt with {AddPayment:${customer.customerId}}`,
    ],
    [
      () => {
        const { arrears: _arrears, ...free } = customer
        customer = free
      },
      'control_state_unfit: the customer is frozen by partner (account); unfreeze it with {UnfreezeSubCustomers}',
    ],
    [
      () => {
        customer = opened.customer
      },
      expect.stringContaining('items.0.{regionCode}') as string,
    ],
    [
      first({ region: server.region }),
      `${wrong}items.0.{resourceSpec} nothing is no spec of ${server.service} and ${server.resource}`,
    ],
    [first({ spec: server.spec }), expect.stringContaining('items.0.{availabilityZoneCode} z is no zone of') as string],
    [first({ zone: undefined }), `${wrong}items.1: what is attached has the term of the primary item`],
    [attach({ ...disk, periods: 2 }), `${wrong}items.1: what is attached has the term of the primary item`],
    [attach({ ...trafficPackage, periods: 2 }), `${wrong}items.1: a package is ordered by itself`],
    [attach(disk), `${wrong}{couponIds}: at most 3`],
    [
      () => {
        couponIds = [fit.couponId, used.couponId, 'nothing']
      },
      expect.stringMatching(/^control_parameter_wrong: {couponIds}: .*used/i) as string,
    ],
    [
      () => {
        couponIds = [fit.couponId, fit.couponId]
      },
      `${wrong}{couponIds} names ${fit.couponId} twice`,
    ],
    [
      () => {
        couponIds = [fit.couponId]
      },
      undefined,
    ],
  ]
  for (const [mend, refusal] of rows) {
    mend()
    world.customers.set(customer)
    const answer = orderOnConsole(world, customer, { items, provisioningSeconds: 60, couponIds })
    expect(told(answer)).toEqual(refusal)
    expect(world.orders.size).toBe(refusal === undefined ? 1 : 0)
  }
  expect([...world.orders.values()]).toMatchObject([{ lockedCoupons: [fit.couponId], amount: toAmount(72.46) }])
})

it('what is sold by use only is named with its region', () => {
  const { world, customer } = customerWorld()
  const lts = { ...server, service: 'hws.service.type.lts', resource: 'hws.resource.type.lts.logflow' }
  const items = [{ ...lts, spec: 'lts.log.flow' }]
  expect(told(orderOnConsole(world, customer, { items, provisioningSeconds: 0, couponIds: [] }))).toBe(
    `${wrong}items.0.{resourceSpec} lts.log.flow is not sold in this way in la-north-2`,
  )
})

it('an order is to be paid within seven days, and before a coupon that it locks ends', () => {
  const { world, order, coupon } = customerWorld()
  const ends = (days: number): string => coupon({ expiresAt: later(world.now, days * day) }).couponId
  const until = (couponIds: string[]): unknown => {
    const { orderId, payUntil } = order([server], couponIds)
    expect(world.dueEvents.get(`payment-deadline ${orderId}`)?.at).toBe(payUntil)
    return (payUntil - world.now) / day
  }
  expect(until([])).toBe(7)
  expect(until([ends(8)])).toBe(7)
  expect(until([ends(6), ends(5), ends(9)])).toBe(5)
})

it('each thing that is used by the hour begins for itself, unless nothing is left to pay for it', () => {
  const opened = customerWorld()
  const { world, budget, customer, buy, freeze } = opened
  const use = (items: BasketItem[]) =>
    useOnConsole(world, required(world.customers.get(customer.customerId), 'it'), items)
  const begun = granted(use([{ ...server, count: 2 }, disk]))
  expect(begun).toMatchObject([
    { spec: server.spec, customerId: customer.customerId },
    { spec: server.spec },
    { spec: disk.spec, size: 100, sizeUnit: 17 },
  ])
  expect(begun[0]).not.toHaveProperty('size')
  expect(begun[0]?.productId).not.toBe(begun[2]?.productId)
  expect(told(use([server, trafficPackage]))).toMatch('items.1.{resourceSpec}')
  expect(world.onDemandResources.size).toBe(3)
  budget(63.07)
  expect(told(use([server]))).toBeUndefined()
  buy(server)
  expect(told(use([server]))).toMatch('control_state_unfit: the budget of 63.07 USD is exhausted')
  freeze('account')
  expect(told(use([server]))).toMatch('control_state_unfit: the customer is frozen by partner')
})

it('an order is known to its customer and its partner, by an id of any case, and to nobody else', () => {
  const { world, caller, customer, order } = customerWorld()
  const { orderId, items } = order([server, disk])
  expect(items.map((each) => each.itemId)).toEqual([`${orderId}-000001`, `${orderId}-000002`])
  expect(orderId).toMatch(/^CS2605061200\d{4}[0-9A-Z]{3}$/)
  const stranger = { ...caller, domainId: 'somebody' }
  const partner = ownCaller(world)
  const distributor = { ...partner, kind: 'distributor' } as const
  const find = (who: typeof caller, indirectPartnerId?: string): unknown => {
    const answer = findOrder(world, who, { orderId: orderId.toLowerCase(), indirectPartnerId })
    return isRefusal(answer) ? told(answer) : answer.status
  }
  expect(find(caller)).toBe('pending_payment')
  expect(find(stranger)).toBe('order_unknown')
  expect(find(partner)).toBe('pending_payment')
  expect(find(distributor, 'r')).toBe('reseller_not_yours')
  world.orders.set({ ...required(world.orders.get(orderId), orderId), resellerId: 'r' })
  expect(find(partner)).toBe('order_unknown')
  expect(find(caller)).toBe('pending_payment')
  expect(told(findOwnOrder(world, stranger, orderId))).toBe('order_unknown')
  expect(customer.resellerId).toBe('')
})

it('an order that is given up lets go of its coupons and leaves the agenda, once', () => {
  const { world, caller, coupon, order } = customerWorld()
  const held = coupon()
  const cancelled = order([server], [held.couponId])
  expect(told(cancelOrder(world, { ...caller, domainId: 'somebody' }, cancelled.orderId))).toBe('order_unknown')
  expect(cancelOrder(world, caller, cancelled.orderId)).toMatchObject({ status: 'cancelled', lockedCoupons: [] })
  expect(told(cancelOrder(world, caller, cancelled.orderId))).toBe('order_status_unfit')
  expect(world.coupons.get(held.couponId)).toEqual(held)
  expect(world.dueEvents.get(`payment-deadline ${cancelled.orderId}`)).toBeUndefined()
  const late = order([server], [held.couponId])
  expect(expireOrder(world, late.orderId)).toBe('the order was not paid and is cancelled')
  expect(world.coupons.get(held.couponId)).toEqual(held)
  expect(expireOrder(world, late.orderId)).toBe('the order was paid or cancelled before')
  expect(expireOrder(world, 'nothing')).toBe('the order was paid or cancelled before')
})

it('what is bought comes up as it was ordered, each share of the price with its own', () => {
  const { world, buy, pay, order } = customerWorld()
  const [first, other, third] = buy({ ...server, count: 2 }, { ...disk, expirePolicy: 'freeze' })
  const { orderId } = first
  expect([first, other]).toMatchObject(
    [1, 2].map(() => ({
      status: 'in_use',
      expirePolicy: 'grace',
      effectiveAt: world.now,
      expiresAt: moment('2026-06-06T15:59:59Z'),
      terms: [{ orderId, from: world.now, paid: toAmount(63.07), coupons: toAmount(0) }],
    })),
  )
  expect(first.parentId).toBe(first.resourceId)
  expect(other?.parentId).toBe(other?.resourceId)
  const [cameFirst] = world.resources.keys()
  expect(third).toMatchObject({ expirePolicy: 'freeze', parentId: cameFirst, size: 100 })
  expect(world.dueEvents.get(`resource-term ${third?.resourceId}`)).toBeUndefined()
  const [auto] = buy({ ...server, period: 'year', expirePolicy: 'auto_renew' })
  expect(auto.autoRenewal).toEqual({ period: 'year', periods: 1 })
  expect(world.dueEvents.get(`auto-renewal ${auto.resourceId}`)).toBeDefined()
  const charged = [...world.charges.values()].filter((each) => each.orderId === orderId)
  expect(charged.map((each) => each.resourceId).sort()).toEqual(
    [first, other, third].map((each) => each?.resourceId).sort(),
  )
  pay(order([{ ...trafficPackage, count: 2 }]))
  expect([...world.packages.values()]).toMatchObject([{ quota: '50' }, { quota: '50' }])
})
