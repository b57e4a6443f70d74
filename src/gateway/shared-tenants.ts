import type { SharedWorlds } from '../store/shared-worlds.ts'
import type { FaultPlanState } from './faults.ts'
import type { Tenant, Tenants } from './tenants.ts'

/** What is remembered of a tenant's traffic besides journal and windows: armed faults and failed signatures. */
interface TrafficState {
  readonly faults: FaultPlanState
  readonly failures: readonly (readonly [string, { count: number; lockedUntil: number }])[]
}

const none: TrafficState = { faults: { numbered: 0, armed: [] }, failures: [] }

/** Writes it down as text; of a tenant of which nothing is remembered, none. */
export function saveTraffic({ faults, failures }: Tenant): string {
  const plan = faults.save()
  if (plan.numbered === 0 && failures.size === 0) return ''
  const state: TrafficState = { faults: plan, failures: [...failures] }
  return JSON.stringify(state)
}

/** Puts in place what `saveTraffic` wrote. */
export function loadTraffic({ faults, failures }: Tenant, text: string): void {
  const state = text === '' ? none : readState(text)
  faults.load(state.faults)
  failures.clear()
  for (const [access, failure] of state.failures) failures.set(access, failure)
}

function readState(text: string): TrafficState {
  const state: unknown = JSON.parse(text)
  if (!isState(state)) throw new Error('Failed to read what is remembered of the traffic of a partner.')
  return state
}

function isState(value: unknown): value is TrafficState {
  return typeof value === 'object' && value !== null && 'faults' in value && 'failures' in value
}

/** Makes what brings tenants to what the database has, as far as the last refresh brought it: one, or all. */
export function createFollower(tenants: Tenants, shared: SharedWorlds): (world?: string) => void {
  let generation = shared.generation
  return (world) => {
    if (generation !== shared.generation) {
      generation = shared.generation
      tenants.follow()
    }
    const one = world === undefined ? undefined : tenants.get(world)
    for (const tenant of one === undefined ? tenants.all() : [one]) {
      const text = shared.trafficOf(tenant.world.id)
      if (text !== saveTraffic(tenant)) loadTraffic(tenant, text)
    }
  }
}
