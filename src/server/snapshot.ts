import { chanceHex } from '../state/chance.ts'
import { type AnyTable } from '../state/table.ts'
import { onlyOf, tablesOf, type World } from '../state/world.ts'
import { decodeRecord, encodeRecord } from '../store/record-codec.ts'

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
    if (table === undefined || !Array.isArray(rows)) return `records.${name} is no table of this sandbox`
    for (const row of rows) table.insert(decodeRecord(JSON.stringify(row)))
  }
  for (const needed of [world.profile, world.settings, world.clock]) {
    if (needed.size !== 1) return `records.${needed.name} must have one record`
  }
  anchorClock(world, machineNow, onlyOf(world.clock).at)
  return undefined
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
