import type { Instant } from '../units/instant.ts'
import type { ClockState } from '../state/clock.ts'
import { completingOldRecords } from '../state/old-records.ts'
import { firstFound, goThrough, type Slices } from '../state/engine/slices.ts'
import type { AnyTable } from '../state/engine/table.ts'
import { onlyOf, tablesOf, type World } from '../state/engine/world.ts'
import { encodeRecord } from '../store/record-codec.ts'
import { learnKinds, reviveRow } from './record-kinds.ts'
import {
  checksumOf,
  faultOfKeys,
  faultOfTables,
  faultOfWorld,
  isFields,
  shown,
  snapshotFormat,
  snapshotVersion,
} from './snapshot-check.ts'

type Fields = Record<string, unknown>

/** Everything that a world remembers, as one JSON document. */
export interface Snapshot {
  readonly format: typeof snapshotFormat
  readonly version: number
  readonly partner: string
  readonly records: Readonly<Record<string, Fields[]>>
  readonly checksum: string
}

/** Takes a snapshot of a world that is up to the present. The world itself is only read, and must stay as it is until the end. */
export function* takeSnapshot(world: World, machineNow: number): Slices<Snapshot> {
  const clock = anchoredClock(world, machineNow, world.now)
  const records: Record<string, Fields[]> = {}
  for (const table of tablesOf(world)) {
    const rows: Fields[] = []
    records[table.name] = rows
    yield* goThrough(table === world.clock ? [clock] : table.values(), (record) => {
      rows.push(toWire(record))
    })
  }
  const checksum = yield* checksumOf(records)
  return { format: snapshotFormat, version: snapshotVersion, partner: world.id, records, checksum }
}

/** Fills an empty world with the records of a snapshot; says what is wrong with them, if anything is. */
export function* restoreRecords(
  world: World,
  records: Readonly<Record<string, unknown>>,
  machineNow: number,
): Slices<string | undefined> {
  yield* learnKinds()
  const strange = faultOfTables(world, records) ?? (yield* fillTables(world, records))
  return strange ?? (yield* completeWorld(world, machineNow))
}

/**
 * Makes a world whose tables were filled with somebody's records one that works and goes on from now; says what is wrong with
 * it, if anything is.
 */
export function* completeWorld(world: World, machineNow: number): Slices<string | undefined> {
  yield* completingOldRecords(world)
  const fault = yield* faultOfWorld(world)
  if (fault === undefined) world.clock.set(anchoredClock(world, machineNow, onlyOf(world.clock).at))
  return fault
}

function* fillTables(world: World, records: Readonly<Record<string, unknown>>): Slices<string | undefined> {
  for (const table of tablesOf(world)) {
    const rows = Object.hasOwn(records, table.name) ? records[table.name] : undefined
    const fault = Array.isArray(rows) ? yield* fillTable(table, rows) : undefined
    if (fault !== undefined) return fault
  }
  return undefined
}

function* fillTable(table: AnyTable, rows: readonly unknown[]): Slices<string | undefined> {
  const fault = yield* firstFound(rows.entries(), ([at, row]) => {
    const words = insertRow(table, row)
    return words === undefined ? undefined : `records.${table.name}.${at}${words}`
  })
  return fault ?? faultOfKeys(table, rows.length)
}

/** Puts a row into a table; what is wrong with it, if anything is. The row itself stays as it is. */
function insertRow(table: AnyTable, row: unknown): string | undefined {
  const record: unknown = isFields(row) ? JSON.parse(JSON.stringify(row)) : undefined
  if (!isFields(record)) return ' is no record'
  const field = reviveRow(table.name, record)
  if (field !== undefined) return `.${shown(field)} has no value of its kind`
  try {
    table.insert(record)
    return undefined
  } catch {
    return ' is no record of that table'
  }
}

/** The clock of a world that shows `at` when the machine's shows `machineNow`, and goes on from there. */
export function anchoredClock(world: World, machineNow: number, at: Instant): ClockState {
  return { ...onlyOf(world.clock), at, anchor: machineNow }
}

/** A record as JSON has it: amounts are spelt out. */
function toWire(record: object): Fields {
  const plain: Fields = {}
  const parsed: unknown = JSON.parse(encodeRecord(record))
  return typeof parsed === 'object' && parsed !== null ? Object.assign(plain, parsed) : plain
}
