import type { Announcement } from './announcements.ts'
import { createIndex, type IndexRule, type OrderedIndex } from './ordered-index.ts'
import { createOrderedRows } from './ordered-rows.ts'

/** What a world has changed since it was last written down, and what it takes to take that back. */
export interface ChangeLog {
  readonly entries: Change[]
  /** Keys of records whose changes are final. */
  readonly settled: Map<AnyTable, Set<string>>
  /** Whether somebody writes changes down; else final ones are forgotten. */
  kept: boolean
  /** Whether everything may yet be taken back: then no change is final. */
  provisional: boolean
  /** What is final and others are to be told of, in the order in which it happened. */
  readonly announced: Announcement[]
}

interface Change {
  readonly table: AnyTable
  readonly key: string
  readonly before: object | undefined
  /** Where it stood in the order of the table, if it is gone: else it stays there. */
  readonly place: number | undefined
}

/** A log without changes, which keeps what is noted in it. */
export function createChangeLog(): ChangeLog {
  return { entries: [], settled: new Map(), kept: true, provisional: false, announced: [] }
}

/** The part of a table that does not depend on what it keeps. */
export interface AnyTable {
  readonly name: string
  /** Whether others are told of records that come or change. */
  readonly isAnnounced: boolean
  readonly size: number
  get(key: string): object | undefined
  /** Puts back a record that was read from a store, to its place in the order of the table. */
  restore(record: object, place: number): void
  /** Where a record stands in the order of the table. */
  placeOf(key: string): number | undefined
  /** Undoes a change: the record is again what it was, and where it was; or it is gone. */
  putBack(key: string, before: object | undefined, place?: number): void
  /** Like `set`, for a record whose table is known at run time only. */
  insert(record: object): void
  keys(): Iterable<string>
  values(): Iterable<object>
  clear(): void
}

/**
 * A keyed collection of immutable records with declared indexes, so that no list call has to scan. `keys` and `values` go
 * in the order in which the records came; a changed one stays where it is.
 */
export interface Table<Row extends object, Index extends string = never> extends AnyTable {
  get(key: string): Row | undefined
  values(): Iterable<Row>
  set(record: Row): void
  delete(key: string): void
  /** The keys of a group in the order of its index. */
  keysOf(index: Index, group: string): Iterable<string>
  countOf(index: Index, group: string): number
  /** The first record of a group, by the order of its index. */
  firstOf(index: Index, group: string): Row | undefined
  /** Records of a group from position `from` up to, not including, `to`. */
  sliceOf(index: Index, group: string, range: { readonly from: number; readonly to: number }): Row[]
  /** How many records of the group come before `bound` in the order of the index. */
  positionOf(index: Index, group: string, bound: number | string): number
}

export interface TableRule<Row extends object, Index extends string> {
  readonly name: string
  readonly key: (record: Row) => string
  readonly indexes: Readonly<Record<Index, IndexRule<Row>>>
  readonly isAnnounced?: true
}

/** Makes an empty table that notes its changes in `log`. */
// eslint-disable-next-line max-lines-per-function -- one line a member of the table: they share what is closed over here
export function createTable<Row extends object, Index extends string>(
  rule: TableRule<Row, Index>,
  log: ChangeLog,
): Table<Row, Index> {
  const ordered = createOrderedRows<Row>()
  const rows = ordered.byKey
  const names = Object.keys(rule.indexes) as Index[]
  const indexes = new Map(names.map((name) => [name, createIndex(rule.indexes[name], rows)]))
  const sorted = [...indexes.values()]
  const indexOf = (name: Index): OrderedIndex<Row> => {
    const index = indexes.get(name)
    if (index === undefined) throw new Error(`Failed to read ${rule.name}: it has no index ${name}.`)
    return index
  }

  function put(key: string, record: Row | undefined, place?: number): void {
    const before = rows.get(key)
    if (record === undefined) ordered.delete(key)
    else ordered.set(key, record, place)
    for (const index of sorted) index.move(key, before, record)
  }

  function change(key: string, record: Row | undefined): void {
    const before = rows.get(key)
    const place = record === undefined ? ordered.placeOf(key) : undefined
    if (record === undefined) ordered.delete(key)
    else if (before === undefined) ordered.append(key, record)
    else ordered.replace(key, record)
    for (const index of sorted) index.move(key, before, record)
    log.entries.push({ table, key, before, place })
  }

  const table: Table<Row, Index> = {
    name: rule.name,
    isAnnounced: rule.isAnnounced === true,
    get size() {
      return rows.size
    },
    get: (key) => rows.get(key),
    keys: () => ordered.inOrder().keys(),
    values: () => ordered.inOrder().values(),
    set: (record) => {
      change(rule.key(record), record)
    },
    delete: (key) => {
      if (rows.has(key)) change(key, undefined)
    },
    insert: (record) => {
      change(rule.key(record as Row), record as Row)
    },
    putBack: (key, before, place) => {
      put(key, before as Row | undefined, place)
    },
    restore: (record, place) => {
      put(rule.key(record as Row), record as Row, place)
    },
    placeOf: ordered.placeOf,
    clear() {
      for (const key of [...rows.keys()]) change(key, undefined)
    },
    keysOf: (index, group) => indexOf(index).keys(group),
    countOf: (index, group) => indexOf(index).count(group),
    firstOf(index, group) {
      const first = indexOf(index).first(group)
      return first === undefined ? undefined : rows.get(first)
    },
    sliceOf(index, group, { from, to }) {
      const found: Row[] = []
      for (const key of indexOf(index).slice(group, from, to)) {
        const row = rows.get(key)
        if (row !== undefined) found.push(row)
      }
      return found
    },
    positionOf: (index, group, bound) => indexOf(index).position(group, bound),
  }
  return table
}

