import { isRefusal } from '../contract/refusals.ts'
import { type Catalog } from '../state/catalog.ts'
import { fromInstant } from '../state/instant.ts'
import { listResources, type Resource, type ResourceStatus } from '../state/resources.ts'
import { type World } from '../state/world.ts'
import { intlHandlers } from './define-handlers.ts'
import { given, givenEnd, givenInstant, pageOf } from './wire.ts'

export const resourceHandlers = intlHandlers({
  ListPayPerUseCustomerResources({ world, caller, body, reply }) {
    const resources = listResources(world, caller, {
      customerId: given(body.customer_id),
      resourceIds: body.resource_ids ?? [],
      orderId: given(body.order_id),
      onlyPrimary: body.only_main_resource === 1,
      statuses: (body.status_list ?? []).map((code) => states[code]),
      service: given(body.service_type_code),
      expiresFrom: givenInstant(body.expire_time_begin),
      expiresUntil: givenEnd(body.expire_time_end),
      ...pageOf(body),
    })
    if (isRefusal(resources)) return resources
    return reply(200, { data: resources.page.map((each) => fromResource(world, each)), total_count: resources.count })
  },
})

const states: Readonly<Record<2 | 3 | 4 | 5, ResourceStatus>> = {
  2: 'in_use',
  3: 'deleted',
  4: 'retention',
  5: 'grace',
}

const stateCodes: Readonly<Record<ResourceStatus, 2 | 3 | 4 | 5>> = { in_use: 2, deleted: 3, retention: 4, grace: 5 }

function fromResource({ catalog, projects }: World, resource: Resource) {
  return {
    id: resource.itemId,
    resource_id: resource.resourceId,
    resource_name: resource.name,
    region_code: resource.region,
    service_type_code: resource.service,
    resource_type_code: resource.resource,
    ...namesOf(catalog, resource),
    resource_spec_code: resource.spec,
    project_id: projects.firstOf('byDomain', resource.customerId)?.projectId ?? '',
    product_id: resource.productId,
    parent_resource_id: resource.parentId,
    is_main_resource: resource.parentId === resource.resourceId ? 1 : 0,
    status: stateCodes[resource.status],
    effective_time: fromInstant(resource.effectiveAt),
    expire_time: fromInstant(resource.expiresAt),
    expire_policy: 0,
    ...(resource.size === undefined ? {} : { spec_size: resource.size }),
    ...(resource.sizeUnit === undefined ? {} : { spec_size_measure_id: resource.sizeUnit }),
    update_time: fromInstant(resource.updatedAt),
    enterprise_project: { id: '0', name: 'default' },
  } as const
}

/** The operation has no language: names are Chinese, as everywhere when none is asked for. */
function namesOf({ serviceTypes, resourceTypes, products }: Catalog, { service, resource, spec }: Resource) {
  return {
    service_type_name: serviceTypes.find((each) => each.code === service)?.chinese ?? '',
    resource_type_name: resourceTypes.find((each) => each.code === resource)?.chinese ?? '',
    product_spec_desc: products.find((each) => each.resource === resource && each.spec === spec)?.chinese ?? spec,
  }
}
