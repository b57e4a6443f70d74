import { isRefusal, refuse, refusalReason, type Refusal } from '../contract/refusals.ts'
import type { Caller } from '../state/accounts/accounts.ts'
import { recordOf } from '../state/engine/table.ts'
import type { World } from '../state/engine/world.ts'
import { cancelOrder, findOwnOrder, type Order } from '../state/ordering/orders.ts'
import { payOrder, planAutomaticPayment } from '../state/ordering/payments.ts'
import { cancelAutoRenewal, setAutoRenewal } from '../state/ordering/renewal-settings.ts'
import { renew } from '../state/ordering/renewals.ts'
import { unsubscribe } from '../state/ordering/unsubscriptions.ts'
import { closeUse } from '../state/pay-per-use/changes.ts'
import { controlHandlers } from './define-control.ts'
import { customerNamed } from './customer-console.ts'
import { consoleCaller, fromOrder } from './shown-console.ts'

export const consoleActControl = controlHandlers({
  PayOnConsole({ tenant: { world }, path, body, reply }) {
    const caller = callerNamed(world, path.id)
    if (isRefusal(caller)) return caller
    const order = orderOf(world, caller, body.order_id)
    if (isRefusal(order)) return order
    const { discount, coupons } = planAutomaticPayment(world, order)
    const paid = payOrder(world, caller, {
      orderId: order.orderId,
      discount: discount === undefined ? undefined : { discountId: discount.discountId, kinds: [discount.kind] },
      couponIds: coupons.map((each) => each.coupon.couponId),
    })
    return isRefusal(paid) ? unfit(paid) : reply(201, fromOrder(world, recordOf(world.orders, paid.orderId)))
  },

  CancelOnConsole({ tenant: { world }, path, body, reply }) {
    const caller = callerNamed(world, path.id)
    if (isRefusal(caller)) return caller
    const order = orderOf(world, caller, body.order_id)
    if (isRefusal(order)) return order
    const cancelled = cancelOrder(world, caller, order.orderId)
    return isRefusal(cancelled) ? unfit(cancelled) : reply(201, fromOrder(world, cancelled))
  },

  RenewOnConsole({ tenant: { world }, path, body, reply }) {
    const caller = callerNamed(world, path.id)
    if (isRefusal(caller)) return caller
    const { orders, failures } = renew(world, caller, {
      resourceIds: [body.resource_id],
      period: body.period_type === 3 ? 'year' : 'month',
      periods: body.period_num ?? 1,
      payNow: false,
    })
    const [order] = orders
    if (order !== undefined) return reply(201, fromOrder(world, order))
    const [failure] = failures
    return failure === undefined ? unknownResource(body.resource_id) : ofResource(failure.refusal, body.resource_id)
  },

  GiveBackOnConsole({ tenant: { world }, path, body, reply }) {
    const caller = callerNamed(world, path.id)
    if (isRefusal(caller)) return caller
    const { resource_id: resourceId } = body
    const used = world.onDemandResources.get(resourceId)
    if (used?.customerId === caller.domainId && used.status !== 'closed') {
      const closed = closeUse(world, used, 0)
      return isRefusal(closed) ? closed : reply(201, { resource_id: resourceId })
    }
    const orders = unsubscribe(world, caller, { resourceIds: [resourceId], what: 'resources' })
    if (isRefusal(orders)) return ofResource(orders, resourceId)
    const [order] = orders
    return reply(201, { resource_id: resourceId, ...(order === undefined ? {} : { order: fromOrder(world, order) }) })
  },

  ChangeAutoRenewal({ tenant: { world }, path, body, reply }) {
    const caller = callerNamed(world, path.id)
    if (isRefusal(caller)) return caller
    const { resource_id: resourceId, renews_itself: renewsItself } = body
    const changed = renewsItself
      ? setAutoRenewal(world, caller, { resourceId, times: undefined, period: undefined })
      : cancelAutoRenewal(world, caller, resourceId)
    if (isRefusal(changed)) return ofResource(changed, resourceId)
    return reply(201, { resource_id: resourceId, renews_itself: changed.autoRenewal !== undefined })
  },
})

function callerNamed(world: World, id: string): Caller | Refusal<'control_unknown'> {
  const customer = customerNamed(world, id)
  return isRefusal(customer) ? customer : consoleCaller(world, customer)
}

function orderOf(world: World, caller: Caller, orderId: string): Order | Refusal<'control_unknown'> {
  const order = findOwnOrder(world, caller, orderId)
  return isRefusal(order) ? refuse('control_unknown', `order ${orderId}`) : order
}

/** What the rules refuse a customer, in their own words. */
function unfit(refusal: Refusal): Refusal<'control_state_unfit'> {
  return refuse('control_state_unfit', refusalReason(refusal))
}

/** The same of a resource, which may be nobody's, or somebody else's. */
function ofResource(refusal: Refusal, resourceId: string): Refusal<'control_state_unfit' | 'control_unknown'> {
  const isUnknown = refusal.refusal === 'resource_unknown' || refusal.refusal === 'resource_gone'
  return isUnknown ? unknownResource(resourceId) : unfit(refusal)
}

function unknownResource(resourceId: string): Refusal<'control_unknown'> {
  return refuse('control_unknown', `resource ${resourceId}`)
}
