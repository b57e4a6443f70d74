import { type World } from '../state/world.ts'

/** Keeps worlds. What `commit` has finished with survives whatever the engine promises to survive. */
export interface WorldStore {
  readonly worlds: ReadonlyMap<string, World>
  add(world: World): void
  remove(id: string): void
  /** Writes down what a world changed since its last commit; the answer leaves when this is done. */
  commit(world: World): void | Promise<void>
  close(): void
}
