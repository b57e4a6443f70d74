import { recordOf } from '../engine/table.ts'
import { add, type Amount, sumOf, times, zero } from '../../units/amount.ts'
import { isUseStopped } from './arrears.ts'
import { accountsPaidBy, payingAccountOf } from '../customers/custody.ts'
import { plan, unplan } from '../engine/agenda.ts'
import {
  addSpending,
  amountsOfHours,
  type Charge,
  type ChargeLine,
  type HourlyRun,
  payerOf,
  saleTo,
  useTradeId,
} from '../ledger/charges.ts'
import { billingMonthOf, nextMonthStart } from '../../units/calendar.ts'
import { hour, hourStart, type Instant, instantOf, later } from '../../units/instant.ts'
import type { OnDemandResource } from './resources.ts'
import type { Trade } from '../ledger/account-changes.ts'
import { fundingOf } from '../ledger/funding.ts'
import { hourOfUse, type UseCost } from './rating.ts'
import { oneByOne, type Slices } from '../engine/slices.ts'
import { type World, worldAt } from '../engine/world.ts'

/**
 * Charges a customer for the pay-per-use hours that have ended since it was charged last. The ledger comes out the same
 * whether this is done hour by hour or for months together; whoever reads or changes what use bears on does it first.
 */
export function accrue(world: World, customerId: string): void {
  const payerId = payingAccountOf(world, customerId)
  const resources = accruing(world, payerId)
  // Stryker disable next-line ConditionalExpression: the least of no hours is Infinity, which is after all.
  if (resources.length === 0) return
  const until = hourStart(world.now)
  let from = instantOf(Math.min(...resources.map((each) => each.chargedUntil)))
  if (from >= until) return
  while (from < until) {
    const end = instantOf(Math.min(nextMonthStart(from), until))
    from = accrueStretch(world, payerId, { from, end })
  }
  fundingOf(world, payerId).follow(world, payerId)
  planUse(world, payerId)
}

/** Charges all customers that pay by use. */
export function* accrueAll(world: World): Slices<void> {
  const customers = new Set<string>()
  // Stryker disable next-line ConditionalExpression: who uses nothing any more is charged nothing.
  for (const each of world.onDemandResources.values()) if (each.status !== 'closed') customers.add(each.customerId)
  yield* oneByOne(customers, (customerId) => {
    accrue(world, customerId)
  })
}

/** The event of a customer's use: a month ends, or a share of its budget is reached. */
export function runUse(world: World, customerId: string): string {
  accrue(world, customerId)
  planUse(world, customerId)
  return 'use is charged up to now'
}

/** Puts on the agenda when the use that an account pays for has to be looked at again. */
export function planUse(world: World, customerId: string): void {
  const resources = accruing(world, customerId)
  if (resources.length === 0) {
    unplan(world, 'use-charging', customerId)
    return
  }
  const costs = resources.map((each) => hourOfUse(world, each))
  const amount = sumOf(costs.map((each) => each.amount))
  const official = sumOf(costs.map((each) => each.official))
  const hours = fundingOf(world, customerId).hoursToReaction(world, customerId, { amount, official }) ?? Infinity
  const reached = hourStart(world.now) + hours * hour
  plan(world, {
    kind: 'use-charging',
    at: instantOf(Math.min(reached, nextMonthStart(world.now))),
    subject: customerId,
  })
}

/** What is used that an account pays for. */
function accruing(world: World, payerId: string): OnDemandResource[] {
  return accountsPaidBy(world, payerId).flatMap((each) =>
    world.onDemandResources.sliceOf('accruing', each, { from: 0, to: Infinity }),
  )
}

/**
 * Charges hours of one month. With packages, coupons or funding that pays in turn, what pays for an hour depends on the hour before, over
 * all resources; without them the hours of a resource are all alike and are charged at once. Gives where it stopped.
 */
function accrueStretch(
  world: World,
  customerId: string,
  { from, end }: { readonly from: Instant; readonly end: Instant },
): Instant {
  const resources: OnDemandResource[] = []
  for (const each of accruing(world, customerId))
    if (isUseStopped(world, each.customerId)) world.onDemandResources.set({ ...each, chargedUntil: end })
    else resources.push(each)
  if (resources.length === 0) return end
  const step = isUniform(world, customerId) ? end : later(from, hour)
  for (const each of resources) {
    const hours = Math.round((step - each.chargedUntil) / hour)
    if (hours > 0) chargeHours(world, each, hours)
  }
  return step
}

function isUniform(world: World, customerId: string): boolean {
  const hasCoupons = world.coupons
    .sliceOf('byOwner', customerId, { from: 0, to: Infinity })
    .some((each) => each.state === 'available')
  const hasPackages = world.packages
    .sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
    .some((each) => each.state === 'held')
  return !hasCoupons && !hasPackages && !fundingOf(world, customerId).paysInTurn
}

