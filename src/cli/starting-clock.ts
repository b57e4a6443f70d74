import { showsFault } from '../state/clock.ts'
import { instantOf } from '../units/instant.ts'
import { WrongUse } from './wrong-use.ts'

/** Where the clock of a new world begins, of the option --clock. Throws WrongUse for a moment that no clock shows. */
export function clockOf({ clock }: { readonly clock: Date | undefined }): { readonly clock?: Date } {
  if (clock === undefined) return {}
  const fault = showsFault(instantOf(clock.getTime()))
  if (fault === undefined) return { clock }
  throw new WrongUse(`--clock takes a moment that a clock can show, not ${clock.toISOString()}: ${fault}`)
}
