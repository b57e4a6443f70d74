import { plan } from '../engine/agenda.ts'
import type { Product } from '../catalog/catalog.ts'
import { type Decimal, decimalOf, decimalText, leastDecimal, minus } from '../../units/decimal.ts'
import { nextDigits, nextId, nextKey } from '../engine/ids.ts'
import { addMonths, dayStart, nextMonthStart, termEnd } from '../../units/calendar.ts'
import { day, hour, hourStart, type Instant, instantOf, later, second } from '../../units/instant.ts'
import type { Order, OrderItem } from '../ordering/orders.ts'
import type { World } from '../engine/world.ts'

/** How often a package is full again; by the calendar of UTC+8 or counted from its beginning. */
export interface Reset {
  readonly every: 'hour' | 'day' | 'month'
  readonly by: 'calendar' | 'purchase'
}

/** A quantity of use that was paid for in advance. */
export interface Package {
  readonly packageId: string
  /** Id of the quantity in it. */
  readonly quotaId: string
  readonly customerId: string
  readonly orderId: string
  readonly itemId: string
  readonly productId: string
  readonly service: string
  readonly resource: string
  readonly spec: string
  readonly region: string
  readonly factor: string
  readonly unit: number
  /** Plain digits, in units of measure `unit`. */
  readonly quota: string
  readonly reset?: Reset
  /** What is left of the window that `windowStart` names; a later window is full. */
  readonly left: string
  readonly windowStart: Instant
  readonly effectiveAt: Instant
  readonly expiresAt: Instant
  readonly state: 'held' | 'expired'
}

export type PackageState = 'waiting' | 'in_effect' | 'used_up' | 'expired'

/** One time that a package paid for use. */
export interface PackageUse {
  readonly id: string
  readonly at: Instant
  readonly packageId: string
  readonly customerId: string
  readonly resourceId?: string
  readonly factor: string
  readonly available: string
  readonly used: string
  readonly left: string
}

type Content = NonNullable<Product['package']>

/** Paid packages take effect at once; gives their ids. */
export function addPackages(
  world: World,
  order: Order,
  { item, content }: { readonly item: OrderItem; readonly content: Content },
): string[] {
  return Array.from({ length: item.count }, () => addPackage(world, order, { item, content }))
}

function addPackage(
  world: World,
  { customerId, orderId }: Order,
  { item, content }: { readonly item: OrderItem; readonly content: Content },
): string {
  const packageId = nextId(world, 'package')
  const expiresAt = termEnd(world.now, item.period, item.periods)
  const { service, resource, spec, region, productId, itemId } = item
  world.packages.set({
    packageId,
    quotaId: nextDigits(world, 'package-quota', 18),
    customerId,
    orderId,
    itemId,
    productId,
    service,
    resource,
    spec,
    region,
    ...content,
    left: content.quota,
    windowStart: world.now,
    effectiveAt: world.now,
    expiresAt,
    state: 'held',
  })
  plan(world, { kind: 'package-expiry', at: later(expiresAt, second), subject: packageId })
  return packageId
}

/** The end of a package; what was left in it is lost. */
export function expirePackage(world: World, packageId: string): string {
  const ended = world.packages.get(packageId)
  if (ended?.state !== 'held') return 'the package is gone'
  world.packages.set({ ...ended, state: 'expired' })
  return `the package has expired with ${leftOf(world, ended)} left`
}

/** The window of a package that a moment lies in. */
export function windowOf({ reset, effectiveAt, expiresAt }: Package, now: Instant): { from: Instant; until: Instant } {
  if (reset === undefined) return { from: effectiveAt, until: expiresAt }
  const from = reset.by === 'calendar' ? calendarStart(reset.every, now) : purchaseStart(reset.every, effectiveAt, now)
  const until = reset.every === 'month' ? addMonths(from, 1) : later(from, reset.every === 'day' ? day : hour)
  return { from: instantOf(Math.max(from, effectiveAt)), until: instantOf(Math.min(until, expiresAt)) }
}

function calendarStart(every: Reset['every'], now: Instant): Instant {
  if (every === 'hour') return hourStart(now)
  if (every === 'day') return dayStart(now)
  return addMonths(nextMonthStart(now), -1)
}

function purchaseStart(every: Reset['every'], effectiveAt: Instant, now: Instant): Instant {
  if (every !== 'month') {
    const length = every === 'day' ? day : hour
    return later(effectiveAt, Math.floor((now - effectiveAt) / length) * length)
  }
  let months = 0
  while (addMonths(effectiveAt, months + 1) <= now) months += 1
  return addMonths(effectiveAt, months)
}

/** What is left in a package now, as plain digits: a window that has begun since it was last used is full. */
export function leftOf(world: World, held: Package): string {
  return windowOf(held, world.now).from > held.windowStart ? held.quota : held.left
}

/** The state of a package now. */
export function stateOf(world: World, held: Package): PackageState {
  if (held.state === 'expired') return 'expired'
  if (world.now < held.effectiveAt) return 'waiting'
  const isEmpty = decimalOf(leftOf(world, held)).units === 0n
  return isEmpty && held.reset === undefined ? 'used_up' : 'in_effect'
}

export interface UseOfPackages {
  readonly service: string
  readonly resource: string
  readonly region: string
  readonly factor: string
  readonly unit: number
  readonly resourceId: string | undefined
  /** Names the use, so that its record is the same whenever it is written; absent draws a name. */
  readonly useKey?: string
}

/**
 * Lets the packages of a customer pay for so much use, those that end first before the others; gives what they took, in
 * the unit of the use.
 */
export function usePackages(
  world: World,
  use: UseOfPackages & { readonly customerId: string },
  amount: Decimal,
): Decimal {
  const fitting = packagesOf(world, use.customerId)
    .filter((each) => stateOf(world, each) === 'in_effect' && pays(each, use))
    .sort(byEnd)
  let open = amount
  for (const each of fitting) {
    const available = decimalOf(leftOf(world, each))
    const used = leastDecimal(available, open)
    if (used.units === 0n) continue
    open = minus(open, used)
    takeFrom(world, each, { available, used, resourceId: use.resourceId, useKey: use.useKey })
  }
  return minus(amount, open)
}

function byEnd(a: Package, b: Package): number {
  // Stryker disable next-line EqualityOperator: no two packages have the same id
  return a.expiresAt - b.expiresAt || (a.packageId < b.packageId ? -1 : 1)
}

function pays(held: Package, { service, resource, region, factor, unit }: UseOfPackages): boolean {
  return (
    held.service === service &&
    held.resource === resource &&
    held.region === region &&
    held.factor.toLowerCase() === factor.toLowerCase() &&
    held.unit === unit
  )
}

interface Taken {
  readonly available: Decimal
  readonly used: Decimal
  readonly resourceId: string | undefined
  readonly useKey: string | undefined
}

function takeFrom(world: World, held: Package, { available, used, resourceId, useKey }: Taken): void {
  const left = decimalText(minus(available, used))
  world.packages.set({ ...held, left, windowStart: windowOf(held, world.now).from })
  world.packageUses.set({
    id: useKey === undefined ? nextKey(world, 'package-use') : `package-use-${held.packageId}-${useKey}`,
    at: world.now,
    packageId: held.packageId,
    customerId: held.customerId,
    ...(resourceId === undefined ? {} : { resourceId }),
    factor: held.factor,
    available: decimalText(available),
    used: decimalText(used),
    left,
  })
}

/** All packages of a customer, the oldest first. */
export function packagesOf(world: World, customerId: string): Package[] {
  return world.packages.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
}
