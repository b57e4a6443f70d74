import { refuse } from '../contract/refusals.ts'
import { createWorld } from '../state/create-world.ts'
import { tablesOf } from '../state/engine/world.ts'
import { checksumOf, restoreRecords, snapshotOf, snapshotVersion } from './world-snapshot.ts'
import { controlHandlers } from './define-control.ts'

export const snapshotControl = controlHandlers({
  ExportWorld({ room, tenant, reply }) {
    return reply(200, snapshotOf(tenant.world, room.machineNow()))
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
    const fault = restoreRecords(world, body.records, room.machineNow())
    if (fault !== undefined) return refuse('control_parameter_wrong', fault)
    room.tenants.replace(tenant, world)
    return reply(200, { partner: world.id, records: tablesOf(world).reduce((sum, table) => sum + table.size, 0) })
  },
})
