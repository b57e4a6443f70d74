import { catalog } from '../../src/fixtures/catalog.ts'
import { type PlatformOptions, startingWorlds } from '../../src/server/platform.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { tablesOf, type World } from '../../src/state/engine/world.ts'
import { required } from './required.ts'

type Start = Pick<PlatformOptions, 'preset' | 'site' | 'seed' | 'clock' | 'freezeClock' | 'machineNow'>

const kept = new Map<string, readonly World[]>()

/** The worlds that a preset begins with, as new as if they had just been made: to make them takes many times longer. */
export function newWorlds(start: Start): World[] {
  const { preset, site, seed, clock, freezeClock } = start
  const key = JSON.stringify([preset, site, seed, clock, freezeClock, start.machineNow()])
  const worlds = kept.get(key) ?? startingWorlds(start)
  kept.set(key, worlds)
  return worlds.map(copyOf)
}

/** A world with the same records, none of which ever changes. */
function copyOf(world: World): World {
  const copy = createWorld(world.id, catalog)
  const tables = new Map(tablesOf(copy).map((table) => [table.name, table]))
  for (const from of tablesOf(world)) {
    const to = required(tables.get(from.name), from.name)
    for (const key of from.keys()) to.restore(required(from.get(key), key), required(from.placeOf(key), key))
  }
  copy.now = world.now
  return copy
}
