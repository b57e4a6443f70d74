import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { behind } from '../../src/control/events/event-position.ts'
import { writeEvents } from '../../src/control/events/event-stream.ts'
import { createEventLog, type EventLog } from '../../src/gateway/event-log.ts'
import type { EventFeed } from '../../src/gateway/event-source.ts'
import { instantOf } from '../../src/units/instant.ts'
import { noon } from '../helpers/platform.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const kept = 10

/** A reader that takes as many texts as it has room for, and one of its log. */
function stage(kinds: ReadonlySet<string> = new Set(['world'])) {
  const log = createEventLog(0, kept)
  const texts: string[] = []
  const waiting: (() => void)[] = []
  const leaving: (() => void)[] = []
  let room = Infinity
  const isOpen = { feed: true }
  const feed: EventFeed = {
    newest: 0,
    read: (query) => Promise.resolve(log.read(undefined, query)),
    numberOf: () => Promise.resolve(undefined),
    onNews: (listener) => {
      log.listen(listener)
    },
    close: () => {
      isOpen.feed = false
    },
  }
  writeEvents(
    {
      write: (text) => {
        texts.push(text)
        room -= 1
        return room > 0
      },
      onDrain: (listener) => waiting.push(listener),
      onClose: (listener) => leaving.push(listener),
    },
    feed,
    { kinds, after: behind(0) },
  )
  return {
    log,
    texts,
    isOpen,
    setRoom: (wanted: number) => {
      room = wanted
      for (const listener of waiting.splice(0)) listener()
    },
    leave: () => {
      for (const listener of leaving.splice(0)) listener()
    },
  }
}

function happen(log: EventLog, count: number): void {
  log.add(Array.from({ length: count }, () => ({ kind: 'world', at: instantOf(noon), change: 'reset' })))
  log.wake()
}

const settle = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const ids = (texts: readonly string[]): string[] =>
  [...texts.join('').matchAll(/^id: (\S+)/gm)].map(([, id]) => id ?? '')

it('sends what happened close together at once, and a comment when nothing does', async () => {
  const { log, texts } = stage()
  await settle(1)
  expect(texts).toEqual(['retry: 1000\nid: 0.99\n\n'])
  happen(log, 2)
  happen(log, 1)
  await settle(19)
  expect(texts).toHaveLength(1)
  await settle(2)
  expect(ids(texts.slice(1))).toEqual(['1', '2', '3'])
  await settle(45_000)
  expect(texts.slice(2)).toEqual([':\n\n', ':\n\n', ':\n\n'])
})

it('keeps nothing for a slow reader but its place, and tells it what it missed', async () => {
  const { log, texts, setRoom } = stage()
  setRoom(1)
  happen(log, 3)
  await settle(25)
  happen(log, 5 * kept)
  await settle(60_000)
  expect(ids(texts)).toEqual(['0.99', '1', '2', '3'])
  setRoom(Infinity)
  await settle(25)
  const missed = texts.at(-1) ?? ''
  expect(missed).toContain('event: missed\ndata: {"after":"3.99","until":"43.99"}')
  expect(ids([missed])).toEqual(['43.99', ...Array.from({ length: kept }, (_, at) => String(44 + at))])
  happen(log, 1)
  await settle(25)
  expect(ids(texts).at(-1)).toBe('54')
})

it('tells of traffic at once and then four times a second, however much there is, and nothing to who has no room', async () => {
  const { log, texts, setRoom } = stage(new Set(['traffic']))
  const told = (): string[] => [...texts.join('').matchAll(/"newest":"(\d+)"/g)].map(([, newest]) => newest ?? '')
  await settle(1)
  expect(told()).toEqual(['0'])
  for (let round = 0; round < 100; round += 1) {
    happen(log, 1)
    await settle(10)
  }
  expect(told().length).toBeGreaterThan(3)
  expect(told().length).toBeLessThan(7)
  await settle(250)
  expect(told().at(-1)).toBe('100')
  setRoom(1)
  for (let round = 0; round < 100; round += 1) {
    happen(log, 1)
    await settle(100)
  }
  const before = told().length
  expect(Number(told().at(-1))).toBeLessThan(104)
  setRoom(Infinity)
  await settle(250)
  expect(told().at(-1)).toBe('200')
  expect(told()).toHaveLength(before + 1)
})

it('ends with its reader', async () => {
  const { log, texts, isOpen, leave } = stage()
  await settle(1)
  leave()
  happen(log, 1)
  await settle(60_000)
  expect([texts.length, isOpen.feed]).toEqual([1, false])
  expect(vi.getTimerCount()).toBe(0)
})
