import { expect, it } from 'vitest'
import { type CostKey, type CostsQuery, listCosts } from '../../../src/state/billing/costs.ts'
import { spanOfMonth } from '../../../src/state/billing/bill-records.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { amountText } from '../../../src/units/amount.ts'
import { amounts, at, chargeByHand, hoursByHand } from '../../helpers/charges-by-hand.ts'
import { emptyWorld } from '../../helpers/crowd.ts'
import { fullWorld } from '../../helpers/full-world.ts'
import { required } from '../../helpers/required.ts'

const kinds = {
  purchase: 'new',
  renewal: 'renew',
  automatic_renewal: 'auto',
  unsubscription: 'back',
  usage: 'use',
  make_up: 'more',
}
const query: CostsQuery = {
  span: spanOfMonth('2026-05'),
  bucket: 'month',
  keys: ['service'],
  filters: [],
  codes: { kinds, modes: { period: 'prepaid', usage: 'postpaid' } },
  amortized: false,
  net: false,
}
const days = (from: string, until: string) => ({
  from: at(`${from}T00:00:00+08:00`),
  until: at(`${until}T00:00:00+08:00`),
})

/** Each group as its values, its costs by time as `time amount official`, and its total. */
function list(world: World, change: Partial<CostsQuery>, customerId = 'c'): unknown[] {
  return listCosts(world, customerId, { ...query, ...change }).map(({ values, costs, total }) => [
    values.join('/'),
    ...[...costs].map(([time, cost]) => `${time} ${amountText(cost.amount)} ${amountText(cost.official)}`),
    amountText(total.amount),
  ])
}

it('puts the dearest group first, and of those that cost the same the one that comes first in the alphabet', () => {
  const world = emptyWorld(1)
  for (const [service, amount] of [
    ['m', '5'],
    ['z', '5'],
    ['a', '5'],
    ['k', '7'],
    ['b', '1'],
    ['k', '0.5'],
  ] as const)
    chargeByHand(world, '2026-05-06T00:00:00Z', { service, ...amounts({ amount }) })
  expect(listCosts(world, 'c', query).map((each) => each.values[0])).toEqual(['k', 'a', 'm', 'z', 'b'])
  expect(list(world, {})[0]).toEqual(['k', '2026-05 7.50 7.50', '7.50'])
})

it('counts by month or by day of UTC+8, within the span', () => {
  const world = emptyWorld(1)
  for (const moment of ['04-30T15:59', '04-30T16:00', '05-01T15:59', '05-01T16:00', '05-31T15:59', '05-31T16:00'])
    chargeByHand(world, `2026-${moment}:00Z`)
  expect(list(world, {})).toEqual([['ec2', '2026-05 40.00 40.00', '40.00']])
  expect(list(world, { bucket: 'day' })).toEqual([
    ['ec2', '2026-05-01 20.00 20.00', '2026-05-02 10.00 10.00', '2026-05-31 10.00 10.00', '40.00'],
  ])
  expect(list(world, { bucket: 'day', span: days('2026-05-02', '2026-05-31') })).toEqual([
    ['ec2', '2026-05-02 10.00 10.00', '10.00'],
  ])
})

it('counts hours on the days on which they were used', () => {
  const world = emptyWorld(1)
  const perHour = amounts({ amount: '1', coupons: '0.5', discount: '0.25' })
  // From 06:00 of the 1st to 06:00 of the 3rd in UTC+8.
  hoursByHand(world, '2026-04-30T22:00:00Z', { hours: 48, perHour })
  expect(list(world, { bucket: 'day' })).toEqual([
    ['ec2', '2026-05-01 27.00 31.50', '2026-05-02 36.00 42.00', '2026-05-03 9.00 10.50', '72.00'],
  ])
  expect(list(world, { bucket: 'day', net: true })).toEqual([
    ['ec2', '2026-05-01 18.00 31.50', '2026-05-02 24.00 42.00', '2026-05-03 6.00 10.50', '48.00'],
  ])
  expect(list(world, { bucket: 'day', span: days('2026-05-02', '2026-05-03') })).toEqual([
    ['ec2', '2026-05-02 36.00 42.00', '36.00'],
  ])
  expect(list(world, { bucket: 'day', span: days('2026-05-03', '2026-05-05') })).toEqual([
    ['ec2', '2026-05-03 9.00 10.50', '9.00'],
  ])
  expect(list(world, { bucket: 'day', span: days('2026-05-04', '2026-05-05') })).toEqual([])
})

it('leaves coupons out where that is asked', () => {
  const world = emptyWorld(1)
  chargeByHand(world, '2026-05-06T00:00:00Z', amounts({ amount: '7', coupons: '2', discount: '1' }))
  expect([list(world, {}), list(world, { net: true })]).toEqual([
    [['ec2', '2026-05 9.00 10.00', '9.00']],
    [['ec2', '2026-05 7.00 10.00', '7.00']],
  ])
})

