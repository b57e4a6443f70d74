import type { Exchange } from '../contract/exchange.ts'
import { bytesOfExchange, createSharedHeaders, keptShort } from './kept-exchange.ts'
import type { NumberedEvent } from './world-events.ts'

/** The last exchanges of one partner, oldest first. */
export interface Journal {
  /** Keeps an exchange, with its number among the events of its world where somebody counts them. */
  add(exchange: Exchange, number?: number): void
  list(): Exchange[]
  /** The first exchanges with higher numbers, so many at most, and the highest number that was forgotten. */
  since(after: number, limit: number): { readonly exchanges: NumberedEvent[]; readonly forgotten: number }
  /** The number of the exchange with that id; undefined where the journal does not hold it. */
  numberOf(id: string): number | undefined
  /** How many it holds. */
  size(): number
  /** How many bytes of memory these take. */
  bytes(): number
  /** How many exchanges it had to forget since it was begun or cleared. */
  dropped(): number
  clear(): void
}

/** How much the journals of a process keep. */
export interface JournalBounds {
  /** Of each partner. Its oldest are forgotten first. */
  readonly exchanges: number
  /** Of all partners together, in bytes of memory. */
  readonly bytes: number
  /** Of each body; a longer one is cut. */
  readonly bodyBytes: number
}

/** The journals of all worlds of a process, which share one bound of bytes. */
export interface Journals {
  /** Begins a journal. Exchanges up to the number `forgotten` are not in it. */
  open(forgotten?: number): Journal
  /** Ends a journal: it is empty, and takes nothing more. */
  close(journal: Journal): void
  /** An exchange as a journal keeps it: without what is too long of its bodies. */
  shorten(exchange: Exchange): Exchange
}

/** A journal, and how others make it forget. */
interface OpenJournal extends Journal {
  forgetOldest(): void
}

/**
 * Makes the journals of a process. Beyond the bound of bytes the journal that takes most forgets its oldest exchange, so
 * that a partner with few keeps them while another one is busy (docs/decisions/journal.md). An exchange that was just added
 * is kept however large it is.
 */
export function createJournals(bounds: JournalBounds): Journals {
  const open = new Set<OpenJournal>()
  const shared = createSharedHeaders()
  const shorten = (exchange: Exchange): Exchange => keptShort(exchange, bounds.bodyBytes)
  let bytes = 0

  function makeRoom(newest: OpenJournal): void {
    while (bytes > bounds.bytes) {
      const largest = largestOf(open, newest)
      if (largest === undefined) return
      largest.forgetOldest()
    }
  }

  return {
    shorten,
    open(forgotten = 0) {
      const ring = createRing(bounds.exchanges, forgotten, (change) => (bytes += change))
      const journal: OpenJournal = {
        ...ring,
        add(exchange, number = 0) {
          if (!open.has(journal)) return
          const short = shorten(exchange)
          const { headers, saved } = shared.share(short.request.headers)
          const kept = saved === 0 ? short : { ...short, request: { ...short.request, headers } }
          ring.push({ exchange: kept, number, size: bytesOfExchange(kept) - saved })
          makeRoom(journal)
        },
      }
      open.add(journal)
      return journal
    },
    close(journal) {
      journal.clear()
      for (const each of open) if (each === journal) open.delete(each)
    },
  }
}

/** The journal that takes most, of those that have more than what was just added; undefined where there is none. */
function largestOf(journals: ReadonlySet<OpenJournal>, newest: OpenJournal): OpenJournal | undefined {
  let largest: OpenJournal | undefined
  for (const each of journals)
    if (each.size() > (each === newest ? 1 : 0) && each.bytes() > (largest?.bytes() ?? 0)) largest = each
  return largest
}

/** An exchange in its place, with its number and how many bytes it takes. */
interface Kept {
  readonly exchange: Exchange
  readonly number: number
  readonly size: number
}

/** The exchanges of one journal, a ring of places that are used again; `take` is told by how much its bytes change. */
function createRing(most: number, forgotten: number, take: (change: number) => void) {
  const places: (Kept | undefined)[] = []
  let lastForgotten = forgotten
  let oldest = 0
  let count = 0
  let bytes = 0
  let dropped = 0

  const at = (position: number): Kept | undefined => places[(oldest + position) % most]
  const numberAt = (position: number): number => at(position)?.number ?? 0

  function resize(change: number): void {
    bytes += change
    take(change)
  }

  function forgetOldest(): void {
    const kept = at(0)
    if (kept === undefined || count === 0) return
    places[oldest] = undefined
    lastForgotten = kept.number
    oldest = (oldest + 1) % most
    count -= 1
    dropped += 1
    resize(-kept.size)
  }

  function slice(from: number, to: number): Kept[] {
    return Array.from({ length: to - from }, (_, position) => at(from + position)).filter((each) => each !== undefined)
  }

  return {
    push(kept: Kept) {
      if (count === most) forgetOldest()
      places[(oldest + count) % most] = kept
      count += 1
      resize(kept.size)
    },
    forgetOldest,
    list: () => slice(0, count).map(({ exchange }) => exchange),
    since(after: number, limit: number) {
      const from = positionAfter(after, count, numberAt)
      const exchanges = slice(from, Math.min(count, from + limit)).map(({ number, exchange }) => ({
        number,
        event: { kind: 'exchange' as const, exchange },
      }))
      return { exchanges, forgotten: lastForgotten }
    },
    numberOf: (id: string) => slice(0, count).find(({ exchange }) => exchange.id === id)?.number,
    size: () => count,
    bytes: () => bytes,
    dropped: () => dropped,
    clear() {
      while (count > 0) forgetOldest()
      dropped = 0
    },
  }
}

/** The position of the first of `count` that has a higher number; they stand in the order of their numbers. */
export function positionAfter(number: number, count: number, numberAt: (position: number) => number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(middle) <= number) low = middle + 1
    else high = middle
  }
  return low
}
