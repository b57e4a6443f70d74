import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ownerOfProject } from '../accounts/projects.ts'
import { type Catalog, type Product, productOf } from './catalog.ts'
import { type Amount, subtract } from '../../units/amount.ts'
import {
  cut,
  type Decimal,
  decimalOf,
  fromCents,
  minus,
  over,
  plus,
  times,
  toCents,
  zeroDecimal,
} from '../../units/decimal.ts'
import { afterDiscount, type GeneralDiscount, discountsOf } from './discounts.ts'
import { drawnId } from '../engine/ids.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { words } from '../../contract/tokens.ts'

/** Which product is asked for, and how much of it. */
export interface Wanted {
  /** The caller's name for this row; it comes back in the answer. */
  readonly id: string
  readonly service: string
  readonly resource: string
  readonly spec: string
  readonly region: string
  readonly zone: string | undefined
  readonly size: number | undefined
  readonly sizeUnit: number | undefined
  readonly count: number
}

export interface WantedUsage extends Wanted {
  readonly factor: string
  readonly amount: string
  readonly unit: number
}

export interface WantedPeriod extends Wanted {
  readonly period: 'day' | 'month' | 'year' | 'hour'
  readonly periods: number
}

export interface QuotedRow {
  readonly id: string
  readonly productId: string
  readonly official: Decimal
  /** In the order of the discounts of the quote. */
  readonly discounted: readonly { readonly discount: GeneralDiscount; readonly saved: Decimal }[]
}

/** The rows of an inquiry with the discounts that the customer has, the best of them first. */
export interface Quote {
  readonly rows: readonly QuotedRow[]
  readonly official: Decimal
  readonly discounts: readonly { readonly discount: GeneralDiscount; readonly saved: Decimal }[]
}

type InquiryRefusal = Refusal<
  'project_unknown' | 'product_unknown' | 'measure_unit_unfit' | 'price_too_large' | 'parameter_wrong'
>

/** A year costs as much as so many months (docs/decisions/prices.md). */
const monthsPaidInYear = 10

/** The largest amount that an inquiry answers with. */
const largest = decimalOf('9999999999')

/** The account whose prices a project asks for: the caller's own, or one of its customers'. */
export function customerOfProject(
  world: World,
  caller: Caller,
  projectId: string,
): string | Refusal<'project_unknown'> {
  const owner = ownerOfProject(world, projectId)
  const isCustomer = owner !== undefined && world.customers.get(owner)?.association === 'associated'
  const reachable = owner === caller.domainId || (caller.kind !== 'customer' && isCustomer)
  return owner !== undefined && reachable ? owner : refuse('project_unknown')
}

/** Prices of use, cut after so many decimals. */
export function quoteUsage(
  world: World,
  caller: Caller,
  {
    projectId,
    decimals,
    rows,
  }: { readonly projectId: string; readonly decimals: number; readonly rows: readonly WantedUsage[] },
): Quote | InquiryRefusal | Refusal<'billing_item_unknown'> {
  return quote(world, caller, {
    projectId,
    kind: 'usage',
    rows,
    price: (product, row: WantedUsage) => {
      const units = usageUnits(world.catalog, product, row)
      return isRefusal(units) ? units : cut(costOfUnits(product, row, units), decimals)
    },
  })
}

/** The official price of a subscription, and the product it is of. */
export function priceSubscription(
  world: World,
  wanted: WantedPeriod,
):
  | { readonly product: Product; readonly productId: string; readonly official: Amount }
  | Refusal<'product_unknown' | 'measure_unit_unfit' | 'parameter_wrong'> {
  const product = findProduct(world.catalog, wanted)
  if (isRefusal(product)) return product
  const official = subscriptionPrice(product, wanted)
  if (isRefusal(official)) return official
  return { product, productId: productIdOf(world, product, 'period'), official: toCents(official) }
}

/** A product that is sold by use, and its id. */
export function productOfUse(
  world: World,
  wanted: Wanted,
): { readonly product: Product; readonly productId: string } | Refusal {
  const product = findProduct(world.catalog, wanted)
  if (isRefusal(product)) return product
  if (product.usagePrice === undefined) return refuse('product_unknown', wanted.spec)
  return { product, productId: productIdOf(world, product, 'usage') }
}

