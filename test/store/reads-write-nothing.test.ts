import { expect, it } from 'vitest'
import { allOperations } from '../../src/contract/services.ts'

import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { WorldStore } from '../../src/store/world-store.ts'
import { newWorlds } from '../helpers/kept-worlds.ts'
import { lastingCalls } from '../helpers/lasting-calls.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { callerOfSample, samplesOf } from '../helpers/samples.ts'

const written: string[] = []

/** A store that notes the tables in which something was written. */
function notingStore(): WorldStore {
  const memory = createMemoryStore()
  return {
    ...memory,
    commit(world) {
      written.push(...world.log.entries.map(({ table }) => table.name))
      return memory.commit(world)
    },
  }
}

const store = notingStore()
const plan = { preset: 'demo', seed: 1, clock: new Date(noon), freezeClock: false } as const
for (const world of newWorlds({ ...plan, machineNow: () => noon })) store.add(world)
const platform = startPlatform({ ...plan, store })
const reads = allOperations().filter(({ method, id }) => method === 'GET' && !lastingCalls.has(id))

it.each(reads.map((each) => [`${each.service} ${each.id}`, each] as const))(
  '%s only reads: on a full disk, too, it is answered',
  async (_name, operation) => {
    // Service tickets have ids that other services have too, for other calls.
    const sample = operation.service === 'tickets' ? undefined : samplesOf(platform)[operation.id]
    const caller = sample === undefined ? platform.userOf('sandbox-partner') : callerOfSample(platform, sample)
    const target = sample?.target ?? operation.path.replaceAll(/\{\w+\}/g, 'nobody')
    const token = platform.tokenOf(caller)
    written.length = 0
    const { status } = await platform.get(target, { as: token })
    expect({ status: status < 500, written }).toEqual({ status: true, written: [] })
  },
)
