import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { type Amount, shareOf, subtract, sumOf, zero } from '../../units/amount.ts'
import type { Caller } from '../accounts/accounts.ts'
import { afterDiscount, type GeneralDiscount, discountsOf } from '../catalog/discounts.ts'
import { priceSubscription, type WantedPeriod } from '../catalog/prices.ts'
import { findCustomer } from '../customers/customers.ts'
import type { World } from '../engine/world.ts'
import { isGone, type Resource, type Term } from './resources.ts'
import { hoursOf } from './unsubscription-refunds.ts'

/** What a resource is to become. */
export interface ChangedSpec {
  readonly service: string
  readonly resource: string
  readonly spec: string
  /** The new size, in `sizeUnit`; undefined keeps that of the resource. */
  readonly size: number | undefined
  readonly sizeUnit: number | undefined
}

/** What a change costs: at list price, what the best discount saves, and what is left. */
export interface ChangePrice {
  readonly productId: string
  readonly official: Amount
  readonly saved: Amount
  readonly amount: Amount
  readonly discount: GeneralDiscount | undefined
}

type PriceRefusal = Exclude<ReturnType<typeof priceSubscription>, { readonly productId: string }>
export type ChangeRefusal =
  Refusal<'resource_unknown' | 'resource_expired_or_frozen' | 'parameter_wrong'> | PriceRefusal

/**
 * What it costs to change a yearly/monthly resource that the caller may see to a larger spec, for the rest of what it is
 * paid for (zh-cn_topic_0078731102); refused where the new spec costs no more.
 */
export function quoteChange(
  world: World,
  caller: Caller,
  { resourceId, ...wanted }: ChangedSpec & { readonly resourceId: string },
): ChangePrice | ChangeRefusal {
  const resource = findChangeable(world, caller, resourceId)
  return isRefusal(resource) ? resource : priceOfChange(world, resource, wanted)
}

/**
 * The price of a larger spec for the rest of the terms of a resource: of each term the difference of both list prices, by
 * the whole hours that are left of it; what is behind the cent is cut.
 */
export function priceOfChange(world: World, resource: Resource, wanted: ChangedSpec): ChangePrice | ChangeRefusal {
  if (wanted.service !== resource.service || wanted.resource !== resource.resource)
    return refuse('product_unknown', wanted.spec)
  const month = differenceOf(world, resource, { wanted, period: 'month', periods: 1 })
  if (isRefusal(month)) return month
  if (month.amount <= zero)
    return refuse('parameter_wrong', words`{resourceSpecCode} must be of a spec that costs more than ${resource.spec}`)
  const parts: Amount[] = []
  for (const term of resource.terms.filter((each) => each.ended !== true && each.until > world.now)) {
    const difference = differenceOf(world, resource, { wanted, ...term })
    if (isRefusal(difference)) return difference
    parts.push(restOf(world, term, difference.amount))
  }
  const official = sumOf(parts)
  const [discount] = discountsOf(world, resource.customerId)
  const amount = discount === undefined ? official : afterDiscount(official, discount)
  return { productId: month.productId, official, amount, saved: subtract(official, amount), discount }
}

/** A resource of the caller or of its customer that can be changed now. */
function findChangeable(
  world: World,
  caller: Caller,
  resourceId: string,
): Resource | Refusal<'resource_unknown' | 'resource_expired_or_frozen'> {
  const resource = world.resources.get(resourceId)
  if (resource === undefined || isGone(resource) || !isReachable(world, caller, resource.customerId))
    return refuse('resource_unknown', resourceId)
  return resource.status === 'in_use' ? resource : refuse('resource_expired_or_frozen')
}

function isReachable(world: World, caller: Caller, customerId: string): boolean {
  if (caller.kind === 'customer') return customerId === caller.domainId
  const indirectPartnerId = world.customers.get(customerId)?.resellerId
  return !isRefusal(findCustomer(world, caller, { customerId, indirectPartnerId }))
}

/** How much more a term of the new spec costs than one of the spec that the resource has. */
function differenceOf(
  world: World,
  { service, resource, spec, region, size, sizeUnit }: Resource,
  { wanted, period, periods }: Pick<Term, 'period' | 'periods'> & { readonly wanted: ChangedSpec },
): { readonly productId: string; readonly amount: Amount } | PriceRefusal {
  const row = { id: '', service, resource, region, zone: undefined, count: 1, period, periods }
  const before = priceSubscription(world, { ...row, spec, size, sizeUnit })
  const sized = { size: wanted.size ?? size, sizeUnit: wanted.sizeUnit ?? sizeUnit }
  const after = priceSubscription(world, { ...row, spec: wanted.spec, ...sized } satisfies WantedPeriod)
  if (isRefusal(after)) return after
  return { productId: after.productId, amount: subtract(after.official, isRefusal(before) ? zero : before.official) }
}

/** The part of an amount for a term that is for the hours left of it. */
export function restOf(world: World, term: Term, amount: Amount): Amount {
  const { used, ordered } = hoursOf(world, term)
  return shareOf(amount, ordered - used, ordered)
}
