import { describe, expect, it } from 'vitest'
import { createEventParser } from '../../src/page/event-parser.ts'
import type { BriefExchange } from '../../src/page/exchanges/exchange.ts'
import {
  addNewest,
  fillNewestGap,
  forgetOldest,
  newestFirst,
  newestGap,
  nothingKnown,
} from '../../src/page/exchanges/stretches.ts'

const rows = (...ids: number[]): BriefExchange[] =>
  ids.map((id) => ({
    id: String(id),
    at: '2026-05-06T08:05:01Z',
    service: 'intl',
    operation_id: 'PayOrders',
    method: 'POST',
    path: '/',
    status: 200,
    error_code: null,
    caller: null,
    verdicts: [],
    fault: null,
    hint: null,
    findings: [],
  }))

describe('what is known of a journal', () => {
  it('grows at its end, and a gap in it is filled from the newest on', () => {
    let known = addNewest(nothingKnown, rows(1, 2), true)
    known = addNewest(known, rows(3), true)
    expect(newestGap(known)).toBeUndefined()
    known = addNewest(known, rows(9, 10), false)
    expect(newestGap(known)).toEqual({ after: '3', before: '9' })
    known = fillNewestGap(known, rows(7, 8), false)
    expect(newestGap(known)).toEqual({ after: '3', before: '7' })
    known = fillNewestGap(known, rows(4, 5, 6), true)
    expect(newestGap(known)).toBeUndefined()
    expect(newestFirst(known).map(({ id }) => Number(id))).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  it('reaches back to the beginning when nothing comes before it', () => {
    const known = addNewest(nothingKnown, rows(5, 6), false)
    expect(newestGap(known)).toEqual({ after: undefined, before: '5' })
    expect(newestGap(fillNewestGap(known, rows(4), true))).toBeUndefined()
    expect(newestGap(fillNewestGap(known, [], true))).toBeUndefined()
  })

  it('is bounded: the oldest are forgotten, whole stretches too', () => {
    const known = addNewest(addNewest(nothingKnown, rows(1, 2), false), rows(5, 6, 7), false)
    expect(newestFirst(forgetOldest(known, 5))).toHaveLength(5)
    const kept = forgetOldest(known, 2)
    expect(newestFirst(kept).map(({ id }) => id)).toEqual(['7', '6'])
    expect(newestGap(kept)).toBeUndefined()
  })
})

describe('server-sent events', () => {
  it('are read in whatever pieces they come', () => {
    const text = 'retry: 1000\nid: 7\n\n:\n\nid: 8\nevent: mail\ndata: {"a":"b: c"}\n\nevent: traffic\ndata: {}\n\n'
    for (const size of [1, 5, 1000]) {
      const parser = createEventParser()
      const heard = (text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).flatMap((piece) => parser.take(piece))
      expect(heard).toEqual([
        { id: '8', kind: 'mail', data: { a: 'b: c' } },
        { id: undefined, kind: 'traffic', data: {} },
      ])
      expect(parser.lastId).toBe('8')
    }
  })
})