/** Money of the customer's own is drawn only where hours are charged one by one: else there is none. */
function chargeHours(world: World, resource: OnDemandResource, hours: number): void {
  const from = resource.chargedUntil
  const paid = hourOfUse(worldAt(world, from), resource, { pays: true })
  const { customerId } = resource
  const until = later(from, hours * hour)
  const drawn = fundingOf(world, customerId).take(world, customerId, {
    amount: times(paid.amount, hours),
    trade: tradeOf(resource),
    at: until,
  })
  const perHour = { ...paid, cash: drawn.cash, credit: drawn.credit }
  const runId = extendRun(world, resource, { from, hours, perHour })
  const current = recordOf(world.onDemandResources, resource.resourceId)
  world.onDemandResources.set({ ...current, chargedUntil: until, runId })
  addSpending(world, customerId, {
    month: billingMonthOf(from),
    amount: times(paid.amount, hours),
    official: times(paid.official, hours),
  })
}

/** What moves money for hours of use. */
function tradeOf({ resourceId, service, resource, chargedUntil }: OnDemandResource): Trade {
  return { kind: 'usage', id: useTradeId(resourceId, chargedUntil), service, resource, consumedAt: chargedUntil }
}

interface Stretch {
  readonly from: Instant
  readonly hours: number
  readonly perHour: HourlyRun['perHour'] & Pick<UseCost, 'productId' | 'couponUses'>
}

/** Hours that cost the same and follow each other are one line of the ledger; gives its id. */
function extendRun(world: World, resource: OnDemandResource, { from, hours, perHour }: Stretch): string {
  const { couponUses, productId, ...values } = perHour
  const last = world.charges.get(resource.runId ?? '')
  const month = billingMonthOf(from)
  const { sale } = saleTo(world, resource.customerId)
  const { payerId } = payerOf(world, resource.customerId)
  const run = last === undefined ? undefined : longerRun(last, { month, sale, payerId, from, hours, perHour: values })
  if (last === undefined || run === undefined) {
    const id = useTradeId(resource.resourceId, from)
    const begun = { from, hours, perHour: values }
    world.charges.set(
      toCharge(world, resource, { id, month, productId, run: begun, couponUses: mergeUses(couponUses) }),
    )
    return id
  }
  const uses = mergeUses([...(last.couponUses ?? []), ...couponUses])
  world.charges.set(toCharge(world, resource, { id: last.id, month, productId, run, couponUses: uses }))
  return last.id
}

/** The run of a charge with more hours of a month; undefined where they cannot stand in its line. */
function longerRun(
  { run, month, sale, payerId }: Charge,
  more: Pick<Charge, 'month'> &
    Pick<Stretch, 'from' | 'hours'> &
    Pick<HourlyRun, 'perHour'> & { sale: Charge['sale']; payerId: Charge['payerId'] },
): HourlyRun | undefined {
  if (run === undefined || month !== more.month || later(run.from, run.hours * hour) !== more.from) return undefined
  const isSame = isAlike(run.perHour, more.perHour) && isSameSale(sale, more.sale) && payerId === more.payerId
  return isSame ? { ...run, hours: run.hours + more.hours } : undefined
}

function isSameSale(a: Charge['sale'], b: Charge['sale']): boolean {
  return a?.model === b?.model && a?.resellerId === b?.resellerId
}

function mergeUses(uses: UseCost['couponUses']): UseCost['couponUses'] {
  const sums = new Map<string, Amount>()
  for (const { couponId, amount } of uses) sums.set(couponId, add(sums.get(couponId) ?? zero, amount))
  return [...sums].map(([couponId, amount]) => ({ couponId, amount }))
}

function isAlike(a: HourlyRun['perHour'], b: HourlyRun['perHour']): boolean {
  return (
    a.official === b.official &&
    a.discount === b.discount &&
    a.erased === b.erased &&
    a.coupons === b.coupons &&
    a.flexi === b.flexi &&
    a.cards === b.cards &&
    a.amount === b.amount &&
    a.cash === b.cash &&
    a.credit === b.credit &&
    a.fromPackages === b.fromPackages
  )
}

function toCharge(
  world: World,
  { customerId, resourceId, service, resource, spec, region }: OnDemandResource,
  {
    run,
    couponUses,
    ...rest
  }: Pick<Charge, 'id' | 'month'> & {
    readonly productId: string
    readonly run: HourlyRun
    readonly couponUses: NonNullable<ChargeLine['couponUses']>
  },
): Charge {
  return {
    ...rest,
    kind: 'usage',
    customerId,
    at: run.from,
    payer: fundingOf(world, customerId).payer,
    ...payerOf(world, customerId),
    ...saleTo(world, customerId),
    service,
    resource,
    spec,
    region,
    resourceId,
    ...amountsOfHours(run.perHour, run.hours),
    run,
    ...(couponUses.length === 0 ? {} : { couponUses }),
  }
}
