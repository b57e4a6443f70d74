import { refuse } from '../contract/refusals.ts'
import { fromInstant, instantOf } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'

export const lockControl = controlHandlers({
  ListLocks({ tenant, reply }) {
    const { failures, world } = tenant
    const locked = [...failures].filter(([, { lockedUntil }]) => world.now < lockedUntil)
    return reply(200, {
      locks: locked.map(([access, { lockedUntil }]) => ({
        access_key: access,
        until: fromInstant(instantOf(lockedUntil)),
      })),
    })
  },

  RemoveLocks({ tenant, query, reply }) {
    const { access_key: access } = query
    if (access === undefined) tenant.failures.clear()
    else if (tenant.world.accessKeys.get(access) === undefined) return refuse('control_unknown', `access key ${access}`)
    else tenant.failures.delete(access)
    return reply(204)
  },
})
