import { type Exchange } from '../contract/exchange.ts'

/** The last exchanges of one partner, oldest first. */
export interface Journal {
  add(exchange: Exchange): void
  list(): Exchange[]
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

/** Makes an empty journal, a ring of places that are used again. The last exchange is kept however large it is. */
export function createJournal(bounds: JournalBounds): Journal {
  const places: (Exchange | undefined)[] = []
  const sizes: number[] = []
  let oldest = 0
  let count = 0
  let bytes = 0

  function forgetOldest(): void {
    bytes -= sizes[oldest] ?? 0
    places[oldest] = undefined
    oldest = (oldest + 1) % bounds.exchanges
    count -= 1
  }

  return {
    add(exchange) {
      if (count === bounds.exchanges) forgetOldest()
      const place = (oldest + count) % bounds.exchanges
      const size = sizeOf(exchange)
      places[place] = exchange
      sizes[place] = size
      count += 1
      bytes += size
      while (count > 1 && bytes > bounds.bytes) forgetOldest()
    },
    list: () =>
      Array.from({ length: count }, (_, at) => places[(oldest + at) % bounds.exchanges]).filter(
        (each) => each !== undefined,
      ),
    size: () => count,
    clear() {
      while (count > 0) forgetOldest()
    },
  }
}

function sizeOf({ request, response, verdicts, explanation = '' }: Exchange): number {
  const { target, headers, body } = request
  let size = target.length + body.length + (response.body?.length ?? 0) + explanation.length
  for (const name in headers) size += name.length + (headers[name]?.length ?? 0)
  for (const { detail } of verdicts) size += detail.length
  return size
}
