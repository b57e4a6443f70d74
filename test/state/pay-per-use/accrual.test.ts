import { expect, it } from 'vitest'
import type { Charge, HourlyRun } from '../../../src/state/ledger/charges.ts'
import { accrue, accrueAll, planUse, runUse } from '../../../src/state/pay-per-use/accrual.ts'
import { endUse } from '../../../src/state/pay-per-use/resources.ts'
import { atOnce } from '../../../src/state/engine/slices.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { type Amount, amountText, sumOf, toAmount } from '../../../src/units/amount.ts'
import { fromInstant, later } from '../../../src/units/instant.ts'
import { changeByHand } from '../../helpers/change-by-hand.ts'
import { type CustomerWorld, customerWorld } from '../../helpers/customer-world.ts'
import {
  changeCustomer,
  hourly,
  hoursPackage,
  payerWorld,
  showTime,
  smallServer,
  use,
  type UserWorld,
} from '../../helpers/pay-per-use.ts'
import { disk, traffic, trafficPackage } from '../../helpers/baskets.ts'
import { required } from '../../helpers/required.ts'

const short = (amount: Amount): string => amountText(amount, 8).replace(/\.?0+$/, '')
const usageOf = (world: World): Charge[] => [...world.charges.values()].filter((each) => each.kind === 'usage')
const runOf = (charge: Charge): HourlyRun => required(charge.run, 'hours')
/** Each line of hours: when they begin, how many they are, and what is charged. */
const lines = (world: World): (readonly [string, number, string])[] =>
  usageOf(world).map((each) => [fromInstant(runOf(each).from), runOf(each).hours, short(each.amount)] as const)
const planned = ({ world, customer }: UserWorld): string | undefined => {
  const due = world.dueEvents.get(`use-charging ${customer.customerId}`)
  return due === undefined ? undefined : fromInstant(due.at)
}
const chargedUntil = (world: World): string[] =>
  [...world.onDemandResources.values()].map((each) => fromInstant(each.chargedUntil))
const accrueAt = ({ world, customer }: UserWorld, time: string): void => {
  showTime(world, time)
  accrue(world, customer.customerId)
}

const nextHour = '2026-05-06T13:00:00Z'
const monthEnd = '2026-05-31T16:00:00Z'

it.each<readonly [now: string, hours: number, planned: string]>([
  ['2026-05-06T12:59:59Z', 0, nextHour],
  ['2026-05-06T13:00:00Z', 1, monthEnd],
  ['2026-05-06T13:59:59Z', 1, monthEnd],
  ['2026-05-06T14:00:00Z', 2, monthEnd],
  ['2026-05-31T16:00:00Z', 604, '2026-06-30T16:00:00Z'],
])('what is used from noon on is at %s charged for %i hours, and looked at again at %s', (now, hours, due) => {
  const opened = customerWorld()
  use(opened)
  accrueAt(opened, now)
  const amount = short(toAmount((hours * 0.12).toFixed(2)))
  expect(lines(opened.world)).toEqual(hours === 0 ? [] : [['2026-05-06T12:00:00Z', hours, amount]])
  expect(planned(opened)).toBe(due)
})

it('a line names the resource, what it comes to, and nothing of coupons', () => {
  const opened = customerWorld()
  const { customerId } = opened.customer
  const used = use(opened, disk)
  accrueAt(opened, '2026-05-06T22:00:00Z')
  const [charge] = usageOf(opened.world)
  const { service, resource, spec, region, resourceId, productId, chargedUntil: from } = used
  const money = { discount: 0n, coupons: 0n, cash: 0n, credit: 0n }
  const perHour = { ...money, official: toAmount('0.013'), amount: toAmount('0.013'), fromPackages: '0' }
  expect(charge).toEqual({
    ...{ id: `use-${resourceId}-${from}`, kind: 'usage', customerId, month: '2026-05', payer: 'partner', at: from },
    ...{ service, resource, spec, region, resourceId, productId },
    ...{ ...money, official: toAmount('0.13'), amount: toAmount('0.13') },
    run: { from, hours: 10, perHour },
  })
})

