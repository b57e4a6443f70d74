import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { awaitExchange } from '../../src/control/events/await-exchange.ts'
import { type EventFeed, eventsInMemory } from '../../src/gateway/event-source.ts'
import { customers } from '../helpers/control.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

const minute = 60_000

/** A feed of the world of a platform, and a wait of a minute for the next exchange that it tells. */
async function waiting(platform: TestPlatform) {
  const feed = await eventsInMemory(platform.tenants).open(platform.world.id)
  const leaving = new AbortController()
  const wait = (from: EventFeed) =>
    awaitExchange(from, { fits: () => true, after: feed.newest, timeoutMs: minute, signal: leaving.signal })
  return { feed, leaving, wait }
}

it('finds an exchange that came while others were read', async () => {
  const platform = startPlatform()
  const { feed, wait } = await waiting(platform)
  let isFirst = true
  const found = await wait({
    ...feed,
    async read(query) {
      const page = await feed.read(query)
      if (isFirst) await platform.post(customers, { limit: 1 })
      isFirst = false
      return page
    },
  })
  expect(found?.operationId).toBe('ListSubCustomers')
})

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
})

it.each(['answered', 'left'])('keeps no timer, and listens to nobody, when it was %s', async (how) => {
  const platform = startPlatform()
  const { feed, leaving, wait } = await waiting(platform)
  const found = wait(feed)
  expect([vi.getTimerCount(), getEventListeners(leaving.signal, 'abort').length]).toEqual([1, 1])
  if (how === 'left') leaving.abort()
  else await platform.post(customers, { limit: 1 })
  expect((await found)?.operationId).toBe(how === 'left' ? undefined : 'ListSubCustomers')
  expect([vi.getTimerCount(), getEventListeners(leaving.signal, 'abort').length]).toEqual([0, 0])
  expect(platform.tenants.eventsOf(platform.world.id).listeners()).toBe(0)
})
