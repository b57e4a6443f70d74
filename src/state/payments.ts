import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { type Caller } from './accounts.ts'
import { plan } from './agenda.ts'
import { add, type Amount, amountText, cutToCents, percentOf, subtract, zero } from './amount.ts'
import { viewBudget } from './budgets.ts'
import { chargeCustomer } from './charges.ts'
import { type Customer } from './customers.ts'
import { later } from './instant.ts'
import { findOwnOrder, moveOrder, type Order, provisioningDelay } from './orders.ts'
import { type Discount } from './prices.ts'
import { cashOf, expenditureQuota } from './quotas.ts'
import { type World } from './world.ts'

export type PaymentRefusal = Refusal<
  | 'order_unknown'
  | 'payment_deadline_passed'
  | 'order_status_changed'
  | 'customer_frozen'
  | 'discount_unusable'
  | 'balance_insufficient'
>

/** Pays an order: with a discount that the customer has, out of its budget or its own money. */
export function payOrder(
  world: World,
  caller: Caller,
  {
    orderId,
    discount: wanted,
  }: { readonly orderId: string; readonly discount: Pick<Discount, 'discountId' | 'kind'> | undefined },
): Order | PaymentRefusal {
  const order = findOwnOrder(world, caller, orderId)
  if (isRefusal(order)) return order
  const customer = world.customers.get(order.customerId)
  if (customer === undefined) return refuse('order_unknown')
  const refusal = refusePayment(world, customer, order)
  if (refusal !== undefined) return refusal
  const discount = wanted === undefined ? undefined : findDiscount(world, customer, wanted)
  if (isRefusal(discount)) return discount
  const items = order.items.map((item) => ({ ...item, amount: reduced(item.official, discount) }))
  const amount = items.map((item) => item.amount).reduce(add, zero)
  const available = availableTo(world, customer)
  if (available !== undefined && available < amount) {
    return refuse(
      'balance_insufficient',
      `${amountText(amount)} USD are to be paid, ${amountText(available)} are available`,
    )
  }
  return settle(world, customer, { ...order, items, amount, ...(discount === undefined ? {} : { discount }) })
}

function refusePayment(
  world: World,
  { freeze }: Customer,
  { status, payUntil }: Order,
): Refusal<'payment_deadline_passed' | 'order_status_changed' | 'customer_frozen'> | undefined {
  if (status === 'cancelled' && payUntil <= world.now) return refuse('payment_deadline_passed')
  if (status !== 'pending_payment') return refuse('order_status_changed')
  return freeze === undefined ? undefined : refuse('customer_frozen')
}

function findDiscount(
  world: World,
  { customerId }: Customer,
  wanted: Pick<Discount, 'discountId' | 'kind'>,
): Discount | Refusal<'discount_unusable'> {
  const discount = world.discounts.get(wanted.discountId)
  return discount?.customerId === customerId && discount.kind === wanted.kind ? discount : refuse('discount_unusable')
}

function settle(world: World, customer: Customer, order: Order): Order | Refusal<'order_status_changed'> {
  const paid = moveOrder(world, order, 'pay', { paidAt: world.now })
  if (paid === undefined) return refuse('order_status_changed')
  const [first] = paid.items
  chargeCustomer(world, {
    customerId: customer.customerId,
    amount: paid.amount,
    serviceTypeCode: first?.service ?? '',
    ...(first === undefined ? {} : { resourceTypeCode: first.resource }),
    description: `order ${paid.orderId}`,
  })
  plan(world, 'order-provisioning', later(world.now, provisioningDelay(paid)), paid.orderId)
  return paid
}

/** A resale customer pays out of its budget, if it has one; a referral customer with cash, then credit. */
function availableTo(world: World, { customerId, model }: Customer): Amount | undefined {
  if (model === 'resale') {
    if (world.budgets.get(customerId) === undefined) return undefined
    const { limit, used } = viewBudget(world, customerId)
    return subtract(limit, used)
  }
  const { granted, used } = expenditureQuota(world, customerId)
  return add(cashOf(world, customerId), subtract(granted, used))
}

/** Orders settle to the cent; what is beyond is not charged. */
function reduced(official: Amount, discount: Discount | undefined): Amount {
  return discount === undefined ? official : cutToCents(subtract(official, percentOf(official, discount.percent)))
}
