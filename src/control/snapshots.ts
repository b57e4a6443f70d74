import { refuse } from '../contract/refusals.ts'
import { catalog } from '../fixtures/catalog.ts'
import { createWorld } from '../state/create-world.ts'
import { tablesOf } from '../state/engine/world.ts'
import { faultOfDocument } from './snapshot-check.ts'
import { restoreRecords, snapshotOf } from './snapshot.ts'
import { controlHandlers } from './define-control.ts'

export const snapshotControl = controlHandlers({
  ExportWorld({ room, tenant, reply }) {
    return reply(200, snapshotOf(tenant.world, room.machineNow()))
  },

  ImportWorld({ room, tenant, body, reply }) {
    const unfit = faultOfDocument(body)
    if (unfit !== undefined)
      return refuse(
        unfit.isNewer ? 'control_state_unfit' : 'control_parameter_wrong',
        `the snapshot cannot be loaded: ${unfit.words}`,
      )
    const world = createWorld(tenant.world.id, catalog)
    const fault = restoreRecords(world, body.records, room.machineNow())
    if (fault !== undefined) return refuse('control_parameter_wrong', fault)
    room.tenants.replace(tenant, world)
    return reply(200, { partner: world.id, records: tablesOf(world).reduce((sum, table) => sum + table.size, 0) })
  },
})
