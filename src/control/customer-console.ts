import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import type { Product } from '../state/catalog/catalog.ts'
import type { Customer } from '../state/customers/customers.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import { type BasketQuote, quoteBasket, quoteBasketOfUse } from '../state/ordering/basket-quotes.ts'
import { isGone } from '../state/ordering/resources.ts'
import { hourUnit } from '../state/pay-per-use/resources.ts'
import { siteOf } from '../state/sites/site-of.ts'
import { amountText } from '../units/amount.ts'
import { cut, decimalText } from '../units/decimal.ts'
import { fromInstant } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'
import { toBasketItem } from './purchases.ts'
import {
  balanceOf,
  budgetOf,
  consoleCaller,
  fromOrder,
  fromProduct,
  fromTermResource,
  fromUsedResource,
  shownCoupons,
  shownPackages,
} from './shown-console.ts'

/** So many of each list are shown. */
const shownMost = 100

/** Decimals of a price of use. */
const priceDecimals = 6

export const customerConsoleControl = controlHandlers({
  ShowCustomerConsole({ tenant: { world }, path, reply }) {
    const customer = customerNamed(world, path.id)
    if (isRefusal(customer)) return customer
    return reply(200, {
      customer_id: customer.customerId,
      account_name: customer.domainName,
      site: onlyOf(world.profile).site,
      currency: siteOf(world).currency,
      now: fromInstant(world.now),
      frozen_by: customer.freeze?.by ?? null,
      in_arrears_since: customer.arrears === undefined ? null : fromInstant(customer.arrears.since),
      budget: budgetOf(world, customer),
      balance: balanceOf(world, customer),
      coupons: shownCoupons(world, customer),
      ...shownOrders(world, customer),
      ...shownResources(world, customer),
      packages: shownPackages(world, customer, shownMost),
    })
  },

  ListOffers({ tenant: { world }, path, reply }) {
    const customer = customerNamed(world, path.id)
    if (isRefusal(customer)) return customer
    const { products, regions, serviceTypes } = world.catalog
    const offered = products.filter((each) => each.unlisted !== true)
    const services = new Set(offered.map((each) => each.service))
    const fromNamed = ({ code, english, chinese }: (typeof regions)[number] | (typeof serviceTypes)[number]) => ({
      code,
      name_en: english,
      name_zh: chinese,
    })
    return reply(200, {
      currency: siteOf(world).currency,
      services: serviceTypes.filter(({ code }) => services.has(code)).map(fromNamed),
      regions: regions.map(fromNamed),
      offers: offered.map((each) => fromOffer(world, each)),
    })
  },

  PriceBasket({ tenant: { world }, path, body, reply }) {
    const customer = customerNamed(world, path.id)
    if (isRefusal(customer)) return customer
    const items = body.items.map(toBasketItem)
    const quote =
      body.charging_mode === payPerUse
        ? toTexts(quoteBasketOfUse(world, customer, items), (price) => decimalText(cut(price, priceDecimals)))
        : toTexts(quoteBasket(world, customer, items), (price) => amountText(price))
    return isRefusal(quote) ? quote : reply(200, { currency: siteOf(world).currency, ...quote })
  },
})

const payPerUse = 3

function toTexts<Price, Reason extends Refusal>(quote: BasketQuote<Price> | Reason, textOf: (price: Price) => string) {
  if (isRefusal(quote)) return quote
  const { official, amount, discount } = quote
  return { official_amount: textOf(official), amount: textOf(amount), discount: discount?.name ?? null }
}

/** The customer of that id. */
export function customerNamed(world: World, id: string): Customer | Refusal<'control_unknown'> {
  return world.customers.get(id) ?? refuse('control_unknown', `customer ${id}`)
}

function shownOrders(world: World, { customerId }: Customer) {
  const count = world.orders.countOf('byCustomer', customerId)
  const newest = world.orders.sliceOf('byCustomer', customerId, { from: Math.max(0, count - shownMost), to: count })
  return { order_count: count, orders: newest.reverse().map((each) => fromOrder(world, each)) }
}

function shownResources(world: World, customer: Customer) {
  const caller = consoleCaller(world, customer)
  const { customerId } = customer
  const whole = { from: 0, to: Infinity }
  const held = world.resources.sliceOf('byCustomer', customerId, whole).filter((each) => !isGone(each))
  const used = world.onDemandResources
    .sliceOf('byCustomer', customerId, whole)
    .filter(({ status }) => status !== 'closed')
  return {
    resource_count: held.length,
    resources: newestOf(held).map((each) => fromTermResource(world, caller, each)),
    use_count: used.length,
    uses: newestOf(used).map((each) => fromUsedResource(world, each)),
  }
}

function newestOf<Held>(all: readonly Held[]): Held[] {
  return all.slice(-shownMost).reverse()
}

function fromOffer(world: World, product: Product) {
  const { monthPrice, usagePrice, usageUnit, sizeUnit } = product
  return {
    ...fromProduct(world, product),
    month_price: monthPrice ?? null,
    usage_price: usagePrice ?? null,
    is_hourly: usageUnit === hourUnit,
    size_measure_id: sizeUnit ?? null,
    is_package: product.package !== undefined,
  }
}
