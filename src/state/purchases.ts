import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { add, zero } from './amount.ts'
import { type Customer } from './customers.ts'
import { toCents } from './decimal.ts'
import { type BillingPeriod } from './instant.ts'
import { type Order, type OrderItem, placeOrder } from './orders.ts'
import { priceSubscription } from './prices.ts'
import { type World } from './world.ts'

/** What a customer puts into its basket on the platform's own console. */
export interface BasketItem {
  readonly service: string
  readonly resource: string
  readonly spec: string
  readonly region: string
  readonly size: number | undefined
  readonly sizeUnit: number | undefined
  readonly period: BillingPeriod
  readonly periods: number
  readonly count: number
}

export interface Basket {
  /** The first is the primary item, the others are attached to it. */
  readonly items: readonly BasketItem[]
  readonly provisioningSeconds: number
}

/** A customer orders on the console; the order waits for its payment. A frozen customer cannot. */
export function orderOnConsole(
  world: World,
  customer: Customer,
  basket: Basket,
): Order | Refusal<'control_state_unfit' | 'control_parameter_wrong'> {
  if (customer.freeze !== undefined) {
    const { kind, by } = customer.freeze
    return refuse(
      'control_state_unfit',
      `the customer is frozen by ${by} (${kind}); unfreeze it with POST /v2/partners/sub-customers/unfreeze`,
    )
  }
  const items: Omit<OrderItem, 'itemId'>[] = []
  for (const [at, item] of basket.items.entries()) {
    const priced = priceSubscription(world, { ...item, id: String(at), zone: undefined })
    if (isRefusal(priced)) return refuse('control_parameter_wrong', `items.${at}: ${priced.detail ?? priced.refusal}`)
    const official = toCents(priced.official)
    const { size, sizeUnit, ...rest } = item
    items.push({
      ...rest,
      ...(size === undefined ? {} : { size }),
      ...(sizeUnit === undefined ? {} : { sizeUnit }),
      productId: priced.productId,
      official,
      amount: official,
    })
  }
  const official = items.map((each) => each.official).reduce(add, zero)
  return placeOrder(world, {
    customerId: customer.customerId,
    resellerId: customer.resellerId,
    items,
    official,
    amount: official,
    provisioningSeconds: basket.provisioningSeconds,
  })
}
