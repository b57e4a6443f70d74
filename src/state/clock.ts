import { type DueEvent, type DueKind, nextDue, plan } from './agenda.ts'
import { billingMonthOf, type Instant, instantOf, later, nextMonthStart } from './instant.ts'
import { endTerm } from './lifecycle.ts'
import { expirePackage } from './packages.ts'
import { provisionOrder } from './provisioning.ts'
import { settleChanges } from './table.ts'
import { onlyOf, transact, type World } from './world.ts'
import { associateCustomer } from './customers.ts'
import { runAutoRenewal } from './automatic-renewals.ts'
import { expireCoupon } from './coupons.ts'
import { approveRefund } from './unsubscriptions.ts'
import { expireOrder } from './orders.ts'
import { endReview } from './real-name.ts'

/** The clock of a world. A running one goes with the machine's from `anchor` on. */
export interface ClockState {
  readonly mode: 'running' | 'frozen'
  readonly at: Instant
  /** The machine's time, in milliseconds, at which the clock showed `at`. */
  readonly anchor: number
  /** Which clocks the date of a signature may follow: see docs/decisions/signing-clock.md. */
  readonly signing: 'either' | 'sandbox'
}

/** Something that happened because the clock reached its time. */
export interface Happening {
  readonly at: Instant
  readonly kind: DueKind
  readonly subject: string
  readonly detail: string
}

/** What each kind of due event does; the answer says what came of it. */
const happen: Readonly<Record<DueKind, (world: World, event: DueEvent) => string>> = {
  'auto-renewal': (world, { subject }) => runAutoRenewal(world, subject),
  'coupon-expiry': (world, { subject }) => expireCoupon(world, subject),
  'customer-association': (world, { subject }) => associateCustomer(world, subject),
  'real-name-review': (world, { subject }) => endReview(world, subject),
  'month-begins': beginMonth,
  'order-provisioning': (world, { subject }) => provisionOrder(world, subject),
  'package-expiry': (world, { subject }) => expirePackage(world, subject),
  'payment-deadline': (world, { subject }) => expireOrder(world, subject),
  'refund-review': (world, { subject }) => approveRefund(world, subject),
  'resource-term': (world, { subject }) => endTerm(world, subject),
}

export function startClock(world: World, state: ClockState): void {
  world.clock.set(state)
  world.now = state.at
  planMonth(world)
}

/** What the clock shows when the machine's shows `machineNow`. */
export function readClock(world: World, machineNow: number): Instant {
  const { mode, at, anchor } = onlyOf(world.clock)
  return mode === 'frozen' ? at : instantOf(at + Math.max(0, machineNow - anchor))
}

/** Brings a world to the present: everything due by now happens, in the order of time. */
export function settle(world: World, machineNow: number): Happening[] {
  const now = readClock(world, machineNow)
  const happenings = runDue(world, now)
  world.now = now
  return happenings
}

/** Moves the clock forwards to a moment; everything due on the way happens in the order of time. */
export function advanceClock(world: World, to: Instant, machineNow: number): Happening[] {
  const happenings = runDue(world, to)
  world.clock.set({ ...onlyOf(world.clock), at: to, anchor: machineNow })
  world.now = to
  return happenings
}

function runDue(world: World, until: Instant): Happening[] {
  const happenings: Happening[] = []
  for (let event = nextDue(world); event !== undefined && event.at <= until; event = nextDue(world)) {
    happenings.push(run(world, event))
    settleChanges(world.log)
  }
  return happenings
}

function run(world: World, event: DueEvent): Happening {
  return transact(world, () => {
    const { at, kind, subject } = event
    world.now = at
    world.dueEvents.delete(event.id)
    return { at, kind, subject, detail: happen[kind](world, event) }
  })
}

/** Monthly budgets count from the first of the month: nothing has to be reset, because use is read off the month. */
function beginMonth(world: World, { subject }: DueEvent): string {
  const before = billingMonthOf(later(world.now, -1))
  const spent = world.spendings.countOf('byMonth', before)
  planMonth(world)
  return `monthly budgets begin again for ${subject}; ${spent} customers had spent in ${before}`
}

function planMonth(world: World): void {
  const start = nextMonthStart(world.now)
  plan(world, 'month-begins', start, billingMonthOf(start))
}
