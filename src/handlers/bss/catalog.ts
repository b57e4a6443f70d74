import type { Language } from '../../state/sites/site.ts'
import {
  type Catalog,
  listConversions,
  listResourceTypes,
  listServiceResources,
  listServiceTypes,
  listSpecs,
  listUsageTypes,
  type Product,
} from '../../state/catalog/catalog.ts'
import { bssHandlers } from '../define-handlers.ts'
import { pageOf, toLanguage } from './wire.ts'

export const catalogHandlers = bssHandlers({
  ListServiceTypes({ world, query, header, reply }) {
    const language = toLanguage(world, header['X-Language'])
    const { count, page } = listServiceTypes(world.catalog, {
      ...pageOf(query),
      name: query.service_type_name,
      language,
    })
    return reply(200, {
      total_count: count,
      service_types: page.map((each) => ({
        service_type_name: each[language],
        service_type_code: each.code,
        abbreviation: each.abbreviation,
      })),
    })
  },

  ListResourceTypes({ world, query, header, reply }) {
    const language = toLanguage(world, header['X-Language'])
    const { count, page } = listResourceTypes(world.catalog, pageOf(query))
    return reply(200, {
      total_count: count,
      resource_types: page.map((each) => ({
        resource_type_code: each.code,
        resource_type_name: each[language],
        resource_type_desc: each[language],
        service_type_code: each.service,
      })),
    })
  },

  ListServiceResources({ world, query, header, reply }) {
    const language = toLanguage(world, header['X-Language'])
    const { count, page } = listServiceResources(world.catalog, { ...pageOf(query), service: query.service_type_code })
    return reply(200, {
      total_count: count,
      infos: page.map((each) => ({
        basic_info: {
          resource_type_code: each.code,
          product_owner_service: each.service,
          name: each[language],
          description: each[language],
        },
      })),
    })
  },

  ListUsageTypes({ world, query, header, reply }) {
    const language = toLanguage(world, header['X-Language'])
    const { count, page } = listUsageTypes(world.catalog, { ...pageOf(query), resource: query.resource_type_code })
    return reply(200, {
      total_count: count,
      usage_types: page.map(({ usage, resource, service }) => ({
        code: usage.code,
        name: usage[language],
        resource_type_code: resource.code,
        service_type_code: service.code,
        resource_type_name: resource[language],
        service_type_name: service[language],
      })),
    })
  },

  ListMeasureUnits({ world, header, reply }) {
    const language = toLanguage(world, header['X-Language'])
    return reply(200, {
      measure_units: world.catalog.measureUnits.map((each) => ({
        measure_id: each.id,
        measure_name: each[language],
        abbreviation: each.abbreviation,
        measure_type: each.type,
      })),
    })
  },

  ListConversions({ world, query, reply }) {
    return reply(200, {
      conversions: listConversions(world.catalog, query.measure_type).map((each) => ({
        measure_id: each.id,
        ref_measure_id: each.reference,
        conversion_ratio: each.ratio,
        measure_type: each.type,
      })),
    })
  },

  ListResourceSpecs({ world, body, header, reply }) {
    const language = toLanguage(world, header['X-Language'])
    const { page, nextMarker } = listSpecs(world.catalog, {
      service: body.cloud_service_type,
      resource: body.resource_type,
      region: body.region_code,
      charging: body.charge_mode === '1' ? 'period' : 'usage',
      spec: body.filters?.[0]?.value,
      marker: body.marker,
      limit: body.limit ?? defaultSpecsLimit,
    })
    return reply(200, {
      cloud_service_basics: page.map((each) => ({
        ...fromProduct(world.catalog, each, language),
        charge_mode: body.charge_mode,
        region_code: body.region_code,
      })),
      page_info: { next_marker: nextMarker ?? null },
    })
  },
})

/** This one list gives more than the others when nothing is said (client). */
const defaultSpecsLimit = 100

function fromProduct({ serviceTypes, resourceTypes }: Catalog, product: Product, language: Language) {
  return {
    cloud_service_type: product.service,
    cloud_service_type_name: serviceTypes.find((each) => each.code === product.service)?.[language] ?? '',
    resource_type: product.resource,
    resource_type_name: resourceTypes.find((each) => each.code === product.resource)?.[language] ?? '',
    resource_spec: product.spec,
    resource_spec_name: product[language],
  }
}