/** The record of that key in a table that must have it. */
export function recordOf<Row extends object>(table: Pick<Table<Row>, 'name' | 'get'>, key: string): Row {
  const record = table.get(key)
  if (record === undefined) throw new Error(`Failed to read ${table.name}: there must be a record of ${key}.`)
  return record
}

/** Takes back what was changed since `mark` entries were noted. */
export function undoTo(log: ChangeLog, mark: number): void {
  while (log.entries.length > mark) {
    const entry = log.entries.pop()
    entry?.table.putBack(entry.key, entry.before, entry.place)
  }
}

/** Makes the changes so far final: they are still to be written down, but cannot be taken back any more. */
export function keepChanges(log: ChangeLog): void {
  if (log.provisional) return
  announceChanges(log, log.announced)
  for (const { table, key } of log.kept ? log.entries : []) {
    const keys = log.settled.get(table)
    if (keys === undefined) log.settled.set(table, new Set([key]))
    else keys.add(key)
  }
  log.entries.length = 0
}

/** Whether anything is to be written down. */
export function hasChanges({ entries, settled }: ChangeLog): boolean {
  return entries.length > 0 || settled.size > 0
}

/** Forgets what was changed: it is written down. */
export function clearChanges({ entries, settled, announced }: ChangeLog): void {
  entries.length = 0
  // To empty what is empty makes a new table all the same.
  if (settled.size > 0) settled.clear()
  if (announced.length > 0) announced.length = 0
}

/** Takes what others are to be told of since the last call or the last write, in the order in which it happened. */
export function takeAnnouncements(log: ChangeLog): Announcement[] {
  const announced = log.announced.splice(0)
  announceChanges(log, announced)
  return announced
}

/** Adds the records of announced tables among the changes that can still be taken back. */
function announceChanges({ entries }: ChangeLog, announced: Announcement[]): void {
  for (const { table, key } of entries) {
    const record = table.isAnnounced ? table.get(key) : undefined
    if (record !== undefined) announced.push({ kind: 'record', table: table.name, record })
  }
}

/** A record that has to be written down, as it is now; undefined when it is gone. */
export interface ChangedRecord {
  readonly table: string
  readonly key: string
  readonly record: object | undefined
  readonly place: number
}

/** What has to be written down: each changed record once. */
export function changedRecords(log: ChangeLog): ChangedRecord[] {
  return [...eachChanged(log)]
}

/** Goes through what has to be written down; nothing may change meanwhile. */
export function* eachChanged(log: ChangeLog): Generator<ChangedRecord, void> {
  for (const [table, keys] of log.entries.length === 0 ? log.settled : changedKeys(log)) {
    for (const key of keys) yield { table: table.name, key, record: table.get(key), place: table.placeOf(key) ?? 0 }
  }
}

function changedKeys({ settled, entries }: ChangeLog): Map<AnyTable, Set<string>> {
  const keysOf = new Map([...settled].map(([table, keys]) => [table, new Set(keys)]))
  for (const { table, key } of entries) {
    const keys = keysOf.get(table)
    if (keys === undefined) keysOf.set(table, new Set([key]))
    else keys.add(key)
  }
  return keysOf
}
