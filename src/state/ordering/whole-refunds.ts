import { zero } from '../../units/amount.ts'
import { billingMonthOf, startOfDate } from '../../units/calendar.ts'
import { day, later } from '../../units/instant.ts'
import { siteOf } from '../sites/site-of.ts'
import type { World } from '../engine/world.ts'
import type { Resource, Term } from './resources.ts'
import type { TermRefund } from './unsubscription-refunds.ts'

/**
 * Whether a primary resource that is given back now is given back whole, with its coupons: it was bought no more than the
 * days ago that its site allows, and the customer has done so less often in this calendar year, in UTC+8, than its site
 * allows. What is attached to it goes with it and counts no further (unsubscription_topic_20000081).
 */
export function isRefundedWhole(world: World, { customerId, terms }: Resource): boolean {
  const rule = siteOf(world).wholeRefund
  const [first] = terms
  if (rule === undefined || first === undefined || world.now > later(first.from, rule.days * day)) return false
  const year = startOfDate(`${billingMonthOf(world.now).slice(0, 4)}-01-01`)
  const from = year === undefined ? 0 : world.orders.positionOf('byCustomer', customerId, year)
  return (
    world.orders
      .sliceOf('byCustomer', customerId, { from, to: Infinity })
      .filter((order) => order.items.some((each) => each.refund?.whole === true)).length < rule.perYear
  )
}

/** A term that has begun and is given back whole: nothing is kept of it, and its coupons go back too. */
export function wholeTerm({ paid, coupons }: Term): TermRefund & { readonly whole: true } {
  return { paid, consumed: zero, fee: zero, coupons, whole: true }
}
