import { refuse, type Refusal } from '../../contract/refusals.ts'
import { chanceHex } from '../../state/chance.ts'
import { type AnyTable } from '../../state/table.ts'
import { createWorld } from '../../state/create-world.ts'
import { onlyOf, tablesOf, type World } from '../../state/world.ts'
import { decodeRecord, encodeRecord } from '../../store/record-codec.ts'
import { controlHandlers } from './define-control.ts'

/** The form of a snapshot; one of a higher version is refused. */
const snapshotVersion = 1
const snapshotFormat = 'partner-sandbox-snapshot'

export const snapshotControl = controlHandlers({
  ExportWorld({ room, tenant, reply }) {
    anchorClock(tenant.world, room.machineNow())
    const records = Object.fromEntries(tablesOf(tenant.world).map((table) => [table.name, wireRecords(table)]))
    return reply(200, {
      format: snapshotFormat,
      version: snapshotVersion,
      partner: tenant.world.id,
      records,
      checksum: checksumOf(records),
    })
  },

  ImportWorld({ room, tenant, body, reply }) {
    if (body.version > snapshotVersion) {
      return refuse(
        'control_state_unfit',
        `the snapshot has version ${body.version}, this sandbox reads up to ${snapshotVersion}`,
      )
    }
    if (body.checksum !== checksumOf(body.records))
      return refuse('control_parameter_wrong', 'checksum does not fit the records: the snapshot is damaged')
    const world = createWorld(tenant.world.id, tenant.world.catalog)
    const refusal = restore(world, body.records)
    if (refusal !== undefined) return refusal
    anchorClock(world, room.machineNow(), onlyOf(world.clock).at)
    room.tenants.replace(tenant, world)
    return reply(200, { partner: world.id, records: tablesOf(world).reduce((sum, table) => sum + table.size, 0) })
  },
})

function wireRecords(table: AnyTable): Record<string, unknown>[] {
  return [...table.values()].map(toWire)
}

/** Notes what the clock of a world shows beside what the machine's does, so that it goes on from there. */
function anchorClock(world: World, machineNow: number, at = world.now): void {
  world.clock.set({ ...onlyOf(world.clock), at, anchor: machineNow })
}

/** A record as JSON has it: amounts are spelt out. */
function toWire(record: object): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  const parsed: unknown = JSON.parse(encodeRecord(record))
  return typeof parsed === 'object' && parsed !== null ? Object.assign(plain, parsed) : plain
}

function restore(
  world: World,
  records: Readonly<Record<string, unknown>>,
): Refusal<'control_parameter_wrong'> | undefined {
  const tables = new Map(tablesOf(world).map((table) => [table.name, table]))
  for (const [name, rows] of Object.entries(records)) {
    const table = tables.get(name)
    if (table === undefined || !Array.isArray(rows))
      return refuse('control_parameter_wrong', `records.${name} is no table of this sandbox`)
    for (const row of rows) table.insert(decodeRecord(JSON.stringify(row)))
  }
  for (const needed of [world.profile, world.settings, world.clock]) {
    if (needed.size !== 1) return refuse('control_parameter_wrong', `records.${needed.name} must have one record`)
  }
  return undefined
}

function checksumOf(records: unknown): string {
  return chanceHex(JSON.stringify(records))
}
