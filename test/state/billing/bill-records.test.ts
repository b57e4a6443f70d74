import { expect, it } from 'vitest'
import { chargesIn, partWithin, recordsOf, spanOfMonth } from '../../../src/state/billing/bill-records.ts'
import { type BillSum, byService, sumsOf, sumsUntil } from '../../../src/state/billing/bill-sums.ts'
import type { Charge } from '../../../src/state/ledger/charges.ts'
import { amountText } from '../../../src/units/amount.ts'
import { billingMonthOf } from '../../../src/units/calendar.ts'
import { fromInstant } from '../../../src/units/instant.ts'
import { amounts, at, chargeByHand, hoursByHand } from '../../helpers/charges-by-hand.ts'
import type { Change } from '../../helpers/change-by-hand.ts'
import { emptyWorld } from '../../helpers/crowd.ts'

const may = billingMonthOf(at('2026-05-06T00:00:00Z'))
const never = at('2030-01-01T00:00:00Z')
const span = (from: string, until: string) => ({ from: at(from), until: at(until) })

/** Amounts as text with two decimals, or as many as they need. */
function shown(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? amountText(value as never, 8).replace(/0{1,6}$/, '') : (value as unknown),
    ]),
  )
}

it('a month is one of UTC+8, from its first moment to that of the next', () => {
  const { from, until } = spanOfMonth('2026-12')
  expect([from, until].map(fromInstant)).toEqual(['2026-11-30T16:00:00Z', '2026-12-31T16:00:00Z'])
})

it('charges of a span are those of the customer from its first moment on, and before its end', () => {
  const world = emptyWorld(1)
  const made = ['2026-05-31T15:59:59.999Z', '2026-05-31T16:00:00Z', '2026-06-30T15:59:59.999Z', '2026-06-30T16:00:00Z']
  const ids = made.map((each) => chargeByHand(world, each).id)
  chargeByHand(world, '2026-06-10T00:00:00Z', { customerId: 'another' })
  const ofMonth = (month: string) => chargesIn(world, 'c', spanOfMonth(month)).map((each) => each.id)
  expect(['2026-05', '2026-06', '2026-07'].map(ofMonth)).toEqual([[ids[0]], ids.slice(1, 3), [ids[3]]])
})

it('records are charges and hours that began within the span, whole hours only, the oldest charge first', () => {
  const world = emptyWorld(1)
  const perHour = amounts({ amount: '0.3' })
  chargeByHand(world, '2026-05-02T00:00:00Z', { id: 'before' })
  hoursByHand(world, '2026-05-02T20:00:00Z', { id: 'use', hours: 30, perHour })
  chargeByHand(world, '2026-05-03T16:00:00Z', { id: 'first' })
  chargeByHand(world, '2026-05-03T17:59:59Z', { id: 'last' })
  chargeByHand(world, '2026-05-03T18:00:00Z', { id: 'after' })
  const records = [...recordsOf(world, 'c', span('2026-05-03T16:00:00Z', '2026-05-03T18:00:00Z'))]
  expect(records.map(({ id, from, until }) => [id, fromInstant(from), fromInstant(until)])).toEqual([
    ['use-21', '2026-05-03T16:00:00Z', '2026-05-03T17:00:00Z'],
    ['use-22', '2026-05-03T17:00:00Z', '2026-05-03T18:00:00Z'],
    ['first', '2026-05-03T16:00:00Z', '2026-05-03T16:00:00Z'],
    ['last', '2026-05-03T17:59:59Z', '2026-05-03T17:59:59Z'],
  ])
  const [hour] = records
  expect(hour && shown(hour)).toMatchObject({
    payable: '0.30',
    debt: '0.30',
    usage: { amount: '1', fromPackages: '0' },
  })
  expect(records[2]).not.toHaveProperty('usage')
})

