import { isRefusal } from '../../contract/refusals.ts'
import { success } from '../../contract/envelopes/v1.ts'
import type { World } from '../../state/engine/world.ts'
import { listResources } from '../../state/ordering/resource-listing.ts'
import type { Resource } from '../../state/ordering/resources.ts'
import { listOnDemandResources } from '../../state/pay-per-use/listing.ts'
import type { OnDemandResource } from '../../state/pay-per-use/resources.ts'
import { fromOnDemand, fromResource, states } from '../bss/resources.ts'
import { given, givenEnd, givenInstant } from '../bss/wire.ts'
import { oldHandlers } from '../define-handlers.ts'
import { listOf, pageOfNumber } from './pages.ts'

export const oldResourceHandlers = oldHandlers({
  ListResources({ world, caller, query, reply }) {
    if (caller.kind !== 'customer') return reply(200, { ...success, data: [], total_count: 0 })
    const resources = listResources(world, caller, {
      customerId: undefined,
      resourceIds: listOf(query.resource_ids) ?? [],
      orderId: given(query.order_id),
      onlyPrimary: query.only_main_resource === 1,
      statuses: (listOf(query.status_list) ?? []).map(toState),
      service: undefined,
      expiresFrom: undefined,
      expiresUntil: undefined,
      ...pageOfNumber(query.page_no, query.page_size),
    })
    if (isRefusal(resources)) return resources
    return reply(200, {
      ...success,
      data: resources.page.map((each) => fromOldResource(world, each)),
      total_count: resources.count,
    })
  },

  QueryOnDemandResources({ world, caller, body, reply }) {
    const ids = body.resourceIds ?? []
    const own = given(body.customerResourceId)
    const resources = listOnDemandResources(world, caller, {
      customerId: body.customerId,
      indirectPartnerId: undefined,
      resourceIds: own === undefined ? ids : ids.length === 0 || ids.includes(own) ? [own] : [''],
      region: given(body.regionCode),
      resourceType: given(body.resourceTypeCode),
      name: given(body.resourceName),
      service: given(body.cloudServiceTypeCode),
      effectiveFrom: givenInstant(body.startTimeBegin),
      effectiveUntil: givenEnd(body.startTimeEnd),
      status: undefined,
      ...pageOfNumber(body.pageNo, body.pageSize),
    })
    if (isRefusal(resources)) return resources
    return reply(200, {
      ...success,
      totalCount: resources.count,
      customerResources: resources.page.map((each) => fromOldOnDemand(world, each)),
    })
  },
})

/** The state of a code that the contract lets through. */
function toState(code: string) {
  const byCode: Readonly<Record<string, (typeof states)[2]>> = states
  return byCode[code] ?? 'deleted'
}

function fromOldResource(world: World, resource: Resource) {
  const row = fromResource(world, resource)
  return {
    id: row.id,
    resource_id: row.resource_id,
    resource_name: row.resource_name,
    region_code: row.region_code,
    cloud_service_type_code: row.service_type_code,
    resource_type_code: row.resource_type_code,
    resource_spec_code: row.resource_spec_code,
    project_code: row.project_id,
    product_id: row.product_id,
    main_resource_id: row.parent_resource_id,
    is_main_resource: row.is_main_resource,
    status: row.status,
    valid_time: row.effective_time,
    expire_time: row.expire_time,
    next_operation_policy: row.expire_policy,
  }
}

function fromOldOnDemand(world: World, held: OnDemandResource) {
  const row = fromOnDemand(world, held, 'chinese')
  return {
    customerResourceId: row.resource_id,
    customerId: row.customer_id,
    regionCode: row.region_code,
    azCode: row.availability_zone_code,
    cloudServiceTypeCode: row.service_type_code,
    resourceTypeCode: row.resource_type_code,
    resourceId: row.resource_id,
    resourceName: row.resource_name,
    startTime: row.effective_time,
    endTime: row.expire_time,
    status: row.status,
    resourceSpecCode: row.resource_spec_code,
    ...(row.resource_info === undefined ? {} : { resourceInfo: row.resource_info }),
    chargingModeChangeFlag: '0' as const,
  }
}
