import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { type Caller, ownerFor } from './accounts.ts'
import { type Customer, findCustomer, type FreezeKind, liftFreeze } from './customers.ts'
import { onlyOf, type World } from './world.ts'

export interface FreezeOrder {
  readonly customerIds: readonly string[]
  readonly kind: FreezeKind
  readonly reason: string
  readonly indirectPartnerId: string | null | undefined
}

type FreezeRefusal = Refusal<
  'reseller_not_yours' | 'customer_not_yours' | 'association_type_unfit' | 'freeze_state_unfit'
>

/** A customer of a batch that was left as it was, and why. */
export interface FreezeFailure {
  readonly customerId: string
  readonly refusal: FreezeRefusal
}

/**
 * What an order to freeze or unfreeze does to an account, by how it is frozen now. `refuse` leaves it as it is: an
 * unfreeze must be of the kind of the freeze (mc_00028).
 */
const transitions: Readonly<
  Record<
    'freeze' | 'unfreeze',
    Readonly<Record<FreezeKind, Readonly<Record<FreezeKind | 'free', 'set' | 'lift' | 'keep' | 'refuse'>>>>
  >
> = {
  freeze: {
    account: { free: 'set', account: 'keep', account_and_resource: 'refuse' },
    account_and_resource: { free: 'set', account: 'set', account_and_resource: 'keep' },
  },
  unfreeze: {
    account: { free: 'keep', account: 'lift', account_and_resource: 'refuse' },
    account_and_resource: { free: 'keep', account: 'refuse', account_and_resource: 'lift' },
  },
}

/** Freezes or unfreezes resale customers one by one; those that cannot be are named, the others are done. */
export function changeFreezes(
  world: World,
  caller: Caller,
  verb: 'freeze' | 'unfreeze',
  order: FreezeOrder,
): FreezeFailure[] | FreezeRefusal {
  const owner = ownerFor(world, caller, order.indirectPartnerId)
  if (isRefusal(owner)) return owner

  const customerIds = [...new Set(order.customerIds)]
  const failures = customerIds.flatMap((customerId): FreezeFailure[] => {
    const refusal = changeFreeze(world, caller, verb, { ...order, customerId })
    return refusal === undefined ? [] : [{ customerId, refusal }]
  })
  const [first] = failures
  const refuseWhole = onlyOf(world.settings).freezeTotalFailure === 'refuse' && failures.length === customerIds.length
  return refuseWhole && first !== undefined ? first.refusal : failures
}

function changeFreeze(
  world: World,
  caller: Caller,
  verb: 'freeze' | 'unfreeze',
  order: FreezeOrder & { readonly customerId: string },
): FreezeRefusal | undefined {
  const customer = findCustomer(world, caller, order)
  if (isRefusal(customer)) return customer
  if (customer.model !== 'resale') return refuse('association_type_unfit')
  const transition = transitions[verb][order.kind][customer.freeze?.kind ?? 'free']
  if (transition === 'refuse') return refuse('freeze_state_unfit')
  if (transition === 'set') setFreeze(world, customer, order)
  if (transition === 'lift') liftFreeze(world, customer.customerId)
  return undefined
}

function setFreeze(world: World, customer: Customer, { kind, reason }: FreezeOrder): void {
  world.customers.set({ ...customer, freeze: { kind, by: 'partner', reason } })
}