it('a record is to be paid in full, coupons too, and owes what coupons, cash and credit left of it', () => {
  const world = emptyWorld(1)
  const paid = amounts({ amount: '7', coupons: '2', discount: '1', cash: '4', credit: '2.5' })
  const metered = { factor: 'upflow', amount: '12.5', fromPackages: '2.5', unit: 10 }
  chargeByHand(world, '2026-05-02T00:00:00Z', { ...paid, metered })
  const back = amounts({ amount: '-7', coupons: '-2', cash: '-4' })
  chargeByHand(world, '2026-05-03T00:00:00Z', { ...back, kind: 'unsubscription' })
  const [record, refund] = [...recordsOf(world, 'c', spanOfMonth('2026-05'))]
  const parts = { official: '10.00', discount: '1.00', coupons: '2.00', cash: '4.00', credit: '2.50', debt: '0.50' }
  expect(record && shown(record)).toMatchObject({ ...parts, payable: '9.00' })
  expect(record?.usage).toEqual({ amount: '12.5', fromPackages: '2.5' })
  expect(refund && shown(refund)).toMatchObject({ payable: '-9.00', coupons: '-2.00', cash: '-4.00', debt: '-3.00' })
})

it.each<readonly [from: string, until: string, part: readonly [number, string, string] | undefined]>([
  ['09:00', '10:00', undefined],
  ['09:00', '10:59', undefined],
  ['09:00', '11:00', [1, '10:00', '11:00']],
  ['10:00', '13:00', [3, '10:00', '13:00']],
  ['10:01', '13:00', [2, '11:00', '13:00']],
  ['11:00', '12:59', [1, '11:00', '12:00']],
  ['09:00', '15:00', [3, '10:00', '13:00']],
  ['12:00', '15:00', [1, '12:00', '13:00']],
  ['12:01', '15:00', undefined],
  ['13:00', '15:00', undefined],
])('of three hours from 10:00 on, %s to %s has %j', (from, until, part) => {
  const world = emptyWorld(1)
  const perHour = amounts({ amount: '2', coupons: '1' })
  const use = hoursByHand(world, '2026-05-06T10:00:00Z', { hours: 3, perHour })
  const found = partWithin(use, span(`2026-05-06T${from}:00Z`, `2026-05-06T${until}:00Z`))
  if (part === undefined) expect(found).toBeUndefined()
  else {
    const [hours, first, end] = part
    expect(found && shown(found)).toMatchObject({
      from: at(`2026-05-06T${first}:00Z`),
      until: at(`2026-05-06T${end}:00Z`),
      payable: `${3 * hours}.00`,
      coupons: `${hours}.00`,
      debt: `${2 * hours}.00`,
    })
  }
})

it.each([
  ['09:59', '10:00', false],
  ['10:00', '10:01', true],
  ['10:01', '10:02', false],
])('of a purchase at 10:00, %s to %s has it: %s', (from, until, isIn) => {
  const bought = chargeByHand(emptyWorld(1), '2026-05-06T10:00:00Z')
  const found = partWithin(bought, span(`2026-05-06T${from}:00Z`, `2026-05-06T${until}:00Z`))
  expect(found === undefined ? undefined : shown(found)['payable']).toBe(isIn ? '10.00' : undefined)
})

/** The sums of customer `c` in May of what is charged, and of what else there is. */
function sums(charges: readonly Change<Charge>[], until = never): BillSum[] {
  const world = emptyWorld(1)
  for (const each of charges) chargeByHand(world, '2026-05-06T10:00:00Z', each)
  return sumsOf(world, 'c', { month: may, until })
}

it('has a sum for each service, resource type, mode and direction', () => {
  const kinds = ['purchase', 'renewal', 'automatic_renewal', 'usage', 'unsubscription'] as const
  const charges = kinds.flatMap((kind) => [{ kind }, { kind }, { kind, resource: 'gpu' }, { kind, service: 'ebs' }])
  const rows = sums([...charges, { service: 'obs', resource: undefined }])
  const found = rows.map((each) => [each.service, each.resource, each.mode, each.type, amountText(each.consumed)])
  expect(found.sort()).toEqual(
    [
      ['ec2', 'vm', 'period', 'use', '60.00'],
      ['ec2', 'gpu', 'period', 'use', '30.00'],
      ['ebs', 'vm', 'period', 'use', '30.00'],
      ['ec2', 'vm', 'usage', 'use', '20.00'],
      ['ec2', 'gpu', 'usage', 'use', '10.00'],
      ['ebs', 'vm', 'usage', 'use', '10.00'],
      ['ec2', 'vm', 'period', 'refund', '20.00'],
      ['ec2', 'gpu', 'period', 'refund', '10.00'],
      ['ebs', 'vm', 'period', 'refund', '10.00'],
      ['obs', undefined, 'period', 'use', '10.00'],
    ].sort(),
  )
  expect(rows[0]).toMatchObject({ customerId: 'c', month: '2026-05' })
})

