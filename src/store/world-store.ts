import type { World } from '../state/engine/world.ts'
import type { SharedWorlds } from './shared-worlds.ts'

/** Keeps worlds. What `commit` has finished with survives whatever the engine promises to survive. */
export interface WorldStore {
  readonly worlds: ReadonlyMap<string, World>
  /** Takes a world, in the place of one of the same id; what is remembered of its traffic ends unless it is kept. */
  add(world: World, traffic?: 'kept'): void
  remove(id: string): void
  /** Writes down what a world changed since its last commit; the answer leaves when this is done. */
  commit(world: World): void | Promise<void>
  /**
   * While changes of a world are being written down, the promise of their end: who read them must not be answered
   * before, or would have seen what a crash takes back.
   */
  unwritten(world: World): Promise<void> | undefined
  close(): void
  /** Whether what it keeps ends with the process. */
  readonly isFleeting?: true
  /** There if other processes serve the same worlds. */
  readonly shared?: SharedWorlds
}
