import { isRefusal, type Refusal, refusalReason, refuse } from '../../contract/refusals.ts'
import { type Amount, negate, portionOf, subtract, zero } from '../../units/amount.ts'
import { priceSubscription } from '../catalog/prices.ts'
import { type Sold, soldOf } from '../catalog/sku.ts'
import { isBarred } from '../customers/freeze-effects.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { chargeItems } from '../ledger/item-charges.ts'
import { noteFailures } from './failed-items.ts'
import { moveOrder, type Order, type OrderDraft, type OrderItem, placeOrder, recordOrder } from './orders.ts'
import { givingBack, holdResources, paidFor, releaseResources, type Resource, type Term } from './resources.ts'
import { type ChangedSpec, priceOfChange, restOf } from './spec-changes.ts'

/** What a customer wants a yearly/monthly resource to become. */
export interface SpecChange extends Pick<ChangedSpec, 'spec' | 'size'> {
  /** Whether the change fails, as whoever ordered chose. */
  readonly fails: boolean
}

type ConsoleRefusal = Refusal<'control_state_unfit' | 'control_parameter_wrong'>

/**
 * A customer changes the spec or the size of a resource, by an order of type 3. What costs more waits for its payment, of the
 * difference for the rest of the terms; what costs less is changed at once and gives the difference back
 * (docs/decisions/order-types.md). Refuses a resource that an order is about, that has expired or is only tried.
 */
export function orderChange(world: World, held: Resource, change: SpecChange): Order | ConsoleRefusal {
  const unfit = unfitness(world, held)
  if (unfit !== undefined) return refuse('control_state_unfit', unfit)
  const wanted = { ...held, spec: change.spec, ...(change.size === undefined ? {} : { size: change.size }) }
  const before = monthlyPrice(world, held)
  const after = monthlyPrice(world, wanted)
  if (isRefusal(after)) return refuse('control_parameter_wrong', refusalReason(after))
  if (isRefusal(before)) return refuse('control_state_unfit', refusalReason(before))
  if (after.official === before.official) return refuse('control_parameter_wrong', 'the price would stay the same')
  const becomes = { ...soldOf(wanted), productId: after.productId }
  return after.official > before.official
    ? orderLarger(world, held, { becomes, fails: change.fails })
    : orderSmaller(world, held, { becomes, before: before.official, after: after.official })
}

function unfitness(world: World, { openOrderId, status, trial, customerId }: Resource): string | undefined {
  if (openOrderId !== undefined) return `order ${openOrderId} is about the resource`
  if (isBarred(world, customerId, 'change')) return 'the customer is frozen'
  if (trial) return 'the resource is only tried'
  return status === 'in_use' ? undefined : `the resource is in ${status}`
}

function monthlyPrice(world: World, sold: Sold): ReturnType<typeof priceSubscription> {
  const { size, sizeUnit } = sold
  return priceSubscription(world, {
    ...sold,
    size,
    sizeUnit,
    id: '',
    zone: undefined,
    count: 1,
    period: 'month',
    periods: 1,
  })
}

function orderLarger(
  world: World,
  held: Resource,
  { becomes, fails }: { readonly becomes: Sold; readonly fails: boolean },
): Order | ConsoleRefusal {
  const { size, sizeUnit } = becomes
  const price = priceOfChange(world, held, { ...becomes, size, sizeUnit })
  if (isRefusal(price)) return refuse('control_parameter_wrong', refusalReason(price))
  const item = { ...itemOf(held, becomes, price.official), ...(fails ? { fails } : {}) }
  const order = placeOrder(world, draftOf(world, held, [item]))
  holdResources(world, [held], order.orderId)
  return order
}

function orderSmaller(
  world: World,
  held: Resource,
  { becomes, before, after }: { readonly becomes: Sold; readonly before: Amount; readonly after: Amount },
): Order {
  const items = openTerms(held, world).map(({ term, at }) => {
    const back = restOf(world, term, portionOf(paidFor(term), subtract(before, after), before))
    const refund = { baseOrderId: term.orderId, term: at, paid: back, consumed: zero, fee: zero, coupons: zero }
    return { ...itemOf(held, becomes, negate(back)), refund: { ...refund, closes: false } }
  })
  const order = recordOrder(world, draftOf(world, held, items), { status: 'processing' })
  const completed = moveOrder(world, order, { move: 'complete', paidAt: world.now })
  if (completed === undefined)
    throw new Error(`Failed to change a resource: order ${order.orderId} is ${order.status}.`)
  completeChange(world, completed)
  return completed
}

function openTerms({ terms }: Resource, { now }: World): { readonly term: Term; readonly at: number }[] {
  return terms.flatMap((term, at) => (term.ended === true || term.until <= now ? [] : [{ term, at }]))
}

function itemOf({ resourceId, terms }: Resource, becomes: Sold, amount: Amount): Omit<OrderItem, 'itemId'> {
  const { period = 'month', periods = 1 } = terms.at(-1) ?? {}
  return { ...becomes, resourceId, period, periods, count: 1, official: amount, amount, coupons: zero }
}

function draftOf(world: World, { customerId }: Resource, items: OrderDraft['items']): OrderDraft {
  const { resellerId } = recordOf(world.customers, customerId)
  const common = { type: 'change', source: 'customer', provisioningSeconds: 0, lockedCoupons: [] } as const
  return { ...common, customerId, resellerId, items }
}

/** A change takes effect: what was paid for is there, or what is less than before gives back; what failed does neither. */
export function completeChange(world: World, order: Order): string {
  releaseResources(world, order)
  const failed = order.items.filter((each) => each.fails)
  if (failed.length > 0) return noteFailures(world, order, failed)
  for (const item of order.items) applyItem(world, order, item)
  const refunds = order.items.filter((each) => each.refund !== undefined)
  if (refunds.length > 0) chargeItems(world, order, refunds)
  return 'the resource is changed'
}

function applyItem(world: World, { orderId }: Order, item: OrderItem): void {
  const held = recordOf(world.resources, item.resourceId ?? '')
  const { period, periods, amount, coupons, refund } = item
  const { expiresAt } = held
  const paid = subtract(amount, coupons)
  const terms = held.terms.map((term, at) => (at === refund?.term ? givingBack(term, refund.paid) : term))
  const upgrade = { orderId, period, periods, from: world.now, until: expiresAt, paid, coupons }
  world.resources.set({
    ...held,
    ...soldOf(item),
    terms,
    ...(refund === undefined ? { upgrades: [...(held.upgrades ?? []), upgrade] } : {}),
    updatedAt: world.now,
  })
}
