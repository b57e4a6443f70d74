import type { components } from '../../contract/generated/types/control.ts'
import type { NumberedEvent, SideEvent, WorkEvent, WorldEvent } from '../../gateway/world-events.ts'
import { fromInstant } from '../../units/instant.ts'
import { fromProgress } from '../shown-work.ts'
import { briefExchange, fromFindings } from '../shown-exchange.ts'
import { fromMail } from '../shown-mail.ts'
import { type EventPosition, positionText } from './event-position.ts'

type Schemas = components['schemas']

/** What is told of an event: the name of its kind, and data by the schema of that kind. */
interface Told {
  readonly kind: string
  readonly data: object
}

/** Which parts of an event are told. */
export interface Wanted {
  readonly kinds: ReadonlySet<string>
  /** Only parts behind it. */
  readonly after: EventPosition
}

/** Writes an event as server-sent events, one for each part of it that is wanted; the empty text for none. */
export function eventText({ number, event }: NumberedEvent, { kinds, after }: Wanted): string {
  const isBehind = (part: number): boolean => number > after.number || part > after.part
  return partsOf(event)
    .map((each, part) => (kinds.has(each.kind) && isBehind(part) ? block({ number, part }, each) : ''))
    .join('')
}

/** The event that says that those between two positions are gone. */
export function missedText(after: EventPosition, until: EventPosition): string {
  const data: Schemas['MissedEvent'] = { after: positionText(after), until: positionText(until) }
  return block(until, { kind: 'missed', data })
}

/** The event that says how far the journal is; a reader that comes back goes on from others than these. */
export function trafficText(newest: number, forgotten: number): string {
  const data: Schemas['TrafficEvent'] = {
    newest: positionText({ number: newest, part: 0 }),
    forgotten: positionText({ number: forgotten, part: 0 }),
  }
  return `event: traffic\ndata: ${JSON.stringify(data)}\n\n`
}

function block(position: EventPosition, { kind, data }: Told): string {
  return `id: ${positionText(position)}\nevent: ${kind}\ndata: ${JSON.stringify(data)}\n\n`
}

/** What is told of an event; of an exchange also what is wrong with it. */
function partsOf(event: WorldEvent): Told[] {
  if (event.kind !== 'exchange') return [{ kind: event.kind, data: sideData(event) }]
  const findings = fromFindings(event.exchange)
  return [
    { kind: 'exchange', data: briefExchange(event.exchange) },
    ...findings.map((data) => ({ kind: 'finding', data })),
  ]
}

function sideData(event: SideEvent): object {
  const at = fromInstant(event.at)
  switch (event.kind) {
    case 'clock': {
      const { from, to, mode, signing } = event
      return { at, from: fromInstant(from), to: fromInstant(to), mode, signing } satisfies Schemas['ClockEvent']
    }
    case 'due':
      return { ...event.happening, at } satisfies Schemas['Happening']
    case 'mail':
      return fromMail(event.mail) satisfies Schemas['Message']
    case 'file': {
      const { name, month, state, attempts } = event.delivery
      return { at, name, month, state, attempts } satisfies Schemas['FileEvent']
    }
    case 'ticket':
      return { at, ...fromTicketLog(event) } satisfies Schemas['TicketEvent']
    case 'fault':
      return { at, ...fromFault(event) } satisfies Schemas['FaultEvent']
    case 'work':
      return { at, ...fromWork(event.work) } satisfies Schemas['WorkEvent']
    case 'world':
      return { at, change: event.change } satisfies Schemas['WorldEvent']
  }
}

function fromTicketLog({ log, state }: Extract<SideEvent, { kind: 'ticket' }>): Omit<Schemas['TicketEvent'], 'at'> {
  const { ticketId, act, operator, description } = log
  return { ticket_id: ticketId, act, side: operator.side, name: operator.name, description, state }
}

function fromWork({ id, operationId, state, ...progress }: WorkEvent): Omit<Schemas['WorkEvent'], 'at'> {
  const told = state === 'ended' ? 'ended' : 'under_way'
  return { work_id: id, operation_id: operationId, state: told, ...fromProgress(progress) }
}

function fromFault({
  fault,
  operationId,
  exchangeId,
}: Extract<SideEvent, { kind: 'fault' }>): Omit<Schemas['FaultEvent'], 'at'> {
  const { id, kind, when } = fault
  return { fault_id: id, kind, when, operation_id: operationId ?? null, exchange_id: exchangeId }
}
