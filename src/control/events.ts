import { refuse } from '../contract/refusals.ts'
import { controlHandlers } from './define-control.ts'
import { awaitExchange } from './events/await-exchange.ts'
import { behind, readPosition } from './events/event-position.ts'
import { writeEvents } from './events/event-stream.ts'
import { exchangeFilter } from './exchange-filters.ts'
import { hold, streamOf } from './lasting-answers.ts'
import { fromExchange } from './shown-exchange.ts'

const allKinds = ['exchange', 'finding', 'clock', 'due', 'mail', 'file', 'fault', 'ticket', 'world']

const usualTimeout = 30

export const eventControl = controlHandlers({
  ListenToEvents({ room, tenant, query, header }) {
    const last = header['Last-Event-ID'] ?? query.lastEventId
    const kinds = new Set<string>(query.kinds ?? allKinds)
    return hold(async (signal) => {
      const feed = await room.events.open(tenant.world.id)
      signal.addEventListener('abort', () => {
        feed.close()
      })
      const after = last === undefined ? behind(feed.newest) : readPosition(last)
      return streamOf((reader) => {
        writeEvents(reader, feed, { kinds, after })
      })
    })
  },

  AwaitExchange({ room, tenant, query, reply }) {
    const { after, timeoutSeconds = usualTimeout } = query
    return hold(async (signal) => {
      const feed = await room.events.open(tenant.world.id)
      const exchange = await awaitExchange(feed, {
        fits: exchangeFilter(query),
        after: after === undefined ? feed.newest : ((await feed.numberOf(after)) ?? 0),
        timeoutMs: timeoutSeconds * 1000,
        signal,
      })
      return exchange === undefined
        ? refuse('control_timed_out', `no exchange that fits came within ${timeoutSeconds} seconds`)
        : reply(200, fromExchange(exchange))
    })
  },
})
