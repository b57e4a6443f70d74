import type { Exchange } from '../contract/exchange.ts'
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
  clear(): void
}

/** How much a journal keeps; the oldest exchanges are forgotten first. */
export interface JournalBounds {
  readonly exchanges: number
  /** Of all exchanges together: addresses, headers and bodies, and what was found wrong with them. */
  readonly bytes: number
}

/**
 * Makes an empty journal, a ring of places that are used again. The last exchange is kept however large it is. Exchanges up
 * to the number `forgotten` are not in it.
 */
export function createJournal(bounds: JournalBounds, forgotten = 0): Journal {
  const places: (Exchange | undefined)[] = []
  const sizes: number[] = []
  const numbers: number[] = []
  let lastForgotten = forgotten
  let oldest = 0
  let count = 0
  let bytes = 0

  function forgetOldest(): void {
    bytes -= sizes[oldest] ?? 0
    places[oldest] = undefined
    lastForgotten = numbers[oldest] ?? lastForgotten
    oldest = (oldest + 1) % bounds.exchanges
    count -= 1
  }

  const numberAt = (at: number): number => numbers[(oldest + at) % bounds.exchanges] ?? 0

  function slice(from: number, to: number): Exchange[] {
    return Array.from({ length: to - from }, (_, at) => places[(oldest + from + at) % bounds.exchanges]).filter(
      (each) => each !== undefined,
    )
  }

  return {
    add(exchange, number = 0) {
      if (count === bounds.exchanges) forgetOldest()
      const place = (oldest + count) % bounds.exchanges
      const size = sizeOf(exchange)
      places[place] = exchange
      sizes[place] = size
      numbers[place] = number
      count += 1
      bytes += size
      while (count > 1 && bytes > bounds.bytes) forgetOldest()
    },
    list: () => slice(0, count),
    since(after, limit) {
      const from = positionAfter(after, count, numberAt)
      const exchanges = slice(from, Math.min(count, from + limit)).map((exchange, at) => ({
        number: numberAt(from + at),
        event: { kind: 'exchange' as const, exchange },
      }))
      return { exchanges, forgotten: lastForgotten }
    },
    numberOf(id) {
      const at = slice(0, count).findIndex((each) => each.id === id)
      return at < 0 ? undefined : numberAt(at)
    },
    size: () => count,
    clear() {
      while (count > 0) forgetOldest()
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

function sizeOf({ request, response, verdicts, explanation = '' }: Exchange): number {
  const { target, headers, body } = request
  let size = target.length + body.length + (response.body?.length ?? 0) + explanation.length
  for (const name in headers) size += name.length + (headers[name]?.length ?? 0)
  for (const { detail } of verdicts) size += detail.length
  return size
}
