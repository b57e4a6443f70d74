import { expect, it } from 'vitest'
import type { World } from '../../src/state/engine/world.ts'
import { lookAfter } from './change-by-hand.ts'
import { brokenLaws } from './crowd.ts'

/** A law, how it is broken, and what breaks it by hand: that gives what the law tells of. */
export type Breach = readonly [law: string, what: string, change: () => string | undefined]

/** Tests that each change breaks its law and no other one. */
export function itBreaks(world: World, breaches: readonly Breach[]): void {
  it.each(breaches)('speaks, and no other law does: %s (%s)', (law, _what, change) => {
    let detail: string | undefined
    const laws = lookAfter(
      world,
      () => (detail = change()),
      () => brokenLaws(world),
    )
    expect(laws).toEqual([{ name: law, holds: false, detail }])
  })
}

/** Tests that each change leaves all laws as they are. */
export function itKeeps(world: World, changes: readonly (readonly [what: string, change: () => unknown])[]): void {
  it.each(changes)('no law speaks: %s', (_what, change) => {
    expect(lookAfter(world, change, () => brokenLaws(world))).toEqual([])
  })
}
