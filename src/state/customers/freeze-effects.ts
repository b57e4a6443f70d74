import { recordOf } from '../engine/table.ts'
import type { Resource, ResourceStatus } from '../ordering/resources.ts'
import type { FreezeKind } from './customers.ts'
import type { World } from '../engine/world.ts'

/** What a customer does, or has done for it, that a freeze may keep it from. */
export type Act = 'pay' | 'renew' | 'quote_renewal' | 'change' | 'unsubscribe' | 'use'

/**
 * What each kind of freeze keeps a customer from. A frozen account buys, renews and changes nothing (mc_00008); with its
 * resources it does not use what it has either (docs/decisions/freeze-effects.md).
 */
const barred: Readonly<Record<FreezeKind, readonly Act[]>> = {
  account: ['pay', 'renew', 'change'],
  account_and_resource: ['pay', 'renew', 'quote_renewal', 'change', 'unsubscribe', 'use'],
}

/** Whether a freeze keeps a customer from something. */
export function isBarred(world: World, customerId: string, act: Act): boolean {
  const freeze = recordOf(world.customers, customerId).freeze
  return freeze !== undefined && barred[freeze.kind].includes(act)
}

/** How a resource is shown: with its account frozen together with it, it is kept like one in retention. */
export function shownStatus(
  world: World,
  { customerId, status }: Pick<Resource, 'customerId' | 'status'>,
): ResourceStatus {
  return status !== 'deleted' && isBarred(world, customerId, 'use') ? 'retention' : status
}