/** The official price of use, exact, and the product it is of. */
export function priceOfUse(
  world: World,
  wanted: WantedUsage,
): { readonly productId: string; readonly official: Decimal } | Refusal {
  const product = findProduct(world.catalog, wanted)
  if (isRefusal(product)) return product
  const units = usageUnits(world.catalog, product, wanted)
  if (isRefusal(units)) return units
  return {
    productId: productIdOf(world, product, 'usage'),
    official: costOfUnits(product, wanted, units),
  }
}

/** The official price of another term of something that is already subscribed; undefined when it is not sold. */
export function priceRenewal(world: World, wanted: Omit<WantedPeriod, 'id' | 'zone' | 'count'>): Amount | undefined {
  const row = { ...wanted, id: '', zone: undefined, count: 1 }
  const product = findProduct(world.catalog, row)
  const official = isRefusal(product) ? product : subscriptionPrice(product, row)
  return isRefusal(official) ? undefined : toCents(official)
}

function subscriptionPrice(product: Product, row: WantedPeriod): Decimal | Refusal<'product_unknown'> {
  if (product.monthPrice === undefined || row.period === 'day' || row.period === 'hour') {
    return refuse('product_unknown', row.spec)
  }
  const months = row.period === 'year' ? row.periods * monthsPaidInYear : row.periods
  return cut(times(priceOf(product.monthPrice, product, row), decimalOf(String(months))), 2)
}

/** Prices of new subscriptions. */
export function quotePeriod(
  world: World,
  caller: Caller,
  { projectId, rows }: { readonly projectId: string; readonly rows: readonly WantedPeriod[] },
): Quote | InquiryRefusal {
  return quote(world, caller, { projectId, kind: 'period', rows, price: subscriptionPrice })
}

interface Inquiry<Row extends Wanted, Reason extends Refusal> {
  readonly projectId: string
  readonly kind: 'usage' | 'period'
  readonly rows: readonly Row[]
  readonly price: (product: Product, row: Row) => Decimal | Reason
}

function quote<Row extends Wanted, Reason extends Refusal>(
  world: World,
  caller: Caller,
  { projectId, kind, rows, price }: Inquiry<Row, Reason>,
): Quote | InquiryRefusal | Reason {
  const customerId = customerOfProject(world, caller, projectId)
  if (isRefusal(customerId)) return customerId
  const discounts = discountsOf(world, customerId)
  const savedOf = kind === 'usage' ? savedOfUsage : savedOfPeriod
  const quoted: QuotedRow[] = []
  for (const row of rows) {
    const product = findProduct(world.catalog, row)
    if (isRefusal(product)) return product
    const official = price(product, row)
    if (isRefusal(official)) return official
    const discounted = discounts.map((discount) => ({ discount, saved: savedOf(discount, official) }))
    quoted.push({ id: row.id, productId: productIdOf(world, product, kind), official, discounted })
  }
  const official = quoted.map((each) => each.official).reduce(plus, zeroDecimal)
  if (minus(official, largest).units > 0n) return refuse('price_too_large')
  return {
    rows: quoted,
    official,
    discounts: discounts.map((discount) => ({ discount, saved: totalSaved(quoted, discount) })),
  }
}

function totalSaved(rows: readonly QuotedRow[], discount: GeneralDiscount): Decimal {
  return rows
    .flatMap((row) => row.discounted.filter((each) => each.discount === discount).map((each) => each.saved))
    .reduce(plus, zeroDecimal)
}

