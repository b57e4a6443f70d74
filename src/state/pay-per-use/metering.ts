import { isRefusal, type Refusal, refusalReason, refuse } from '../../contract/refusals.ts'
import { zero } from '../../units/amount.ts'
import { type Charge, chargeCustomer, type ChargeLine } from '../ledger/charges.ts'
import type { Customer } from '../customers/customers.ts'
import { isFilledByPartner } from '../ledger/wallets.ts'
import { recordOf } from '../engine/table.ts'
import { isUseStopped } from './arrears.ts'
import { isBarred, shownStatus } from '../customers/freeze-effects.ts'
import { isInUse, type OnDemandResource } from './resources.ts'
import type { WantedUsage } from '../catalog/prices.ts'
import { isPaidByPeak } from './peak-bandwidth.ts'
import { costOfUse, debitOf } from './rating.ts'
import type { ResourceStatus } from '../ordering/resources.ts'
import type { World } from '../engine/world.ts'
import { words } from '../../contract/tokens.ts'

export interface UsageReport extends Omit<WantedUsage, 'id' | 'zone' | 'count'> {
  /** The resource that was used, if it is one that the customer holds. */
  readonly resourceId: string | undefined
}

/** Charges a customer for use: packages pay first, then the best discount is taken off the rest. */
export function meterUsage(
  world: World,
  { customerId }: Customer,
  usage: UsageReport,
): Charge | Refusal<'control_parameter_wrong' | 'control_state_unfit'> {
  const idle =
    usage.resourceId === undefined ? refuseStopped(world, customerId) : refuseIdle(world, customerId, usage.resourceId)
  if (idle !== undefined) return idle
  const use = { ...usage, customerId }
  // What has no price must not draw on packages.
  const unpaid = costOfUse(world, use, { pays: false })
  const cost = isRefusal(unpaid) ? unpaid : costOfUse(world, use, { pays: true })
  if (isRefusal(cost)) return refuse('control_parameter_wrong', refusalReason(cost))
  const { service, resource, spec, region, factor, amount, unit, resourceId } = usage
  const { fromPackages, couponUses, ...priced } = cost
  const [charge] = chargeCustomer(world, customerId, [
    {
      kind: 'usage',
      service,
      resource,
      spec,
      region,
      ...(resourceId === undefined ? {} : { resourceId }),
      ...priced,
      ...(couponUses.length === 0 ? {} : { couponUses }),
      metered: { factor, amount, fromPackages, unit },
    },
  ])
  // Stryker disable next-line ConditionalExpression: a line that is charged is a charge
  if (charge === undefined) throw new Error('Failed to charge use: there is no charge.')
  return charge
}

/** What is charged for use that nobody metered. */
export type UseOfAmount = Pick<ChargeLine, 'amount' | 'service' | 'resource' | 'description'>

/**
 * Charges a customer an amount for use that nobody metered. It is of the first thing of that service, and of that type if
 * one is named, that the customer pays by use, where there is such a thing (docs/decisions/on-demand.md).
 */
export function chargeAmount(
  world: World,
  customerId: string,
  usage: UseOfAmount,
): Charge | Refusal<'control_state_unfit'> {
  const stopped = refuseStopped(world, customerId)
  if (stopped !== undefined) return stopped
  const used = firstInUse(world, customerId, usage)
  const of =
    used === undefined
      ? {}
      : {
          resource: used.resource,
          spec: used.spec,
          productId: used.productId,
          region: used.region,
          resourceId: used.resourceId,
        }
  const { payable: amount, erased } = debitOf(world, usage.amount)
  const line = {
    ...usage,
    ...of,
    ...erased,
    kind: 'usage',
    official: usage.amount,
    discount: zero,
    coupons: zero,
    amount,
  } as const
  const [charge] = chargeCustomer(world, customerId, [line])
  // Stryker disable next-line ConditionalExpression: a line that is charged is a charge
  if (charge === undefined) throw new Error('Failed to charge an amount: there is no charge.')
  return charge
}

function firstInUse(
  world: World,
  customerId: string,
  { service, resource }: UseOfAmount,
): OnDemandResource | undefined {
  return world.onDemandResources
    .sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
    .find(
      (each) =>
        isInUse(each) &&
        !isPaidByPeak(each) &&
        each.service === service &&
        (resource === undefined || each.resource === resource),
    )
}

const frozenWithAccount = words`the resource is frozen with its account; unfreeze it with {UnfreezeSubCustomers}`

const inRetention = words`the resource has expired and is in retention; renew it with {RenewalResources}`

const gone = words`the resource is gone; order another with {AddPurchase}`

const stoppedByOwnDebt = words`the resource stands still because of a debt; pay it with {AddPayment}`

const stoppedForWantOfCash = words`the resource stands still because of a debt; pay it with {UpdateCustomerAccountAmount}`

/** Where all that a customer pays by use stands still, there is no use. */
function refuseStopped(world: World, customerId: string): Refusal<'control_state_unfit'> | undefined {
  if (isBarred(world, customerId, 'use')) return refuse('control_state_unfit', frozenWithAccount)
  if (!isUseStopped(world, customerId)) return undefined
  const isFilled = isFilledByPartner(world, recordOf(world.customers, customerId))
  return refuse('control_state_unfit', isFilled ? stoppedForWantOfCash : stoppedByOwnDebt)
}

/** What is not in use cannot be used: the refusal says why, and what brings it back. */
function refuseIdle(
  world: World,
  customerId: string,
  resourceId: string,
): Refusal<'control_state_unfit' | 'control_parameter_wrong'> | undefined {
  const byUse = world.onDemandResources.get(resourceId)
  if (byUse?.customerId === customerId) return refuseStopped(world, customerId) ?? refuseUnused(byUse)
  const held = world.resources.get(resourceId)
  if (held?.customerId === customerId) return refuseEnded(held.status, shownStatus(world, held))
  return refuse('control_parameter_wrong', words`usage.{resourceId} names no resource of the customer`)
}

function refuseUnused({ status }: OnDemandResource): Refusal<'control_state_unfit'> | undefined {
  return isInUse({ status }) ? undefined : refuse('control_state_unfit', `the resource is ${status}`)
}

/** Why a resource that was paid for a term is not used, by what it is and how it is shown. */
function refuseEnded(status: ResourceStatus, shown: ResourceStatus): Refusal<'control_state_unfit'> | undefined {
  const reasons: Readonly<Record<ResourceStatus, string | undefined>> = {
    in_use: undefined,
    grace: undefined,
    retention: status === shown ? inRetention : frozenWithAccount,
    deleted: gone,
    converted: gone,
  }
  const reason = reasons[shown]
  return reason === undefined ? undefined : refuse('control_state_unfit', reason)
}
