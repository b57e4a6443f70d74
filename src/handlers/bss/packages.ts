import type { Language } from '../../state/sites/site.ts'
import { refuse } from '../../contract/refusals.ts'
import { decimalOf, fromDecimal } from '../../units/decimal.ts'
import { day, fromInstant } from '../../units/instant.ts'
import { startOfDate } from '../../units/calendar.ts'
import { findQuotas, listPackages, listPackageUses } from '../../state/benefits/package-listing.ts'
import {
  leftOf,
  type Package,
  type PackageState,
  type PackageUse,
  type Reset,
  stateOf,
  windowOf,
} from '../../state/benefits/packages.ts'
import type { Page, PageQuery } from '../../state/engine/listing.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import type { World } from '../../state/engine/world.ts'
import { bssHandlers } from '../define-handlers.ts'
import { productName, resourceName, serviceName, usageName } from './names.ts'
import { defaultProject, given, pageOf, toLanguage } from './wire.ts'

export const packageHandlers = bssHandlers({
  ListFreeResourceInfos({ world, caller, header, body, reply }) {
    const language = toLanguage(world, header['X-Language'])
    const packages = packagesAsked(world, caller, { ...body, language, ...pageOf(body) })
    return reply(200, {
      free_resource_packages: packages.page.map((each) => fromPackage(world, each, language)),
      total_count: packages.count,
    })
  },

  ListFreeResourceUsages({ world, caller, header, body, reply }) {
    const language = toLanguage(world, header['X-Language'])
    return reply(200, {
      free_resources: findQuotas(world, caller, body.free_resource_ids).map((each) => fromQuota(world, each, language)),
    })
  },

  ListFreeResourcesUsageRecords({ world, caller, query, reply }) {
    const [from, until] = [startOfDate(query.deduct_time_begin), startOfDate(query.deduct_time_end)]
    if (from === undefined) return refuse('parameter_wrong', 'deduct_time_begin must be a day')
    if (until === undefined) return refuse('parameter_wrong', 'deduct_time_end must be a day')
    if (until < from || until - from > longestSpan)
      return refuse('parameter_wrong', 'deduct_time_end must be 0 to 90 days after deduct_time_begin')
    const uses = listPackageUses(world, caller, {
      quotaId: given(query.free_resource_id),
      productId: given(query.product_id),
      resource: given(query.resource_type_code),
      from: query.deduct_time_begin,
      until: query.deduct_time_end,
      ...pageOf(query),
    })
    return reply(200, {
      free_resource_records: uses.page.map((each) => fromUse(world, each)),
      total_count: uses.count,
    })
  },
})

/** A list of packages as a request asks for it. */
export interface PackagesRequest extends PageQuery {
  readonly region_code?: string | null
  readonly order_id?: string | null
  readonly product_id?: string | null
  readonly product_name?: string | null
  readonly enterprise_project_id?: string | null
  readonly status?: 0 | 1 | 2 | 3 | 4 | null
  readonly service_type_code_list?: readonly string[] | null
  readonly language: Language
}

/** One page of the packages of the customer that calls, as a request asks for it, and how many fit in all. */
export function packagesAsked(world: World, caller: Caller, asked: PackagesRequest): Page<Package> {
  const { offset, limit, language, status, service_type_code_list: services } = asked
  const name = given(asked.product_name)
  const project = given(asked.enterprise_project_id)
  if ((project !== undefined && project !== defaultProject) || status === unsubscribed) return { count: 0, page: [] }
  return listPackages(world, caller, {
    region: given(asked.region_code),
    orderId: given(asked.order_id),
    productId: given(asked.product_id),
    named: name === undefined ? undefined : (each) => productName(world.catalog, each, language).includes(name),
    services: (services ?? []).map((each) => each.toLowerCase()),
    state: status == null ? undefined : states[status],
    offset,
    limit,
  })
}

const longestSpan = 90 * day

/** Packages cannot be unsubscribed from. */
const unsubscribed = 4

const states: Readonly<Record<0 | 1 | 2 | 3, PackageState>> = {
  0: 'waiting',
  1: 'in_effect',
  2: 'used_up',
  3: 'expired',
}
const stateCodes: Readonly<Record<PackageState, 0 | 1 | 2 | 3>> = { waiting: 0, in_effect: 1, used_up: 2, expired: 3 }

const cycles: Readonly<Record<Reset['every'], 1 | 2 | 4>> = { hour: 1, day: 2, month: 4 }

/** A package as lists have it. */
export function fromPackage(world: World, held: Package, language: Language) {
  return {
    order_instance_id: held.packageId,
    order_id: held.orderId,
    product_id: held.productId,
    product_name: productName(world.catalog, held, language),
    enterprise_project_id: defaultProject,
    enterprise_project_scope: 0 as const,
    effective_time: fromInstant(held.effectiveAt),
    expire_time: fromInstant(held.expiresAt),
    status: stateCodes[stateOf(world, held)],
    service_type_code: held.service,
    service_type_name: serviceName(world.catalog, held.service, language),
    region_code: held.region,
    source_type: 0 as const,
    bundle_type: 'ATOMIC_PKG' as const,
    quota_reuse_mode: held.reset === undefined ? (2 as const) : (1 as const),
    free_resources: [
      {
        free_resource_id: held.quotaId,
        usage_type_name: usageName(world.catalog, held, language),
        amount: leftOf(world, held),
        original_amount: held.quota,
        measure_id: held.unit,
      },
    ],
  }
}

/** What is left in a package, and in which time it can be used. */
export function fromQuota(world: World, held: Package, language: Language) {
  const { from, until } = windowOf(held, world.now)
  const reset = held.reset
  return {
    free_resource_id: held.quotaId,
    free_resource_type_name: resourceName(world.catalog, held.resource, language),
    ...(reset === undefined
      ? {}
      : ({ quota_reuse_cycle: cycles[reset.every], quota_reuse_cycle_type: reset.by === 'calendar' ? 1 : 2 } as const)),
    usage_type_name: usageName(world.catalog, held, language),
    start_time: fromInstant(from),
    end_time: fromInstant(until),
    amount: fromDecimal(decimalOf(leftOf(world, held))),
    original_amount: fromDecimal(decimalOf(held.quota)),
    measure_id: held.unit,
  }
}

/** The operation has no language: names are Chinese, as everywhere when none is asked for. */
function fromUse({ catalog }: World, { use, held }: { readonly use: PackageUse; readonly held: Package }) {
  return {
    deduct_time: fromInstant(use.at),
    free_resource_id: held.quotaId,
    ...(use.resourceId === undefined ? {} : { resource_id: use.resourceId }),
    resource_type_code: held.resource,
    resource_type_name: resourceName(catalog, held.resource, 'chinese'),
    product_id: held.productId,
    product_name: productName(catalog, held, 'chinese'),
    usage_type_code: use.factor,
    available_amount: use.available,
    remaining_amount: use.left,
    used_amount: use.used,
    measure_id: held.unit,
    effective_time: fromInstant(held.effectiveAt),
    expire_time: fromInstant(held.expiresAt),
  }
}