/** A product is found by service, resource type, spec and region together, and by the zone where one is named. */
function findProduct(
  catalog: Catalog,
  { service, resource, spec, region, zone, size, sizeUnit }: Wanted,
): Product | Refusal<'product_unknown' | 'parameter_wrong' | 'measure_unit_unfit'> {
  const place = catalog.regions.find((each) => each.code === region)
  const zoneFits = zone === undefined || place?.zones.some((each) => each.toLowerCase() === zone.toLowerCase()) === true
  const product = productOf(catalog, { service, resource, spec })
  if (product === undefined || place === undefined || !zoneFits) return refuse('product_unknown', spec)
  if (product.sizeUnit === undefined) return product
  if (size === undefined || sizeUnit === undefined) {
    return refuse('parameter_wrong', words`{resourceSize} and {sizeMeasureId} are required for ${spec}`)
  }
  return sizeUnit === product.sizeUnit ? product : refuse('measure_unit_unfit', words`{sizeMeasureId} ${sizeUnit}`)
}

/** How many of the product's units the usage asked for is. */
function usageUnits(
  { conversions }: Catalog,
  product: Product,
  { factor, amount, unit, spec }: WantedUsage,
): Decimal | Refusal<'billing_item_unknown' | 'product_unknown' | 'measure_unit_unfit'> {
  if (product.usagePrice === undefined) return refuse('product_unknown', spec)
  if (product.usageFactor?.toLowerCase() !== factor.toLowerCase()) return refuse('billing_item_unknown', factor)
  const value = decimalOf(amount)
  if (unit === product.usageUnit) return value
  const conversion = conversions.find((each) => each.id === unit && each.reference === product.usageUnit)
  if (conversion === undefined) return refuse('measure_unit_unfit', words`{usageMeasureId} ${unit}`)
  return times(value, decimalOf(String(conversion.ratio)))
}

/** What so many units of use cost: exact, but for what a division leaves behind many places. */
function costOfUnits(product: Product, wanted: Wanted, units: Decimal): Decimal {
  const { usagePriceUnits = 1, furtherSizePrice } = product
  const rate =
    furtherSizePrice === undefined
      ? priceOf(product.usagePrice, product, wanted)
      : times(
          plus(
            decimalOf(product.usagePrice ?? '0'),
            times(decimalOf(furtherSizePrice), decimalOf(String((wanted.size ?? 1) - 1))),
          ),
          decimalOf(String(wanted.count)),
        )
  return over(times(rate, units), BigInt(usagePriceUnits))
}

function priceOf(price: string | undefined, product: Product, { size, count }: Wanted): Decimal {
  const each = times(decimalOf(price ?? '0'), decimalOf(String(count)))
  return product.sizeUnit === undefined ? each : times(each, decimalOf(String(size ?? 0)))
}

/** What a discount takes off the price of use. */
export function savedOfUsage({ percent }: GeneralDiscount, official: Decimal): Decimal {
  return cut(times(official, decimalOf((percent / 100).toFixed(4))), 6)
}

/** What a discount takes off a subscription: what an order with it is not charged. */
function savedOfPeriod(discount: GeneralDiscount, official: Decimal): Decimal {
  const amount = toCents(official)
  return fromCents(subtract(amount, afterDiscount(amount, discount)))
}

/** Whether something is sold under that id. */
export function isProduct(world: World, productId: string): boolean {
  const kinds = ['usage', 'period'] as const
  return world.catalog.products.some((each) => kinds.some((kind) => productIdOf(world, each, kind) === productId))
}

/** Use and subscription of one spec are different products, and so have different ids. */
function productIdOf(world: World, product: Product, kind: 'usage' | 'period'): string {
  const { service, resource, spec } = product
  const key = `${onlyOf(world.profile).seed} ${kind} ${service}/${resource}/${spec}`
  const known = productIds.get(world.profile) ?? new Map<string, string>()
  productIds.set(world.profile, known)
  const id = known.get(key) ?? drawProductId(world, product, kind)
  known.set(key, id)
  return id
}

/** The ids that were drawn for a world, by what they are drawn from: an hour of use asks for one, and there are many hours. */
const productIds = new WeakMap<World['profile'], Map<string, string>>()

function drawProductId(world: World, { service, resource, spec }: Product, kind: 'usage' | 'period'): string {
  const digits = BigInt(`0x${drawnId(world, `${kind}-product`, `${service}/${resource}/${spec}`).slice(0, 15)}`)
  return `OFFI${digits.toString().padStart(18, '0')}`
}
