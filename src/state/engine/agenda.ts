import type { Instant } from '../../units/instant.ts'
import { all, type World } from './world.ts'

export type DueKind =
  | 'arrears'
  | 'authorization-expiry'
  | 'auto-renewal'
  | 'bill-publication'
  | 'bill-settlement'
  | 'binding-notice'
  | 'coupon-expiry'
  | 'credit-expiry'
  | 'customer-association'
  | 'diagnosis'
  | 'file-delivery'
  | 'member-creation'
  | 'month-begins'
  | 'order-provisioning'
  | 'package-expiry'
  | 'payment-deadline'
  | 'quota-expiry'
  | 'real-name-review'
  | 'refund-payout'
  | 'refund-review'
  | 'resource-term'
  | 'ticket-autopilot'
  | 'ticket-waiting'
  | 'usage-export'
  | 'use-change'
  | 'use-charging'

/** Something that will happen when the clock reaches its time. */
export interface DueEvent {
  readonly id: string
  readonly at: Instant
  readonly kind: DueKind
  /** The customer, application or month it is about. */
  readonly subject: string
}

/** Something that happened because the clock reached its time. */
export interface Happening {
  readonly at: Instant
  readonly kind: DueKind
  readonly subject: string
  /** What came of it, in words. */
  readonly detail: string
}

/** Puts something on the agenda of a world; the clock makes it happen. A kind has one event a subject: the last planned. */
export function plan(world: World, { kind, at, subject }: Omit<DueEvent, 'id'>): void {
  world.dueEvents.set({ id: eventId(kind, subject), at, kind, subject })
}

/** Takes something off the agenda, if it is there. */
export function unplan(world: World, kind: DueKind, subject: string): void {
  world.dueEvents.delete(eventId(kind, subject))
}

function eventId(kind: DueKind, subject: string): string {
  return `${kind} ${subject}`
}

/** The event that comes first. */
export function nextDue(world: World): DueEvent | undefined {
  return world.dueEvents.firstOf('byTime', all)
}

/** The first event of those kinds. */
export function nextDueOf(world: World, kinds: readonly DueKind[]): DueEvent | undefined {
  for (let from = 0; ; from += 100) {
    const page = world.dueEvents.sliceOf('byTime', all, { from, to: from + 100 })
    const found = page.find((each) => kinds.includes(each.kind))
    if (found !== undefined || page.length === 0) return found
  }
}

/** The first events of the agenda, in the order of time. */
export function listDue(world: World, limit: number): DueEvent[] {
  return world.dueEvents.sliceOf('byTime', all, { from: 0, to: limit })
}
