import type { Exchange } from '../contract/exchange.ts'
import type { ClockState } from '../state/clock.ts'
import type { Delivery } from '../state/billing/bucket-files.ts'
import type { Happening } from '../state/engine/agenda.ts'
import type { Announcement } from '../state/engine/announcements.ts'
import type { Mail } from '../state/engine/mails.ts'
import { takeAnnouncements } from '../state/engine/table.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import type { TicketLog } from '../state/tickets/logs.ts'
import { type Instant, instantOf } from '../units/instant.ts'
import type { Fault } from './faults.ts'
import type { Progress } from './long-work.ts'
import type { Work } from './works.ts'

/** Something besides an exchange that somebody who watches a world is told of, at a moment of its clock. */
export type SideEvent =
  | {
      readonly kind: 'clock'
      readonly at: Instant
      readonly from: Instant
      readonly to: Instant
      readonly mode: ClockState['mode']
      readonly signing: ClockState['signing']
    }
  | { readonly kind: 'due'; readonly at: Instant; readonly happening: Happening }
  | { readonly kind: 'mail'; readonly at: Instant; readonly mail: Mail }
  | { readonly kind: 'file'; readonly at: Instant; readonly delivery: Delivery }
  | { readonly kind: 'ticket'; readonly at: Instant; readonly log: TicketLog; readonly state: string }
  | {
      readonly kind: 'fault'
      readonly at: Instant
      readonly fault: Pick<Fault, 'id' | 'kind' | 'when'>
      readonly operationId: string | undefined
      readonly exchangeId: string
    }
  | { readonly kind: 'world'; readonly at: Instant; readonly change: WorldChange }
  | { readonly kind: 'work'; readonly at: Instant; readonly work: WorkEvent }

/** What became of a world as a whole. */
export type WorldChange = 'reset' | 'loaded' | 'added' | 'deleted'

/** Anything that somebody who watches a world is told of. */
export type WorldEvent = SideEvent | { readonly kind: 'exchange'; readonly exchange: Exchange }

/** An event with its number: later events of a world have higher ones. */
export interface NumberedEvent {
  readonly number: number
  readonly event: WorldEvent
}

const nothing: readonly SideEvent[] = []

/** Takes what happened in a world since the last call or the last write. Nothing of it is written down yet. */
export function takeSideEvents(world: World): readonly SideEvent[] {
  const announced = takeAnnouncements(world.log)
  if (announced.length === 0) return nothing
  let { now } = world
  return announced.flatMap((each) => {
    // What an event of the clock brought, it brought at its moment.
    if (each.kind === 'due') now = each.happening.at
    return toEvent(each, { world, now }) ?? []
  })
}

/** A world, and the moment at which something happened in it. */
interface Moment {
  readonly world: World
  readonly now: Instant
}

/** The event that a fault is which has struck an exchange; none where none has. */
export function faultEvents(
  { fault }: { readonly fault: Fault | undefined },
  { id, at, operationId }: Exchange,
): readonly SideEvent[] {
  if (fault === undefined) return nothing
  const { id: faultId, kind, when } = fault
  return [{ kind: 'fault', at: instantOf(at), fault: { id: faultId, kind, when }, operationId, exchangeId: id }]
}

/** Long work, as far as it has come. */
export interface WorkEvent extends Progress {
  readonly id: string
  readonly operationId: string
  readonly state: 'under way' | 'ended'
}

/** The event that long work has come further, at what the clock of its world shows. */
export function workEvent({ id, operationId, progress }: Work, state: WorkEvent['state'], at: Instant): SideEvent {
  return { kind: 'work', at, work: { id, operationId, state, ...progress() } }
}

/** The event that a world came or went. */
export function rosterEvent({ change, at }: { readonly change: WorldChange; readonly at: Instant }): SideEvent {
  return { kind: 'world', at, change }
}

function toEvent(announcement: Announcement, moment: Moment): SideEvent | undefined {
  switch (announcement.kind) {
    case 'clock': {
      const { mode, signing } = onlyOf(moment.world.clock)
      return { ...announcement, at: announcement.to, mode, signing }
    }
    case 'due':
      return { kind: 'due', at: announcement.happening.at, happening: announcement.happening }
    case 'record':
      return recordEvents[announcement.table]?.(announcement.record, moment)
  }
}

/** The events of records, by their table. */
const recordEvents: Readonly<Record<string, (record: object, moment: Moment) => SideEvent | undefined>> = {
  mails: (mail) => (isMail(mail) ? { kind: 'mail', at: mail.at, mail } : undefined),
  deliveries: (delivery, { now }) => (isDelivery(delivery) ? { kind: 'file', at: now, delivery } : undefined),
  ticketLogs(log, { world }) {
    if (!isTicketLog(log)) return undefined
    return { kind: 'ticket', at: log.at, log, state: world.tickets.get(log.ticketId)?.state ?? 'deleted' }
  },
}

function isMail(record: object): record is Mail {
  return 'subject' in record && 'to' in record
}

function isDelivery(record: object): record is Delivery {
  return 'exportedAt' in record
}

function isTicketLog(record: object): record is TicketLog {
  return 'logId' in record
}
