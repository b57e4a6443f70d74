/** What a world has changed since it was last written down, and what it takes to undo it. */
export interface ChangeLog {
  readonly entries: Change[]
}

interface Change {
  readonly table: AnyTable
  readonly key: string
  readonly undo: () => void
}

/** The part of a table that does not depend on what it keeps. */
export interface AnyTable {
  readonly name: string
  readonly size: number
  get(key: string): object | undefined
  /** Puts back a record that was read from a store or a snapshot. */
  restore(record: object): void
  /** Like `set`, for a record whose table is known at run time only. */
  insert(record: object): void
  keys(): Iterable<string>
  values(): Iterable<object>
  clear(): void
}

/** How an index sorts records into groups and orders them there; a record without a group is left out. */
export interface IndexRule<Row> {
  readonly group: (record: Row) => string | undefined
  readonly order?: (record: Row) => number | string
}

/** A keyed collection of immutable records with declared indexes, so that no list call has to scan. */
export interface Table<Row extends object, Index extends string = never> extends AnyTable {
  get(key: string): Row | undefined
  values(): Iterable<Row>
  set(record: Row): void
  delete(key: string): void
  /** The keys of a group in the order of its index. */
  keysOf(index: Index, group: string): readonly string[]
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
}

/** Makes an empty table that notes its changes in `log`. */
export function createTable<Row extends object, Index extends string>(
  rule: TableRule<Row, Index>,
  log: ChangeLog,
): Table<Row, Index> {
  const rows = new Map<string, Row>()
  const names = Object.keys(rule.indexes) as Index[]
  const indexes = new Map(names.map((name) => [name, createIndex(rule.indexes[name], rows)]))
  const indexOf = (name: Index): OrderedIndex<Row> => {
    const index = indexes.get(name)
    if (index === undefined) throw new Error(`Failed to read ${rule.name}: it has no index ${name}.`)
    return index
  }

  function put(key: string, record: Row | undefined): void {
    const before = rows.get(key)
    for (const index of indexes.values()) index.remove(key, before, record)
    if (record === undefined) rows.delete(key)
    else rows.set(key, record)
    for (const index of indexes.values()) index.add(key, before, record)
  }

  function change(key: string, record: Row | undefined): void {
    const before = rows.get(key)
    put(key, record)
    log.entries.push({
      table,
      key,
      undo: () => {
        put(key, before)
      },
    })
  }

  const table: Table<Row, Index> = {
    name: rule.name,
    get size() {
      return rows.size
    },
    get: (key) => rows.get(key),
    keys: () => rows.keys(),
    values: () => rows.values(),
    set: (record) => {
      change(rule.key(record), record)
    },
    delete: (key) => {
      if (rows.has(key)) change(key, undefined)
    },
    insert: (record) => {
      change(rule.key(record as Row), record as Row)
    },
    restore: (record) => {
      put(rule.key(record as Row), record as Row)
    },
    clear() {
      for (const key of [...rows.keys()]) change(key, undefined)
    },
    keysOf: (index, group) => indexOf(index).keys(group),
    firstOf(index, group) {
      const [first] = indexOf(index).keys(group)
      return first === undefined ? undefined : rows.get(first)
    },
    sliceOf: (index, group, { from, to }) =>
      indexOf(index)
        .keys(group)
        .slice(from, to)
        .map((key) => rows.get(key))
        .filter((row) => row !== undefined),
    positionOf: (index, group, bound) => indexOf(index).position(group, bound),
  }
  return table
}

interface OrderedIndex<Row> {
  keys(group: string): readonly string[]
  position(group: string, bound: number | string): number
  remove(key: string, before: Row | undefined, after: Row | undefined): void
  add(key: string, before: Row | undefined, after: Row | undefined): void
}

const none: readonly string[] = []

function createIndex<Row>(rule: IndexRule<Row>, rows: ReadonlyMap<string, Row>): OrderedIndex<Row> {
  const groups = new Map<string, string[]>()
  const orderOf = rule.order ?? (() => 0)

  function comesBefore(key: string, order: number | string, otherKey: string): boolean {
    const row = rows.get(key)
    const own = row === undefined ? order : orderOf(row)
    return own < order || (own === order && key < otherKey)
  }

  /** The first position whose key does not come before the given order and key. */
  function search(keys: readonly string[], order: number | string, key: string): number {
    let low = 0
    let high = keys.length
    const last = keys[high - 1]
    if (last !== undefined && comesBefore(last, order, key)) return high
    while (low < high) {
      const middle = (low + high) >>> 1
      if (comesBefore(keys[middle] ?? '', order, key)) low = middle + 1
      else high = middle
    }
    return low
  }

  const stays = (before: Row | undefined, after: Row | undefined): boolean =>
    before !== undefined &&
    after !== undefined &&
    rule.group(before) === rule.group(after) &&
    orderOf(before) === orderOf(after)

  return {
    keys: (group) => groups.get(group) ?? none,
    position: (group, bound) => search(groups.get(group) ?? none, bound, ''),
    remove(key, before, after) {
      if (before === undefined || stays(before, after)) return
      const group = rule.group(before)
      const keys = group === undefined ? undefined : groups.get(group)
      if (keys === undefined) return
      keys.splice(search(keys, orderOf(before), key), 1)
      if (keys.length === 0 && group !== undefined) groups.delete(group)
    },
    add(key, before, after) {
      if (after === undefined || stays(before, after)) return
      const group = rule.group(after)
      if (group === undefined) return
      const keys = groups.get(group)
      if (keys === undefined) groups.set(group, [key])
      else keys.splice(search(keys, orderOf(after), key), 0, key)
    },
  }
}

/** Takes back what was changed since `mark` entries were noted. */
export function undoTo(log: ChangeLog, mark: number): void {
  while (log.entries.length > mark) log.entries.pop()?.undo()
}

/** What has to be written down: each changed record once, as it is now; undefined when it is gone. */
export function changedRecords(log: ChangeLog): { table: string; key: string; record: object | undefined }[] {
  const last = new Map<string, { table: string; key: string; record: object | undefined }>()
  for (const { table, key } of log.entries)
    last.set(`${table.name}\u0000${key}`, { table: table.name, key, record: table.get(key) })
  return [...last.values()]
}
