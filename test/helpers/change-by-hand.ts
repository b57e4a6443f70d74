import { type Table, undoTo } from '../../src/state/engine/table.ts'
import type { World } from '../../src/state/engine/world.ts'
import { required } from './required.ts'

/** Some fields of a record, any of which may be taken away. */
export type Change<Row> = { readonly [Key in keyof Row]?: Row[Key] | undefined }

/** Changes the first record of a table that fits, as no rule would; gives what it was. */
export function changeByHand<Row extends object>(
  table: Pick<Table<Row>, 'name' | 'values' | 'set'>,
  fits: (row: Row) => boolean,
  change: (row: Row) => Change<NoInfer<Row>>,
): Row {
  const row = required([...table.values()].find(fits), `a record of ${table.name}`)
  table.set({ ...row, ...change(row) })
  return row
}

/** What is to be seen after a change that is then taken back. */
export function lookAfter<Seen>(world: World, change: () => void, look: () => Seen): Seen {
  const mark = world.log.entries.length
  try {
    change()
    return look()
  } finally {
    undoTo(world.log, mark)
  }
}
