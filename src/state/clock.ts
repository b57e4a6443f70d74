import { type DueEvent, type DueKind, type Happening, nextDue, plan } from './engine/agenda.ts'
import { addMonths, type BillingMonth, billingMonthOf, nextMonthStart } from '../units/calendar.ts'
import { fromInstant, hourStart, type Instant, instantOf, lastInstant, later } from '../units/instant.ts'
import { endTerm } from './ordering/lifecycle.ts'
import { expirePackage } from './benefits/packages.ts'
import { provisionOrder } from './ordering/provisioning.ts'
import { keepChanges } from './engine/table.ts'
import { atOnce, goThrough, type Slices } from './engine/slices.ts'
import { onlyOf, transactInSlices, type World } from './engine/world.ts'
import { associateCustomer } from './customers/registration.ts'
import { runAutoRenewal } from './ordering/nightly-renewals.ts'
import { runArrears } from './pay-per-use/arrears.ts'
import { expireQuota } from './benefits/coupon-quotas.ts'
import { expireCoupon } from './benefits/coupons.ts'
import { approveRefund, payOutRefund } from './ordering/unsubscriptions.ts'
import { expireOrder } from './ordering/orders.ts'
import { completeUseChange } from './pay-per-use/changes.ts'
import { accrue, accrueAll, runUse } from './pay-per-use/accrual.ts'
import { spanOfMonth } from './billing/bill-records.ts'
import { closeMonth, publishBill, runSettlement } from './billing/bills.ts'
import { exportBill, exportUsage, retryDelivery } from './billing/bucket-files.ts'
import { expireCredit } from './ledger/credit-expiry.ts'
import { completeMember } from './members/creation.ts'
import { endWaiting, runAutopilot } from './tickets/ticket-events.ts'
import { expireAuthorization } from './tickets/authorizations.ts'
import { finishDiagnosis } from './tickets/diagnoses.ts'
import { retryNotice } from './sso/binding-notices.ts'
import { endReview } from './customers/real-name.ts'

/** The clock of a world. A running one goes with the machine's from `anchor` on. */
export interface ClockState {
  readonly mode: 'running' | 'frozen'
  readonly at: Instant
  /** The machine's time, in milliseconds, at which the clock showed `at`. */
  readonly anchor: number
  /** Which clocks the date of a signature may follow: see docs/decisions/signing-clock.md. */
  readonly signing: 'either' | 'sandbox'
  /** The end of the last hour of use that was charged; undefined as long as nobody used anything. */
  readonly chargedUntil?: Instant
  /** Where the clock began: a reset brings it back there. Absent in worlds of before there was such a thing. */
  readonly start?: ClockStart
  /** The first operation since start or reset that changed the world; absent as long as none has. */
  readonly touchedBy?: string
}

/** Where a clock begins. */
export interface ClockStart {
  readonly mode: ClockState['mode']
  /** What it shows at first. */
  readonly at: Instant
  /** Whether nobody chose that moment: then it is the machine's time, whenever it begins. */
  readonly isMachines: boolean
}

/** A clock that begins now: at a moment that somebody chose, or else at the machine's time, in milliseconds. */
export function newClock(mode: ClockState['mode'], chosen: Instant | undefined, machineNow: number): ClockState {
  const at = chosen ?? instantOf(machineNow)
  const start = { mode, at, isMachines: chosen === undefined && mode === 'running' }
  return { mode, at, anchor: machineNow, signing: 'either', start }
}

/** The clock of a world that begins afresh: as it was at the start, or at another moment. */
export function restartedClock(world: World, machineNow: number, moment?: Instant): ClockState {
  const { mode, start = { mode, at: world.now, isMachines: false } } = onlyOf(world.clock)
  const at = moment ?? (start.isMachines ? instantOf(machineNow) : start.at)
  return { mode: start.mode, at, anchor: machineNow, signing: 'either', start }
}

/** Runs the work of an operation, and notes in the world that it was the first to change something, if it was. */
export function noteTouch<Result>(world: World, operationId: string, work: () => Result): Result {
  const mark = world.log.entries.length
  const result = work()
  noteChanges(world, operationId, mark)
  return result
}

