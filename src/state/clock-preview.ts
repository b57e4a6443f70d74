import type { Instant } from '../units/instant.ts'
import { moveClock } from './clock.ts'
import type { Happening } from './engine/agenda.ts'
import type { Slices } from './engine/slices.ts'
import { tryOut, type World } from './engine/world.ts'

/** How many records of some tables there would be more. */
export interface Brought {
  readonly charges: number
  readonly bills: number
  readonly mails: number
  readonly deliveries: number
}

export interface Preview {
  readonly happenings: readonly Happening[]
  readonly brought: Brought
}

/** What would happen on the way to a moment, in the order of time, and what that would bring. The world stays as it is. */
export function previewClock(world: World, to: Instant): Slices<Preview> {
  return tryOut(world, preview(world, to))
}

function* preview(world: World, to: Instant): Slices<Preview> {
  const before = sizesOf(world)
  const happenings = yield* moveClock(world, to, 0)
  const after = sizesOf(world)
  return {
    happenings,
    brought: {
      charges: after.charges - before.charges,
      bills: after.bills - before.bills,
      mails: after.mails - before.mails,
      deliveries: after.deliveries - before.deliveries,
    },
  }
}

function sizesOf({ charges, bills, mails, deliveries }: World): Brought {
  return { charges: charges.size, bills: bills.size, mails: mails.size, deliveries: deliveries.size }
}
