import { plan, unplan } from '../engine/agenda.ts'
import { day, hour, type Instant, later } from '../../units/instant.ts'
import { type BillingPeriod, dayStart } from '../../units/calendar.ts'
import { type AutoRenewal, familyOf, isGone, isPrimary, type Resource } from './resources.ts'
import type { World } from '../engine/world.ts'
import { recordOf } from '../engine/table.ts'
import type { Caller } from '../accounts/accounts.ts'
import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { isBarred } from '../customers/freeze-effects.ts'

/** How a customer wants its renewals. */
export interface RenewalSettings {
  readonly customerId: string
  /** Automatic renewals are first tried so many days before the end of the term. */
  readonly deductionDays: number
  /** The day of the month on which renewed terms end, -1 for the last; undefined leaves them as they are. */
  readonly expiryDay?: number
}

/** Automatic renewals are tried at 03:00 in UTC+8, first seven days before the end (page of AutoRenewalResources). */
const triedAt = 3 * hour
const usualDays = 7

/** How a customer wants its renewals; where it has not said, they are first tried seven days before the end (api_order_00022). */
export function renewalSettingsOf(world: World, customerId: string): RenewalSettings {
  return world.renewalSettings.get(customerId) ?? { customerId, deductionDays: usualDays }
}

/** Changes what is given, and puts the renewals of the customer's resources where they belong now. */
export function changeRenewalSettings(
  world: World,
  customerId: string,
  change: Partial<Omit<RenewalSettings, 'customerId'>>,
): void {
  world.renewalSettings.set({ ...renewalSettingsOf(world, customerId), ...change })
  const resources = world.resources.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
  for (const each of resources) planAutoRenewal(world, each)
}

/** Puts the next automatic renewal of a primary resource on the agenda, or takes it off when it has none. */
export function planAutoRenewal(world: World, resource: Resource): void {
  if (!isPrimary(resource)) return
  if (resource.autoRenewal === undefined || resource.status === 'deleted') {
    unplan(world, 'auto-renewal', resource.resourceId)
    return
  }
  const { deductionDays } = renewalSettingsOf(world, resource.customerId)
  const first = later(dayStart(resource.expiresAt), triedAt - deductionDays * day)
  plan(world, {
    kind: 'auto-renewal',
    at: first > world.now ? first : nextTry(world.now),
    subject: resource.resourceId,
  })
}

/** The first 03:00 of UTC+8 after a moment. */
export function nextTry(after: Instant): Instant {
  const today = later(dayStart(after), triedAt)
  return today > after ? today : later(today, day)
}

/** Whether a resource may come to renew itself: it is in use and paid for, and its customer is not frozen. */
function isRenewable(world: World, { status, trial, customerId }: Resource): boolean {
  return status === 'in_use' && trial !== true && !isBarred(world, customerId, 'renew')
}

export interface AutoRenewalWish {
  readonly resourceId: string
  /** How often at most; 0 means without end, undefined leaves what is set or means without end. */
  readonly times: number | undefined
  /** The term of each renewal; undefined takes that of the last order. */
  readonly period: BillingPeriod | undefined
}

/** Lets a resource, and all that hangs together with it, renew itself before each end of its term. */
export function setAutoRenewal(
  world: World,
  caller: Caller,
  { resourceId, times, period }: AutoRenewalWish,
): Resource | Refusal<'resource_unknown' | 'resource_expired_or_frozen'> {
  const primary = findPrimary(world, caller, resourceId)
  if (isRefusal(primary)) return primary
  if (!isRenewable(world, primary)) return refuse('resource_expired_or_frozen')
  const asksNothing = times === undefined && period === undefined
  if (primary.autoRenewal !== undefined && asksNothing) return primary
  return changeAutoRenewal(world, primary, {
    period: period ?? usualPeriod(primary),
    periods: 1,
    ...(times === undefined || times === 0 ? {} : { timesLeft: times }),
  })
}

/** The term that a resource renews itself for when none is named: what was set before, else that of its last order. */
function usualPeriod({ autoRenewal, terms }: Resource): BillingPeriod {
  return autoRenewal?.period ?? terms.at(-1)?.period ?? 'month'
}

/** A resource does not renew itself any more. */
export function cancelAutoRenewal(
  world: World,
  caller: Caller,
  resourceId: string,
): Resource | Refusal<'resource_unknown' | 'auto_renewal_absent'> {
  const primary = findPrimary(world, caller, resourceId)
  if (isRefusal(primary)) return primary
  return primary.autoRenewal === undefined
    ? refuse('auto_renewal_absent')
    : changeAutoRenewal(world, primary, undefined)
}

/** The primary resource of one that the caller holds. */
export function findPrimary(
  world: World,
  { domainId }: Caller,
  resourceId: string,
): Resource | Refusal<'resource_unknown'> {
  const primary = world.resources.get(world.resources.get(resourceId)?.parentId ?? '')
  if (primary?.customerId !== domainId || isGone(primary)) return refuse('resource_unknown', resourceId)
  return primary
}

/** Says how a primary resource renews itself, or that it does not, and puts its next renewal where it belongs. */
export function changeAutoRenewal(world: World, primary: Resource, autoRenewal: AutoRenewal | undefined): Resource {
  const policy = autoRenewal === undefined ? 'grace' : 'auto_renew'
  for (const { autoRenewal: _before, ...each } of familyOf(world, primary.resourceId)) {
    const own = autoRenewal !== undefined && each.resourceId === primary.resourceId ? { autoRenewal } : {}
    world.resources.set({ ...each, ...own, expirePolicy: policy, updatedAt: world.now })
  }
  const changed = recordOf(world.resources, primary.resourceId)
  planAutoRenewal(world, changed)
  return changed
}
