import { nextKey } from './ids.ts'
import { type Instant } from './instant.ts'
import { all, type World } from './world.ts'

export type DueKind =
  | 'customer-association'
  | 'month-begins'
  | 'order-provisioning'
  | 'payment-deadline'
  | 'real-name-review'
  | 'resource-term'

/** Something that will happen when the clock reaches its time. */
export interface DueEvent {
  readonly id: string
  readonly at: Instant
  readonly kind: DueKind
  /** The customer, application or month it is about. */
  readonly subject: string
}

/** Puts something on the agenda of a world; the clock makes it happen. */
export function plan(world: World, kind: DueKind, at: Instant, subject: string): void {
  world.dueEvents.set({ id: nextKey(world, 'event'), at, kind, subject })
}

/** The event that comes first. */
export function nextDue(world: World): DueEvent | undefined {
  return world.dueEvents.firstOf('byTime', all)
}

/** The first events of the agenda, in the order of time. */
export function listDue(world: World, limit: number): DueEvent[] {
  return world.dueEvents.sliceOf('byTime', all, { from: 0, to: limit })
}
