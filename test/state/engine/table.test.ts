import { fc } from '../../helpers/properties.ts'
import { expect, it } from 'vitest'
import {
  changedRecords,
  clearChanges,
  keepChanges,
  type ChangeLog,
  createChangeLog,
  createTable,
  hasChanges,
  recordOf,
  type Table,
  undoTo,
} from '../../../src/state/engine/table.ts'

interface Row {
  readonly id: string
  readonly group: string | undefined
  readonly at: number
}

function rows(): { table: Table<Row, 'byGroup'>; log: ChangeLog } {
  const log: ChangeLog = createChangeLog()
  const indexes = { byGroup: { group: (each: Row) => each.group, order: (each: Row) => each.at } }
  return { table: createTable({ name: 'rows', key: (each: Row) => each.id, indexes }, log), log }
}

const changes = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    group: fc.constantFrom('x', 'y', undefined),
    at: fc.integer({ min: 0, max: 5 }),
    gone: fc.boolean(),
  }),
)

function apply(table: Table<Row, 'byGroup'>, { gone, ...row }: Row & { readonly gone: boolean }): void {
  if (gone) table.delete(row.id)
  else table.set(row)
}

it('keeps each group in order, as sorting all records would', () => {
  fc.assert(
    fc.property(changes, (steps) => {
      const { table } = rows()
      for (const step of steps) apply(table, step)
      for (const group of ['x', 'y']) {
        const expected = [...table.values()]
          .filter((each) => each.group === group)
          .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
        expect(table.sliceOf('byGroup', group, { from: 0, to: 99 })).toEqual(expected)
        expect(table.positionOf('byGroup', group, 3)).toBe(expected.filter((each) => each.at < 3).length)
      }
    }),
  )
})

