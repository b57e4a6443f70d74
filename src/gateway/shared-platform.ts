import type { ApiRequest } from '../contract/exchange.ts'
import { operationKey } from '../contract/operations.ts'
import { routeAmong } from '../contract/router.ts'
import type { Quota, SharedWorlds } from '../store/shared-worlds.ts'
import { second } from '../units/instant.ts'
import type { Probe, SharedHabits } from './drivers/shared.ts'
import type { Face } from './pipeline.ts'
import { operationOf, type RequestContext } from './request-context.ts'
import { tenantOf } from './steps/locate.ts'
import type { Tenants } from './tenants.ts'
import { overQuota, windowKeys } from './throttle.ts'

/** How requests of the platform share worlds: their credentials say which, and they are counted in windows of all processes. */
export function platformHabits(tenants: Tenants, shared: SharedWorlds): SharedHabits {
  /** Operations whose handlers are known to change something. */
  const writers = new Set<string>()
  return {
    scopeOf: (request) => ({ world: tenantOf(request, tenants)?.world.id ?? '', roster: false }),
    seesAll: false,
    writes: ({ request, scope, served }) =>
      scope.world !== '' && keysOf(served.face, request).some((each) => writers.has(each)),
    noteWriter: (context) => writers.add(operationKey(operationOf(context))),
    prepare: async (attempt, probe) => {
      const { throttle } = attempt.served.face.admission
      return throttle === undefined ? undefined : countOnce(attempt.request, probe, shared)
    },
  }
}

function keysOf({ services }: Face, { method, target }: ApiRequest): string[] {
  const [path = ''] = target.split('?')
  return routeAmong(services, method, path).map(({ operation }) => operationKey(operation))
}

type Throttle = NonNullable<RequestContext['throttle']>

/** Counts a request in the windows of all processes, once it is known whose it is; gives a throttle that goes by the count. */
async function countOnce({ sourceIp }: ApiRequest, probe: Probe, shared: SharedWorlds): Promise<Throttle> {
  const found: { context?: RequestContext } = {}
  await probe((context) => {
    found.context = context
    return overQuota(operationOf(context).rateLimit)
  })
  const { context } = found
  if (context?.tenant === undefined) return () => undefined
  const operation = operationOf(context)
  const { id: world, now } = context.tenant.world
  const length = operation.rateLimit.seconds * second
  const keys = windowKeys(operation, { sourceIp, partner: world })
  const counts = await shared.count(keys.map((key): Quota => ({ world, key, now, length })))
  const isOver = counts.some((count) => count > operation.rateLimit.requests)
  return (at) => {
    at.step = 'throttle'
    return isOver ? overQuota(operation.rateLimit) : undefined
  }
}
