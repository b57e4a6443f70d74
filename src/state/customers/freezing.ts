import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import { findCustomer, type Freeze, type FreezeKind } from './customers.ts'
import { associationOf } from '../sites/site-of.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { recordOf } from '../engine/table.ts'
import { partnerAddress, sendMail } from '../engine/mails.ts'

export interface FreezeOrder {
  readonly verb: 'freeze' | 'unfreeze'
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

/** How an account is frozen: by one freeze, or by one of the account and one with its resources on top. */
type FreezeState = FreezeKind | 'both' | 'free'

/**
 * What an order to freeze or unfreeze does to an account, by how it is frozen now. `refuse` leaves it as it is: an
 * unfreeze must be of the kind of the freeze (mc_00028). `uncover` lifts what is on top, `undercut` what is beneath.
 */
const transitions: Readonly<
  Record<
    FreezeOrder['verb'],
    Readonly<
      Record<
        FreezeKind,
        Readonly<Record<FreezeState, 'set' | 'cover' | 'uncover' | 'undercut' | 'lift' | 'keep' | 'refuse'>>
      >
    >
  >
> = {
  freeze: {
    account: { free: 'set', account: 'keep', account_and_resource: 'refuse', both: 'keep' },
    account_and_resource: { free: 'set', account: 'cover', account_and_resource: 'keep', both: 'keep' },
  },
  unfreeze: {
    account: { free: 'keep', account: 'lift', account_and_resource: 'refuse', both: 'undercut' },
    account_and_resource: { free: 'keep', account: 'refuse', account_and_resource: 'lift', both: 'uncover' },
  },
}

/** Freezes or unfreezes customers one by one; those that cannot be are named, the others are done. */
export function changeFreezes(world: World, caller: Caller, order: FreezeOrder): FreezeFailure[] | FreezeRefusal {
  const owner = ownerFor(world, caller, order.indirectPartnerId)
  if (isRefusal(owner)) return owner

  const customerIds = [...new Set(order.customerIds)]
  const failures = customerIds.flatMap((customerId): FreezeFailure[] => {
    const refusal = changeFreeze(world, caller, { ...order, customerId })
    return refusal === undefined ? [] : [{ customerId, refusal }]
  })
  const [first] = failures
  const refuseWhole = onlyOf(world.settings).freezeTotalFailure === 'refuse' && failures.length === customerIds.length
  return refuseWhole && first !== undefined ? first.refusal : failures
}

function changeFreeze(
  world: World,
  caller: Caller,
  order: FreezeOrder & { readonly customerId: string },
): FreezeRefusal | undefined {
  const customer = findCustomer(world, caller, order)
  if (isRefusal(customer)) return customer
  if (!associationOf(world, customer).partnerMayFreeze) return refuse('association_type_unfit')
  const { freeze } = customer
  const transition = transitions[order.verb][order.kind][stateOf(freeze)]
  if (transition === 'refuse') return refuse('freeze_state_unfit')
  if (transition === 'keep') return undefined
  if (transition === 'lift') {
    liftFreeze(world, customer.customerId)
    return undefined
  }
  world.customers.set({ ...customer, freeze: frozenAfter(transition, freeze, order) })
  return undefined
}

function stateOf(freeze: Freeze | undefined): FreezeState {
  if (freeze === undefined) return 'free'
  return freeze.beneath === undefined ? freeze.kind : 'both'
}

function frozenAfter(
  transition: 'set' | 'cover' | 'uncover' | 'undercut',
  freeze: Freeze | undefined,
  { kind, reason }: FreezeOrder,
): Freeze {
  const set = { kind, by: 'partner', reason } as const
  if (freeze === undefined) return set
  if (transition === 'cover') return { ...set, beneath: freeze }
  const { beneath, ...top } = freeze
  return transition === 'uncover' ? (beneath ?? top) : top
}

/** Freezes an account because its budget is used up; one that is frozen already stays as it is. */
export function freezeForBudget(world: World, customerId: string): void {
  const customer = recordOf(world.customers, customerId)
  if (customer.freeze !== undefined) return
  world.customers.set({ ...customer, freeze: { kind: 'account', by: 'budget', reason: 'budget used up' } })
  sendMail(world, {
    kind: 'customer-frozen',
    to: partnerAddress(onlyOf(world.profile).domainName),
    subject: `${customer.domainName} is frozen`,
    text: `The account ${customer.domainName} was frozen because its budget is used up.`,
    customerId,
  })
}

/** Lifts a freeze of the account, whoever set it. */
export function liftFreeze(world: World, customerId: string): void {
  const { freeze: _freeze, ...rest } = recordOf(world.customers, customerId)
  world.customers.set(rest)
}
