import { recordOf } from '../engine/table.ts'
import { plan } from '../engine/agenda.ts'
import { isBarred } from '../customers/freeze-effects.ts'
import { fromInstant } from '../../units/instant.ts'
import { sendMail } from '../engine/mails.ts'
import { payAutomatically, planAutomaticPayment } from './payments.ts'
import { recordOrder } from './orders.ts'
import { draftRenewal } from './renewals.ts'
import { changeAutoRenewal, nextTry } from './renewal-settings.ts'
import { isGone, type Resource } from './resources.ts'
import { refuseShort, type ToPay } from '../ledger/funding.ts'
import type { World } from '../engine/world.ts'

/** One try to renew a resource, at 03:00 in UTC+8; one that fails is tried again the next day, until the resource is gone. */
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
  return changeAutoRenewal(world, primary, left === 0 ? undefined : { ...autoRenewal, timesLeft: left })
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
