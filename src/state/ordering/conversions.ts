import { recordOf } from '../engine/table.ts'
import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { findPrimary, planAutoRenewal } from './renewal-settings.ts'
import { productOf } from '../catalog/catalog.ts'
import { isBarred } from '../customers/freeze-effects.ts'
import type { Failure } from './renewals.ts'
import { familyOf, type Resource } from './resources.ts'
import type { World } from '../engine/world.ts'

export type ConversionRefusal = Refusal<
  | 'resource_unknown'
  | 'conversion_unsupported'
  | 'conversion_after_expiry'
  | 'conversion_in_transaction'
  | 'customer_frozen'
  | 'conversion_absent'
>

/** Sets resources to become pay-per-use at the end of their terms, or takes that back; those that cannot are named. */
export function changeConversions(
  world: World,
  caller: Caller,
  { verb, resourceIds }: { readonly verb: 'set' | 'cancel'; readonly resourceIds: readonly string[] },
): Failure<ConversionRefusal>[] {
  return [...new Set(resourceIds)].flatMap((resourceId) => {
    const primary = findConvertible(world, caller, resourceId)
    const refusal = isRefusal(primary) ? primary : change(world, primary, verb)
    return refusal === undefined ? [] : [{ resourceId, refusal }]
  })
}

/** A primary resource of the caller's that may become pay-per-use, or why it may not. */
export function findConvertible(
  world: World,
  caller: Caller,
  resourceId: string,
): Resource | Exclude<ConversionRefusal, Refusal<'conversion_absent'>> {
  const primary = findPrimary(world, caller, resourceId)
  if (isRefusal(primary)) return primary
  if (primary.resourceId !== resourceId) return refuse('resource_unknown', resourceId)
  if (isBarred(world, caller.domainId, 'change')) return refuse('customer_frozen')
  if (primary.openOrderId !== undefined) return refuse('conversion_in_transaction')
  return primary.status === 'in_use' ? primary : refuse('conversion_after_expiry')
}

function change(
  world: World,
  primary: Resource,
  verb: 'set' | 'cancel',
): Refusal<'conversion_unsupported' | 'conversion_absent'> | undefined {
  if (verb === 'cancel' && primary.expirePolicy !== 'to_on_demand') return refuse('conversion_absent')
  if (verb === 'set' && !isSoldByUse(world, primary)) return refuse('conversion_unsupported')
  const expirePolicy = verb === 'set' ? 'to_on_demand' : 'grace'
  for (const { autoRenewal: _autoRenewal, ...each } of familyOf(world, primary.resourceId)) {
    world.resources.set({ ...each, expirePolicy, updatedAt: world.now })
  }
  planAutoRenewal(world, recordOf(world.resources, primary.resourceId))
  return undefined
}

/** Whether a resource, and all that is attached to it, is sold by use too. */
export function isSoldByUse(world: World, { resourceId }: Resource): boolean {
  return familyOf(world, resourceId).every(
    (each) => each.trial !== true && productOf(world.catalog, each)?.usagePrice !== undefined,
  )
}
