import { computed, signal } from '@preact/signals'
import { address } from '../router.ts'
import type { Exchange } from './exchange.ts'
import { filterExchanges, filterFrom } from './filter-exchanges.ts'
import { judgedIds } from './judgement.ts'

/** As many exchanges as the journal of a sandbox keeps. */
export const journalSize = 10_000

/** The exchanges of the world that is shown, the oldest first. */
export const journal = signal<readonly Exchange[]>([])

/** A file whose exchanges are shown in place of the journal. */
export const recording = signal<{ readonly name: string; readonly exchanges: readonly Exchange[] } | undefined>(
  undefined,
)

/** What the room is about: the journal, or a file that was opened. */
export const source = computed(() => recording.value?.exchanges ?? journal.value)

/** Those that fit the filter in the address, the newest first. */
export const shown = computed(() => filterExchanges(source.value, filterFrom(address.value.query), judgedIds.value))

/** Adds exchanges that came in. Where the journal began anew, what it has now takes the place of what is known. */
export function addExchanges(arrived: readonly Exchange[]): void {
  if (arrived.length === 0) return
  const [first] = arrived
  const known = journal.value
  const beganAnew = first !== undefined && known.some(({ id }) => id === first.id)
  journal.value = (beganAnew ? arrived : [...known, ...arrived]).slice(-journalSize)
}

/** The exchange with an id; undefined when it is not there any more. */
export function exchangeOf(id: string): Exchange | undefined {
  return source.value.find((each) => each.id === id)
}
