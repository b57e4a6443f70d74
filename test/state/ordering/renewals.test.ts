import { expect, it } from 'vitest'
import { changeRenewalSettings } from '../../../src/state/ordering/renewal-settings.ts'
import { draftRenewal, quoteRenewals, renew, type RenewalTerm } from '../../../src/state/ordering/renewals.ts'
import type { Resource } from '../../../src/state/ordering/resources.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { fromInstant } from '../../../src/units/instant.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server } from '../../helpers/baskets.ts'
import { told } from '../../helpers/told.ts'
import { required } from '../../helpers/required.ts'

const month: RenewalTerm = { period: 'month', periods: 1 }

it('refuses a renewal for the first thing that is wrong with it: each row mends what the row above was refused for', () => {
  const { world, caller, buy, order, freeze } = customerWorld()
  const [vm, volume] = buy(server, disk)
  const { orderId } = order([server])
  const setOrder = (status: 'pending_payment' | 'processing') => () => {
    world.orders.set({ ...required(world.orders.get(orderId), orderId), status })
  }
  const set = (change: Partial<Resource>) => () => {
    world.resources.set({ ...required(world.resources.get(vm.resourceId), 'it'), ...change })
  }
  let term: RenewalTerm = { period: 'year', periods: 5 }
  let resourceId = volume?.resourceId ?? ''
  const rows: [() => void, string | undefined, string | undefined][] = [
    [
      () => {
        freeze('account_and_resource')
      },
      'resource_not_primary',
      'resource_not_primary',
    ],
    [
      () => {
        resourceId = vm.resourceId
        set({ customerId: 'somebody', openOrderId: orderId, spec: 'unsold', status: 'deleted' })()
      },
      'resource_gone',
      'resource_gone',
    ],
    [set({ customerId: vm.customerId }), 'resource_gone', 'resource_gone'],
    [set({ status: 'converted' }), 'resource_gone', 'resource_gone'],
    [set({ status: 'retention' }), 'customer_frozen', 'customer_frozen'],
    [
      () => {
        freeze('account')
      },
      'customer_frozen',
      'resource_in_unpaid_order',
    ],
    [
      () => {
        freeze(undefined)
      },
      'resource_in_unpaid_order',
      'resource_in_unpaid_order',
    ],
    [setOrder('processing'), 'resource_in_order', 'resource_in_order'],
    [set({ openOrderId: 'gone' }), 'renewal_period_unsold', 'renewal_period_unsold'],
    [set({ spec: vm.spec }), 'renewal_too_long', 'renewal_too_long'],
    [
      () => {
        term = { period: 'year', periods: 4 }
      },
      undefined,
      undefined,
    ],
  ]
  for (const [mend, renewing, quoting] of rows) {
    mend()
    const quote = quoteRenewals(world, caller, { ...term, resourceIds: [resourceId], attachedApart: false })
    expect(quote.failures.map(({ refusal }) => refusal.refusal)).toEqual(quoting === undefined ? [] : [quoting])
    const { failures, orders } = renew(world, caller, { ...term, resourceIds: [resourceId], payNow: false })
    expect(failures.map((each) => told(each.refusal))).toEqual(renewing === undefined ? [] : [renewing])
    expect(orders).toHaveLength(renewing === undefined ? 1 : 0)
  }
})

it('pays for nothing longer than 60 months from now, to the millisecond', () => {
  const { world, caller, buy } = customerWorld()
  const [vm] = buy(server)
  const quote = (expiresAt: string): unknown => {
    world.resources.set({ ...vm, expiresAt: moment(expiresAt) })
    const wish = { resourceIds: [vm.resourceId], period: 'month', periods: 2, attachedApart: false } as const
    return quoteRenewals(world, caller, wish).failures.map(({ refusal }) => refusal.refusal)
  }
  expect(quote('2031-03-06T12:00:00Z')).toEqual([])
  expect(quote('2031-03-06T12:00:00.001Z')).toEqual(['renewal_too_long'])
})

