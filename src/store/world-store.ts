import { type World } from '../state/world.ts'
import { type SharedWorlds } from './shared-worlds.ts'

/** Keeps worlds. What `commit` has finished with survives whatever the engine promises to survive. */
export interface WorldStore {
  readonly worlds: ReadonlyMap<string, World>
  /** Takes a world, in the place of one of the same id; what is remembered of its traffic ends unless it is kept. */
  add(world: World, traffic?: 'kept'): void
  remove(id: string): void
  /** Writes down what a world changed since its last commit; the answer leaves when this is done. */
  commit(world: World): void | Promise<void>
  close(): void
  /** There if other processes serve the same worlds. */
  readonly shared?: SharedWorlds
}
