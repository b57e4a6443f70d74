import { recordOf } from '../engine/table.ts'
import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { type Caller } from '../accounts/accounts.ts'
import { plan } from '../engine/agenda.ts'
import { isBarred } from '../customers/freeze-effects.ts'
import { fromInstant } from '../../units/instant.ts'
import { type BillingPeriod } from '../../units/calendar.ts'
import { sendMail } from '../engine/mails.ts'
import { payAutomatically, planAutomaticPayment } from './payments.ts'
import { recordOrder } from './orders.ts'
import { draftRenewal } from './renewals.ts'
import { nextTry, planAutoRenewal } from './renewal-schedule.ts'
import { type AutoRenewal, familyOf, isGone, type Resource } from './resources.ts'
import { refuseShort, type ToPay } from '../ledger/funding.ts'
import { type World } from '../engine/world.ts'

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
  if (primary.status !== 'in_use' || isBarred(world, primary.customerId, 'renew'))
    return refuse('resource_expired_or_frozen')
  const asksNothing = times === undefined && period === undefined
  if (primary.autoRenewal !== undefined && asksNothing) return primary
  return change(world, primary, {
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
  return primary.autoRenewal === undefined ? refuse('auto_renewal_absent') : change(world, primary, undefined)
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

function change(world: World, primary: Resource, autoRenewal: AutoRenewal | undefined): Resource {
  const policy = autoRenewal === undefined ? 'grace' : 'auto_renew'
  for (const { autoRenewal: _before, ...each } of familyOf(world, primary.resourceId)) {
    const own = autoRenewal !== undefined && each.resourceId === primary.resourceId ? { autoRenewal } : {}
    world.resources.set({ ...each, ...own, expirePolicy: policy, updatedAt: world.now })
  }
  const changed = recordOf(world.resources, primary.resourceId)
  planAutoRenewal(world, changed)
  return changed
}

/** One try to renew a resource; one that fails is tried again the next day, until the resource is gone. */
export function runAutoRenewal(world: World, resourceId: string): string {
  const primary = world.resources.get(resourceId)
  if (primary?.autoRenewal === undefined || isGone(primary)) return 'the resource does not renew itself any more'
  const draft = { ...draftRenewal(world, primary, primary.autoRenewal), source: 'system' } as const
  const payment = planAutomaticPayment(world, draft)
  const obstacle = obstacleTo(world, primary, payment)
  if (obstacle !== undefined) {
    plan(world, { kind: 'auto-renewal', at: nextTry(world.now), subject: resourceId })
    tellOfFailure(world, primary, obstacle)
    return `${primary.name} could not be renewed: ${obstacle}`
  }
  payAutomatically(world, recordOrder(world, draft, { status: 'pending_payment' }), payment)
  const renewed = countDown(world, recordOf(world.resources, resourceId))
  return `${renewed.name} is renewed until ${fromInstant(renewed.expiresAt)}`
}

function obstacleTo(world: World, primary: Resource, toPay: ToPay): string | undefined {
  const customer = recordOf(world.customers, primary.customerId)
  if (customer.association !== 'associated') return 'the customer is not associated any more'
  if (isBarred(world, primary.customerId, 'renew')) return 'the customer is frozen'
  if (primary.openOrderId !== undefined) return `order ${primary.openOrderId} is about it`
  return refuseShort(world, primary.customerId, toPay)?.detail
}

function countDown(world: World, primary: Resource): Resource {
  const { autoRenewal } = primary
  if (autoRenewal?.timesLeft === undefined) return primary
  const left = autoRenewal.timesLeft - 1
  return change(world, primary, left === 0 ? undefined : { ...autoRenewal, timesLeft: left })
}

function tellOfFailure(world: World, { customerId, name, expiresAt }: Resource, obstacle: string): void {
  const { email, domainName } = recordOf(world.customers, customerId)
  sendMail(world, {
    kind: 'renewal-failed',
    to: email ?? `${domainName}@customers.example`,
    subject: `Automatic renewal of ${name} failed`,
    text: `${name}, paid until ${fromInstant(expiresAt)}, could not be renewed: ${obstacle}. It is tried again the next day.`,
    customerId,
  })
}
