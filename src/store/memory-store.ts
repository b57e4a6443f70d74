import { clearChanges } from '../state/engine/table.ts'
import type { World } from '../state/engine/world.ts'
import type { WorldStore } from './world-store.ts'

/** Keeps worlds for as long as the process lives. */
export function createMemoryStore(): WorldStore {
  const worlds = new Map<string, World>()
  return {
    worlds,
    isFleeting: true,
    add(world) {
      clearChanges(world.log)
      world.log.kept = false
      worlds.set(world.id, world)
    },
    remove: (id) => {
      worlds.delete(id)
    },
    commit: (world) => {
      clearChanges(world.log)
    },
    unwritten: () => undefined,
    close: () => {
      worlds.clear()
    },
  }
}
