import { type Journal, positionAfter } from './journal.ts'
import type { NumberedEvent, SideEvent } from './world-events.ts'

/** Some events of a world in the order of their numbers. */
export interface EventPage {
  readonly events: readonly NumberedEvent[]
  /** The highest number of what was asked for and is gone. */
  readonly forgotten: number
  /** The highest number of all. */
  readonly newest: number
}

/** Which events are wanted. */
export interface EventQuery {
  /** Those with higher numbers. */
  readonly after: number
  readonly limit: number
  /** Which exchanges are wanted: of `all` also those of a journal that ended with its world while somebody listened. */
  readonly exchanges: 'all' | 'journal' | 'none'
  /** Whether anything else is wanted. */
  readonly others: boolean
}

/** The events of one world besides its exchanges, which the journal keeps; one count numbers both. */
export interface EventLog {
  /** The number of the newest event of the world. */
  readonly newest: number
  add(events: readonly SideEvent[]): void
  /**
   * Keeps the newest exchanges of a journal that ends for those who listen; gives the number up to which exchanges are gone.
   */
  inherit(journal: Journal): number
  /** Gives an exchange its number. */
  nextNumber(): number
  /** Forgets the exchanges that were inherited. */
  forgetExchanges(): void
  read(journal: Journal | undefined, query: EventQuery): EventPage
  /** Tells a listener whenever there are new events, until the function that it gives is called. */
  listen(listener: () => void): () => void
  /** How many listen. */
  listeners(): number
  /** Tells everybody who listens. */
  wake(): void
}

/** So many events besides exchanges are kept of each world, and so many exchanges of a journal that ends. */
const eventsKept = 10_000
const exchangesInherited = 1000

/** An empty log; `start` is the number before that of its first event. */
export function createEventLog(start: number, kept = eventsKept): EventLog {
  const listeners = new Set<() => void>()
  let ring: NumberedEvent[] = []
  let newest = start
  let forgotten = start

  function forgetOldest(): void {
    if (ring.length < 2 * kept) return
    forgotten = ring.at(-kept - 1)?.number ?? forgotten
    ring = ring.slice(-kept)
  }

  return {
    get newest() {
      return newest
    },
    add(events) {
      for (const event of events) ring.push({ number: (newest += 1), event })
      forgetOldest()
    },
    inherit(journal) {
      const kept = listeners.size === 0 ? [] : journal.since(newest - exchangesInherited, exchangesInherited).exchanges
      if (kept[0] === undefined) return newest
      ring = [...ring, ...kept].sort(byNumber)
      return kept[0].number - 1
    },
    nextNumber: () => (newest += 1),
    forgetExchanges() {
      ring = ring.filter((each) => each.event.kind !== 'exchange')
    },
    read(journal, { after, limit, exchanges, others }) {
      const traffic = exchanges === 'none' ? undefined : journal?.since(after, limit)
      const wanted = (each: NumberedEvent): boolean => (each.event.kind === 'exchange' ? exchanges === 'all' : others)
      const found = [...(traffic?.exchanges ?? []), ...pageOf(ring.filter(wanted), after, limit)]
      return {
        events: found.sort(byNumber).slice(0, limit),
        forgotten: Math.max(others ? forgotten : 0, traffic?.forgotten ?? 0),
        newest,
      }
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    listeners: () => listeners.size,
    wake() {
      for (const listener of listeners) listener()
    },
  }
}

function byNumber(a: NumberedEvent, b: NumberedEvent): number {
  return a.number - b.number
}

function pageOf(ring: readonly NumberedEvent[], after: number, limit: number): NumberedEvent[] {
  const from = positionAfter(after, ring.length, (at) => ring[at]?.number ?? 0)
  return ring.slice(from, from + limit)
}
