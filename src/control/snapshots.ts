import { refuse, type Refusal } from '../contract/refusals.ts'
import { catalog } from '../fixtures/catalog.ts'
import { afterWork } from '../gateway/long-work.ts'
import type { Tenant } from '../gateway/tenants.ts'
import type { Reply } from '../handlers/define-handlers.ts'
import { createWorld } from '../state/create-world.ts'
import type { Slices } from '../state/engine/slices.ts'
import { tablesOf, type World } from '../state/engine/world.ts'
import { faultOfDocument } from './snapshot-check.ts'
import { restoreRecords, snapshotOf } from './snapshot.ts'
import { readSnapshotFile } from './snapshot-file/read-file.ts'
import { writeSnapshotFile } from './snapshot-file/write-file.ts'
import { type ControlRoom, controlHandlers } from './define-control.ts'

export const snapshotControl = controlHandlers({
  ExportWorld({ room, tenant, reply }) {
    return reply(200, snapshotOf(tenant.world, room.machineNow()))
  },

  ImportWorld({ room, tenant, body, reply }) {
    const unfit = faultOfDocument(body)
    if (unfit !== undefined) return refuseUnfit(unfit)
    const world = createWorld(tenant.world.id, catalog)
    const fault = restoreRecords(world, body.records, room.machineNow())
    if (fault !== undefined) return refuse('control_parameter_wrong', fault)
    return reply(200, putInPlace(room, tenant, world))
  },

  ExportWorldFile({ room, tenant, reply }) {
    return afterWork({ slices: written(), onCancel: 'drop' })

    function* written(): Slices<Reply> {
      const file = yield* writeSnapshotFile(tenant.world, room.machineNow())
      return reply(200, file, { 'Content-Type': 'application/gzip' })
    }
  },

  ImportWorldFile({ room, tenant, body, reply }) {
    return afterWork({ slices: loaded(), onCancel: 'drop' })

    function* loaded(): Slices<Reply | Refusal> {
      const world = createWorld(tenant.world.id, catalog)
      const fault = yield* readSnapshotFile(world, body, room.machineNow())
      return fault === undefined ? reply(200, putInPlace(room, tenant, world)) : refuseUnfit(fault)
    }
  },
})

function refuseUnfit({
  isNewer,
  words,
}: {
  readonly isNewer?: boolean
  readonly words: string
}): Refusal<'control_state_unfit' | 'control_parameter_wrong'> {
  const refusal = isNewer === true ? 'control_state_unfit' : 'control_parameter_wrong'
  return refuse(refusal, `the snapshot cannot be loaded: ${words}`)
}

/** Puts a world that was filled aside in the place of a tenant's; says whose it is, and how many records it has. */
function putInPlace(room: ControlRoom, tenant: Tenant, world: World): { partner: string; records: number } {
  room.tenants.replace(tenant, world)
  return { partner: world.id, records: tablesOf(world).reduce((sum, table) => sum + table.size, 0) }
}
