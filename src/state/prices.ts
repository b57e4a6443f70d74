import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { type Caller } from './accounts.ts'
import { type Catalog, type Product } from './catalog.ts'
import { cut, type Decimal, decimalOf, minus, plus, times, zeroDecimal } from './decimal.ts'
import { drawnId } from './ids.ts'
import { type World } from './world.ts'

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

/** A price cut off by what somebody was promised. */
export interface Discount {
  readonly discountId: string
  /** The customer that has it. */
  readonly customerId: string
  readonly kind: 'commercial' | 'granted' | 'set'
  readonly name: string
  /** What is taken off, in percent of the official price. */
  readonly percent: number
}

export interface QuotedRow {
  readonly id: string
  readonly productId: string
  readonly official: Decimal
  readonly discounted: readonly { readonly discount: Discount; readonly saved: Decimal }[]
}

/** The rows of an inquiry with the discounts that the customer has, the best of them first. */
export interface Quote {
  readonly rows: readonly QuotedRow[]
  readonly official: Decimal
  readonly discounts: readonly { readonly discount: Discount; readonly saved: Decimal }[]
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
  const owner = world.projects.get(projectId)?.domainId
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
  return quote(world, caller, { projectId, rows, kind: 'usage' }, (product, row) => {
    const units = usageUnits(world.catalog, product, row)
    if (isRefusal(units)) return units
    return cut(times(priceOf(product.usagePrice, product, row), units), decimals)
  })
}

/** The official price of a subscription, and the product it is of. */
export function priceSubscription(
  world: World,
  wanted: WantedPeriod,
): { readonly productId: string; readonly official: Decimal } | Exclude<InquiryRefusal, Refusal<'project_unknown'>> {
  const product = findProduct(world.catalog, wanted)
  if (isRefusal(product)) return product
  const official = subscriptionPrice(product, wanted)
  return isRefusal(official) ? official : { productId: productIdOf(world, product, 'period'), official }
}

function subscriptionPrice(product: Product, row: WantedPeriod): Decimal | Refusal<'product_unknown'> {
  if (product.monthPrice === undefined || row.period === 'day' || row.period === 'hour') {
    return refuse('product_unknown', row.spec)
  }
  const months = row.period === 'year' ? row.periods * monthsPaidInYear : row.periods
  return cut(times(priceOf(product.monthPrice, product, row), decimalOf(String(months))), 6)
}

/** Prices of new subscriptions. */
export function quotePeriod(
  world: World,
  caller: Caller,
  { projectId, rows }: { readonly projectId: string; readonly rows: readonly WantedPeriod[] },
): Quote | InquiryRefusal {
  return quote(world, caller, { projectId, rows, kind: 'period' }, subscriptionPrice)
}

function quote<Row extends Wanted, Reason extends Refusal>(
  world: World,
  caller: Caller,
  { projectId, rows, kind }: { projectId: string; rows: readonly Row[]; kind: 'usage' | 'period' },
  price: (product: Product, row: Row) => Decimal | Reason,
): Quote | InquiryRefusal | Reason {
  const customerId = customerOfProject(world, caller, projectId)
  if (isRefusal(customerId)) return customerId
  const discounts = discountsOf(world, customerId)
  const quoted: QuotedRow[] = []
  for (const row of rows) {
    const product = findProduct(world.catalog, row)
    if (isRefusal(product)) return product
    const official = price(product, row)
    if (isRefusal(official)) return official
    const discounted = discounts.map((discount) => ({ discount, saved: savedBy(discount, official) }))
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

function totalSaved(rows: readonly QuotedRow[], discount: Discount): Decimal {
  return rows
    .flatMap((row) => row.discounted.filter((each) => each.discount === discount).map((each) => each.saved))
    .reduce(plus, zeroDecimal)
}

/** A product is found by service, resource type, spec and region together, and by the zone where one is named. */
function findProduct(
  { products, regions }: Catalog,
  { service, resource, spec, region, zone, size, sizeUnit }: Wanted,
): Product | Refusal<'product_unknown' | 'parameter_wrong' | 'measure_unit_unfit'> {
  const place = regions.find((each) => each.code === region)
  const zoneFits = zone === undefined || place?.zones.some((each) => each.toLowerCase() === zone.toLowerCase()) === true
  const product = products.find((each) => each.service === service && each.resource === resource && each.spec === spec)
  if (product === undefined || place === undefined || !zoneFits) return refuse('product_unknown', spec)
  if (product.sizeUnit === undefined) return product
  if (size === undefined || sizeUnit === undefined) {
    return refuse('parameter_wrong', `resource_size and size_measure_id are required for ${spec}`)
  }
  return sizeUnit === product.sizeUnit ? product : refuse('measure_unit_unfit', `size_measure_id ${sizeUnit}`)
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
  if (conversion === undefined) return refuse('measure_unit_unfit', `usage_measure_id ${unit}`)
  return times(value, decimalOf(String(conversion.ratio)))
}

function priceOf(price: string | undefined, product: Product, { size, count }: Wanted): Decimal {
  const each = times(decimalOf(price ?? '0'), decimalOf(String(count)))
  return product.sizeUnit === undefined ? each : times(each, decimalOf(String(size ?? 0)))
}

const precedence: readonly Discount['kind'][] = ['commercial', 'granted', 'set']

/** The discounts of a customer: the largest first, and of equal ones the commercial (bcloud_01002). */
function discountsOf(world: World, customerId: string): Discount[] {
  return world.discounts
    .sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
    .sort((a, b) => b.percent - a.percent || precedence.indexOf(a.kind) - precedence.indexOf(b.kind))
}

function savedBy({ percent }: Discount, official: Decimal): Decimal {
  return cut(times(official, decimalOf((percent / 100).toFixed(4))), 6)
}

/** Use and subscription of one spec are different products, and so have different ids. */
function productIdOf(world: World, { service, resource, spec }: Product, kind: 'usage' | 'period'): string {
  const digits = BigInt(`0x${drawnId(world, `${kind}-product`, `${service}/${resource}/${spec}`).slice(0, 15)}`)
  return `OFFI${digits.toString().padStart(18, '0')}`
}
