import { expect, it } from 'vitest'
import { listRecords, type RecordsQuery } from '../../../src/state/billing/bill-listing.ts'
import { spanOfMonth } from '../../../src/state/billing/bill-records.ts'
import { recordsOfFile } from '../../../src/state/billing/file-records.ts'
import type { Delivery } from '../../../src/state/billing/bucket-files.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { amountText } from '../../../src/units/amount.ts'
import { billingMonthOf } from '../../../src/units/calendar.ts'
import { fromInstant } from '../../../src/units/instant.ts'
import { amounts, at, chargeByHand, hoursByHand } from '../../helpers/charges-by-hand.ts'
import { emptyWorld } from '../../helpers/crowd.ts'

const everything: RecordsQuery = {
  span: spanOfMonth('2026-05'),
  service: undefined,
  resourceType: undefined,
  region: undefined,
  mode: undefined,
  kinds: undefined,
  resourceId: undefined,
  tradeId: undefined,
  withZero: false,
  together: 'none',
  offset: 0,
  limit: 100,
}
const metered = (amount: string, fromPackages: string) => ({ factor: 'upflow', amount, fromPackages, unit: 10 })

/** Four things that differ in everything that a list can be asked by, and two that cost nothing. */
function filled(): World {
  const world = emptyWorld(1)
  const free = amounts({})
  chargeByHand(world, '2026-05-02T00:00:00Z', { id: 'bought', region: 'north', resourceId: 'r1', orderId: 'CS1' })
  chargeByHand(world, '2026-05-03T00:00:00Z', { id: 'renewed', kind: 'renewal', service: 'ebs', resource: 'volume' })
  chargeByHand(world, '2026-05-04T00:00:00Z', {
    id: 'used',
    kind: 'usage',
    region: 'south',
    metered: metered('1', '0'),
  })
  chargeByHand(world, '2026-05-05T00:00:00Z', { id: 'free', ...free })
  chargeByHand(world, '2026-05-06T00:00:00Z', { id: 'off', ...free, ...amounts({ discount: '10' }) })
  chargeByHand(world, '2026-05-07T00:00:00Z', { id: 'covered', ...amounts({ coupons: '10', official: '0' }) })
  return world
}

function list(world: World, query: Partial<RecordsQuery>): unknown[] {
  const { count, page } = listRecords(world, ['c'], { ...everything, ...query })
  return [count, ...page.map((each) => each.id)]
}

it.each<readonly [Partial<RecordsQuery>, unknown[]]>([
  [{}, [5, 'bought', 'renewed', 'used', 'off', 'covered']],
  [{ withZero: true }, [6, 'bought', 'renewed', 'used', 'free', 'off', 'covered']],
  [{ service: 'ebs' }, [1, 'renewed']],
  [{ resourceType: 'volume' }, [1, 'renewed']],
  [{ region: 'south' }, [1, 'used']],
  [{ mode: 'usage' }, [1, 'used']],
  [{ mode: 'period' }, [4, 'bought', 'renewed', 'off', 'covered']],
  [{ mode: 'none' }, [0]],
  [{ kinds: ['renewal', 'usage'] }, [2, 'renewed', 'used']],
  [{ kinds: [] }, [0]],
  [{ resourceId: 'r1' }, [1, 'bought']],
  [{ tradeId: 'CS1' }, [1, 'bought']],
  [{ tradeId: 'bought' }, [0]],
  [{ tradeId: 'used' }, [1, 'used']],
  [{ service: 'ec2', region: 'north' }, [1, 'bought']],
  [{ offset: 1, limit: 2 }, [5, 'renewed', 'used']],
  [{ offset: 4, limit: 2 }, [5, 'covered']],
  [{ offset: 5, limit: 2 }, [5]],
  [{ offset: 0, limit: 1 }, [5, 'bought']],
  [{ together: 'month', offset: 1, limit: 2 }, [5, 'renewed', 'used']],
  [{ together: 'month', offset: 4, limit: 2 }, [5, 'covered']],
])('lists with %j: %j', (query, expected) => {
  expect(list(filled(), query)).toEqual(expected)
})

it('puts what is of one thing, kind and product together, by month or by day of UTC+8', () => {
  const world = emptyWorld(1)
  const perHour = amounts({ amount: '0.25', coupons: '0.25', discount: '0.5', cash: '0.05', credit: '0.1' })
  const use = { resourceId: 'r1', productId: 'p1' }
  hoursByHand(world, '2026-05-06T14:00:00Z', { id: 'hours', hours: 4, perHour, ...use })
  hoursByHand(world, '2026-05-06T20:00:00Z', { id: 'dearer', hours: 1, perHour, ...use, productId: 'p2' })
  chargeByHand(world, '2026-05-07T01:00:00Z', { id: 'bought', ...use })
  chargeByHand(world, '2026-05-07T02:00:00Z', { id: 'item', itemId: 'CS1-1' })
  chargeByHand(world, '2026-05-07T03:00:00Z', { id: 'same-item', itemId: 'CS1-1' })
  chargeByHand(world, '2026-05-07T04:00:00Z', { id: 'other' })
  const rows = (together: 'month' | 'day') =>
    listRecords(world, ['c'], { ...everything, together }).page.map(({ id, day, payable, usage, from, until }) => [
      id,
      day,
      amountText(payable),
      usage?.amount,
      fromInstant(from).slice(8, 13),
      fromInstant(until).slice(8, 13),
    ])
  const rest = (day: string | undefined) => [
    ['dearer-1', day, '0.50', '1', '06T20', '06T21'],
    ['bought', day, '10.00', undefined, '07T01', '07T01'],
    ['item', day, '20.00', undefined, '07T02', '07T03'],
    ['other', day, '10.00', undefined, '07T04', '07T04'],
  ]
  expect(rows('month')).toEqual([['hours-1', undefined, '2.00', '4', '06T14', '06T18'], ...rest(undefined)])
  expect(rows('day')).toEqual([
    ['hours-1', '2026-05-06', '1.00', '2', '06T14', '06T16'],
    ['hours-3', '2026-05-07', '1.00', '2', '06T16', '06T18'],
    ...rest('2026-05-07'),
  ])
  expect(list(world, {})).toHaveLength(1 + 9)
  const [hours] = listRecords(world, ['c'], { ...everything, together: 'month' }).page
  const { official, discount, coupons, cash, credit, debt } = hours ?? {}
  expect([official, discount, coupons, cash, credit, debt].map((each) => each && amountText(each))).toEqual([
    ...['4.00', '2.00', '1.00', '0.20', '0.40', '0.40'],
  ])
})

