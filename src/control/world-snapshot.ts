import { chanceHex } from '../state/engine/chance.ts'
import { type AnyTable } from '../state/engine/table.ts'
import { onlyOf, tablesOf, type World } from '../state/engine/world.ts'
import { decodeRecord, encodeRecord } from '../store/record-codec.ts'
import { faultOfRow, faultOfWorld } from './snapshot-faults.ts'

/** The form of a snapshot; one of a higher version is refused. */
export const snapshotVersion = 1
export const snapshotFormat = 'partner-sandbox-snapshot'

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
  const tables = new Map(tablesOf(world).map((table) => [table.name, table]))
  for (const [name, rows] of Object.entries(records)) {
    const table = tables.get(name)
    if (table === undefined || !Array.isArray(rows)) return `records.${shown(name)} is no table of this sandbox`
    const fault = fillTable(table, rows)
    if (fault !== undefined) return fault
  }
  const fault = faultOfWorld(world)
  if (fault !== undefined) return fault
  anchorClock(world, machineNow, onlyOf(world.clock).at)
  return undefined
}

function fillTable(table: AnyTable, rows: readonly unknown[]): string | undefined {
  for (const [at, row] of rows.entries()) {
    const place = `records.${table.name}.${at}`
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return `${place} is no record`
    const fault = faultOfRow(table.name, row)
    if (fault !== undefined) return `${place}.${shown(fault)} has no value of its kind`
    try {
      table.insert(decodeRecord(JSON.stringify(row)))
    } catch {
      return `${place} is no record of that table`
    }
  }
  const isKeyed = [...table.keys()].every((key) => typeof key === 'string' && key !== '')
  return isKeyed && table.size === rows.length
    ? undefined
    : `records.${table.name} has records without a key of their own`
}

/** Texts of a document of somebody else's in our words: cut, and without signs that a terminal would act on. */
function shown(text: string): string {
  return JSON.stringify(text.slice(0, 64)).slice(1, -1)
}

/** What is wrong with a document that should be a snapshot, if anything is. */
export function snapshotFault(document: object): string | undefined {
  const { format, version, records, checksum }: Partial<Record<keyof Snapshot, unknown>> = document
  if (format !== snapshotFormat) return 'it is no snapshot'
  if (typeof version !== 'number') return 'it has no version'
  if (version > snapshotVersion) return `it has version ${version}, and this program reads up to ${snapshotVersion}`
  return checksum === checksumOf(records) ? undefined : 'it is damaged: its checksum does not fit'
}

/** The checksum that goes with records. */
export function checksumOf(records: unknown): string {
  return chanceHex(JSON.stringify(records))
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
