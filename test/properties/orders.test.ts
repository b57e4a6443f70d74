import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { isRefusal } from '../../src/contract/refusals.ts'
import { add, type Amount, subtract, sumOf, toAmount, zero } from '../../src/units/amount.ts'
import { cancelAutoRenewal, setAutoRenewal } from '../../src/state/ordering/renewal-settings.ts'
import { viewBudget } from '../../src/state/ledger/budgets.ts'
import { advanceClock } from '../../src/state/clock.ts'
import { grantCoupon } from '../../src/state/benefits/coupons.ts'
import { changeConversions } from '../../src/state/ordering/conversions.ts'
import { day, instantOf, later } from '../../src/units/instant.ts'
import { cancelOrder } from '../../src/state/ordering/orders.ts'
import { payOrder } from '../../src/state/ordering/payments.ts'
import { orderOnConsole } from '../../src/state/ordering/purchases.ts'
import { renew } from '../../src/state/ordering/renewals.ts'
import type { Resource } from '../../src/state/ordering/resources.ts'
import { unsubscribe } from '../../src/state/ordering/unsubscriptions.ts'
import { transact, type World } from '../../src/state/engine/world.ts'
import { brokenLaws, addMember, basketItem, dump, emptyWorld, type Member } from '../helpers/crowd.ts'

/** What a customer, or the clock, may do next. `pick` chooses among what is there. */
type Step =
  | {
      readonly verb: 'order'
      readonly draw: number
      readonly attached: boolean
      readonly fails: boolean
      readonly years: boolean
    }
  | { readonly verb: 'pay' | 'payWithCoupon' | 'cancel'; readonly pick: number }
  | { readonly verb: 'renew' | 'renewNow' | 'autoRenew' | 'stopRenewing' | 'convert'; readonly pick: number }
  | { readonly verb: 'unsubscribe' | 'dropRenewals'; readonly pick: number }
  | { readonly verb: 'coupon'; readonly value: number }
  | { readonly verb: 'advance'; readonly hours: number }