it('adds quantities exactly, and those that packages paid for', () => {
  const world = emptyWorld(1)
  const use = { kind: 'usage', resourceId: 'r1' } as const
  chargeByHand(world, '2026-05-06T00:00:00Z', { ...use, id: 'a', metered: metered('0.1', '0.05') })
  chargeByHand(world, '2026-05-06T01:00:00Z', { ...use, id: 'b', metered: metered('0.2', '0.15') })
  expect(listRecords(world, ['c'], { ...everything, together: 'month' }).page).toMatchObject([
    { id: 'a', usage: { amount: '0.3', fromPackages: '0.2' } },
  ])
  chargeByHand(world, '2026-05-06T02:00:00Z', { ...use, id: 'c' })
  chargeByHand(world, '2026-05-06T03:00:00Z', { ...use, id: 'd', metered: metered('5', '0') })
  chargeByHand(world, '2026-05-06T04:00:00Z', { ...use, id: 'e', resourceId: 'r2' })
  chargeByHand(world, '2026-05-06T05:00:00Z', { ...use, id: 'f', resourceId: 'r2', metered: metered('5', '0') })
  // What nobody metered adds nothing, and what follows it still counts.
  const { page } = listRecords(world, ['c'], { ...everything, together: 'month' })
  expect(page.map((each) => each.usage)).toEqual([{ amount: '5.3', fromPackages: '0.2' }, undefined])
})

it('ends with what ends last, which need not be what began last', () => {
  const world = emptyWorld(1)
  hoursByHand(world, '2026-05-06T10:00:00Z', { hours: 4, perHour: amounts({ amount: '1' }), resourceId: 'r1' })
  chargeByHand(world, '2026-05-06T12:30:00Z', { kind: 'usage', resourceId: 'r1' })
  const [both] = listRecords(world, ['c'], { ...everything, together: 'month' }).page
  expect(both?.until).toBe(at('2026-05-06T14:00:00Z'))
})

const file: Delivery = {
  name: 'customerUsage/file.tar.gz',
  kind: 'usage',
  month: billingMonthOf(at('2026-05-06T00:00:00Z')),
  contentUntil: at('2026-05-20T16:00:00Z'),
  exportedAt: at('2026-05-21T06:00:00Z'),
  attempts: 1,
  state: 'delivered',
}

it.each<readonly [what: string, Partial<Delivery>, string[]]>([
  ['use of all customers up to its day', {}, ['a-own', 'a-off', 'b-first', 'b-covered']],
  [
    'no more than its month',
    { contentUntil: at('2026-07-01T00:00:00Z') },
    [...['a-own', 'a-off', 'a-late', 'b-first', 'b-covered']],
  ],
  ['of a bill what the partner owes', { kind: 'bill' }, ['b-first', 'b-covered']],
])('a file has %s, customer by customer, and nothing that comes to nothing', (_what, change, expected) => {
  const world = emptyWorld(1)
  for (const customerId of ['b', 'a', 'without']) {
    const none = amounts({}).amount
    world.spendings.set({ customerId, month: file.month, inMonth: none, beforeMonth: none })
  }
  const own = { customerId: 'a', payer: 'customer' } as const
  chargeByHand(world, '2026-05-01T00:00:00Z', { id: 'b-first', customerId: 'b' })
  chargeByHand(world, '2026-05-02T00:00:00Z', { id: 'a-own', ...own })
  chargeByHand(world, '2026-05-03T00:00:00Z', { id: 'a-free', ...own, ...amounts({}) })
  chargeByHand(world, '2026-05-04T00:00:00Z', { id: 'a-off', ...own, ...amounts({ discount: '10' }) })
  chargeByHand(world, '2026-05-05T00:00:00Z', { id: 'b-covered', customerId: 'b', ...amounts({ coupons: '10' }) })
  chargeByHand(world, '2026-05-20T16:00:00Z', { id: 'a-late', ...own })
  chargeByHand(world, '2026-05-31T16:00:00Z', { id: 'a-june', ...own })
  expect([...recordsOfFile(world, { ...file, ...change })].map((each) => each.id)).toEqual(expected)
})
