/** How an index sorts records into groups and orders them there; a record without a group is left out. */
export interface IndexRule<Row> {
  readonly group: (record: Row) => string | undefined
  readonly order?: (record: Row) => number | string
  /** Whether a change leaves the order as it was: for orders that take longer to make than to tell that. */
  readonly keepsOrder?: (before: Row, after: Row) => boolean
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
  /** Moves a key to where its record belongs now that it was changed from `before` to `after`. */
  move(key: string, before: Row | undefined, after: Row | undefined): void
}

type Order = number | string

/** A run of keys in order, each with its order, so that a search looks at nothing else. */
interface Chunk {
  readonly keys: string[]
  readonly orders: Order[]
}

/**
 * Keys in order, in chunks: moving the tail of one flat array costs more than everything else once a group has some
 * hundred thousand keys. No chunk of a group is empty.
 */
interface Group {
  readonly chunks: Chunk[]
  size: number
}

const fullChunk = 512

/** Makes an index over `rows`. Most groups have one key only: that is all that is kept of them. */
export function createIndex<Row>(rule: IndexRule<Row>, rows: ReadonlyMap<string, Row>): OrderedIndex<Row> {
  const groups = new Map<string, Group | string>()
  const orderOf = rule.order ?? (() => 0)
  const keepsOrder = rule.keepsOrder ?? (() => false)

  function groupOf(name: string): Group | undefined {
    const group = groups.get(name)
    if (typeof group !== 'string') return group
    const row = rows.get(group)
    return { chunks: [{ keys: [group], orders: [row === undefined ? 0 : orderOf(row)] }], size: 1 }
  }

  function remove(name: string, order: Order, key: string): void {
    const group = groups.get(name)
    if (group === undefined) return
    if (typeof group === 'string' || group.size === 1) groups.delete(name)
    else take(group, order, key)
  }

  function add(name: string, order: Order, key: string): void {
    const group = groupOf(name)
    if (group === undefined) {
      groups.set(name, key)
      return
    }
    put(group, order, key)
    if (group.size === 2) groups.set(name, group)
  }

  return {
    count(name) {
      const group = groups.get(name)
      return typeof group === 'string' ? 1 : (group?.size ?? 0)
    },
    first(name) {
      const group = groups.get(name)
      return typeof group === 'string' ? group : group?.chunks[0]?.keys[0]
    },
    keys: (name) => groupOf(name)?.chunks.flatMap((each) => each.keys) ?? [],
    slice(name, from, to) {
      const group = groups.get(name)
      return typeof group === 'string' ? [group].slice(from, to) : sliceChunks(group?.chunks ?? [], from, to)
    },
    position(name, bound) {
      const group = groupOf(name)
      if (group === undefined) return 0
      const at = chunkFor(group, bound, '')
      return lengthUpTo(group.chunks, at) + search(group.chunks[at], bound, '')
    },
    // eslint-disable-next-line complexity -- the hottest path of every change: one pass decides, without objects in between
    move(key, before, after) {
      const from = before === undefined ? undefined : rule.group(before)
      const to = after === undefined ? undefined : rule.group(after)
      // Stryker disable next-line ConditionalExpression: a shortcut; the orders are equal then
      if (before !== undefined && after !== undefined && from === to && keepsOrder(before, after)) return
      // Stryker disable next-line ConditionalExpression, LogicalOperator: without a group the order is not looked at
      const fromOrder = before === undefined || from === undefined ? 0 : orderOf(before)
      // Stryker disable next-line ConditionalExpression, LogicalOperator: without a group the order is not looked at
      const toOrder = after === undefined || to === undefined ? 0 : orderOf(after)
      // Stryker disable next-line ConditionalExpression: what goes and comes back at once is where it was
      if (from === to && fromOrder === toOrder) return
      // Stryker disable next-line ConditionalExpression: a group without a name is not asked for
      if (from !== undefined) remove(from, fromOrder, key)
      // Stryker disable next-line ConditionalExpression: a group without a name is not asked for
      if (to !== undefined) add(to, toOrder, key)
    },
  }
}

// eslint-disable-next-line @typescript-eslint/max-params -- called at each step of each search: no object is made for it
function comesBefore({ keys, orders }: Chunk, at: number, order: Order, key: string): boolean {
  const own = orders[at] ?? 0
  // Numbers are compared where nothing but numbers is: a place that compares both kinds is slow for either.
  if (typeof own === 'number' && typeof order === 'number') {
    return own < order || (own === order && (keys[at] ?? '') < key)
  }
  return own < order || (own === order && (keys[at] ?? '') < key)
}

