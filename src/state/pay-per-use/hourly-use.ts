import { isRefusal, refusalReason } from '../../contract/refusals.ts'
import { hourUnit, type OnDemandResource } from './resources.ts'
import { costOfUse, type UseCost } from './rating.ts'
import { type World } from '../engine/world.ts'

/** Prices an hour of use of a pay-per-use resource, without packages and coupons; with `pays` they pay for it first. */
export function hourOfUse(world: World, held: OnDemandResource, { pays = false } = {}): UseCost {
  const { customerId, factor, service, resource, spec, region, size, sizeUnit, resourceId } = held
  const use = {
    customerId,
    service,
    resource,
    spec,
    region,
    size,
    sizeUnit,
    factor,
    amount: '1',
    unit: hourUnit,
    resourceId,
    useKey: `${resourceId}-${world.now}`,
  }
  const cost = costOfUse(world, use, { pays })
  if (isRefusal(cost)) throw new Error(`Failed to price an hour of ${spec}: ${refusalReason(cost)}`)
  return cost
}
