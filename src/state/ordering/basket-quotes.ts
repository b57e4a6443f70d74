import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { type Amount, sumOf } from '../../units/amount.ts'
import { type Decimal, minus, plus, zeroDecimal } from '../../units/decimal.ts'
import { productOf } from '../catalog/catalog.ts'
import { afterDiscount, discountsOf, type GeneralDiscount } from '../catalog/discounts.ts'
import { priceOfUse, savedOfUsage } from '../catalog/prices.ts'
import type { Customer } from '../customers/customers.ts'
import type { World } from '../engine/world.ts'
import { type BasketItem, draftItems, wrongItem } from './purchases.ts'

/** What a basket would cost a customer: at list price, and with its best discount. */
export interface BasketQuote<Price> {
  readonly official: Price
  readonly amount: Price
  readonly discount: GeneralDiscount | undefined
}

/** Prices a basket of terms, in the currency of the site; nothing is ordered. */
export function quoteBasket(
  world: World,
  { customerId }: Customer,
  basket: readonly BasketItem[],
): BasketQuote<Amount> | Refusal<'control_parameter_wrong'> {
  const items = draftItems(world, basket)
  if (isRefusal(items)) return items
  const [discount] = discountsOf(world, customerId)
  return {
    official: sumOf(items.map((each) => each.official)),
    amount: sumOf(items.map((each) => afterDiscount(each.official, discount))),
    discount,
  }
}

/** Prices one unit of use of each item of a basket: an hour, where use is counted in hours; nothing begins. */
export function quoteBasketOfUse(
  world: World,
  { customerId }: Customer,
  basket: readonly BasketItem[],
): BasketQuote<Decimal> | Refusal<'control_parameter_wrong'> {
  const [discount] = discountsOf(world, customerId)
  let official = zeroDecimal
  for (const [at, item] of basket.entries()) {
    const price = priceOfUnit(world, item)
    if (isRefusal(price)) return wrongItem(world, item, { at, refusal: price })
    official = plus(official, price)
  }
  return {
    official,
    amount: discount === undefined ? official : minus(official, savedOfUsage(discount, official)),
    discount,
  }
}

function priceOfUnit(world: World, item: BasketItem): Decimal | Refusal {
  const { usageFactor: factor, usageUnit: unit } = productOf(world.catalog, item) ?? {}
  if (factor === undefined || unit === undefined) return refuse('product_unknown', item.spec)
  const price = priceOfUse(world, { ...item, id: '', zone: item.zone, factor, unit, amount: '1' })
  return isRefusal(price) ? price : price.official
}
