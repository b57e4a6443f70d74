import { plan, unplan } from '../engine/agenda.ts'
import { day, hour, type Instant, later } from '../../units/instant.ts'
import { dayStart } from '../../units/calendar.ts'
import { isPrimary, type Resource } from './resources.ts'
import { type World } from '../engine/world.ts'

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
