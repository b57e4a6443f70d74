import type { Progress } from '../gateway/long-work.ts'
import { fromInstant } from '../units/instant.ts'

/** How far work has come, as it is told. */
export function fromProgress({ reached, done, total }: Progress): {
  readonly reached: string | null
  readonly done: number | null
  readonly total: number | null
} {
  return { reached: reached === undefined ? null : fromInstant(reached), done: done ?? null, total: total ?? null }
}
