/** A name in the two languages that the platform speaks. */
export interface Named {
  readonly english: string
  readonly chinese: string
}

import type { SiteName } from '../../contract/operations.ts'
import { type Page, pageOf, type PageQuery } from '../engine/listing.ts'
import type { Language } from '../sites/site.ts'
import type { Geography } from './geography.ts'

export interface ServiceType extends Named {
  readonly code: string
  readonly abbreviation: string
}

export interface ResourceType extends Named {
  readonly code: string
  /** Code of the service that owns it. */
  readonly service: string
}

/** What is metered of a resource: its duration, its traffic. */
export interface UsageType extends Named {
  readonly code: string
  /** Code of the resource type. */
  readonly resource: string
}

export interface MeasureUnit extends Named {
  readonly id: number
  readonly abbreviation: string
  readonly type: number
}

/** One of `id` is `ratio` of `reference`. */
export interface Conversion {
  readonly id: number
  readonly reference: number
  readonly ratio: number
  readonly type: number
}

/** Something that is sold: by use, by the month, or both. Prices are decimal texts in the currency of the site. */
export interface Product extends Named {
  readonly service: string
  readonly resource: string
  readonly spec: string
  readonly usageFactor?: string
  /** Price of one `usageUnit` of use, and of one `sizeUnit` where it is sold by size. */
  readonly usagePrice?: string
  readonly usageUnit?: number
  /** How many units of use the price is for, where no exact price of one is known: 24 hours. */
  readonly usagePriceUnits?: number
  /** What each further unit of size costs, where the price is that of the first. */
  readonly furtherSizePrice?: string
  readonly monthPrice?: string
  /** Set for a resource package: what it holds. Its price is for a month. */
  readonly package?: {
    readonly factor: string
    readonly unit: number
    readonly quota: string
    readonly reset?: { readonly every: 'hour' | 'day' | 'month'; readonly by: 'calendar' | 'purchase' }
  }
  /** Whether it is sold on request only, and so in no list of specs. */
  readonly unlisted?: boolean
  /** Set where the price goes with the size: 15 Mbps, 17 GB. */
  readonly sizeUnit?: number
}

export interface Region extends Named {
  readonly code: string
  readonly zones: readonly string[]
}

/** What the platform sells and in which words: the same in every world, and changed by nothing. */
export interface Catalog {
  readonly serviceTypes: readonly ServiceType[]
  readonly resourceTypes: readonly ResourceType[]
  readonly usageTypes: readonly UsageType[]
  readonly measureUnits: readonly MeasureUnit[]
  readonly conversions: readonly Conversion[]
  readonly products: readonly Product[]
  readonly regions: readonly Region[]
  /** What is sold on a site where that is something else; absent where it is the same on all. */
  readonly otherSites?: Readonly<Partial<Record<SiteName, Catalog>>>
  readonly geography: Geography
}

/** The product of a spec. */
export function productOf(
  { products }: Catalog,
  { service, resource, spec }: Pick<Product, 'service' | 'resource' | 'spec'>,
): Product | undefined {
  return products.find((each) => each.spec === spec && each.resource === resource && each.service === service)
}

/** Service types, by part of the name in the language asked for, in any case of letters. */
export function listServiceTypes(
  { serviceTypes }: Catalog,
  query: PageQuery & { readonly name: string | undefined; readonly language: Language },
): Page<ServiceType> {
  const { name, language } = query
  const wanted = name?.toLowerCase()
  const fitting =
    wanted === undefined ? serviceTypes : serviceTypes.filter((each) => each[language].toLowerCase().includes(wanted))
  return pageOf(fitting, query)
}

/** One page of the resource types of all services, in the order of the catalog. */
export function listResourceTypes({ resourceTypes }: Catalog, query: PageQuery): Page<ResourceType> {
  return pageOf(resourceTypes, query)
}

/** The resource types of a service; none for a service that is not in the catalog. */
export function listServiceResources(
  { resourceTypes }: Catalog,
  query: PageQuery & { readonly service: string },
): Page<ResourceType> {
  return pageOf(
    resourceTypes.filter((each) => each.service === query.service),
    query,
  )
}

/** A usage type with the resource type and service that it belongs to. */
export interface UsageTypeView {
  readonly usage: UsageType
  readonly resource: ResourceType
  readonly service: ServiceType
}

/** Usage types, of one resource type where that is asked for; an empty code fits none (qct_00006). */
export function listUsageTypes(
  catalog: Catalog,
  query: PageQuery & { readonly resource: string | undefined },
): Page<UsageTypeView> {
  const fitting = catalog.usageTypes.filter((each) => query.resource === undefined || each.resource === query.resource)
  const { count, page } = pageOf(fitting, query)
  return { count, page: page.flatMap((usage) => viewUsageType(catalog, usage)) }
}

function viewUsageType({ resourceTypes, serviceTypes }: Catalog, usage: UsageType): UsageTypeView[] {
  const resource = resourceTypes.find((each) => each.code === usage.resource)
  const service = serviceTypes.find((each) => each.code === resource?.service)
  return resource === undefined || service === undefined ? [] : [{ usage, resource, service }]
}

/** Conversions between units, of one kind of measure where that is asked for. */
export function listConversions({ conversions }: Catalog, type: number | undefined): readonly Conversion[] {
  return type === undefined ? conversions : conversions.filter((each) => each.type === type)
}

/** Says that a region is unknown, and which ones there are; undefined of one that is there. */
export function unknownRegion({ regions }: Catalog, region: string): string | undefined {
  const known = regions.map((each) => each.code)
  return known.includes(region) ? undefined : `${region} is unknown; the regions are ${known.join(', ')}`
}

export interface SpecsQuery {
  readonly service: string
  readonly resource: string
  readonly region: string
  readonly charging: 'period' | 'usage'
  readonly spec: string | undefined
  /** Where the page before ended; undefined for the first. */
  readonly marker: string | undefined
  readonly limit: number
}

/** The specs of a resource type that are sold in a region under a charging mode, page by marker. */
export function listSpecs(
  { products, regions }: Catalog,
  { service, resource, region, charging, spec, marker, limit }: SpecsQuery,
): { readonly page: readonly Product[]; readonly nextMarker: string | undefined } {
  const isSold = regions.some((each) => each.code === region)
  const fitting = products.filter(
    (each) =>
      isSold &&
      each.unlisted !== true &&
      each.service === service &&
      each.resource === resource &&
      (charging === 'period' ? each.monthPrice !== undefined : each.usagePrice !== undefined) &&
      (spec === undefined || each.spec === spec),
  )
  const start = marker === undefined ? 0 : fitting.findIndex((each) => each.spec === marker) + 1
  const page = fitting.slice(start, start + limit)
  return { page, nextMarker: start + limit < fitting.length ? page.at(-1)?.spec : undefined }
}