/** The newest thing first: what was just ordered is what is most likely paid. */
const pick = fc.nat({ max: 3 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      verb: fc.constant('order' as const),
      draw: fc.nat({ max: 999 }).map((each) => each / 1000),
      attached: fc.boolean(),
      fails: fc.boolean(),
      years: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ verb: fc.constantFrom('pay', 'payWithCoupon', 'pay', 'cancel'), pick }) },
  {
    weight: 4,
    arbitrary: fc.record({ verb: fc.constantFrom('renew', 'renewNow', 'autoRenew', 'stopRenewing', 'convert'), pick }),
  },
  { weight: 1, arbitrary: fc.record({ verb: fc.constantFrom('unsubscribe', 'dropRenewals'), pick }) },
  {
    weight: 1,
    arbitrary: fc.record({ verb: fc.constant('coupon' as const), value: fc.integer({ min: 1, max: 20_000 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ verb: fc.constant('advance' as const), hours: fc.integer({ min: 1, max: 24 * 40 }) }),
  },
)

function take<Thing>(things: readonly Thing[], at: number): Thing | undefined {
  return things[things.length - 1 - (at % Math.max(1, things.length))]
}

function primariesOf(world: World, { customer }: Member): Resource[] {
  return world.resources
    .sliceOf('byCustomer', customer.customerId, { from: 0, to: Infinity })
    .filter((each) => each.resourceId === each.parentId)
}

/** Budgets are small enough to be used up. */
function limitOf(steps: readonly Step[]): number {
  return [150, 600, 3000][steps.length % 3] ?? 0
}

/** Does a step as a request would: wholly or not at all. */
function act(world: World, member: Member, { verb, ...how }: Step): void {
  const refused = new Error('refused')
  const attempt = (change: () => unknown): void => {
    try {
      transact(world, () => {
        if (isRefusal(change())) throw refused
      })
    } catch (error) {
      if (error !== refused) throw error
    }
  }
  const { customer, caller } = member
  const at = 'pick' in how ? how.pick : 0
  const order = take(world.orders.sliceOf('byCustomer', customer.customerId, { from: 0, to: Infinity }), at)
  const resource = take(primariesOf(world, member), at)
  const coupons = world.coupons.sliceOf('byOwner', customer.customerId, { from: 0, to: 3 })
  const held = coupons.slice(0, 1).map((each) => each.couponId)
  const ids = resource === undefined ? [] : [resource.resourceId]
  const pay = (couponIds: string[]): void => {
    attempt(() => payOrder(world, caller, { orderId: order?.orderId ?? '', discount: undefined, couponIds }))
  }
  const steps: Record<Step['verb'], () => void> = {
    order: () => {
      if (!('draw' in how)) return
      const term = { period: how.years ? 'year' : 'month', periods: 1 } as const
      const primary = { ...basketItem(how.draw, term), fails: how.fails && !how.attached }
      const attached = { ...basketItem(how.draw / 2, term), fails: how.fails }
      const items = how.attached ? [primary, attached] : [primary]
      attempt(() =>
        orderOnConsole(world, customer, { items, provisioningSeconds: 600, couponIds: how.fails ? [] : held }),
      )
    },
    pay: () => {
      pay([])
    },
    payWithCoupon: () => {
      pay(coupons.map((each) => each.couponId))
    },
    cancel: () => {
      attempt(() => cancelOrder(world, caller, order?.orderId ?? ''))
    },
    renew: () => {
      attempt(() => renew(world, caller, { resourceIds: ids, period: 'month', periods: 2, payNow: false }))
    },
    renewNow: () => {
      attempt(() => renew(world, caller, { resourceIds: ids, period: 'month', periods: 1, payNow: true }))
    },
    autoRenew: () => {
      attempt(() => setAutoRenewal(world, caller, { resourceId: ids[0] ?? '', times: 2, period: undefined }))
    },
    stopRenewing: () => {
      attempt(() => cancelAutoRenewal(world, caller, ids[0] ?? ''))
    },
    convert: () => {
      attempt(() => changeConversions(world, caller, { verb: 'set', resourceIds: ids }))
    },
    unsubscribe: () => {
      attempt(() => unsubscribe(world, caller, { resourceIds: ids, what: 'resources' }))
    },
    dropRenewals: () => {
      attempt(() => unsubscribe(world, caller, { resourceIds: ids, what: 'renewals' }))
    },
    coupon: () => {
      if (!('value' in how)) return
      const faceValue = toAmount((how.value / 100).toFixed(2))
      const use = { reusable: true, services: [], withDiscounts: true, leastPercent: 0 }
      const life = { validFrom: world.now, expiresAt: later(world.now, 60 * day) }
      grantCoupon(world, { ownerId: customer.customerId, name: 'coupon', faceValue, ...life, ...use })
    },
    advance: () => {
      if ('hours' in how) advanceClock(world, later(world.now, how.hours * 3_600_000), 0)
    },
  }
  steps[verb]()
}

/** What the model knows: money moves only by payments, refunds and use, and its sums are those of the orders. */
function expectMoneyToAgree(world: World, { customer }: Member): void {
  const orders = world.orders.sliceOf('byCustomer', customer.customerId, { from: 0, to: Infinity })
  const paid = orders.filter((each) => each.payment !== undefined)
  const back = orders.filter((each) => each.type === 'unsubscription' && each.status === 'completed')
  const spending = world.spendings.get(customer.customerId)
  const spent = spending === undefined ? zero : sumOf([spending.beforeMonth, spending.inMonth])
  const expected = sumOf([
    ...paid.map((each) => subtract(each.amount, each.payment?.coupons ?? zero)),
    ...back.map((each) => each.amount),
    ...[...world.charges.values()].filter((each) => each.kind === 'usage').map((each) => each.amount),
  ])
  expect(spent).toBe(expected)
}

/** Use goes on when a budget is used up; only payments are refused. */
function usedByTheHour(world: World): Amount {
  return sumOf([...world.charges.values()].filter((each) => each.kind === 'usage').map((each) => each.amount))
}

const couponOfCents: Step[] = [
  { verb: 'order', draw: 0.069, attached: false, fails: false, years: false },
  { verb: 'pay', pick: 0 },
  { verb: 'renew', pick: 0 },
  { verb: 'renew', pick: 0 },
  { verb: 'advance', hours: 1 },
  { verb: 'order', draw: 0, attached: false, fails: false, years: false },
  { verb: 'advance', hours: 1 },
  { verb: 'convert', pick: 0 },
  { verb: 'pay', pick: 0 },
  { verb: 'pay', pick: 0 },
  { verb: 'advance', hours: 124 },
  { verb: 'coupon', value: 1 },
  { verb: 'autoRenew', pick: 0 },
  { verb: 'renew', pick: 0 },
  { verb: 'advance', hours: 580 },
  { verb: 'coupon', value: 11438 },
  { verb: 'renew', pick: 0 },
  { verb: 'unsubscribe', pick: 0 },
  { verb: 'advance', hours: 537 },
  { verb: 'renew', pick: 0 },
  { verb: 'pay', pick: 0 },
  { verb: 'order', draw: 0, attached: false, fails: false, years: false },
]

it('whatever a customer and the clock do, every law holds and no payment overspends the budget', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 90, size: 'max' }), (steps) => {
      const world = emptyWorld(1)
      const member = addMember(world, 1, limitOf(steps))
      for (const each of steps) {
        act(world, member, each)
        const { used, limit } = viewBudget(world, member.customer.customerId)
        expect(used <= add(limit, usedByTheHour(world))).toBe(true)
      }
      expectMoneyToAgree(world, member)
      expect(brokenLaws(world)).toEqual([])
    }),
    // A coupon that use has left a part of a cent of pays for an order.
    { numRuns: 150, examples: [[couponOfCents]] },
  )
})

it('the same world advanced in one step or in many ends the same', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 24 * 400 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), cuts, (steps, hours) => {
      const [whole, parts] = [1, 2].map(() => {
        const world = emptyWorld(1)
        const member = addMember(world, 1, limitOf(steps))
        for (const each of steps) act(world, member, each)
        return world
      })
      if (whole === undefined || parts === undefined) return
      const end = instantOf(Math.max(...hours) * 3_600_000 + whole.now)
      advanceClock(whole, end, 0)
      for (const each of hours.toSorted((a, b) => a - b))
        advanceClock(parts, instantOf(end - (Math.max(...hours) - each) * 3_600_000), 0)
      expect(dump(parts)).toBe(dump(whole))
    }),
    { numRuns: 60 },
  )
})
