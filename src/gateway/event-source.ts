import type { EventPage, EventQuery } from './event-log.ts'
import type { Tenants } from './tenants.ts'

/** Where the events of worlds are read, whatever process they came to be in. */
export interface EventSource {
  /** Begins to listen to a world. */
  open(world: string): Promise<EventFeed>
}

/** The events of one world, for one who listens. */
export interface EventFeed {
  /** The number of the newest event when the feed was opened. */
  readonly newest: number
  read(query: EventQuery): Promise<EventPage>
  /** The number of an exchange that the journal holds; undefined when it does not. */
  numberOf(exchangeId: string): Promise<number | undefined>
  /** Calls whenever there may be new events. */
  onNews(listener: () => void): void
  close(): void
}

/** Events of worlds that this process alone serves. */
export function eventsInMemory(tenants: Tenants): EventSource {
  return {
    open(world) {
      const log = tenants.eventsOf(world)
      const stops: (() => void)[] = []
      return Promise.resolve({
        newest: log.newest,
        read: (query) => Promise.resolve(log.read(tenants.get(world)?.journal, query)),
        numberOf: (exchangeId) => Promise.resolve(tenants.get(world)?.journal.numberOf(exchangeId)),
        onNews: (listener) => {
          stops.push(log.listen(listener))
        },
        close: () => {
          for (const stop of stops.splice(0)) stop()
        },
      })
    },
  }
}
