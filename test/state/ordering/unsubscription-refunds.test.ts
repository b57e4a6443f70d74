import { expect, it } from 'vitest'
import { provisionOrder } from '../../../src/state/ordering/provisioning.ts'
import type { Term } from '../../../src/state/ordering/resources.ts'
import { refundTerm } from '../../../src/state/ordering/unsubscription-refunds.ts'
import { negate, toAmount, zero } from '../../../src/units/amount.ts'
import { addMonths } from '../../../src/units/calendar.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { granted } from '../../helpers/told.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server } from '../../helpers/baskets.ts'
import { required } from '../../helpers/required.ts'

const term: Term = {
  orderId: 'CS1',
  period: 'month',
  periods: 1,
  from: moment('2026-05-31T02:30:00Z'),
  until: moment('2026-06-30T15:59:59Z'),
  paid: toAmount(734),
  coupons: toAmount(5),
}

it.each([
  ['2026-05-31T02:29:59.999Z', 0, 0, 5],
  ['2026-05-31T02:30:00Z', 0, 73.4, 0],
  ['2026-05-31T02:59:59.999Z', 0, 73.4, 0],
  ['2026-05-31T03:00:00Z', 1, 73.4, 0],
  ['2026-06-01T02:00:00Z', 24, 73.4, 0],
  ['2026-06-27T13:59:59Z', 659, 73.4, 0],
  ['2026-06-27T15:00:00Z', 661, 73, 0],
  ['2026-06-30T15:59:58Z', 733, 1, 0],
  ['2026-06-30T16:00:00Z', 734, 0, 0],
  ['2026-09-01T00:00:00Z', 734, 0, 0],
])('of a term of 734 hours at a dollar an hour %s keeps %d, the fee %d, and gives back %d of coupons', (...row) => {
  const [now, consumed, fee, coupons] = row
  const { world } = customerWorld()
  world.now = moment(now)
  expect(refundTerm(world, term)).toEqual({
    paid: toAmount(734),
    consumed: toAmount(consumed),
    fee: toAmount(fee),
    coupons: toAmount(coupons),
  })
})

it.each<[Term['period'], number, number, number]>([
  ['month', 1, 0, 10],
  ['month', 12, 11, 10],
  ['month', 13, 0, 15],
  ['month', 24, 11, 15],
  ['month', 24, 12, 15],
  ['month', 24, 13, 10],
  ['year', 1, 11, 10],
  ['year', 2, 13, 10],
  ['month', 25, 0, 15],
  ['year', 3, 12, 15],
  ['year', 3, 13, 10],
  ['year', 3, 24, 10],
  ['year', 3, 25, 5],
  ['year', 5, 40, 5],
])(
  'of a term counted in %ss, %i of them, the fee after %i months is %i percent',
  (period, periods, months, percent) => {
    const { world } = customerWorld()
    const from = world.now
    world.now = addMonths(from, months)
    const long = { ...term, period, periods, from, until: addMonths(from, 1200), paid: toAmount(1000) }
    expect(refundTerm(world, long).fee).toBe(toAmount(percent * 10))
  },
)

it('the fee is cut to the cent', () => {
  const { world } = customerWorld()
  world.now = term.from
  expect(refundTerm(world, { ...term, paid: toAmount(63.07) }).fee).toBe(toAmount(6.3))
})

it('what fails to come up goes back whole, with the coupons that paid for it', () => {
  const { world, coupon, pay, order } = customerWorld()
  const { couponId } = coupon({ faceValue: toAmount(66) })
  const placed = order([{ ...server, count: 1 }, { ...disk, fails: true }, disk], [couponId])
  world.orders.set({ ...placed, provisioningSeconds: 60 })
  const paid = granted(pay({ ...placed }))
  expect(paid.status).toBe('processing')
  expect(provisionOrder(world, placed.orderId)).toMatch(
    /^2 resources are up; 1 item failed and is given back by order CS\w+$/,
  )
  const refund = required([...world.orders.values()].at(-1), 'a refund')
  expect(refund).toMatchObject({
    type: 'unsubscription',
    source: 'system',
    status: 'completed',
    paidAt: world.now,
    amount: negate(toAmount(9.39)),
    official: negate(toAmount(9.39)),
    items: [{ coupons: zero, refund: { baseOrderId: placed.orderId, paid: toAmount(9.39), coupons: zero } }],
  })
  const all = order([{ ...server, fails: true }, disk])
  world.orders.set({ ...all, provisioningSeconds: 60 })
  pay(all)
  expect(provisionOrder(world, all.orderId)).toMatch(/^0 resources are up; 2 items failed and are given back by/)
  expect(provisionOrder(world, 'nothing')).toBe('there is nothing to provision')
})