it('hours of each month stand in a line of their own, and are spent in it', () => {
  const opened = customerWorld()
  use(opened)
  accrueAt(opened, '2026-07-01T00:30:00Z')
  expect(lines(opened.world)).toEqual([
    ['2026-05-06T12:00:00Z', 604, '72.48'],
    ['2026-05-31T16:00:00Z', 720, '86.4'],
    ['2026-06-30T16:00:00Z', 8, '0.96'],
  ])
  expect(usageOf(opened.world).map((each) => each.month)).toEqual(['2026-05', '2026-06', '2026-07'])
  const [inMonth, beforeMonth] = ['0.96', '158.88'].map((sum) => toAmount(sum))
  const [spent] = opened.world.spendings.values()
  expect(spent).toMatchObject({
    month: '2026-07',
    inMonth,
    beforeMonth,
    listInMonth: inMonth,
    listBeforeMonth: beforeMonth,
  })
  expect([...opened.world.totals.values()]).toEqual([{ charged: toAmount('159.84') }])
})

it('a line goes on over several accruals, until hours are free or the month ends', () => {
  const opened = customerWorld()
  use(opened)
  for (const time of ['2026-05-06T13:00:00Z', '2026-05-06T15:10:00Z', '2026-05-06T15:50:00Z', '2026-05-06T18:00:00Z'])
    accrueAt(opened, time)
  expect(lines(opened.world)).toEqual([['2026-05-06T12:00:00Z', 6, '0.72']])
  opened.freeze('account_and_resource')
  accrueAt(opened, '2026-05-06T20:00:00Z')
  expect(chargedUntil(opened.world)).toEqual(['2026-05-06T20:00:00Z'])
  opened.freeze(undefined)
  accrueAt(opened, '2026-05-06T21:00:00Z')
  expect(lines(opened.world)).toEqual([
    ['2026-05-06T12:00:00Z', 6, '0.72'],
    ['2026-05-06T20:00:00Z', 1, '0.12'],
  ])
  accrueAt(opened, monthEnd)
  accrueAt(opened, '2026-05-31T17:00:00Z')
  expect(lines(opened.world).map(([from, hours]) => [from, hours])).toEqual([
    ['2026-05-06T12:00:00Z', 6],
    ['2026-05-06T20:00:00Z', 596],
    ['2026-05-31T16:00:00Z', 1],
  ])
})

it.each<readonly [differs: keyof HourlyRun['perHour'] | 'nothing', lines: number]>([
  ['nothing', 1],
  ['official', 2],
  ['discount', 2],
  ['coupons', 2],
  ['flexi', 2],
  ['cards', 2],
  ['amount', 2],
  ['cash', 2],
  ['credit', 2],
  ['fromPackages', 2],
])('an hour that differs from the one before by %s makes %i lines', (differs, count) => {
  const opened = customerWorld()
  use(opened)
  accrueAt(opened, '2026-05-06T13:00:00Z')
  const other = differs === 'fromPackages' ? '1' : toAmount(1)
  changeByHand(
    opened.world.charges,
    () => true,
    (each) => ({ run: { ...runOf(each), perHour: { ...runOf(each).perHour, [differs]: other } } }),
  )
  accrueAt(opened, '2026-05-06T14:00:00Z')
  expect(lines(opened.world)).toHaveLength(count)
})

it('each resource is charged from its own first hour, and none after its end', () => {
  for (const withCoupon of [false, true]) {
    const opened = customerWorld()
    if (withCoupon) opened.coupon({ faceValue: toAmount('0.3') })
    use(opened)
    showTime(opened.world, '2026-05-06T14:20:00Z')
    use(opened, disk)
    const gone = use(opened)
    use(opened, traffic)
    endUse(opened.world, gone)
    accrueAt(opened, '2026-05-06T16:10:00Z')
    const hoursOf = (spec: string) =>
      usageOf(opened.world)
        .filter((each) => each.spec === spec)
        .reduce((sum, each) => sum + runOf(each).hours, 0)
    expect([
      hoursOf(hourly.spec),
      hoursOf(disk.spec),
      usageOf(opened.world).every((each) => runOf(each).hours > 0),
    ]).toEqual([4, 2, true])
    const sum = (of: 'official' | 'coupons' | 'amount') => short(sumOf(usageOf(opened.world).map((each) => each[of])))
    expect([sum('official'), sum('coupons'), sum('amount')]).toEqual(
      withCoupon ? ['0.506', '0.3', '0.206'] : ['0.506', '0', '0.506'],
    )
    const firsts = usageOf(opened.world).map((each) => `${each.spec} ${fromInstant(runOf(each).from)}`)
    expect(firsts).toContain(`${disk.spec} 2026-05-06T14:00:00Z`)
    expect(usageOf(opened.world).every((each) => [hourly.spec, disk.spec].includes(each.spec ?? ''))).toBe(true)
  }
})

