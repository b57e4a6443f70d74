import type { Language } from '../../state/sites/site.ts'
import { isRefusal, refuse } from '../../contract/refusals.ts'
import { projectIdIn } from '../../state/accounts/projects.ts'
import { fromInstant } from '../../units/instant.ts'
import { shownUse } from '../../state/pay-per-use/arrears.ts'
import type { OnDemandResource, OnDemandStatus } from '../../state/pay-per-use/resources.ts'
import { listOnDemandResources } from '../../state/pay-per-use/listing.ts'
import { listResources } from '../../state/ordering/resource-listing.ts'
import type { ExpirePolicy, Resource, ResourceStatus } from '../../state/ordering/resources.ts'
import { shownStatus } from '../../state/customers/freeze-effects.ts'
import type { World } from '../../state/engine/world.ts'
import { bssHandlers } from '../define-handlers.ts'
import { productName, resourceName, serviceName } from './names.ts'
import { defaultProject, given, givenEnd, givenInstant, pageOf, toLanguage } from './wire.ts'

export const resourceHandlers = bssHandlers({
  ListPayPerUseCustomerResources({ world, caller, body, reply }) {
    if (caller.kind !== 'customer' && given(body.customer_id) === undefined)
      return refuse('parameter_wrong', 'customer_id is required of a partner')
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

  ListCustomerOnDemandResources({ world, caller, header, body, reply }) {
    const resources = listOnDemandResources(world, caller, {
      customerId: body.customer_id,
      indirectPartnerId: given(body.indirect_partner_id),
      resourceIds: body.resource_ids ?? [],
      region: given(body.region_code),
      service: given(body.service_type_code),
      effectiveFrom: givenInstant(body.effective_time_begin),
      effectiveUntil: givenEnd(body.effective_time_end),
      status: body.status == null ? undefined : onDemandStates[body.status],
      ...pageOf(body),
    })
    if (isRefusal(resources)) return resources
    const language = toLanguage(world, header['X-Language'])
    return reply(200, {
      resources: resources.page.map((each) => fromOnDemand(world, each, language)),
      total_count: resources.count,
    })
  },
})

/** The states that codes ask for. */
export const states: Readonly<Record<2 | 3 | 4 | 5, ResourceStatus>> = {
  2: 'in_use',
  3: 'deleted',
  4: 'retention',
  5: 'grace',
}

/** The codes of states. */
export const stateCodes: Readonly<Record<ResourceStatus, 2 | 3 | 4 | 5>> = {
  in_use: 2,
  deleted: 3,
  converted: 3,
  retention: 4,
  grace: 5,
}

const policyCodes: Readonly<Record<ExpirePolicy, 0 | 1 | 2 | 3 | 4 | 5>> = {
  grace: 0,
  to_on_demand: 1,
  delete: 2,
  auto_renew: 3,
  freeze: 4,
  delete_after_retention: 5,
}

const onDemandStates: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, OnDemandStatus>> = {
  1: 'normal',
  2: 'grace',
  3: 'freezing',
  4: 'changing',
  5: 'closing',
  6: 'closed',
}
/** The codes of states of what is paid by use. */
export const onDemandCodes: Readonly<Record<OnDemandStatus, 1 | 2 | 3 | 4 | 5 | 6>> = {
  normal: 1,
  grace: 2,
  freezing: 3,
  changing: 4,
  closing: 5,
  closed: 6,
}

/** Pay-per-use has no end; the platform names one far away. */
const withoutEnd = '2099-12-31T15:59:59Z'

/** Something that is paid by use, as lists have it. */
export function fromOnDemand(world: World, held: OnDemandResource, language: Language) {
  const { catalog } = world
  return {
    customer_id: held.customerId,
    region_code: held.region,
    availability_zone_code: held.zone,
    service_type_code: held.service,
    resource_type_code: held.resource,
    service_type_name: serviceName(catalog, held.service, language),
    resource_type_name: resourceName(catalog, held.resource, language),
    resource_id: held.resourceId,
    resource_name: held.name,
    effective_time: fromInstant(held.effectiveAt),
    expire_time: held.closedAt === undefined ? withoutEnd : fromInstant(held.closedAt),
    status: onDemandCodes[shownUse(world, held)],
    resource_spec_code: held.spec,
    ...(held.size === undefined ? {} : { resource_info: `{"specSize":${held.size.toFixed(1)}}` }),
    product_spec_desc: productName(catalog, held, language),
  }
}

/** A resource as lists have it, which have no language: names are Chinese, as everywhere when none is asked for. */
export function fromResource(world: World, resource: Resource) {
  const { catalog } = world
  return {
    id: resource.itemId,
    resource_id: resource.resourceId,
    resource_name: resource.name,
    region_code: resource.region,
    service_type_code: resource.service,
    resource_type_code: resource.resource,
    service_type_name: serviceName(catalog, resource.service, 'chinese'),
    resource_type_name: resourceName(catalog, resource.resource, 'chinese'),
    resource_spec_code: resource.spec,
    project_id: projectIdIn(world, resource.customerId, resource.region),
    product_id: resource.productId,
    parent_resource_id: resource.parentId,
    is_main_resource: resource.parentId === resource.resourceId ? 1 : 0,
    product_spec_desc: productName(catalog, resource, 'chinese'),
    status: stateCodes[shownStatus(world, resource)],
    effective_time: fromInstant(resource.effectiveAt),
    expire_time: fromInstant(resource.expiresAt),
    expire_policy: policyCodes[resource.expirePolicy],
    ...(resource.size === undefined ? {} : { spec_size: resource.size }),
    ...(resource.sizeUnit === undefined ? {} : { spec_size_measure_id: resource.sizeUnit }),
    update_time: fromInstant(resource.updatedAt),
    enterprise_project: { id: defaultProject, name: 'default' },
  } as const
}
