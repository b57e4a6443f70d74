import { payingAccountOf } from '../customers/custody.ts'
import { type Amount, cutToCents, percentOf, subtract } from '../../units/amount.ts'
import type { World } from '../engine/world.ts'

/** A price cut off by what somebody was promised. */
export interface Discount {
  readonly discountId: string
  /** The customer that has it. */
  readonly customerId: string
  readonly kind: 'commercial' | 'granted' | 'set' | 'adjusted'
  /** The one order whose price was adjusted, of the kind `adjusted` alone; the others are good for all. */
  readonly orderId?: string
  readonly name: string
  /** What is taken off, in percent of the official price. */
  readonly percent: number
}

/** A discount that is good for all that its customer buys: what prices show. */
export type GeneralDiscount = Discount & { readonly kind: Exclude<Discount['kind'], 'adjusted'> }

const precedence: readonly GeneralDiscount['kind'][] = ['commercial', 'granted', 'set']

/**
 * The discounts of a customer that are good for all, with those of the account that has its finances in custody: the largest
 * first, and of equal ones the commercial (bcloud_01002).
 */
export function discountsOf(world: World, customerId: string): GeneralDiscount[] {
  const payerId = payingAccountOf(world, customerId)
  return [...heldBy(world, customerId), ...(payerId === customerId ? [] : heldBy(world, payerId))]
    .filter(isGeneral)
    .sort((a, b) => b.percent - a.percent || precedence.indexOf(a.kind) - precedence.indexOf(b.kind))
}

/** The discounts that an order may take: once its price was adjusted, that and no other (api_order_00030). */
export function discountsOfOrder(
  world: World,
  { customerId, orderId }: { readonly customerId: string; readonly orderId: string },
): Discount[] {
  const adjusted = heldBy(world, customerId).filter((each) => each.orderId === orderId)
  return adjusted.length > 0 ? adjusted : discountsOf(world, customerId)
}

function isGeneral(discount: Discount): discount is GeneralDiscount {
  return discount.kind !== 'adjusted'
}

function heldBy(world: World, customerId: string): Discount[] {
  return world.discounts.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
}

/** What is left of an official price; subscriptions settle to the cent, and what is beyond is not charged. */
export function afterDiscount(official: Amount, discount: Pick<Discount, 'percent'> | undefined): Amount {
  return discount === undefined ? official : cutToCents(subtract(official, percentOf(official, discount.percent)))
}