/** Like `noteTouch`, of work in slices without whole moments. */
export function* noteTouchOf<Result>(world: World, operationId: string, work: Slices<Result>): Slices<Result> {
  const mark = world.log.entries.length
  const result = yield* work
  noteChanges(world, operationId, mark)
  return result
}

function noteChanges(world: World, operationId: string, mark: number): void {
  const clock = onlyOf(world.clock)
  const changes = world.log.entries.slice(mark).some(({ table }) => table !== world.clock)
  if (changes && clock.touchedBy === undefined) world.clock.set({ ...clock, touchedBy: operationId })
}

/** What each kind of due event does; the answer says what came of it. */
const eventHandlers: Readonly<Record<DueKind, (world: World, event: DueEvent) => string | Slices<string>>> = {
  arrears: (world, { subject }) => runArrears(world, subject),
  'authorization-expiry': (world, { subject }) => expireAuthorization(world, subject),
  'auto-renewal': (world, { subject }) => runAutoRenewal(world, subject),
  'bill-publication': (world, { subject }) => publish(world, subject),
  'bill-settlement': (world, { subject }) => runSettlement(world, monthOf(subject)),
  'binding-notice': (world, { subject }) => retryNotice(world, subject),
  'coupon-expiry': (world, { subject }) => expireCoupon(world, subject),
  'credit-expiry': (world, { subject }) => expireCredit(world, subject),
  'customer-association': (world, { subject }) => associateCustomer(world, subject),
  diagnosis: (world, { subject }) => finishDiagnosis(world, subject),
  'real-name-review': (world, { subject }) => endReview(world, subject),
  'file-delivery': (world, { subject }) => retryDelivery(world, subject),
  'member-creation': (world, { subject }) => completeMember(world, subject),
  'month-begins': beginMonth,
  'order-provisioning': (world, { subject }) => provisionOrder(world, subject),
  'package-expiry': (world, { subject }) => expirePackage(world, subject),
  'payment-deadline': (world, { subject }) => expireOrder(world, subject),
  'quota-expiry': (world, { subject }) => expireQuota(world, subject),
  'refund-payout': (world, { subject }) => payOutRefund(world, subject),
  'refund-review': (world, { subject }) => approveRefund(world, subject),
  'resource-term': (world, { subject }) => endTerm(world, subject),
  'ticket-autopilot': (world, { subject }) => runAutopilot(world, subject),
  'ticket-waiting': (world, { subject }) => endWaiting(world, subject),
  'usage-export': exportUsage,
  'use-change': (world, { subject }) => completeUseChange(world, subject),
  'use-charging': (world, { subject }) => runUse(world, subject),
}

/** Whether there is something that happens by that name. */
export function isDueKind(kind: string): kind is DueKind {
  return Object.hasOwn(eventHandlers, kind)
}

/** Sets the clock of a world and puts the beginning of its next month on the agenda. */
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
export function catchUp(world: World, machineNow: number): Happening[] {
  const now = readClock(world, machineNow)
  const happenings = atOnce(runDue(world, now))
  world.now = now
  atOnce(chargeUse(world))
  return happenings
}

/** So many years a clock is moved at a time: what happens on the way takes time itself. */
const yearsAtOnce = 100

/** Why a clock is not moved from one moment to another, in words; undefined when it may be. */
export function moveFault(from: Instant, to: Instant): string | undefined {
  if (to > addMonths(from, yearsAtOnce * 12)) return `the clock goes forwards by at most ${yearsAtOnce} years at a time`
  return showsFault(to)
}

/** Why no clock shows a moment, in words; undefined when one may. */
export function showsFault(at: Instant): string | undefined {
  return at < 0 || at > lastInstant ? `a clock shows 1970 to ${fromInstant(lastInstant)}` : undefined
}

/** Moves the clock forwards to a moment; everything due on the way happens in the order of time. */
export function advanceClock(world: World, to: Instant, machineNow: number): readonly Happening[] {
  return atOnce(moveClock(world, to, machineNow))
}

/**
 * Moves the clock forwards in slices: the clock's record goes along with what happens, so that a process that ends on the
 * way leaves a world in which each event has happened once or not yet. Told to stop, the clock shows the moment of the
 * event that happened last.
 */