it('takes back everything since a mark, indexes included', () => {
  fc.assert(
    fc.property(changes, changes, (before, after) => {
      const { table, log } = rows()
      for (const step of before) apply(table, step)
      const mark = log.entries.length
      const kept = [...table.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
      const order = [...table.keysOf('byGroup', 'x')]
      for (const step of after) apply(table, step)
      undoTo(log, mark)
      expect([...table.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(kept)
      expect([...table.keysOf('byGroup', 'x')]).toEqual(order)
    }),
  )
})

it('names each changed record once, as it is at the end', () => {
  const { table, log } = rows()
  table.set({ id: 'a', group: 'x', at: 1 })
  table.set({ id: 'b', group: 'x', at: 1 })
  table.set({ id: 'a', group: 'x', at: 2 })
  table.delete('b')
  expect(changedRecords(log)).toEqual([
    { table: 'rows', key: 'a', record: { id: 'a', group: 'x', at: 2 }, place: 0 },
    { table: 'rows', key: 'b', record: undefined, place: 0 },
  ])
})

it('keeps the order of thousands of records that come, move and go', () => {
  const many = fc.array(fc.record({ id: fc.nat({ max: 3000 }), at: fc.nat({ max: 50 }), gone: fc.boolean() }), {
    minLength: 3000,
    maxLength: 6000,
    size: 'max',
  })
  fc.assert(
    fc.property(many, fc.nat({ max: 2000 }), (steps, from) => {
      const { table } = rows()
      const model = new Map<string, number>()
      for (const { id, at, gone } of steps) {
        const key = String(id)
        if (gone && model.has(key)) {
          table.delete(key)
          model.delete(key)
        } else {
          table.set({ id: key, group: 'x', at })
          model.set(key, at)
        }
      }
      const expected = [...model].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([key]) => key)
      expect([...table.keysOf('byGroup', 'x')]).toEqual(expected)
      expect(table.countOf('byGroup', 'x')).toBe(expected.length)
      expect(table.firstOf('byGroup', 'x')?.id).toBe(expected[0])
      const range = { from, to: from + 700 }
      expect(table.sliceOf('byGroup', 'x', range).map((each) => each.id)).toEqual(expected.slice(from, from + 700))
      for (const bound of [0, 7, 25, 51]) {
        const before = expected.filter((key) => (model.get(key) ?? 0) < bound).length
        expect(table.positionOf('byGroup', 'x', bound)).toBe(before)
      }
    }),
    { numRuns: 10 },
  )
})

it('hands out final changes to be written down, and takes back only what came after them', () => {
  const { table, log } = rows()
  table.set({ id: 'a', group: 'x', at: 1 })
  keepChanges(log)
  table.set({ id: 'a', group: 'x', at: 2 })
  table.set({ id: 'b', group: 'x', at: 2 })
  undoTo(log, 0)
  expect(table.get('b')).toBeUndefined()
  expect(changedRecords(log)).toEqual([{ table: 'rows', key: 'a', record: { id: 'a', group: 'x', at: 1 }, place: 0 }])
})

it('makes nothing final while everything may yet be taken back', () => {
  const { table, log } = rows()
  log.provisional = true
  table.set({ id: 'a', group: 'x', at: 1 })
  keepChanges(log)
  undoTo(log, 0)
  expect(table.get('a')).toBeUndefined()
  expect(changedRecords(log)).toEqual([])
})

it('gives records in the order in which they came: changed ones stay, deleted ones come again last, undone ones go back', () => {
  const { table, log } = rows()
  for (const id of ['c', 'a', 'b']) table.set({ id, group: 'x', at: 1 })
  table.set({ id: 'c', group: 'x', at: 2 })
  expect([...table.keys()]).toEqual(['c', 'a', 'b'])
  const mark = log.entries.length
  table.delete('c')
  table.set({ id: 'c', group: 'x', at: 3 })
  expect([...table.keys()]).toEqual(['a', 'b', 'c'])
  undoTo(log, mark)
  expect([...table.values()].map((each) => each.id)).toEqual(['c', 'a', 'b'])
  table.restore({ id: 'd', group: 'x', at: 1 }, 9)
  table.set({ id: 'e', group: 'x', at: 1 })
  expect(['d', 'e'].map((key) => table.placeOf(key))).toEqual([9, 10])
})

it('a record that is restored goes to its place, also one that is there, and one that stays keeps its own', () => {
  const { table } = rows()
  const restored = (id: string, place: number): string[] => {
    table.restore({ id, group: 'x', at: 1 }, place)
    return [...table.keys()]
  }
  restored('a', 3)
  expect(restored('b', 1)).toEqual(['b', 'a'])
  expect(restored('b', 5)).toEqual(['a', 'b'])
  expect(restored('a', 3)).toEqual(['a', 'b'])
  table.set({ id: 'c', group: 'x', at: 1 })
  expect(['a', 'b', 'c', 'd'].map((key) => table.placeOf(key))).toEqual([3, 5, 6, undefined])
})

it('knows whether anything is to be written down', () => {
  const { table, log } = rows()
  const row = { id: 'a', group: 'x', at: 1 }
  expect(hasChanges(log)).toBe(false)
  table.set(row)
  expect(hasChanges(log)).toBe(true)
  keepChanges(log)
  expect(hasChanges(log)).toBe(true)
  clearChanges(log)
  expect([hasChanges(log), changedRecords(log)]).toEqual([false, []])
  log.kept = false
  table.set(row)
  keepChanges(log)
  expect(hasChanges(log)).toBe(false)
})

it('names a record once that was changed before and after changes became final', () => {
  const { table, log } = rows()
  for (const at of [1, 2]) {
    table.set({ id: 'a', group: 'x', at })
    table.set({ id: 'b', group: 'x', at })
    keepChanges(log)
  }
  table.set({ id: 'b', group: 'x', at: 3 })
  table.set({ id: 'c', group: 'x', at: 3 })
  expect(changedRecords(log).map(({ key, record, place }) => [key, (record as Row).at, place])).toEqual([
    ['a', 2, 0],
    ['b', 3, 1],
    ['c', 3, 2],
  ])
})

it('empties a table, and what is deleted twice or was never there changes nothing', () => {
  const { table, log } = rows()
  for (const id of ['a', 'b']) table.insert({ id, group: 'x', at: 1 })
  const mark = log.entries.length
  table.delete('nobody')
  expect(log.entries).toHaveLength(mark)
  table.clear()
  expect([table.size, [...table.keysOf('byGroup', 'x')], table.firstOf('byGroup', 'x')]).toEqual([0, [], undefined])
  undoTo(log, mark)
  expect([...table.keys()]).toEqual(['a', 'b'])
})

it('says what is missing where a record or an index must be there', () => {
  const { table } = rows()
  expect(() => recordOf(table, 'nobody')).toThrow('Failed to read rows: there must be a record of nobody.')
  const other = table as unknown as Table<Row, 'byName'>
  expect(() => other.countOf('byName', 'x')).toThrow('Failed to read rows: it has no index byName.')
})
