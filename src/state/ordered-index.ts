/** How an index sorts records into groups and orders them there; a record without a group is left out. */
export interface IndexRule<Row> {
  readonly group: (record: Row) => string | undefined
  readonly order?: (record: Row) => number | string
}

/** The keys of the records of each group, in the order of the rule; of equal orders, in the order of the keys. */
export interface OrderedIndex<Row> {
  count(group: string): number
  first(group: string): string | undefined
  keys(group: string): Iterable<string>
  /** Keys from position `from` up to, not including, `to`. */
  slice(group: string, from: number, to: number): string[]
  /** How many keys come before `bound`. */
  position(group: string, bound: number | string): number
  /** Takes a key out, before its record is changed from `before` to `after`. */
  remove(key: string, before: Row | undefined, after: Row | undefined): void
  /** Puts a key in, after its record was changed from `before` to `after`. */
  add(key: string, before: Row | undefined, after: Row | undefined): void
}

/**
 * Keys in order, in chunks: moving the tail of one flat array costs more than everything else once a group has some
 * hundred thousand keys. All chunks but those of an empty group have keys.
 */
interface Group {
  readonly chunks: string[][]
  size: number
}

const fullChunk = 512

/** Makes an index over `rows`, which it reads the order of keys from. */
export function createIndex<Row>(rule: IndexRule<Row>, rows: ReadonlyMap<string, Row>): OrderedIndex<Row> {
  const groups = new Map<string, Group>()
  const orderOf = rule.order ?? (() => 0)

  function comesBefore(key: string, order: number | string, otherKey: string): boolean {
    const row = rows.get(key)
    const own = row === undefined ? order : orderOf(row)
    return own < order || (own === order && key < otherKey)
  }

  /** The first position whose key does not come before the given order and key. */
  function search(keys: readonly string[], order: number | string, key: string): number {
    const last = keys.at(-1)
    if (last !== undefined && comesBefore(last, order, key)) return keys.length
    return firstFrom(keys.length, (at) => !comesBefore(keys[at] ?? '', order, key))
  }

  /** The chunk in which the given order and key belong. */
  function chunkOf({ chunks }: Group, order: number | string, key: string): number {
    const at = firstFrom(chunks.length - 1, (each) => !comesBefore(chunks[each]?.at(-1) ?? '', order, key))
    return at
  }

  const stays = (before: Row | undefined, after: Row | undefined): boolean =>
    before !== undefined &&
    after !== undefined &&
    rule.group(before) === rule.group(after) &&
    orderOf(before) === orderOf(after)

  return {
    count: (name) => groups.get(name)?.size ?? 0,
    first: (name) => groups.get(name)?.chunks[0]?.[0],
    keys: (name) => groups.get(name)?.chunks.flat() ?? [],
    slice: (name, from, to) => sliceChunks(groups.get(name)?.chunks ?? [], from, to),
    position(name, bound) {
      const group = groups.get(name)
      if (group === undefined) return 0
      const at = chunkOf(group, bound, '')
      return lengthUpTo(group.chunks, at) + search(group.chunks[at] ?? [], bound, '')
    },
    remove(key, before, after) {
      if (before === undefined || stays(before, after)) return
      const name = rule.group(before)
      const group = name === undefined ? undefined : groups.get(name)
      if (name === undefined || group === undefined) return
      const at = chunkOf(group, orderOf(before), key)
      const chunk = group.chunks[at] ?? []
      chunk.splice(search(chunk, orderOf(before), key), 1)
      group.size -= 1
      if (chunk.length === 0) group.chunks.splice(at, 1)
      if (group.size === 0) groups.delete(name)
    },
    add(key, before, after) {
      if (after === undefined || stays(before, after)) return
      const name = rule.group(after)
      if (name === undefined) return
      const group = groups.get(name)
      if (group === undefined) {
        groups.set(name, { chunks: [[key]], size: 1 })
        return
      }
      const at = chunkOf(group, orderOf(after), key)
      const chunk = group.chunks[at] ?? []
      insert(group.chunks, at, search(chunk, orderOf(after), key), key)
      group.size += 1
    },
  }
}

/** The first number below `count` that fits, by halving; `count` when none does. */
function firstFrom(count: number, fits: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (fits(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Puts a key into a chunk; a full one is split, or followed by a new one when the key comes last of all. */
function insert(chunks: string[][], at: number, position: number, key: string): void {
  const chunk = chunks[at] ?? []
  if (chunk.length < fullChunk) {
    chunk.splice(position, 0, key)
    return
  }
  if (at === chunks.length - 1 && position === chunk.length) {
    chunks.push([key])
    return
  }
  const tail = chunk.splice(fullChunk / 2)
  chunks.splice(at + 1, 0, tail)
  if (position <= chunk.length) chunk.splice(position, 0, key)
  else tail.splice(position - chunk.length, 0, key)
}

function lengthUpTo(chunks: readonly string[][], end: number): number {
  let length = 0
  for (let at = 0; at < end; at += 1) length += chunks[at]?.length ?? 0
  return length
}

function sliceChunks(chunks: readonly string[][], from: number, to: number): string[] {
  const [only] = chunks
  if (chunks.length === 1 && only !== undefined) return only.slice(from, to)
  const taken: string[] = []
  let start = 0
  for (const chunk of chunks) {
    const end = start + chunk.length
    if (start >= to) break
    if (end > from) taken.push(...chunk.slice(Math.max(0, from - start), to - start))
    start = end
  }
  return taken
}