export function* moveClock(world: World, to: Instant, machineNow: number): Slices<readonly Happening[]> {
  const from = world.now
  const show = (at: Instant): void => {
    world.clock.set({ ...onlyOf(world.clock), at, anchor: machineNow })
  }
  const happenings = yield* runDue(world, to, show)
  const next = nextDue(world)
  const end = next === undefined || next.at > to ? to : world.now
  world.log.announced.push({ kind: 'clock', from, to: end })
  show(end)
  world.now = end
  yield* chargeUse(world)
  return happenings
}

/** Charges the hours of use that have ended, so that nobody ever sees a world in which they are not. */
function* chargeUse(world: World): Slices<void> {
  if (world.onDemandResources.size === 0) return
  const clock = onlyOf(world.clock)
  const until = hourStart(world.now)
  if (clock.chargedUntil !== undefined && clock.chargedUntil >= until) return
  yield* accrueAll(world)
  world.clock.set({ ...clock, chargedUntil: until })
}

/** Lets everything happen that is due by a moment; `show` is called with the moment of each event behind it. */
function* runDue(world: World, until: Instant, show?: (at: Instant) => void): Slices<Happening[]> {
  const happenings: Happening[] = []
  for (let event = nextDue(world); event !== undefined && event.at <= until; event = nextDue(world)) {
    const happening = yield* transactInSlices(world, happen(world, event))
    happenings.push(happening)
    world.log.announced.push({ kind: 'due', happening })
    show?.(happening.at)
    keepChanges(world.log)
    if ((yield 'whole') === true) break
  }
  return happenings
}

function* happen(world: World, event: DueEvent): Slices<Happening> {
  const { kind, subject } = event
  // What was planned for a moment that is over happens now: time does not go back.
  const at = instantOf(Math.max(event.at, world.now))
  world.now = at
  world.dueEvents.delete(event.id)
  const customerId = customersOf[kind]?.(world, subject)
  if (customerId !== undefined) accrue(world, customerId)
  const came = eventHandlers[kind](world, event)
  return { at, kind, subject, detail: typeof came === 'string' ? came : yield* came }
}

function monthOf(subject: string): BillingMonth {
  return billingMonthOf(spanOfMonth(subject).from)
}

/** The bill of a month appears, and its file with it. */
function* publish(world: World, subject: string): Slices<string> {
  const month = monthOf(subject)
  exportBill(world, month, spanOfMonth(month).until)
  return yield* publishBill(world, month)
}

/** Whose use an event of each kind bears on: it is charged before the event happens. */
const customersOf: Readonly<Partial<Record<DueKind, (world: World, subject: string) => string | undefined>>> = {
  arrears: (_world, customerId) => customerId,
  'auto-renewal': (world, id) => world.resources.get(id)?.customerId,
  'coupon-expiry': (world, id) => world.coupons.get(id)?.ownerId,
  'credit-expiry': (_world, accountId) => accountId,
  'order-provisioning': customerOfOrder,
  'package-expiry': (world, id) => world.packages.get(id)?.customerId,
  'payment-deadline': customerOfOrder,
  'refund-payout': customerOfOrder,
  'refund-review': customerOfOrder,
  'use-change': (world, id) => world.onDemandResources.get(id)?.customerId,
}

function customerOfOrder(world: World, orderId: string): string | undefined {
  return world.orders.get(orderId)?.customerId
}

/** Monthly budgets count from the first of the month: nothing has to be reset, because use is read off the month. */
function* beginMonth(world: World, { subject }: DueEvent): Slices<string> {
  const before = billingMonthOf(later(world.now, -1))
  yield* closeMonth(world, before)
  let spent = 0
  yield* goThrough(world.spendings.values(), ({ month }) => {
    if (month === before) spent += 1
  })
  planMonth(world)
  return `monthly budgets begin again for ${subject}; ${spent} customers had spent in ${before}`
}

function planMonth(world: World): void {
  const start = nextMonthStart(world.now)
  plan(world, { kind: 'month-begins', at: start, subject: billingMonthOf(start) })
}
