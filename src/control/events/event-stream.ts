import type { StreamReader } from '../../contract/exchange.ts'
import type { EventPage, EventQuery } from '../../gateway/event-log.ts'
import type { EventFeed } from '../../gateway/event-source.ts'
import { behind, type EventPosition, positionText } from './event-position.ts'
import { eventText, missedText } from './event-text.ts'
import { createTrafficPulse } from './traffic-pulse.ts'

/** How often a reader hears that the sandbox is there, and how long events are gathered before they are sent, in milliseconds. */
const rhythm = { heartbeat: 15_000, gather: 20 }

/** So many events are written at a time. */
const portion = 200

export interface StreamOptions {
  readonly kinds: ReadonlySet<string>
  /** Behind which event to begin. */
  readonly after: EventPosition
}

/**
 * Sends the events of a feed for as long as somebody reads. Nothing waits for a reader but one portion: who is slower than
 * the events come is sent the next when there is room, and `missed` in the place of what is gone by then.
 */
export function writeEvents(reader: StreamReader, feed: EventFeed, options: StreamOptions): void {
  const { kinds } = options
  const query = { exchanges: exchangesIn(kinds), others: hasOthers(kinds), limit: portion }
  let { after } = options
  let isOver = false
  let isBusy = false
  let hasNews = false
  let gathering: NodeJS.Timeout | undefined

  /** Sends portion by portion, until there is nothing left. */
  async function send(): Promise<void> {
    do {
      hasNews = false
      // The event that was read last may have parts that were not.
      const page = await feed.read({ ...query, after: after.number - 1 })
      const { text, until } = written(page, { kinds, after })
      after = until
      hasNews ||= page.events.length === portion
      if (text !== '' && !isOver && !reader.write(text)) await drained(reader)
    } while (hasNews && !isOver)
  }

  function run(): void {
    gathering = undefined
    if (isBusy || isOver) return
    isBusy = true
    send()
      // What cannot be read now is asked for again at the next heartbeat.
      .catch(() => undefined)
      .finally(() => {
        isBusy = false
      })
  }

  const pulse = kinds.has('traffic') ? createTrafficPulse(reader, feed) : undefined

  const heartbeat = setInterval(() => {
    if (!isBusy) reader.write(':\n\n')
    run()
    pulse?.beat()
  }, rhythm.heartbeat)

  feed.onNews(() => {
    pulse?.beat()
    hasNews = true
    if (!isBusy) gathering ??= setTimeout(run, rhythm.gather)
  })
  reader.onClose(() => {
    isOver = true
    clearInterval(heartbeat)
    clearTimeout(gathering)
    pulse?.stop()
    feed.close()
  })
  reader.write(`retry: 1000\nid: ${positionText(after)}\n\n`)
  run()
  pulse?.beat()
}

/** A page as text, with `missed` before it where some of it is gone, and the position behind it. */
function written(page: EventPage, { kinds, after }: StreamOptions): { text: string; until: EventPosition } {
  const isOfAnotherLife = after.number > page.newest
  const isGap = page.forgotten > after.number || isOfAnotherLife
  const first = page.events[0]?.number ?? Infinity
  const begin = isGap ? behind(Math.min(page.forgotten, first - 1)) : after
  const texts = page.events.map((each) => eventText(each, { kinds, after: begin }))
  const last = page.events.at(-1)?.number ?? 0
  const isAll = page.events.length < portion
  const until = Math.max(last, isAll ? page.forgotten : 0)
  return {
    text: (isGap ? missedText(after, begin) : '') + texts.join(''),
    until: until > begin.number ? behind(until) : begin,
  }
}

function drained(reader: StreamReader): Promise<void> {
  return new Promise((resolve) => {
    reader.onDrain(resolve)
    reader.onClose(resolve)
  })
}

function exchangesIn(kinds: ReadonlySet<string>): EventQuery['exchanges'] {
  return kinds.has('exchange') || kinds.has('finding') ? 'all' : 'none'
}

/** Kinds that are told of the journal, not of the events beside it. */
const ofTheJournal: ReadonlySet<string> = new Set(['exchange', 'finding', 'traffic'])

function hasOthers(kinds: ReadonlySet<string>): boolean {
  return [...kinds].some((each) => !ofTheJournal.has(each))
}
