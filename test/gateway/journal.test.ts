import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../src/contract/exchange.ts'
import { createJournals, type Journal } from '../../src/gateway/journal.ts'

function exchange(id: string, size: number): Exchange {
  return {
    id,
    at: 0,
    operationId: undefined,
    caller: undefined,
    request: { method: 'POST', target: '', headers: {}, body: new Uint8Array(size), sourceIp: '', receivedAt: 0 },
    response: { status: 200, headers: {}, body: undefined },
    verdicts: [],
  }
}

/** A journal that has all bytes of its process. */
function alone(exchanges: number, bytes = Infinity): Journal {
  return createJournals({ exchanges, bytes, bodyBytes: Infinity }).open()
}

const ids = (journal: Journal): string[] => journal.list().map((each) => each.id)

/** What an exchange takes besides its body. */
const bare = bytesOf(exchange('', 0))

function bytesOf(each: Exchange): number {
  const journal = alone(1)
  journal.add(each)
  return journal.bytes()
}

it('forgets the oldest exchanges when there are too many, and says how many', () => {
  const journal = alone(3)
  for (const id of ['a', 'b', 'c', 'd', 'e']) journal.add(exchange(id, 1))
  expect(ids(journal)).toEqual(['c', 'd', 'e'])
  expect(journal.dropped()).toBe(2)
})

it('forgets the oldest exchanges when they are too large, but never the last', () => {
  const journal = alone(10, 2 * bare + 100)
  for (const [id, size] of [
    ['a', 60],
    ['b', 30],
    ['c', 20],
  ] as const)
    journal.add(exchange(id, size))
  expect(ids(journal)).toEqual(['b', 'c'])
  journal.add(exchange('d', 5000))
  expect(ids(journal)).toEqual(['d'])
  journal.add(exchange('e', 1))
  expect(ids(journal)).toEqual(['e'])
})

it('counts what is large beside the bodies too: addresses, headers of both sides, verdicts, explanations', () => {
  const plain = exchange('a', 0)
  const large = 'a'.repeat(5000)
  const { request, response } = plain
  const wide: Exchange[] = [
    { ...plain, request: { ...request, target: large } },
    { ...plain, request: { ...request, headers: { 'x-large': large } } },
    { ...plain, request: { ...request, headers: { 'x-large': [large] } } },
    { ...plain, response: { ...response, headers: { 'X-Large': large } } },
    { ...plain, response: { ...response, body: large } },
    { ...plain, verdicts: [{ step: 'request', ok: false, detail: large }] },
    { ...plain, explanation: large },
  ]
  for (const each of wide) expect(bytesOf(each) - bare).toBeGreaterThanOrEqual(5000)
})

it('counts two bytes for each letter of a text that is not in Latin letters', () => {
  const plain = exchange('a', 0)
  expect(bytesOf({ ...plain, explanation: '客'.repeat(1000) }) - bare).toBe(2000)
})

describe('what a client sends with each of its requests', () => {
  const token = 't'.repeat(1000)
  const bringing = (headers: Record<string, string>): Exchange => {
    const plain = exchange('a', 0)
    return { ...plain, request: { ...plain.request, headers } }
  }
  const taken = (...sent: readonly Record<string, string>[]): number[] => {
    const journals = createJournals({ exchanges: 10, bytes: Infinity, bodyBytes: Infinity })
    return sent.map((headers) => {
      const journal = journals.open()
      journal.add(bringing(headers))
      expect(journal.list()[0]?.request.headers).toEqual(headers)
      return journal.bytes() - bare
    })
  }
  // A name and what is around it take 24 bytes.
  it.each([
    ['the same headers', { host: 'abc', 'x-auth-token': token }, { host: 'abc', 'x-auth-token': token }, 0],
    ['another value', { host: 'abc', 'x-auth-token': token }, { host: 'xyz', 'x-auth-token': token }, 51],
    ['one header less', { host: 'abc', 'x-auth-token': token }, { 'x-auth-token': token }, 24],
    ['one header more', { 'x-auth-token': token }, { host: 'abc', 'x-auth-token': token }, 51],
    ['another token', { 'x-auth-token': `u${token}` }, { 'x-auth-token': `v${token}` }, 1025],
    ['no token', { host: 'a'.repeat(1000) }, { host: 'a'.repeat(1000) }, 1024],
  ])('is kept once: %s', (_what, first, second, bytes) => {
    expect(taken(first, second)[1]).toBe(bytes)
  })

  it('is kept anew with each change, and no more than that', () => {
    const [one, other] = [{ host: 'abc', 'x-auth-token': token }, { 'x-auth-token': token }]
    expect(taken(one, other, other, one, one).slice(1)).toEqual([24, 0, 51, 0])
  })
})

it('takes room from the journal that has most, so that a quiet one keeps its exchanges', () => {
  const journals = createJournals({ exchanges: 1000, bytes: 20 * (bare + 100), bodyBytes: Infinity })
  const [quiet, busy] = [journals.open(), journals.open()]
  for (const id of ['q1', 'q2', 'q3']) quiet.add(exchange(id, 100))
  for (let at = 1; at <= 200; at += 1) busy.add(exchange(`b${at}`, 100))
  expect(ids(quiet)).toEqual(['q1', 'q2', 'q3'])
  expect([busy.size(), busy.dropped(), quiet.dropped()]).toEqual([17, 183, 0])
  expect(ids(busy).at(-1)).toBe('b200')
})

it('holds all journals of a process to one bound, however many there are', () => {
  const bytes = 50 * (bare + 100)
  const journals = createJournals({ exchanges: 1000, bytes, bodyBytes: Infinity })
  const all = Array.from({ length: 200 }, () => journals.open())
  for (let round = 0; round < 3; round += 1) for (const each of all) each.add(exchange('a', 100))
  const held = all.reduce((sum, each) => sum + each.bytes(), 0)
  expect(held).toBeLessThanOrEqual(bytes)
  expect(held).toBeGreaterThan(bytes / 2)
  expect(all.at(-1)?.size()).toBe(1)
})

it('gives the room of a journal that ended to the others', () => {
  const journals = createJournals({ exchanges: 1000, bytes: 4 * (bare + 100), bodyBytes: Infinity })
  const [gone, left] = [journals.open(), journals.open()]
  for (const id of ['a', 'b', 'c']) gone.add(exchange(id, 100))
  journals.close(gone)
  gone.add(exchange('late', 100))
  for (const id of ['d', 'e', 'f', 'g']) left.add(exchange(id, 100))
  expect([ids(gone), ids(left)]).toEqual([[], ['d', 'e', 'f', 'g']])
})

it('begins anew when it is cleared', () => {
  const journal = alone(2, 2 * bare + 100)
  journal.add(exchange('a', 90))
  journal.clear()
  journal.add(exchange('b', 50))
  journal.add(exchange('c', 50))
  expect([ids(journal), journal.dropped()]).toEqual([['b', 'c'], 0])
})
