import { type Exchange } from '../contract/exchange.ts'

/** The last exchanges of one partner, oldest first. */
export interface Journal {
  add(exchange: Exchange): void
  list(): Exchange[]
  clear(): void
}

/** How much a journal keeps; the oldest exchanges are forgotten first. */
export interface JournalBounds {
  readonly exchanges: number
  /** Of all bodies together, requests and answers. */
  readonly bytes: number
}

/** Makes an empty journal. The last exchange is kept however large it is. */
export function createJournal(bounds: JournalBounds): Journal {
  const kept = new Map<number, Exchange>()
  let next = 0
  let oldest = 0
  let bytes = 0

  function forgetOldest(): void {
    const exchange = kept.get(oldest)
    if (exchange !== undefined) bytes -= sizeOf(exchange)
    kept.delete(oldest)
    oldest += 1
  }

  return {
    add(exchange) {
      kept.set(next, exchange)
      next += 1
      bytes += sizeOf(exchange)
      while (kept.size > 1 && (kept.size > bounds.exchanges || bytes > bounds.bytes)) forgetOldest()
    },
    list: () => [...kept.values()],
    clear() {
      kept.clear()
      oldest = next
      bytes = 0
    },
  }
}

function sizeOf({ request, response }: Exchange): number {
  return request.body.length + (response.body?.length ?? 0)
}
