import { isRefusal, type Refusal, refuse, refusalReason } from '../../contract/refusals.ts'
import { zero } from '../../units/amount.ts'
import { priceSubscription } from '../catalog/prices.ts'
import { soldOf } from '../catalog/sku.ts'
import { isBarred } from '../customers/freeze-effects.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import type { OnDemandResource } from '../pay-per-use/resources.ts'
import { type Order, type OrderItem, placeOrder } from './orders.ts'
import { holdResources, isPrimary, type Resource } from './resources.ts'
import type { RenewalTerm } from './renewals.ts'

type ConsoleRefusal = Refusal<'control_state_unfit' | 'control_parameter_wrong'>

/**
 * A customer wants to pay for a term what it pays by use; the order waits for its payment and the use goes on until then
 * (order type 11, docs/decisions/order-types.md).
 */
export function orderTermOfUse(world: World, used: OnDemandResource, term: RenewalTerm): Order | ConsoleRefusal {
  const busy = refuseBusy(world, used)
  if (busy !== undefined) return busy
  if (used.status !== 'normal') return refuse('control_state_unfit', `the resource is ${used.status}`)
  const order = placeTerm(world, used, { type: 'to_subscription', term })
  if (!isRefusal(order)) world.onDemandResources.set({ ...used, openOrderId: order.orderId })
  return order
}

/** A customer wants to keep what it tries; the order waits for its payment (order type 14, docs/decisions/order-types.md). */
export function orderCommercial(world: World, tried: Resource, term: RenewalTerm): Order | ConsoleRefusal {
  const busy = refuseBusy(world, tried)
  if (busy !== undefined) return busy
  if (tried.trial !== true || !isPrimary(tried) || tried.status === 'deleted')
    return refuse('control_state_unfit', 'the resource is no trial')
  const order = placeTerm(world, tried, { type: 'to_commercial', term })
  if (!isRefusal(order)) holdResources(world, [tried], order.orderId)
  return order
}

function refuseBusy(
  world: World,
  { customerId, openOrderId }: Pick<Resource, 'customerId' | 'openOrderId'>,
): ConsoleRefusal | undefined {
  if (openOrderId !== undefined) return refuse('control_state_unfit', `order ${openOrderId} is about the resource`)
  return isBarred(world, customerId, 'pay') ? refuse('control_state_unfit', 'the customer is frozen') : undefined
}

function placeTerm(
  world: World,
  held: OnDemandResource | Resource,
  { type, term }: { readonly type: 'to_subscription' | 'to_commercial'; readonly term: RenewalTerm },
): Order | ConsoleRefusal {
  const { size, sizeUnit, resourceId, customerId } = held
  const priced = priceSubscription(world, { ...held, ...term, size, sizeUnit, zone: undefined, id: '', count: 1 })
  if (isRefusal(priced)) return refuse('control_parameter_wrong', refusalReason(priced))
  const item: Omit<OrderItem, 'itemId'> = {
    ...soldOf(held),
    ...term,
    resourceId,
    productId: priced.productId,
    count: 1,
    official: priced.official,
    amount: priced.official,
    coupons: zero,
  }
  return placeOrder(world, {
    customerId,
    resellerId: recordOf(world.customers, customerId).resellerId,
    type,
    source: 'customer',
    provisioningSeconds: 0,
    lockedCoupons: [],
    items: [item],
  })
}