it('while all stands still, hours pass and cost nothing, over the end of a month too', () => {
  const opened = customerWorld()
  use(opened)
  showTime(opened.world, '2026-06-03T00:00:00Z')
  use(opened)
  opened.freeze('account_and_resource')
  accrueAt(opened, '2026-06-05T00:30:00Z')
  expect([lines(opened.world), chargedUntil(opened.world)]).toEqual([
    [],
    ['2026-06-05T00:00:00Z', '2026-06-05T00:00:00Z'],
  ])
})

/** A package that pays for none of the hours. */
const packageOf = (opened: CustomerWorld): void => {
  opened.pay(opened.order([trafficPackage]))
}

it.each<readonly [what: string, prepare: (opened: CustomerWorld) => void, writes: number]>([
  ['nothing', () => undefined, 1],
  ['an available coupon', (opened) => opened.coupon({ services: ['other'] }), 10],
  [
    'a used coupon and an available one',
    (opened) => {
      opened.world.coupons.set({ ...opened.coupon({ services: ['other'] }), state: 'used' })
      opened.coupon({ services: ['other'] })
    },
    10,
  ],
  ['a used coupon', (opened) => opened.world.coupons.set({ ...opened.coupon(), state: 'used' }), 1],
  ['a package', packageOf, 10],
  [
    'an expired package and another',
    (opened) => {
      packageOf(opened)
      packageOf(opened)
      expirePackageOf(opened)
    },
    10,
  ],
  [
    'an expired package',
    (opened) => {
      packageOf(opened)
      expirePackageOf(opened)
    },
    1,
  ],
])('with %s, ten hours that are alike are written down in so many steps', (_what, prepare, writes) => {
  const opened = customerWorld()
  prepare(opened)
  use(opened)
  expect(writesOf(opened)).toBe(writes)
  expect(lines(opened.world)).toEqual([['2026-05-06T12:00:00Z', 10, '1.2']])
})

const expirePackageOf = ({ world }: CustomerWorld): void => {
  changeByHand(
    world.packages,
    () => true,
    () => ({ state: 'expired' as const }),
  )
}

/** How often the ledger is written when ten hours have ended. */
function writesOf(opened: UserWorld): number {
  const mark = opened.world.log.entries.length
  accrueAt(opened, '2026-05-06T22:00:00Z')
  return opened.world.log.entries.slice(mark).filter(({ table }) => table === opened.world.charges).length
}

it('packages pay for hours first, then coupons, over all resources in turn', () => {
  const opened = customerWorld()
  opened.pay(opened.order([hoursPackage]))
  changeByHand(
    opened.world.packages,
    () => true,
    () => ({ left: '3' }),
  )
  const { couponId } = opened.coupon({ faceValue: toAmount('0.1') })
  use(opened, smallServer)
  opened.world.now = later(opened.world.now, 1)
  use(opened, smallServer)
  accrueAt(opened, '2026-05-06T16:00:00Z')
  const paid = usageOf(opened.world).map(({ run, couponUses, amount, resourceId }) => [
    [...opened.world.onDemandResources.keys()].indexOf(resourceId ?? ''),
    run?.hours,
    run?.perHour.fromPackages,
    couponUses?.map((each) => [each.couponId === couponId, short(each.amount)]),
    short(amount),
  ])
  expect(paid).toEqual([
    [0, 2, '1', undefined, '0'],
    [1, 1, '1', undefined, '0'],
    [1, 1, '0', [[true, '0.0592']], '0'],
    [0, 1, '0', [[true, '0.0408']], '0.0184'],
    [1, 2, '0', undefined, '0.1184'],
    [0, 1, '0', undefined, '0.0592'],
  ])
})

it('what a coupon pays of hours that are alike is one sum', () => {
  const opened = customerWorld()
  const { couponId } = opened.coupon()
  use(opened)
  accrueAt(opened, '2026-05-06T15:00:00Z')
  expect(usageOf(opened.world).map((each) => [runOf(each).hours, each.couponUses])).toEqual([
    [3, [{ couponId, amount: toAmount('0.36') }]],
  ])
})

