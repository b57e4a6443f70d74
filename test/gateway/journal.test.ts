import { expect, it } from 'vitest'
import type { Exchange } from '../../src/contract/exchange.ts'
import { createJournal } from '../../src/gateway/journal.ts'

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

it('forgets the oldest exchanges when there are too many', () => {
  const journal = createJournal({ exchanges: 3, bytes: 1000 })
  for (const id of ['a', 'b', 'c', 'd', 'e']) journal.add(exchange(id, 1))
  expect(journal.list().map((each) => each.id)).toEqual(['c', 'd', 'e'])
})

it('forgets the oldest exchanges when they are too large, but never the last', () => {
  const journal = createJournal({ exchanges: 10, bytes: 100 })
  for (const [id, size] of [
    ['a', 60],
    ['b', 30],
    ['c', 20],
  ] as const)
    journal.add(exchange(id, size))
  expect(journal.list().map((each) => each.id)).toEqual(['b', 'c'])
  journal.add(exchange('d', 5000))
  expect(journal.list().map((each) => each.id)).toEqual(['d'])
  journal.add(exchange('e', 1))
  expect(journal.list().map((each) => each.id)).toEqual(['e'])
})

it('counts what is large beside the bodies too: addresses, headers, verdicts', () => {
  const journal = createJournal({ exchanges: 10, bytes: 100 })
  const plain = exchange('a', 0)
  const large = 'a'.repeat(60)
  journal.add({ ...plain, request: { ...plain.request, target: large } })
  journal.add({ ...plain, request: { ...plain.request, headers: { 'x-large': large } } })
  expect(journal.size()).toBe(1)
  journal.add({ ...plain, verdicts: [{ step: 'request', ok: false, detail: large }] })
  expect(journal.size()).toBe(1)
})

it('begins anew when it is cleared', () => {
  const journal = createJournal({ exchanges: 2, bytes: 100 })
  journal.add(exchange('a', 90))
  journal.clear()
  journal.add(exchange('b', 50))
  journal.add(exchange('c', 50))
  expect(journal.list().map((each) => each.id)).toEqual(['b', 'c'])
})
