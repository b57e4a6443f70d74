import type { Exchange } from '../../contract/exchange.ts'
import type { EventFeed } from '../../gateway/event-source.ts'
import type { Filter } from '../../state/engine/listing.ts'

/** So many exchanges are looked at together. */
const portion = 500

export interface AwaitOptions {
  readonly fits: Filter<Exchange>
  /** Only exchanges with higher numbers. */
  readonly after: number
  readonly timeoutMs: number
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal
}

/** The first exchange that fits, as soon as there is one; undefined when none came in time. Closes the feed. */
export async function awaitExchange(feed: EventFeed, options: AwaitOptions): Promise<Exchange | undefined> {
  const { fits, timeoutMs, signal } = options
  const alarm = createAlarm(feed, timeoutMs, signal)
  let { after } = options
  try {
    for (;;) {
      const isLast = alarm.isOver()
      const { events } = await feed.read({ after, limit: portion, exchanges: 'journal', others: false })
      for (const { event } of events) if (event.kind === 'exchange' && fits(event.exchange)) return event.exchange
      after = events.at(-1)?.number ?? after
      if (events.length === portion) continue
      if (isLast) return undefined
      await alarm.next()
    }
  } finally {
    alarm.stop()
    feed.close()
  }
}

/** Wakes who waits: when there is news, when the time is over, when nobody waits any more. */
function createAlarm(feed: EventFeed, timeoutMs: number, signal: AbortSignal) {
  let isOver = timeoutMs === 0 || signal.aborted
  let hasNews = false
  let wake = (): void => undefined
  const end = (): void => {
    isOver = true
    wake()
  }
  const timer = setTimeout(end, timeoutMs)
  signal.addEventListener('abort', end)
  feed.onNews(() => {
    hasNews = true
    wake()
  })
  return {
    isOver: () => isOver,
    /** Ends with the next news, with those since the last call, or with the time. */
    async next(): Promise<void> {
      if (!hasNews && !isOver)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      hasNews = false
    },
    stop() {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
    },
  }
}
