import { expect, it } from 'vitest'
import { onlyOf, type World } from '../../../src/state/engine/world.ts'
import { isRefundedWhole, wholeTerm } from '../../../src/state/ordering/whole-refunds.ts'
import type { Order } from '../../../src/state/ordering/orders.ts'
import type { Resource, Term } from '../../../src/state/ordering/resources.ts'
import { toAmount, zero } from '../../../src/units/amount.ts'
import { day, type Instant, later } from '../../../src/units/instant.ts'
import { chinaWorld } from '../../helpers/china-world.ts'
import { at } from '../../helpers/charges-by-hand.ts'

const bought = at('2026-03-01T02:00:00Z')
const term: Term = {
  orderId: 'CS1',
  period: 'month',
  periods: 1,
  from: bought,
  until: at('2026-04-01T15:59:59Z'),
  paid: toAmount(100),
  coupons: toAmount(5),
}
/** What the China site allows (unsubscription_topic_20000081). */
const [days, perYear] = [5, 10]

const held = (...terms: readonly Term[]) => ({ customerId: 'c', terms }) as unknown as Resource

/** Orders of customers by which something was given back at these moments, whole or not. */
function giveBack(world: World, moments: readonly Instant[], more: { customerId?: string; whole?: true }): void {
  for (const [number, createdAt] of moments.entries()) {
    const { customerId = 'c', whole } = more
    const refund = { paid: zero, consumed: zero, fee: zero, coupons: zero, ...(whole && { whole }) }
    const orderId = `${customerId}-${String(whole)}-${createdAt}-${number}`
    const items = [{ refund }, { refund: { ...refund, whole: undefined } }, {}]
    world.orders.set({ orderId, customerId, type: 'unsubscription', createdAt, items } as unknown as Order)
  }
}

it.each<readonly [what: string, now: Instant, terms: readonly Term[], isWhole: boolean]>([
  ['just bought', bought, [term], true],
  ['of the last day', later(bought, days * day), [term], true],
  ['a moment too old', later(bought, days * day + 1), [term], false],
  [
    'renewed since, its first term too old',
    later(bought, 40 * day),
    [term, { ...term, from: later(bought, 39 * day) }],
    false,
  ],
  ['renewed at once', bought, [term, { ...term, from: later(bought, 30 * day) }], true],
  ['without a term', bought, [], false],
])('a resource %s', (_what, now, terms, isWhole) => {
  const world = chinaWorld()
  world.now = now
  expect(isRefundedWhole(world, held(...terms))).toBe(isWhole)
})

it('is known to a site that has the rule only', () => {
  const world = chinaWorld()
  world.profile.set({ ...onlyOf(world.profile), site: 'intl' })
  world.now = bought
  expect(isRefundedWhole(world, held(term))).toBe(false)
})

const all = perYear
const start = at('2025-12-31T16:00:00Z')

it.each<
  readonly [what: string, count: number, moment: Instant, more: { customerId?: string; whole?: true }, isWhole: boolean]
>([
  ['as many as are allowed', all, start, { whole: true }, false],
  ['one less', all - 1, start, { whole: true }, true],
  ['all in the year before in UTC+8', all, later(start, -1), { whole: true }, true],
  ['none of them whole', all, start, {}, true],
  ['all by somebody else', all, start, { whole: true, customerId: 'd' }, true],
])('after %s in this year, one more may be whole or not', (_what, count, moment, more, isWhole) => {
  const world = chinaWorld()
  giveBack(
    world,
    Array.from({ length: count }, () => moment),
    more,
  )
  world.now = bought
  expect(isRefundedWhole(world, held(term))).toBe(isWhole)
})

it('what goes back whole keeps nothing, and gives back its coupons', () => {
  const { paid, coupons } = term
  expect(wholeTerm(term)).toEqual({ paid, consumed: zero, fee: zero, coupons, whole: true })
})
