import { type Exchange } from '../contract/exchange.ts'

/** The last exchanges of one partner, oldest first. */
export interface Journal {
  add(exchange: Exchange): void
  list(): Exchange[]
  clear(): void
}

/** Makes an empty journal that keeps so many exchanges and forgets the oldest first. */
export function createJournal(capacity: number): Journal {
  let kept: (Exchange | undefined)[] = []
  let next = 0
  return {
    add(exchange) {
      kept[next % capacity] = exchange
      next += 1
    },
    list() {
      const oldest = next > capacity ? next % capacity : 0
      return [...kept.slice(oldest), ...kept.slice(0, oldest)].filter((each) => each !== undefined)
    },
    clear() {
      kept = []
      next = 0
    },
  }
}
