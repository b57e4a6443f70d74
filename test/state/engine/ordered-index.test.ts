import { describe, expect, it } from 'vitest'
import { createIndex, type OrderedIndex } from '../../../src/state/engine/ordered-index.ts'

interface Row {
  readonly id: string
  readonly group: string | undefined
  readonly at: number | string
}

/** An index together with the rows that it is over, which sorting puts in the order that it must have. */
function subject(): {
  index: OrderedIndex<Row>
  set: (row: Row) => void
  remove: (id: string) => void
  expectSorted: (group?: string) => void
} {
  const rows = new Map<string, Row>()
  const index = createIndex<Row>({ group: (each) => each.group, order: (each) => each.at }, rows)
  const set = (row: Row): void => {
    const before = rows.get(row.id)
    rows.set(row.id, row)
    index.move(row.id, before, row)
  }
  const remove = (id: string): void => {
    const before = rows.get(id)
    rows.delete(id)
    index.move(id, before, undefined)
  }
  const expectSorted = (group = 'x'): void => {
    const sorted = [...rows.values()].filter((each) => each.group === group).sort(compare)
    const ids = sorted.map((each) => each.id)
    expect([...index.keys(group)]).toEqual(ids)
    expect([index.count(group), index.first(group)]).toEqual([ids.length, ids[0]])
    const edges = [0, 1, 255, 256, 257, 511, 512, 513, 1024, ids.length - 1, ids.length, Infinity]
    for (const from of edges)
      for (const to of edges) {
        const wanted = from < 0 || to < 0 ? [] : ids.slice(from, to)
        if (from >= 0 && to >= 0) expect([from, to, index.slice(group, from, to)]).toEqual([from, to, wanted])
      }
    for (const at of new Set(edges.map((each) => sorted[each]?.at)))
      if (at !== undefined)
        expect([at, index.position(group, at)]).toEqual([at, sorted.filter((each) => each.at < at).length])
  }
  return { index, set, remove, expectSorted }
}

function compare(a: Row, b: Row): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.id < b.id ? -1 : 1
}

const idOf = (number: number): string => `k${number.toString().padStart(5, '0')}`
const upTo = (count: number): number[] => Array.from({ length: count }, (_, number) => number)

describe('a group', () => {
  const few: readonly (readonly [what: string, rows: readonly (readonly [id: string, at: number])[], ids: string])[] = [
    ['of nobody', [], ''],
    ['of one', [['a', 3]], 'a'],
    ['of two that come in order', [['a', 1], ['b', 2]], 'a b'],
    ['of two that come against the order', [['a', 2], ['b', 1]], 'b a'],
    ['of equal orders goes by the keys', [['c', 1], ['a', 1], ['b', 1]], 'a b c'],
    ['whose first moves to the end', [['a', 1], ['b', 2], ['c', 3], ['a', 4]], 'b c a'],
    ['whose last moves to the front', [['a', 1], ['b', 2], ['c', 3], ['c', 0]], 'c a b'],
    ['whose middle stays', [['a', 1], ['b', 2], ['c', 3], ['b', 2]], 'a b c'],
  ] // prettier-ignore
  it.each(few)('%s', (_what, rows, ids) => {
    const { index, set, expectSorted } = subject()
    for (const [id, at] of rows) set({ id, group: 'x', at })
    expect([...index.keys('x')].join(' ')).toBe(ids)
    expectSorted()
  })

  it('loses what goes, moves to another group, or belongs to none any more', () => {
    const { index, set, remove, expectSorted } = subject()
    for (const id of ['a', 'b', 'c']) set({ id, group: 'x', at: 1 })
    set({ id: 'b', group: 'y', at: 1 })
    set({ id: 'c', group: undefined, at: 1 })
    expect([[...index.keys('x')], [...index.keys('y')]]).toEqual([['a'], ['b']])
    set({ id: 'c', group: 'y', at: 0 })
    set({ id: 'a', group: 'y', at: 2 })
    for (const group of ['x', 'y']) expectSorted(group)
    expect([index.first('x'), index.count('x'), index.position('x', 9), index.slice('x', 0, 9)]).toEqual([
      undefined,
      0,
      0,
      [],
    ])
    for (const id of ['b', 'a', 'c']) {
      remove(id)
      expectSorted('y')
    }
  })

  it('that was never there loses nothing', () => {
    const { index } = subject()
    index.move('a', { id: 'a', group: 'x', at: 1 }, undefined)
    expect([index.count('x'), [...index.keys('x')]]).toEqual([0, []])
  })

  it('orders texts as numbers', () => {
    const { set, expectSorted } = subject()
    for (const at of ['2026-02', '2025-12', '2026-01', '2026-02', '']) set({ id: `${at} x`, group: 'x', at })
    set({ id: '0', group: 'x', at: '2026-01' })
    expectSorted()
  })

  it('without an order goes by the keys', () => {
    const index = createIndex<{ group: string }>({ group: (each) => each.group }, new Map())
    for (const id of ['b', 'c', 'a']) index.move(id, undefined, { group: 'x' })
    expect([[...index.keys('x')], index.position('x', 0), index.position('x', 1)]).toEqual([['a', 'b', 'c'], 0, 3])
    index.move('b', { group: 'x' }, undefined)
    expect([...index.keys('x')]).toEqual(['a', 'c'])
  })
})

describe('a group of many', () => {
  const ways: readonly (readonly [string, (number: number) => number])[] = [
    ['in order', (number) => number],
    ['against the order', (number) => 3000 - number],
    ['from both ends', (number) => (number % 2 === 0 ? number : 6000 - number)],
    ['into the middle', (number) => (number % 2 === 0 ? number : 1500 - number)],
    ['in leaps', (number) => (number * 617) % 1543],
    ['all of one order', () => 7],
    ['a few orders', (number) => number % 3],
  ]
  it.each(ways)('comes and goes %s', (_way, atOf) => {
    const { set, remove, expectSorted } = subject()
    for (const number of upTo(1543)) {
      set({ id: idOf((number * 389) % 1543), group: 'x', at: atOf(number) })
      if (number % 257 === 0 || number === 512) expectSorted()
    }
    expectSorted()
    // Every third goes, then a whole stretch of them, so that chunks are emptied at the front, in the middle and at the end.
    for (const number of upTo(1543)) if (number % 3 === 0) remove(idOf(number))
    expectSorted()
    for (const number of upTo(600)) set({ id: idOf(number), group: 'x', at: 5000 + number })
    expectSorted()
    for (const number of upTo(600)) remove(idOf(number))
    expectSorted()
    for (const number of upTo(1543)) remove(idOf(number))
    expectSorted()
    set({ id: 'again', group: 'x', at: 1 })
    expectSorted()
  })

  it('takes one in at each edge of a full chunk', () => {
    for (const at of [-1, 0, 254.5, 255, 255.5, 256, 256.5, 510.5, 511, 511.5, 512]) {
      const { set, remove, expectSorted } = subject()
      for (const number of upTo(512)) set({ id: idOf(number), group: 'x', at: number })
      set({ id: 'new', group: 'x', at })
      expectSorted()
      for (const number of upTo(512)) set({ id: `l${idOf(number)}`, group: 'x', at: 600 + number })
      set({ id: 'k99999', group: 'x', at: 511 })
      expectSorted()
      remove('new')
      expectSorted()
    }
  })
})
