import type { Slices } from '../../state/engine/slices.ts'
import type { AnyTable } from '../../state/engine/table.ts'
import { tablesOf, type World } from '../../state/engine/world.ts'
import { learnKinds, reviveRow } from '../record-kinds.ts'
import { isFields, shown } from '../snapshot-check.ts'
import { completeWorld } from '../snapshot.ts'
import { type FileFault, parsedLine, readLines } from './lines.ts'

/** So many records are read between two pauses. */
const slice = 50

/**
 * Fills an empty world with the records of a file, and pauses behind some of them. Gives what is wrong with the file, if
 * anything is: by its line, table and key where one record is at fault. The world is of no use then.
 */
export function* readSnapshotFile(world: World, bytes: Uint8Array, machineNow: number): Slices<FileFault | undefined> {
  yield* learnKinds()
  const fill = filling(world)
  for (const line of readLines(bytes)) {
    if (line.kind === 'fault') return line.fault
    if (line.kind !== 'record') continue
    const fault = fill(line.bytes)
    if (fault !== undefined) return { words: `line ${line.number}: ${fault}` }
    if (line.number % slice === 0) yield 'within'
  }
  const fault = yield* completeWorld(world, machineNow)
  return fault === undefined ? undefined : { words: fault }
}

/** Makes what puts one line after the other into the tables of a world; it gives what is wrong with a line. */
function filling(world: World): (line: Buffer) => string | undefined {
  const tables = new Map(tablesOf(world).map((table) => [table.name, { table, last: -1 }]))
  return (line) => {
    const { table: name, key, place, record } = parsedLine(line)
    if (typeof name !== 'string' || typeof key !== 'string' || !isFields(record)) return 'it is no record'
    const found = tables.get(name)
    if (found === undefined) return `${shown(name)} is no table of this sandbox`
    const { table, last } = found
    if (!isPlace(place) || place <= last) return `${shownRecord(name, key)} has no place behind the one before it`
    found.last = place
    const fault = restoreRecord(table, { key, place, record })
    return fault === undefined ? undefined : `${shownRecord(name, key)} ${fault}`
  }
}

interface Restored {
  readonly key: string
  readonly place: number
  readonly record: Record<string, unknown>
}

function restoreRecord(table: AnyTable, { key, place, record }: Restored): string | undefined {
  const field = reviveRow(table.name, record)
  if (field !== undefined) return `has no value of its kind in ${shown(field)}`
  const before = table.size
  try {
    table.restore(record, place)
  } catch {
    return 'is no record of that table'
  }
  if (key === '' || table.get(key) !== record) return 'has another key'
  return table.size === before ? 'is there twice' : undefined
}

function shownRecord(table: string, key: string): string {
  return `${table} ${shown(key)}`
}

/** Places are whole numbers that leave room for those to come. */
function isPlace(place: unknown): place is number {
  return typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < 2 ** 48
}
