import type { Instant } from '../../units/instant.ts'
import { all, type World } from '../engine/world.ts'

/** An assertion that has let somebody in: it lets nobody in again. */
export interface UsedAssertion {
  /** Its issuer and its id. */
  readonly key: string
  /** From then on its own time keeps it out. */
  readonly endsAt: Instant
}

/** Whether an assertion was used before. */
export function isUsed(world: World, key: string): boolean {
  return world.usedAssertions.get(key) !== undefined
}

/** Remembers an assertion for as long as its time would let it in; those whose time is over are forgotten. */
export function noteUsed(world: World, assertion: UsedAssertion): void {
  const over = world.usedAssertions.positionOf('byEnd', all, world.now)
  for (const { key } of world.usedAssertions.sliceOf('byEnd', all, { from: 0, to: over }))
    world.usedAssertions.delete(key)
  world.usedAssertions.set(assertion)
}