it('holds the whole family until the order is paid, and names each resource once', () => {
  const { world, caller, buy, pay, again } = customerWorld()
  const [vm, volume] = buy(server, disk)
  const wish = { ...month, resourceIds: [vm.resourceId, vm.resourceId], payNow: false }
  const { orders, failures } = renew(world, caller, wish)
  expect(failures).toEqual([])
  const [order] = orders
  if (order === undefined || volume === undefined) throw new Error('the test needs a renewal of both')
  expect(order).toMatchObject({
    type: 'renewal',
    source: 'customer',
    status: 'pending_payment',
    items: [
      {
        resourceId: vm.resourceId,
        official: toAmount(63.07),
        renews: { from: moment('2026-06-06T16:00:00Z'), until: moment('2026-07-06T15:59:59Z') },
      },
      { resourceId: volume.resourceId, official: toAmount(9.39), size: 100 },
    ],
  })
  expect([vm, volume].map((each) => again(each).openOrderId)).toEqual([order.orderId, order.orderId])
  world.now = moment('2026-06-10T00:00:00Z')
  pay(order)
  for (const each of [vm, volume]) {
    const renewed = again(each)
    expect(renewed).not.toHaveProperty('openOrderId')
    expect(renewed).toMatchObject({ status: 'in_use', updatedAt: world.now })
    expect(fromInstant(renewed.expiresAt)).toBe('2026-07-06T15:59:59Z')
    expect(renewed.terms.map((term) => term.orderId)).toEqual([each.orderId, order.orderId])
  }
  expect(world.dueEvents.get(`resource-term ${vm.resourceId}`)?.at).toBe(moment('2026-07-06T16:00:00Z'))
})

it('an automatic payment that fails leaves the order and says why', () => {
  const { world, caller, buy, budget } = customerWorld()
  const [vm] = buy(server)
  const [other] = buy(server)
  budget(63.07 * 3)
  const wish = { ...month, resourceIds: [vm.resourceId, other.resourceId], payNow: true }
  const { orders, failures } = renew(world, caller, wish)
  expect(orders.map((each) => world.orders.get(each.orderId)?.status)).toEqual(['completed', 'pending_payment'])
  expect(failures.map((each) => [each.resourceId, told(each.refusal)])).toEqual([
    [other.resourceId, expect.stringContaining('63.07 USD are to be paid, 0.00 are available')],
  ])
})

it.each([
  [undefined, '2026-07-06T15:59:59Z', 63.07],
  [6, '2026-07-06T15:59:59Z', 63.07],
  [7, '2026-07-07T15:59:59Z', 65.17],
  [5, '2026-08-05T15:59:59Z', 126.14],
  [-1, '2026-07-31T15:59:59Z', 115.62],
])('with terms that end on day %j a renewal ends on %s and costs %d', (expiryDay, until, price) => {
  const { world, buy, customer } = customerWorld()
  const [vm] = buy(server)
  if (expiryDay !== undefined) changeRenewalSettings(world, customer.customerId, { expiryDay })
  expect(draftRenewal(world, vm, month).items).toMatchObject([
    { official: toAmount(price), amount: toAmount(price), renews: { until: moment(until) } },
  ])
})

it('an inquiry adds up what was asked, with each discount, rows for attached ones only if wanted', () => {
  const { world, caller, buy, customer } = customerWorld()
  const [vm, volume] = buy(server, disk)
  const [other] = buy(server)
  for (const percent of [10, 20])
    world.discounts.set({
      discountId: `d${percent}`,
      customerId: customer.customerId,
      kind: 'set',
      name: '',
      percent,
    })
  const ask = (attachedApart: boolean): unknown =>
    quoteRenewals(world, caller, {
      ...month,
      resourceIds: [vm.resourceId, other.resourceId, 'nothing'],
      attachedApart,
    })
  const sums = {
    official: toAmount(135.53),
    offers: [
      { discount: { discountId: 'd20' }, amount: toAmount(108.41), saved: toAmount(27.12) },
      { discount: { discountId: 'd10' }, amount: toAmount(121.97), saved: toAmount(13.56) },
    ],
    failures: [{ resourceId: 'nothing' }],
  }
  const alone = { resourceId: other.resourceId, official: toAmount(63.07), amount: toAmount(50.45) }
  expect(ask(false)).toMatchObject({
    ...sums,
    rows: [{ resourceId: vm.resourceId, official: toAmount(72.46), amount: toAmount(57.96) }, alone],
  })
  expect(ask(true)).toMatchObject({
    ...sums,
    rows: [
      { resourceId: vm.resourceId, official: toAmount(63.07), amount: toAmount(50.45) },
      { resourceId: volume?.resourceId, official: toAmount(9.39), amount: toAmount(7.51) },
      alone,
    ],
  })
})
