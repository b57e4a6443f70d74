import { type AnyTable } from '../state/engine/table.ts'
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

/** Takes a snapshot of a world that is up to the present. */
export function snapshotOf(world: World, machineNow: number): Snapshot {
  anchorClock(world, machineNow)
  const records = Object.fromEntries(tablesOf(world).map((table) => [table.name, wireRecords(table)]))
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
  const fault = faultOfRecords(world, records) ?? fillTables(world, records) ?? faultOfWorld(world)
  if (fault === undefined) anchorClock(world, machineNow, onlyOf(world.clock).at)
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

/** Notes what the clock of a world shows beside what the machine's does, so that it goes on from there. */
function anchorClock(world: World, machineNow: number, at = world.now): void {
  world.clock.set({ ...onlyOf(world.clock), at, anchor: machineNow })
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
