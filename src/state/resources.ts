import { isRefusal, type Refusal } from '../contract/refusals.ts'
import { type Caller } from './accounts.ts'
import { plan } from './agenda.ts'
import { findCustomer } from './customers.ts'
import { nextId } from './ids.ts'
import { day, type Instant, later, second, termEnd } from './instant.ts'
import { moveOrder, type Order, type OrderItem } from './orders.ts'
import { type World } from './world.ts'

export type ResourceStatus = 'in_use' | 'grace' | 'retention' | 'deleted'

/** Something that a customer holds for a term. */
export interface Resource extends Omit<OrderItem, 'itemId' | 'count' | 'official' | 'amount'> {
  readonly resourceId: string
  readonly customerId: string
  readonly orderId: string
  readonly itemId: string
  readonly name: string
  /** The primary resource that it is attached to; its own id where it is one. */
  readonly parentId: string
  readonly status: ResourceStatus
  readonly effectiveAt: Instant
  readonly expiresAt: Instant
  readonly updatedAt: Instant
}

/**
 * What comes when a resource reaches the end of a stretch of its life, and how long the next one lasts; deletion has
 * none (orders.md, 1.3, International site).
 */
const ends: Readonly<Record<ResourceStatus, { readonly next: ResourceStatus; readonly lasts: number } | undefined>> = {
  in_use: { next: 'grace', lasts: 15 * day },
  grace: { next: 'retention', lasts: 15 * day },
  retention: { next: 'deleted', lasts: 0 },
  deleted: undefined,
}

/** A paid order comes up: its resources begin their terms, and it is completed. */
export function provisionOrder(world: World, orderId: string): string {
  const order = world.orders.get(orderId)
  const completed = order === undefined ? undefined : moveOrder(world, order, 'complete')
  if (completed === undefined) return 'there is nothing to provision'
  const [primary, ...attached] = completed.items
  if (primary === undefined) return 'the order has no items'
  const parents = Array.from({ length: primary.count }, () => addResource(world, completed, primary))
  const parentId = parents[0]?.resourceId
  for (const item of attached) {
    for (let made = 0; made < item.count; made += 1) addResource(world, completed, item, parentId)
  }
  return `${world.resources.keysOf('byOrder', orderId).length} resources are up`
}

function addResource(world: World, order: Order, item: OrderItem, parentId?: string): Resource {
  const { count: _count, official: _official, amount: _amount, ...rest } = item
  const resourceId = nextId(world, 'resource')
  const resource: Resource = {
    ...rest,
    resourceId,
    customerId: order.customerId,
    orderId: order.orderId,
    name: `${item.resource.split('.').pop() ?? 'resource'}-${resourceId.slice(0, 4)}`,
    parentId: parentId ?? resourceId,
    status: 'in_use',
    effectiveAt: world.now,
    expiresAt: termEnd(world.now, item.period, item.periods),
    updatedAt: world.now,
  }
  world.resources.set(resource)
  plan(world, 'resource-term', later(resource.expiresAt, second), resourceId)
  return resource
}

/** The end of a stretch of a resource's life: it enters the next. */
export function endTerm(world: World, resourceId: string): string {
  const resource = world.resources.get(resourceId)
  const end = resource === undefined ? undefined : ends[resource.status]
  if (resource === undefined || end === undefined) return 'the resource is gone'
  world.resources.set({ ...resource, status: end.next, updatedAt: world.now })
  if (end.lasts > 0) plan(world, 'resource-term', later(world.now, end.lasts), resourceId)
  return `${resource.name} is in ${end.next}`
}

export interface ResourcesQuery {
  /** The customer that a partner asks about; a customer asks about itself. */
  readonly customerId: string | undefined
  readonly resourceIds: readonly string[]
  readonly orderId: string | undefined
  readonly onlyPrimary: boolean
  readonly statuses: readonly ResourceStatus[]
  readonly service: string | undefined
  readonly expiresFrom: Instant | undefined
  readonly expiresUntil: Instant | undefined
  readonly offset: number
  readonly limit: number
}

/** One page of the resources of a customer, oldest first, and how many fit in all. Deleted ones are gone. */
export function listResources(
  world: World,
  caller: Caller,
  query: ResourcesQuery,
):
  | { readonly count: number; readonly page: readonly Resource[] }
  | Refusal<'customer_not_yours' | 'reseller_not_yours'> {
  const customerId = caller.kind === 'customer' ? caller.domainId : (query.customerId ?? '')
  if (caller.kind !== 'customer') {
    const indirectPartnerId = world.customers.get(customerId)?.resellerId
    const customer = findCustomer(world, caller, { customerId, indirectPartnerId })
    if (isRefusal(customer)) return customer
  }
  const fitting = world.resources
    .sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
    .filter((each) => each.status !== 'deleted' && fits(each, query))
  return { count: fitting.length, page: fitting.slice(query.offset, query.offset + query.limit) }
}

function fits(resource: Resource, query: ResourcesQuery): boolean {
  const { orderId, statuses, service, expiresFrom, expiresUntil } = query
  return (
    isNamed(resource, query) &&
    (orderId === undefined || resource.orderId === orderId) &&
    (statuses.length === 0 || statuses.includes(resource.status)) &&
    (service === undefined || resource.service === service.toLowerCase()) &&
    (expiresFrom === undefined || resource.expiresAt >= expiresFrom) &&
    (expiresUntil === undefined || resource.expiresAt <= expiresUntil)
  )
}

/** Attached resources come with the primary ones that are named, unless only primary ones are asked for. */
function isNamed({ resourceId, parentId }: Resource, { resourceIds, onlyPrimary }: ResourcesQuery): boolean {
  if (resourceIds.length === 0) return !onlyPrimary || parentId === resourceId
  return resourceIds.includes(resourceId) || (!onlyPrimary && resourceIds.includes(parentId))
}
