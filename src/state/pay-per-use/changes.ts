import { isRefusal, type Refusal, refuse, refusalReason } from '../../contract/refusals.ts'
import { later, second } from '../../units/instant.ts'
import { productOfUse } from '../catalog/prices.ts'
import { plan } from '../engine/agenda.ts'
import type { World } from '../engine/world.ts'
import { endUse, type OnDemandResource } from './resources.ts'
import { reconsiderUse } from '../ledger/use-agenda.ts'

/** What a pay-per-use resource is to become. */
export interface UseChange {
  readonly spec: string
  readonly size?: number
}

type UseRefusal = Refusal<'control_state_unfit' | 'control_parameter_wrong'>

/** A pay-per-use resource gets another spec or size; it is shown as changing until so many seconds have passed. */
export function changeUse(
  world: World,
  used: OnDemandResource,
  { seconds, ...change }: UseChange & { readonly seconds: number },
): OnDemandResource | UseRefusal {
  const busy = refuseBusy(used)
  if (busy !== undefined) return busy
  const { size = used.size } = change
  const found = productOfUse(world, { ...used, ...change, size, sizeUnit: used.sizeUnit, id: '', count: 1 })
  if (isRefusal(found)) return refuse('control_parameter_wrong', refusalReason(found))
  const becomes = { spec: change.spec, productId: found.productId, ...(size === undefined ? {} : { size }) }
  return waitFor(world, { ...used, status: 'changing', becomes }, seconds)
}

/** A pay-per-use resource is closed; it is shown as closing, and charged, until so many seconds have passed. */
export function closeUse(
  world: World,
  used: OnDemandResource,
  seconds: number,
): OnDemandResource | Refusal<'control_state_unfit'> {
  return refuseBusy(used) ?? waitFor(world, { ...used, status: 'closing' }, seconds)
}

/** What an order is about, or what changes already, is not changed. */
function refuseBusy({ status, openOrderId }: OnDemandResource): Refusal<'control_state_unfit'> | undefined {
  if (openOrderId !== undefined) return refuse('control_state_unfit', `order ${openOrderId} is about the resource`)
  return status === 'normal' ? undefined : refuse('control_state_unfit', `the resource is ${status}`)
}

function waitFor(world: World, used: OnDemandResource, seconds: number): OnDemandResource {
  world.onDemandResources.set(used)
  if (seconds === 0) completeUseChange(world, used.resourceId)
  else plan(world, { kind: 'use-change', at: later(world.now, seconds * second), subject: used.resourceId })
  return world.onDemandResources.get(used.resourceId) ?? used
}

/** What a pay-per-use resource was waiting for has come: it is closed, or is what it was to become. */
export function completeUseChange(world: World, resourceId: string): string {
  const used = world.onDemandResources.get(resourceId)
  if (used?.status === 'closing') {
    endUse(world, used)
    return `${used.name} is closed`
  }
  if (used?.status !== 'changing') return 'there is nothing to change'
  const { becomes, runId: _runId, ...rest } = used
  world.onDemandResources.set({ ...rest, ...becomes, status: 'normal' })
  reconsiderUse(world, used.customerId)
  return `${used.name} is changed`
}