/** The first position of a chunk that does not come before the given order and key. */
function search(chunk: Chunk | undefined, order: Order, key: string): number {
  if (chunk === undefined) return 0
  const { length } = chunk.keys
  // Stryker disable next-line ConditionalExpression: a shortcut; halving finds the same
  if (comesBefore(chunk, length - 1, order, key)) return length
  return firstFrom(length, (at) => !comesBefore(chunk, at, order, key))
}

/** The chunk in which the given order and key belong. Most come first, as what is due, or last, as what is new. */
function chunkFor({ chunks }: Group, order: Order, key: string): number {
  const last = chunks.length - 1
  const endsBefore = (at: number): boolean => {
    const chunk = chunks[at]
    return chunk !== undefined && comesBefore(chunk, chunk.keys.length - 1, order, key)
  }
  // Stryker disable next-line ConditionalExpression, LogicalOperator: a shortcut; halving finds the same
  if (last === 0 || !endsBefore(0)) return 0
  // Stryker disable next-line ArithmeticOperator: a shortcut; halving finds the same
  return endsBefore(last - 1) ? last : firstFrom(last, (at) => !endsBefore(at))
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

function take(group: Group, order: Order, key: string): void {
  const at = chunkFor(group, order, key)
  const chunk = group.chunks[at]
  if (chunk === undefined) return
  const position = search(chunk, order, key)
  chunk.keys.splice(position, 1)
  chunk.orders.splice(position, 1)
  group.size -= 1
  if (chunk.keys.length === 0) group.chunks.splice(at, 1)
}

/** Puts a key in; a full chunk is split, or followed by a new one when the key comes last of all. */
function put(group: Group, order: Order, key: string): void {
  const { chunks } = group
  const at = chunkFor(group, order, key)
  const chunk = chunks[at]
  if (chunk === undefined) return
  group.size += 1
  const position = search(chunk, order, key)
  // Stryker disable next-line ConditionalExpression: how keys are split is not seen from outside
  if (chunk.keys.length < fullChunk) {
    insert(chunk, position, order, key)
    // Stryker disable next-line ConditionalExpression, EqualityOperator, ArithmeticOperator: how keys are split is not seen
  } else if (at === chunks.length - 1 && position === fullChunk) {
    chunks.push({ keys: [key], orders: [order] })
  } else {
    const half = fullChunk / 2
    const tail = { keys: chunk.keys.splice(half), orders: chunk.orders.splice(half) }
    chunks.splice(at + 1, 0, tail)
    // Stryker disable next-line EqualityOperator: the end of one half is the beginning of the other
    if (position <= half) insert(chunk, position, order, key)
    else insert(tail, position - half, order, key)
  }
}

// eslint-disable-next-line @typescript-eslint/max-params -- called for each key that comes in: no object is made for it
function insert({ keys, orders }: Chunk, position: number, order: Order, key: string): void {
  // Stryker disable next-line ConditionalExpression, BlockStatement: a shortcut; splicing does the same
  if (position === keys.length) {
    keys.push(key)
    orders.push(order)
    return
  }
  keys.splice(position, 0, key)
  orders.splice(position, 0, order)
}

function lengthUpTo(chunks: readonly Chunk[], end: number): number {
  let length = 0
  for (let at = 0; at < end; at += 1) length += chunks[at]?.keys.length ?? 0
  return length
}

function sliceChunks(chunks: readonly Chunk[], from: number, to: number): string[] {
  const [only] = chunks
  // Stryker disable next-line ConditionalExpression, EqualityOperator: a shortcut; the loop takes the same
  if (chunks.length === 1 && only !== undefined) return only.keys.slice(from, to)
  const taken: string[] = []
  let start = 0
  for (const { keys } of chunks) {
    const end = start + keys.length
    // Stryker disable next-line EqualityOperator: of a chunk that begins there nothing is taken
    if (start >= to) break
    // Stryker disable next-line ConditionalExpression, EqualityOperator: of a chunk that ends before, nothing is taken
    if (end > from) taken.push(...keys.slice(Math.max(0, from - start), to - start))
    start = end
  }
  return taken
}