it('cash pays for hours, then credit, and the hour that is beyond both begins the debt', () => {
  const opened = payerWorld('0.3', '0.2')
  use(opened)
  accrueAt(opened, '2026-05-06T18:30:00Z')
  const paid = usageOf(opened.world).map(({ run, cash, credit, payer }) => [
    ...[run?.hours, run?.perHour.cash, run?.perHour.credit].map(String),
    ...[short(cash), short(credit), payer],
  ])
  expect(paid).toEqual([
    ['2', String(toAmount('0.12')), '0', '0.24', '0', 'customer'],
    ['1', String(toAmount('0.06')), String(toAmount('0.06')), '0.06', '0.06', 'customer'],
    ['1', '0', String(toAmount('0.12')), '0', '0.12', 'customer'],
    ['1', '0', String(toAmount('0.02')), '0', '0.02', 'customer'],
    ['1', '0', '0', '0', '0', 'customer'],
  ])
  const { arrears } = required(opened.world.customers.get(opened.customer.customerId), 'the customer')
  expect([fromInstant(required(arrears, 'arrears').since), arrears?.stage]).toEqual(['2026-05-06T17:00:00Z', 'grace'])
})

it('a share of the budget that is reached is told of', () => {
  const opened = customerWorld()
  opened.budget(1)
  use(opened)
  accrueAt(opened, '2026-05-06T18:00:00Z')
  expect(opened.world.mails.size).toBe(0)
  accrueAt(opened, '2026-05-06T19:00:00Z')
  expect([...opened.world.mails.values()].map((each) => each.subject)).toEqual(['Budget of member-1: 75% used'])
})

it.each<readonly [limit: number | undefined, used: number, now: string, planned: string | undefined]>([
  [undefined, 0, '2026-05-06T12:30:00Z', undefined],
  [undefined, 1, '2026-05-06T12:30:00Z', monthEnd],
  [1, 1, '2026-05-06T12:30:00Z', '2026-05-06T19:00:00Z'],
  [1, 2, '2026-05-06T12:30:00Z', '2026-05-06T16:00:00Z'],
  [96, 1, '2026-05-06T12:30:00Z', '2026-05-31T12:00:00Z'],
  [97, 1, '2026-05-06T12:30:00Z', monthEnd],
  [1, 1, '2026-05-31T10:00:00Z', monthEnd],
  [1, 1, '2026-05-31T16:00:00Z', '2026-05-31T23:00:00Z'],
])('with a budget of %s, the use of %i servers is after %s looked at again at %s', (limit, count, now, due) => {
  const opened = customerWorld()
  if (limit !== undefined) opened.budget(limit)
  for (let at = 0; at < count; at += 1) use(opened)
  showTime(opened.world, now)
  planUse(opened.world, opened.customer.customerId)
  expect(planned(opened)).toBe(due)
})

it('nothing is looked at again when the last use has ended', () => {
  const opened = customerWorld()
  const used = use(opened)
  endUse(opened.world, used)
  expect(planned(opened)).toBe(nextHour)
  expect(runUse(opened.world, opened.customer.customerId)).toBe('use is charged up to now')
  expect(planned(opened)).toBeUndefined()
})

it('the event of use charges what has ended, and plans the next', () => {
  const opened = customerWorld()
  use(opened)
  const { customerId } = opened.customer
  opened.world.dueEvents.delete(`use-charging ${customerId}`)
  runUse(opened.world, customerId)
  expect([lines(opened.world), planned(opened)]).toEqual([[], monthEnd])
  showTime(opened.world, '2026-05-06T14:00:00Z')
  runUse(opened.world, customerId)
  expect(lines(opened.world)).toEqual([['2026-05-06T12:00:00Z', 2, '0.24']])
})

it('all customers that use something are charged', () => {
  const opened = payerWorld('10', '0')
  use(opened)
  const { world } = opened
  const other = { ...opened.customer, customerId: 'other', model: 'resale' } as const
  world.customers.set(other)
  use({ world, customer: other })
  showTime(world, '2026-05-06T13:00:00Z')
  atOnce(accrueAll(world))
  expect(usageOf(world).map((each) => each.customerId)).toEqual([opened.customer.customerId, 'other'])
})

it('a customer that has left its debt behind is charged for the hours after that', () => {
  const opened = payerWorld('10', '0')
  use(opened)
  changeCustomer(opened, { arrears: { since: opened.world.now, stage: 'retention' } })
  accrueAt(opened, '2026-05-06T14:00:00Z')
  changeCustomer(opened, { arrears: undefined })
  accrueAt(opened, '2026-05-06T15:00:00Z')
  expect(lines(opened.world)).toEqual([['2026-05-06T14:00:00Z', 1, '0.12']])
})
