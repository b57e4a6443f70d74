import { type Refusal, refuse } from '../../contract/refusals.ts'
import { type Amount, least, negate, subtract, sumOf, zero } from '../../units/amount.ts'
import { chargeItems } from '../ledger/item-charges.ts'
import { refuseShort } from '../ledger/funding.ts'
import { moneyOwnerOf } from '../ledger/refund-ways.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { moveOrder, type Order, type OrderItem, recordOrder } from './orders.ts'
import { givingBack, paidFor, type Resource } from './resources.ts'
import { returnedBy } from './unsubscription-refunds.ts'

/** A correction of what an order cost: above zero it is charged, below zero given back. */
export interface FeeAdjustment {
  readonly amount: Amount
  /** Whether the customer has to confirm it first. */
  readonly awaitsConfirmation: boolean
}

type AdjustmentRefusal = Refusal<'control_state_unfit' | 'control_parameter_wrong'>

/**
 * The platform corrects the fee of a paid order by another one, type 15, which takes effect at once or when the customer
 * has confirmed it (docs/decisions/order-types.md). No more is given back than is left of what was paid.
 */
export function adjustFee(
  world: World,
  adjusted: Order,
  { amount, awaitsConfirmation }: FeeAdjustment,
): Order | AdjustmentRefusal {
  const [first] = adjusted.items
  if (adjusted.status !== 'completed' || adjusted.amount < zero || first === undefined)
    return refuse('control_state_unfit', 'only an order that was paid and completed is adjusted')
  if (amount === zero) return refuse('control_parameter_wrong', 'amount must not be zero')
  const unfit = unfitness(world, { adjusted, amount, pays: !awaitsConfirmation })
  if (unfit !== undefined) return unfit
  const { customerId, resellerId } = adjusted
  const order = recordOrder(
    world,
    {
      customerId,
      resellerId,
      type: 'adjustment',
      source: 'system',
      provisioningSeconds: 0,
      lockedCoupons: [],
      items: [adjustmentItem(first, adjusted, amount)],
    },
    { status: awaitsConfirmation ? 'to_confirm' : 'processing' },
  )
  return awaitsConfirmation ? order : takeEffect(world, order)
}

/** The customer agrees to an order that waits for its confirmation; refuses what was given back or is short by now. */
export function confirmOrder(world: World, order: Order): Order | AdjustmentRefusal {
  if (order.status !== 'to_confirm') return refuse('control_state_unfit', 'the order does not wait for a confirmation')
  const adjusted = world.orders.get(order.items[0]?.refund?.baseOrderId ?? '')
  // What is left counts this order as given back already.
  if (adjusted !== undefined && leftOf(world, adjusted) < zero) return refuse('control_state_unfit', tooMuch)
  const short = refuseUnpaid(world, order)
  if (short !== undefined) return short
  const confirmed = moveOrder(world, order, { move: 'confirm' })
  return confirmed === undefined ? order : takeEffect(world, confirmed)
}

const tooMuch = 'more would be given back than is left of what was paid'

/** Why an adjustment cannot take effect now: more would go back than was paid, or the customer has too little. */
function unfitness(
  world: World,
  { adjusted, amount, pays }: { readonly adjusted: Order; readonly amount: Amount; readonly pays: boolean },
): AdjustmentRefusal | undefined {
  if (negate(amount) > leftOf(world, adjusted)) return refuse('control_state_unfit', tooMuch)
  return pays ? refuseUnpaid(world, { customerId: adjusted.customerId, amount }) : undefined
}

function refuseUnpaid(
  world: World,
  { customerId, amount }: Pick<Order, 'customerId' | 'amount'>,
): AdjustmentRefusal | undefined {
  const short = amount > zero ? refuseShort(world, customerId, { amount, official: amount }) : undefined
  return short === undefined ? undefined : refuse('control_state_unfit', short.detail ?? 'the balance does not suffice')
}

/** What an adjustment says is charged, or given back. */
function takeEffect(world: World, order: Order): Order {
  const paidBy = moneyOwnerOf(world, recordOf(world.customers, order.customerId))
  const change = { paidAt: world.now, ...(paidBy === undefined ? {} : { paidBy }) }
  const completed = moveOrder(world, order, { move: 'complete', ...change })
  if (completed === undefined) throw new Error(`Failed to adjust a fee: order ${order.orderId} is ${order.status}.`)
  if (order.amount < zero) noteGivenBack(world, completed)
  chargeItems(world, completed, completed.items)
  return completed
}

/** What is given back of an order is given back of the terms that it paid for, so that no refund gives it back again. */
function noteGivenBack(world: World, { amount, items }: Order): void {
  const adjusted = world.orders.get(items[0]?.refund?.baseOrderId ?? '')
  if (adjusted === undefined) return
  let left = negate(amount)
  for (const resource of resourcesOf(world, adjusted)) {
    const terms = resource.terms.map((term) => {
      if (term.orderId !== adjusted.orderId || term.ended === true) return term
      const given = least(left, paidFor(term))
      left = subtract(left, given)
      return givingBack(term, given)
    })
    world.resources.set({ ...resource, terms })
  }
}

/** The resources that an order brought about, or that it was about. */
function resourcesOf(world: World, { orderId, items }: Order): Resource[] {
  const named = items.map((each) => world.resources.get(each.resourceId ?? '')).filter((each) => each !== undefined)
  const brought = world.resources.sliceOf('byOrder', orderId, { from: 0, to: Infinity })
  return [...new Map([...named, ...brought].map((each) => [each.resourceId, each])).values()]
}

function adjustmentItem(first: OrderItem, { orderId }: Order, amount: Amount): Omit<OrderItem, 'itemId'> {
  const { itemId: _itemId, renews: _renews, resourceId: _resourceId, refund: _refund, ...rest } = first
  const back = { baseOrderId: orderId, term: 0, paid: negate(amount), consumed: zero, fee: zero, coupons: zero }
  return {
    ...rest,
    count: 1,
    official: amount,
    amount,
    coupons: zero,
    ...(amount < zero ? { refund: { ...back, closes: false } } : {}),
  }
}

/** What is left of what an order was paid with, after everything that was given back of it. */
function leftOf(world: World, { orderId, customerId, items }: Order): Amount {
  const paid = sumOf(items.map((each) => subtract(each.amount, each.coupons)))
  const refunds = world.orders
    .sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((order) => order.items.map(({ refund }) => refund).filter((each) => each?.baseOrderId === orderId))
  return subtract(paid, sumOf(refunds.map((each) => (each === undefined ? zero : returnedBy(each)))))
}
