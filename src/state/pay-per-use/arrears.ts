import { recordOf } from '../engine/table.ts'
import { counted } from '../../contract/count-in-words.ts'
import { accountsPaidBy, payingAccountOf } from '../customers/custody.ts'
import type { Customer } from '../customers/customers.ts'
import { isBarred } from '../customers/freeze-effects.ts'
import { day, later } from '../../units/instant.ts'
import { endUse, type OnDemandResource, type OnDemandStatus } from './resources.ts'
import { afterDebtOf, planArrears, mailArrears } from '../ledger/wallets.ts'
import type { World } from '../engine/world.ts'

/** Whether the pay-per-use resources of a customer stand still: frozen with its account, or kept because of a debt. */
export function isUseStopped(world: World, customerId: string): boolean {
  const stage = arrearsFor(world, customerId)?.stage
  return isBarred(world, customerId, 'use') || (stage !== undefined && stage !== 'grace')
}

/** How a pay-per-use resource is shown: by a freeze of its account and by debt, whatever it was. */
export function shownUse(world: World, { customerId, status }: OnDemandResource): OnDemandStatus {
  if (status === 'closed') return status
  if (isUseStopped(world, customerId)) return 'freezing'
  return arrearsFor(world, customerId) === undefined ? status : 'grace'
}

/** The arrears of the account that pays for a customer. */
function arrearsFor(world: World, customerId: string): Customer['arrears'] {
  return recordOf(world.customers, payingAccountOf(world, customerId)).arrears
}

/** The end of a stage of arrears: after grace resources stand still, and after retention they are gone. */
export function runArrears(world: World, customerId: string): string {
  const customer = world.customers.get(customerId)
  if (customer?.arrears === undefined) return 'the debt is paid'
  const { since, stage } = customer.arrears
  if (stage === 'released') return 'the resources are gone already'
  const next = stage === 'grace' ? 'retention' : 'released'
  world.customers.set({ ...customer, arrears: { since, stage: next } })
  if (next === 'retention') {
    const { graceDays, retentionDays } = afterDebtOf(world, customer)
    planArrears(world, customerId, later(since, (graceDays + retentionDays) * day))
    mailArrears(world, customer, `Pay-per-use resources stand still; they are kept for ${retentionDays} days.`)
    return `the pay-per-use resources of ${customer.domainName} stand still`
  }
  const held = accountsPaidBy(world, customerId).flatMap((each) =>
    world.onDemandResources.sliceOf('byCustomer', each, { from: 0, to: Infinity }),
  )
  const open = held.filter((each) => each.status !== 'closed')
  for (const each of open) endUse(world, each)
  mailArrears(world, customer, 'Pay-per-use resources are released.')
  return `${counted(open.length, 'pay-per-use resource')} of ${customer.domainName} ${open.length === 1 ? 'is' : 'are'} released`
}
