import { isRefusal, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import type { World } from '../engine/world.ts'
import { type ConversionRefusal, findConvertible, isSoldByUse } from './conversions.ts'
import type { Order } from './orders.ts'
import { placeRefund } from './unsubscriptions.ts'

/** What came of a resource that was to become pay-per-use at once: its order, or why it stays as it is. */
export interface InstantConversion {
  readonly resourceId: string
  readonly answer: Order | ConversionRefusal
}

/**
 * Makes primary resources, with what is attached to them, pay-per-use now, each by an order that gives back what is left of
 * its terms; a large refund is looked at before. Each resource is done by itself (docs/decisions/china-conversions.md).
 */
export function convertAtOnce(world: World, caller: Caller, resourceIds: readonly string[]): InstantConversion[] {
  return [...new Set(resourceIds)].map((resourceId) => ({ resourceId, answer: convert(world, caller, resourceId) }))
}

function convert(world: World, caller: Caller, resourceId: string): Order | ConversionRefusal {
  const primary = findConvertible(world, caller, resourceId)
  if (isRefusal(primary)) return primary
  if (!isSoldByUse(world, primary)) return refuse('conversion_unsupported')
  return placeRefund(world, primary, { type: 'conversion', what: 'resources' })
}
