import { type Amount } from '../../units/amount.ts'
import { plan, unplan } from '../engine/agenda.ts'
import { type BillingPeriod } from '../../units/calendar.ts'
import { day, type Instant, later, second } from '../../units/instant.ts'
import { type Order, type OrderItem } from './orders.ts'
import { type Sold } from '../catalog/sku.ts'
import { type Aftermath } from '../sites/site.ts'
import { siteOf } from '../sites/site-of.ts'
import { recordOf } from '../engine/table.ts'
import { type World } from '../engine/world.ts'

export type ResourceStatus = 'in_use' | 'grace' | 'retention' | 'deleted' | 'converted'
export type ExpirePolicy = NonNullable<OrderItem['expirePolicy']>

/** A stretch of time that was paid for. */
export interface Term {
  readonly orderId: string
  readonly period: BillingPeriod
  readonly periods: number
  readonly from: Instant
  readonly until: Instant
  /** What this resource's share of the order was paid with. */
  readonly paid: Amount
  readonly coupons: Amount
  /** Whether it was given back. */
  readonly ended?: boolean
}

/** How a resource renews itself. */
export interface AutoRenewal {
  /** How often it still may; undefined means without end. */
  readonly timesLeft?: number
  readonly period: BillingPeriod
  readonly periods: number
}

/** Something that a customer holds for a term. */
export interface Resource extends Sold {
  readonly resourceId: string
  readonly customerId: string
  readonly orderId: string
  readonly itemId: string
  readonly name: string
  /** The primary resource that it is attached to; its own id where it is one. */
  readonly parentId: string
  readonly status: ResourceStatus
  readonly expirePolicy: ExpirePolicy
  readonly autoRenewal?: AutoRenewal
  /** The order that is about it and not done yet. */
  readonly openOrderId?: string
  readonly terms: readonly Term[]
  readonly effectiveAt: Instant
  readonly expiresAt: Instant
  readonly updatedAt: Instant
}

interface Stage {
  readonly next: ResourceStatus
  /** What lies between the end of the term and the end of the next stretch; nothing for one without end. */
  readonly until: readonly (keyof Aftermath)[]
}

/** What comes at the end of each stretch of a resource's life; the site says how long that lasts (renewals_topic_00000001). */
const usual: Readonly<Record<ResourceStatus, Stage | undefined>> = {
  in_use: { next: 'grace', until: ['graceDays'] },
  grace: { next: 'retention', until: ['graceDays', 'retentionDays'] },
  retention: { next: 'deleted', until: [] },
  deleted: undefined,
  converted: undefined,
}

/** The lives of resources by what was chosen for the end of the term. */
const lives: Readonly<Record<ExpirePolicy, Readonly<Record<ResourceStatus, Stage | undefined>>>> = {
  grace: usual,
  auto_renew: usual,
  delete_after_retention: usual,
  to_on_demand: { ...usual, in_use: { next: 'converted', until: [] } },
  delete: { ...usual, in_use: { next: 'deleted', until: [] } },
  freeze: { ...usual, in_use: { next: 'retention', until: ['retentionDays'] } },
}

/** A primary resource and what is attached to it, itself first. */
export function familyOf(world: World, primaryId: string): Resource[] {
  return world.resources.sliceOf('byParent', primaryId, { from: 0, to: Infinity }).filter((each) => !isGone(each))
}

/** Whether a yearly/monthly resource is no more: it was deleted, or goes on as a pay-per-use one. */
export function isGone({ status }: Resource): boolean {
  return status === 'deleted' || status === 'converted'
}

/** Whether a resource is attached to no other: terms and renewals are decided at it. */
export function isPrimary({ resourceId, parentId }: Resource): boolean {
  return resourceId === parentId
}

/** Puts the end of the term of a primary resource on the agenda; one that has passed comes at once. */
export function planTerm(world: World, primary: Resource): void {
  planEnd(world, primary, 0)
}

function planEnd(world: World, { resourceId, expiresAt }: Resource, afterDays: number): void {
  const end = later(expiresAt, second + afterDays * day)
  plan(world, { kind: 'resource-term', at: end < world.now ? world.now : end, subject: resourceId })
}

/** The end of a stretch of a family's life: it enters the next. Gives the stage, or undefined when it is gone. */
export function endStage(world: World, primaryId: string): ResourceStatus | undefined {
  const primary = world.resources.get(primaryId)
  const stage = primary === undefined ? undefined : lives[primary.expirePolicy][primary.status]
  if (stage === undefined) return undefined
  for (const each of familyOf(world, primaryId)) {
    if (stage.next === 'deleted' || stage.next === 'converted') remove(world, each, stage.next)
    else world.resources.set({ ...each, status: stage.next, updatedAt: world.now })
  }
  if (stage.until.length > 0 && primary !== undefined) planEnd(world, primary, daysOf(world, primary, stage.until))
  return stage.next
}

function daysOf(world: World, { customerId }: Resource, spans: readonly (keyof Aftermath)[]): number {
  const aftermath = siteOf(world).afterTerm[recordOf(world.customers, customerId).level]
  return spans.reduce((days, span) => days + aftermath[span], 0)
}

/** Takes a whole family out of service. */
export function removeFamily(world: World, primaryId: string): void {
  for (const each of familyOf(world, primaryId)) remove(world, each, 'deleted')
}

function remove(world: World, resource: Resource, status: 'deleted' | 'converted'): void {
  const { autoRenewal: _autoRenewal, openOrderId: _openOrderId, ...rest } = resource
  world.resources.set({ ...rest, status, updatedAt: world.now })
  if (!isPrimary(resource)) return
  unplan(world, 'resource-term', resource.resourceId)
  unplan(world, 'auto-renewal', resource.resourceId)
}

/** An order takes hold of the resources that it is about. */
export function holdResources(world: World, family: readonly Resource[], orderId: string): void {
  for (const each of family) world.resources.set({ ...each, openOrderId: orderId })
}

/** An order lets go of the resources that it is about. */
export function releaseResources(world: World, order: Order): void {
  for (const { resourceId } of order.items) {
    const resource = world.resources.get(resourceId ?? '')
    if (resource?.openOrderId !== order.orderId) continue
    const { openOrderId: _openOrderId, ...free } = resource
    world.resources.set(free)
  }
}
