import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { subtract, sumOf, toAmount, zero } from './amount.ts'
import { type Charge, chargeCustomer } from './charges.ts'
import { spendOnUse } from './coupons.ts'
import { ledgerDecimals } from './hourly-use.ts'
import { type Customer } from './customers.ts'
import { cut, decimalOf, decimalText, minus } from './decimal.ts'
import { discountsOf } from './discounts.ts'
import { type OnDemandResource } from './on-demand.ts'
import { usePackages } from './packages.ts'
import { priceOfUse, savedOfUsage, type WantedUsage } from './prices.ts'
import { shownStatus } from './resources.ts'
import { type World } from './world.ts'

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
  const idle = usage.resourceId === undefined ? undefined : refuseIdle(world, customerId, usage.resourceId)
  if (idle !== undefined) return idle
  const row = { ...usage, id: '', zone: undefined, count: 1 }
  const whole = priceOfUse(world, row)
  if (isRefusal(whole)) return refuse('control_parameter_wrong', whole.detail ?? whole.refusal)
  const { service, resource, spec, region, factor, unit, resourceId } = usage
  const fromPackages = usePackages(world, customerId, usage, decimalOf(usage.amount))
  const rest = priceOfUse(world, { ...row, amount: decimalText(minus(decimalOf(usage.amount), fromPackages)) })
  if (isRefusal(rest)) return refuse('control_parameter_wrong', rest.detail ?? rest.refusal)
  const official = toAmount(decimalText(cut(rest.official, ledgerDecimals)))
  const [best] = discountsOf(world, customerId)
  const discount = best === undefined ? zero : toAmount(decimalText(savedOfUsage(best, rest.official)))
  const payable = subtract(official, discount)
  const uses = spendOnUse(world, { customerId, service, official, amount: payable }, best)
  const coupons = sumOf(uses.map((each) => each.amount))
  const [charge] = chargeCustomer(world, customerId, [
    {
      kind: 'usage',
      service,
      resource,
      spec,
      productId: rest.productId,
      region,
      ...(resourceId === undefined ? {} : { resourceId }),
      official,
      discount,
      coupons,
      ...(uses.length === 0
        ? {}
        : { couponUses: uses.map((each) => ({ couponId: each.coupon.couponId, amount: each.amount })) }),
      amount: subtract(payable, coupons),
      metered: { factor, amount: usage.amount, fromPackages: decimalText(fromPackages), unit },
    },
  ])
  if (charge === undefined) throw new Error('Failed to charge use: there is no charge.')
  return charge
}

/** What is not in use cannot be used: the refusal says why, and what brings it back. */
function refuseIdle(
  world: World,
  customerId: string,
  resourceId: string,
): Refusal<'control_state_unfit' | 'control_parameter_wrong'> | undefined {
  const byUse: OnDemandResource | undefined = world.onDemandResources.get(resourceId)
  if (byUse?.customerId === customerId) {
    return byUse.status === 'normal' ? undefined : refuse('control_state_unfit', `the resource is ${byUse.status}`)
  }
  const held = world.resources.get(resourceId)
  if (held?.customerId !== customerId)
    return refuse('control_parameter_wrong', 'usage.resource_id names no resource of the customer')
  const status = shownStatus(world, held)
  if (status === 'in_use' || status === 'grace') return undefined
  if (status === 'deleted' || status === 'converted')
    return refuse(
      'control_state_unfit',
      'the resource is gone; order another with POST /_sandbox/customers/{id}/purchases',
    )
  return refuse(
    'control_state_unfit',
    held.status === status
      ? 'the resource has expired and is in retention; renew it with POST /v2/orders/subscriptions/resources/renew'
      : 'the resource is frozen with its account; unfreeze it with POST /v2/partners/sub-customers/unfreeze',
  )
}
