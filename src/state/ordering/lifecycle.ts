import { plan, unplan } from '../engine/agenda.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { continueByUse } from '../pay-per-use/resources.ts'
import { siteOf } from '../sites/site-of.ts'
import type { Aftermath } from '../sites/site.ts'
import { day, later, second } from '../../units/instant.ts'
import { expireOrder } from './orders.ts'
import { type ExpirePolicy, familyOf, isPrimary, type Resource, type ResourceStatus } from './resources.ts'

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

/** Puts the end of the term of a primary resource on the agenda; one that has passed comes at once. */
export function planTerm(world: World, primary: Resource): void {
  planEnd(world, primary, 0)
}

function planEnd(world: World, { resourceId, expiresAt }: Resource, afterDays: number): void {
  const end = later(expiresAt, second + afterDays * day)
  plan(world, { kind: 'resource-term', at: end < world.now ? world.now : end, subject: resourceId })
}

/**
 * The end of a stretch of a primary resource's life: it enters the next with what is attached to it. What is gone takes
 * its unpaid order with it, and what becomes pay-per-use goes on under its id.
 */
export function endTerm(world: World, primaryId: string): string {
  const family = familyOf(world, primaryId)
  const [primary] = family
  const stage = endStage(world, primaryId)
  if (primary === undefined || stage === undefined) return 'the resource is gone'
  if (stage === 'converted') for (const each of family) continueByUse(world, each)
  if (stage === 'deleted' || stage === 'converted') expireOrder(world, primary.openOrderId ?? '')
  return `${primary.name} is ${stage === 'converted' ? 'pay-per-use' : stage === 'deleted' ? 'deleted' : `in ${stage}`}`
}

/** The end of a stretch of a family's life: it enters the next. Gives the stage, or undefined when it is gone. */
function endStage(world: World, primaryId: string): ResourceStatus | undefined {
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

/** A whole family goes on as pay-per-use from now on, under the same ids. */
export function convertFamily(world: World, primaryId: string): void {
  for (const each of familyOf(world, primaryId)) {
    remove(world, each, 'converted')
    continueByUse(world, each)
  }
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