it.each<readonly [CostKey, string, string]>([
  ['service', 'ec2', 'ec2'],
  ['resourceType', 'vm', ''],
  ['account', 'c', 'c'],
  ['region', 'north', ''],
  ['zone', 'north-1a', ''],
  ['project', '0', '0'],
  ['spec', 's6', ''],
  ['mode', 'postpaid', 'prepaid'],
  ['usageType', 'Duration', ''],
  ['kind', 'use', 'new'],
  ['site', '', ''],
  ['payer', 'c', 'c'],
  ['resource', 'r1', ''],
])('tells the %s of what is used, and of a bare purchase', (key, used, bare) => {
  const world = emptyWorld(1)
  world.onDemandResources.set({
    ...{
      resourceId: 'r1',
      customerId: 'c',
      service: 'ec2',
      resource: 'vm',
      spec: 's6',
      productId: 'p',
      region: 'north',
    },
    ...{ name: 'n', zone: 'north-1a', status: 'normal', effectiveAt: world.now, factor: 'Duration', isHourly: true },
    chargedUntil: world.now,
  })
  const use = { kind: 'usage', resourceId: 'r1', region: 'north', spec: 's6', ...amounts({ amount: '90' }) } as const
  chargeByHand(world, '2026-05-06T00:00:00Z', use)
  chargeByHand(world, '2026-05-06T00:00:00Z', { resource: undefined })
  const values = listCosts(world, 'c', { ...query, keys: [key, 'mode'] }).map((each) => each.values[0])
  expect(values).toEqual([used, bare])
})

it('takes as the kind of use what was metered, before that of the resource', () => {
  const world = emptyWorld(1)
  const metered = { factor: 'upflow', amount: '1', fromPackages: '0', unit: 10 }
  chargeByHand(world, '2026-05-06T00:00:00Z', { kind: 'usage', metered })
  expect(listCosts(world, 'c', { ...query, keys: ['usageType'] }).map((each) => each.values)).toEqual([['upflow']])
})

it('counts what all filters let through: one of some values, or none of them', () => {
  const world = emptyWorld(1)
  for (const service of ['a', 'b', 'c']) chargeByHand(world, '2026-05-06T00:00:00Z', { service })
  chargeByHand(world, '2026-05-06T00:00:00Z', { service: 'a', kind: 'renewal', ...amounts({ amount: '1' }) })
  const filtered = (filters: CostsQuery['filters']) => list(world, { filters }).map((each) => JSON.stringify(each))
  const [a, b, c] = ['a', 'b', 'c'].map((each) => JSON.stringify([each, '2026-05 10.00 10.00', '10.00']))
  const all = JSON.stringify(['a', '2026-05 11.00 11.00', '11.00'])
  const isAorB = { key: 'service', values: ['a', 'b'], excludes: false } as const
  expect(filtered([isAorB])).toEqual([all, b])
  expect(filtered([{ ...isAorB, excludes: true }])).toEqual([c])
  expect(filtered([isAorB, { key: 'kind', values: ['new'], excludes: false }])).toEqual([a, b])
  expect(filtered([isAorB, { key: 'kind', values: ['new'], excludes: true }])).toEqual([
    JSON.stringify(['a', '2026-05 1.00 1.00', '1.00']),
  ])
})

it('spreads an order over the days of its term, and what does not divide falls on the last', () => {
  const { world, buyer, paid, lone } = fullWorld()
  const costsOf = (orderId: string, span: CostsQuery['span']) => {
    for (const each of [...world.charges.values()])
      if (each.orderId !== orderId) world.charges.set({ ...each, customerId: 'another' })
    return listCosts(world, buyer.customerId, { ...query, span, bucket: 'day', amortized: true, keys: ['account'] })
  }
  // Three months from 08:00 of 1 January in UTC+8, to the end of 1 April: 91 days for 170.28.
  const [group] = costsOf(lone.orderId, days('2025-12-01', '2026-06-01'))
  const costs = [...required(group, 'costs').costs]
  expect(costs).toHaveLength(91)
  const each = (place: number) =>
    costs.at(place)?.map((part) => (typeof part === 'string' ? part : amountText(part.amount)))
  expect([each(0), each(1), each(-2), each(-1)]).toEqual([
    ['2026-01-01', '1.87'],
    ['2026-01-02', '1.87'],
    ['2026-03-31', '1.87'],
    ['2026-04-01', '1.98'],
  ])
  expect(required(group, 'costs').total).toEqual({ amount: lone.amount, official: lone.official })
  expect(paid.orderId).not.toBe(lone.orderId)
})

it('spreads a renewal over the term that it renews, and a refund not at all', () => {
  const { world, buyer, refund } = fullWorld()
  const renewed = required(
    [...world.charges.values()].find((each) => each.kind === 'renewal'),
    'a renewal',
  )
  const spread = { ...query, keys: ['kind'], bucket: 'day', amortized: true } as const
  const costs = (change: Partial<CostsQuery>) => listCosts(world, buyer.customerId, { ...spread, ...change })
  const ofKind = (kind: string, change: Partial<CostsQuery> = {}) => ({
    filters: [{ key: 'kind', values: [kind], excludes: false }] as const,
    ...change,
  })
  const [april] = costs(ofKind('renew', { span: days('2026-04-01', '2026-06-01') }))
  expect([...required(april, 'costs').costs.keys()].at(0)).toBe('2026-04-02')
  expect([...required(april, 'costs').costs.keys()].at(-1)).toBe('2026-05-01')
  expect(costs(ofKind('renew', { span: days('2026-03-01', '2026-04-02') }))).toEqual([])
  const [back] = costs(ofKind('back', { span: days('2026-01-01', '2026-06-01') }))
  expect([...required(back, 'costs').costs]).toEqual([
    ['2026-01-20', { amount: refund.amount, official: refund.official }],
  ])
  expect(renewed.customerId).toBe(buyer.customerId)
})
