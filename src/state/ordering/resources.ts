import { add, type Amount, subtract, zero } from '../../units/amount.ts'
import type { BillingPeriod } from '../../units/calendar.ts'
import type { Instant } from '../../units/instant.ts'
import type { Order, OrderItem } from './orders.ts'
import type { Sold } from '../catalog/sku.ts'
import type { World } from '../engine/world.ts'

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
  /** What was given back of it while it goes on; absent where nothing was. */
  readonly givenBack?: Amount
  /** Whether it was given back. */
  readonly ended?: boolean
}

/** What is left of what was paid for a term, after what was given back while it went on. */
export function paidFor({ paid, givenBack = zero }: Pick<Term, 'paid' | 'givenBack'>): Amount {
  return subtract(paid, givenBack)
}

/** A term of which so much more was given back while it goes on. */
export function givingBack(term: Term, amount: Amount): Term {
  return { ...term, givenBack: add(term.givenBack ?? zero, amount) }
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
  /** Set while it is tried and not paid for. */
  readonly trial?: true
  /** The order that is about it and not done yet. */
  readonly openOrderId?: string
  readonly terms: readonly Term[]
  /** What was paid so that the resource became more, each for the rest of its terms; absent where nothing was. */
  readonly upgrades?: readonly Term[]
  readonly effectiveAt: Instant
  readonly expiresAt: Instant
  readonly updatedAt: Instant
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

/** An order takes hold of the resources that it is about. */
export function holdResources(world: World, family: readonly Resource[], orderId: string): void {
  for (const each of family) world.resources.set({ ...each, openOrderId: orderId })
}

/** An order lets go of the resources that it is about. */
export function releaseResources(world: World, order: Order): void {
  for (const { resourceId } of order.items) {
    const resource = world.resources.get(resourceId ?? '')
    if (resource?.openOrderId === order.orderId) {
      const { openOrderId: _openOrderId, ...free } = resource
      world.resources.set(free)
    }
    const used = world.onDemandResources.get(resourceId ?? '')
    if (used?.openOrderId === order.orderId) {
      const { openOrderId: _openOrderId, ...free } = used
      world.onDemandResources.set(free)
    }
  }
}
