import { refuse, type Refusal } from '../contract/refusals.ts'
import { catalog } from '../fixtures/catalog.ts'
import { afterWork } from '../gateway/long-work.ts'
import type { Tenant } from '../gateway/tenants.ts'
import type { Reply } from '../handlers/define-handlers.ts'
import { createWorld } from '../state/create-world.ts'
import type { Slices } from '../state/engine/slices.ts'
import { onlyOf, tablesOf, type World } from '../state/engine/world.ts'
import { faultOfDocument } from './snapshot-check.ts'
import { restoreRecords, takeSnapshot } from './snapshot.ts'
import { readSnapshotFile } from './snapshot-file/read-file.ts'
import { writeSnapshotFile } from './snapshot-file/write-file.ts'
import { type ControlRoom, controlHandlers } from './define-control.ts'

export const snapshotControl = controlHandlers({
  ExportWorld({ room, tenant, reply }) {
    return afterWork({ slices: taken(), onCancel: 'drop' })

    function* taken(): Slices<Reply> {
      return reply(200, yield* takeSnapshot(tenant.world, room.machineNow()))
    }
  },

  ImportWorld({ room, tenant, body, reply }) {
    return afterWork({ slices: loaded(), onCancel: 'drop' })

    function* loaded(): Slices<Reply | Refusal> {
      const unfit = yield* faultOfDocument(body)
      if (unfit !== undefined) return refuseUnfit(unfit)
      const world = createWorld(tenant.world.id, catalog)
      const fault = yield* restoreRecords(world, body.records, room.machineNow())
      if (fault !== undefined) return refuse('control_parameter_wrong', fault)
      return refuseOtherSite(tenant, world) ?? reply(200, putInPlace(room, tenant, world))
    }
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
      if (fault !== undefined) return refuseUnfit(fault)
      return refuseOtherSite(tenant, world) ?? reply(200, putInPlace(room, tenant, world))
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

/** A partner stays one of its site: who has its keys calls by the contract of that site. */
function refuseOtherSite(tenant: Tenant, world: World): Refusal<'control_state_unfit'> | undefined {
  const [here, loaded] = [tenant.world, world].map((each) => onlyOf(each.profile).site)
  if (here === loaded || here === undefined || loaded === undefined) return undefined
  return refuse(
    'control_state_unfit',
    `the snapshot is of the ${siteNames[loaded]} site, and ${tenant.world.id} is a partner of the ${siteNames[here]} site; name one of the other site with ?partner=, as POST /_sandbox/partners makes them`,
  )
}

const siteNames = { intl: 'International', cn: 'China' } as const

/** Puts a world that was filled aside in the place of a tenant's; says whose it is, and how many records it has. */
function putInPlace(room: ControlRoom, tenant: Tenant, world: World): { partner: string; records: number } {
  room.tenants.replace(tenant, world)
  return { partner: world.id, records: tablesOf(world).reduce((sum, table) => sum + table.size, 0) }
}
