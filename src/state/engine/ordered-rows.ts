/** Rows by key, in the order of their places: new ones come last, changed ones stay, and one that is put back returns. */
export interface OrderedRows<Row> {
  /** The rows by key, in no order. */
  readonly byKey: ReadonlyMap<string, Row>
  /** The rows in their order. */
  inOrder(): ReadonlyMap<string, Row>
  /** Sets a row; a place puts it there, whether it is new or not. */
  set(key: string, row: Row, place?: number): void
  /** Sets a row of a key that has none; it comes last. */
  append(this: void, key: string, row: Row): void
  /** Sets a row of a key that has one; it stays where it is. */
  replace(this: void, key: string, row: Row): void
  delete(key: string): void
  placeOf(this: void, key: string): number | undefined
}

/** Makes an empty collection; it is sorted only when it is read after a row was put to a place in the middle. */
export function createOrderedRows<Row>(): OrderedRows<Row> {
  const rows = new Map<string, Row>()
  const places = new Map<string, number>()
  let nextPlace = 0
  let isSorted = true

  function putInPlace(key: string, place: number): void {
    const was = places.get(key)
    if (was === place) return
    if (was !== undefined || place < nextPlace) isSorted = false
    places.set(key, place)
    nextPlace = Math.max(nextPlace, place + 1)
  }

  return {
    byKey: rows,
    inOrder() {
      if (isSorted) return rows
      const sorted = [...rows].sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
      rows.clear()
      for (const [key, row] of sorted) rows.set(key, row)
      isSorted = true
      return rows
    },
    set(key, row, place) {
      if (place !== undefined || !rows.has(key)) putInPlace(key, place ?? nextPlace)
      rows.set(key, row)
    },
    append(key, row) {
      places.set(key, nextPlace)
      nextPlace += 1
      rows.set(key, row)
    },
    replace(key, row) {
      rows.set(key, row)
    },
    delete(key) {
      rows.delete(key)
      places.delete(key)
    },
    placeOf: (key) => places.get(key),
  }
}