it('adds the sums of resource types up to those of services', () => {
  const part = amounts({ amount: '3.129', coupons: '1', discount: '0.5', cash: '1', credit: '0.5' })
  const rows = byService(
    sums([
      { ...part },
      { ...part, resource: 'gpu' },
      { ...part, kind: 'usage' },
      { ...part, kind: 'unsubscription' },
      { ...part, service: 'ebs' },
    ]),
  )
  expect(rows.map((each) => [each.service, each.resource, each.mode, each.type])).toEqual([
    ['ec2', undefined, 'period', 'use'],
    ['ec2', undefined, 'usage', 'use'],
    ['ec2', undefined, 'period', 'refund'],
    ['ebs', undefined, 'period', 'use'],
  ])
  const [both] = rows
  expect(both && shown(both)).toMatchObject({
    ...{ official: '9.258', discount: '1.00', consumed: '8.24', truncated: '0.018' },
    ...{ coupons: '2.00', cash: '2.00', credit: '1.00', debt: '3.24' },
  })
})

it.each<readonly [what: string, Parameters<typeof amounts>[0], object]>([
  [
    'what is settled by the month is cut',
    { amount: '1.239' },
    { consumed: '1.23', truncated: '0.009', debt: '1.23', credit: '0.00' },
  ],
  [
    'credit is what cash and coupons leave of it',
    { amount: '3.017', coupons: '1.005', cash: '1.008', credit: '2.009' },
    { consumed: '4.02', truncated: '0.002', coupons: '1.00', cash: '1.00', credit: '2.02', debt: '0.00' },
  ],
  [
    'debt is what all others leave of it',
    { amount: '3.017', cash: '1.008', credit: '1.005' },
    { consumed: '3.01', cash: '1.00', credit: '1.00', debt: '1.01' },
  ],
  [
    'without credit all that is left is settled',
    { amount: '3.017', cash: '1.008' },
    { consumed: '3.01', cash: '1.00', credit: '0.00', debt: '2.01' },
  ],
  [
    'without credit and debt cash is what coupons leave of it',
    { amount: '1.008', coupons: '2.009', cash: '1.008' },
    { consumed: '3.01', coupons: '2.00', cash: '1.01', credit: '0.00', debt: '0.00' },
  ],
  ['coupons alone pay all of it', { coupons: '2.009' }, { consumed: '2.00', coupons: '2.00', debt: '0.00' }],
  ['nothing is nothing', {}, { consumed: '0.00', truncated: '0.00', debt: '0.00' }],
  [
    'what is given back is cut towards zero',
    { amount: '-1.239' },
    { consumed: '-1.23', truncated: '-0.009', debt: '-1.23' },
  ],
  [
    'the discount is off before it is cut',
    { amount: '0.891', discount: '0.099' },
    { official: '0.99', discount: '0.099', consumed: '0.89', truncated: '0.001' },
  ],
])('sums to the cent: %s', (_what, said, expected) => {
  const [sum] = sums([amounts(said)])
  expect(sum && shown(sum)).toMatchObject(expected)
})

it('sums end where the month ends, or sooner where that is asked', () => {
  const world = emptyWorld(1)
  const perHour = amounts({ amount: '1' })
  hoursByHand(world, '2026-05-31T10:00:00Z', { hours: 6, perHour })
  chargeByHand(world, '2026-05-31T16:00:00Z', { service: 'ebs' })
  hoursByHand(world, '2026-05-31T15:30:00Z', { service: 'obs', hours: 1, perHour })
  const total = (until: string) =>
    sumsOf(world, 'c', { month: may, until: at(until) }).map((each) => amountText(each.consumed))
  expect([total('2026-05-31T13:30:00Z'), total('2026-05-31T16:00:00Z'), total('2026-07-01T00:00:00Z')]).toEqual([
    ['3.00'],
    ['6.00'],
    ['6.00'],
  ])
})

it('sums contain what was used before today, a day of UTC+8', () => {
  expect(['2026-05-06T15:59:59Z', '2026-05-06T16:00:00Z'].map((each) => fromInstant(sumsUntil(at(each))))).toEqual([
    '2026-05-05T16:00:00Z',
    '2026-05-06T16:00:00Z',
  ])
})
