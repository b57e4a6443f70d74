import type { Instant } from '../units/instant.ts'
import type { ClockState } from '../state/clock.ts'
import { completeOldRecords } from '../state/old-records.ts'
import { atOnce, type Slices } from '../state/engine/slices.ts'
import type { AnyTable } from '../state/engine/table.ts'
import { onlyOf, tablesOf, type World } from '../state/engine/world.ts'
import { decodeRecord, encodeRecord } from '../store/record-codec.ts'
import {
  checksumOf,
  faultOfKeys,
  faultOfRecords,
  faultOfWorld,
  snapshotFormat,
  snapshotVersion,
} from './snapshot-check.ts'

/** Everything that a world remembers, as one JSON document. */
export interface Snapshot {
  readonly format: typeof snapshotFormat
  readonly version: number
  readonly partner: string
  readonly records: Readonly<Record<string, Record<string, unknown>[]>>
  readonly checksum: string
}

/** Takes a snapshot of a world that is up to the present. The world itself is only read. */
export function snapshotOf(world: World, machineNow: number): Snapshot {
  const clock = toWire(anchoredClock(world, machineNow, world.now))
  const records = Object.fromEntries(
    tablesOf(world).map((table) => [table.name, table === world.clock ? [clock] : wireRecords(table)]),
  )
  return {
    format: snapshotFormat,
    version: snapshotVersion,
    partner: world.id,
    records,
    checksum: checksumOf(records),
  }
}

/** Fills an empty world with the records of a snapshot; says what is wrong with them, if anything is. */
export function restoreRecords(
  world: World,
  records: Readonly<Record<string, unknown>>,
  machineNow: number,
): string | undefined {
  return faultOfRecords(world, records) ?? fillTables(world, records) ?? atOnce(completeWorld(world, machineNow))
}

/**
 * Makes a world whose tables were filled with somebody's records one that works and goes on from now; says what is wrong with
 * it, if anything is.
 */
export function* completeWorld(world: World, machineNow: number): Slices<string | undefined> {
  completeOldRecords(world)
  const fault = yield* faultOfWorld(world)
  if (fault === undefined) world.clock.set(anchoredClock(world, machineNow, onlyOf(world.clock).at))
  return fault
}

function fillTables(world: World, records: Readonly<Record<string, unknown>>): string | undefined {
  for (const table of tablesOf(world)) {
    const rows = Object.hasOwn(records, table.name) ? records[table.name] : undefined
    const fault = Array.isArray(rows) ? fillTable(table, rows) : undefined
    if (fault !== undefined) return fault
  }
  return undefined
}

function fillTable(table: AnyTable, rows: readonly unknown[]): string | undefined {
  for (const [at, row] of rows.entries()) {
    try {
      table.insert(decodeRecord(JSON.stringify(row)))
    } catch {
      return `records.${table.name}.${at} is no record of that table`
    }
  }
  return faultOfKeys(table, rows.length)
}

/** The clock of a world that shows `at` when the machine's shows `machineNow`, and goes on from there. */
export function anchoredClock(world: World, machineNow: number, at: Instant): ClockState {
  return { ...onlyOf(world.clock), at, anchor: machineNow }
}

function wireRecords(table: AnyTable): Record<string, unknown>[] {
  return [...table.values()].map(toWire)
}

/** A record as JSON has it: amounts are spelt out. */
function toWire(record: object): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  const parsed: unknown = JSON.parse(encodeRecord(record))
  return typeof parsed === 'object' && parsed !== null ? Object.assign(plain, parsed) : plain
}
