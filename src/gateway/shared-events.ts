import type { EntryPage, JournalEntry, SharedWorlds } from '../store/shared-worlds.ts'
import type { EventPage, EventQuery } from './event-log.ts'
import type { EventSource } from './event-source.ts'
import { decodeExchange } from './exchange-codec.ts'
import type { SideEvent, WorldEvent } from './world-events.ts'

/** So much is read to learn how far the journal of a world is by now. */
const nothing: EventQuery = { after: Number.MAX_SAFE_INTEGER, limit: 1, exchanges: 'all', others: true }

/** Events of worlds that other processes serve too: the journals in the database have them. */
export function eventsOfAll({ growing }: Pick<SharedWorlds, 'growing'>): EventSource {
  return {
    async open(world) {
      const listeners = new Set<() => void>()
      const read = async (query: EventQuery): Promise<EventPage> =>
        pageOf(await growing.read(world, { ...query, kinds: kindsOf(query) }))
      const stop = await growing.watch(world, () => {
        for (const listener of listeners) listener()
      })
      try {
        const { newest } = await read(nothing)
        return {
          newest,
          read,
          numberOf: (exchangeId) => growing.numberOf(world, exchangeId),
          onNews: (listener) => {
            listeners.add(listener)
          },
          close: stop,
        }
      } catch (error) {
        stop()
        throw error
      }
    },
  }
}

/** Events besides exchanges as the database keeps them. */
export function toEntries(world: string, events: readonly SideEvent[]): JournalEntry[] {
  return events.map((event) => ({ world, kind: 'event', text: JSON.stringify(event) }))
}

function kindsOf({ exchanges, others }: EventQuery): JournalEntry['kind'][] {
  return [...(exchanges === 'none' ? [] : (['exchange'] as const)), ...(others ? (['event'] as const) : [])]
}

function pageOf({ entries, forgotten, newest }: EntryPage): EventPage {
  return {
    events: entries.map(({ number, kind, text }) => ({ number, event: toEvent(kind, text) })),
    forgotten,
    newest,
  }
}

function toEvent(kind: JournalEntry['kind'], text: string): WorldEvent {
  if (kind === 'exchange') return { kind, exchange: decodeExchange(text) }
  const event: unknown = JSON.parse(text)
  if (!isSideEvent(event)) throw new Error('Failed to read an event of a world.')
  return event
}

function isSideEvent(value: unknown): value is SideEvent {
  return typeof value === 'object' && value !== null && 'kind' in value && 'at' in value
}
