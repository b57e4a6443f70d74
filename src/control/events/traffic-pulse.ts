import type { StreamReader } from '../../contract/exchange.ts'
import type { EventFeed } from '../../gateway/event-source.ts'
import { trafficText } from './event-text.ts'

/** How long nothing is told after something was, in milliseconds: four times a second, however much is said. */
const pause = 250

/** Nothing of the journal but how far it is. */
const howFar = { after: Number.MAX_SAFE_INTEGER, limit: 1, exchanges: 'journal', others: false } as const

/** Tells a reader that the journal has changed, for whom it costs too much to be told of each exchange. */
export interface TrafficPulse {
  /** The journal may have changed. */
  beat(): void
  stop(): void
}

/** A pulse for one reader. It is told once what it had no room for. */
export function createTrafficPulse(reader: StreamReader, feed: EventFeed): TrafficPulse {
  let told = ''
  let isResting = false
  let isDue = false
  let isOver = false
  let rest: NodeJS.Timeout | undefined

  async function tell(): Promise<void> {
    const { newest, forgotten } = await feed.read(howFar)
    const text = trafficText(newest, forgotten)
    if (isOver || text === told) return
    told = text
    if (!reader.write(text)) await new Promise<void>((resolve) => reader.onDrain(resolve))
  }

  function beat(): void {
    isDue = true
    if (isResting || isOver) return
    isResting = true
    isDue = false
    tell()
      // What cannot be read now is asked for again at the next heartbeat.
      .catch(() => undefined)
      .finally(() => {
        rest = setTimeout(() => {
          isResting = false
          if (isDue) beat()
        }, pause)
      })
  }

  return {
    beat,
    stop() {
      isOver = true
      clearTimeout(rest)
    },
  }
}
