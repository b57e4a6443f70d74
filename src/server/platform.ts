import { type Answer, createAnswer } from '../gateway/answer.ts'
import { createTenants, type Tenants } from '../gateway/tenants.ts'
import { allHandlers } from '../handlers/all.ts'
import { type ClockState, settle } from '../state/clock.ts'
import { instantOf } from '../state/instant.ts'
import { demoWorlds, emptyWorlds } from '../fixtures/demo.ts'
import { type WorldStore } from '../store/world-store.ts'
import { controlPrefix, createControlAnswer } from './control/answer.ts'

export type Preset = 'demo' | 'empty'

export interface PlatformOptions {
  readonly store: WorldStore
  readonly preset: Preset
  readonly seed: number
  /** Where the clock of a new world begins; absent means the machine's time. */
  readonly clock?: Date
  readonly freezeClock: boolean
  readonly rateLimits: boolean
  /** The machine's clock, in milliseconds: the one place where time comes in from outside. */
  readonly machineNow: () => number
}

/** The sandbox without a face: worlds, and one function that answers requests about them. */
export interface Platform {
  readonly answer: Answer
  readonly tenants: Tenants
  readonly store: WorldStore
}

/** What the journal of one partner keeps. */
const journalBounds = { exchanges: 10_000, bytes: 64 * 1024 * 1024 }

/** Wires gateway, control API and store; a store without worlds is filled from the preset. */
export function createPlatform(options: PlatformOptions): Platform {
  const { store, preset, seed, rateLimits, machineNow } = options
  if (store.worlds.size === 0) {
    const clock = startOfClock(options)
    const worlds = preset === 'demo' ? demoWorlds({ seed, clock }) : emptyWorlds({ seed, clock })
    for (const world of worlds) store.add(world)
  }
  for (const world of store.worlds.values()) {
    settle(world, machineNow())
    // What cannot be written now happens again at the next request, which is told why it fails.
    Promise.resolve(store.commit(world)).catch(() => undefined)
  }
  const tenants = createTenants(store, journalBounds)
  const answerPlatform = createAnswer({ store, tenants, handlers: allHandlers, rateLimits })
  const answerControl = createControlAnswer({ tenants, store, machineNow, rateLimits, seed })
  return {
    tenants,
    store,
    answer: (request) => (request.target.startsWith(controlPrefix) ? answerControl(request) : answerPlatform(request)),
  }
}

function startOfClock({ clock, freezeClock, machineNow }: PlatformOptions): ClockState {
  const machine = machineNow()
  const at = instantOf(clock?.getTime() ?? machine)
  return { mode: freezeClock ? 'frozen' : 'running', at, anchor: machine, signing: 'either' }
}
