import { computed, signal } from '@preact/signals'
import { address } from '../router.ts'
import { type BriefExchange, briefOf, type Exchange, isOdd, isUnanswered } from './exchange.ts'
import { filterExchanges, filterFrom } from './filter-exchanges.ts'
import { isRead, knownRows } from './journal-rows.ts'
import { newestFirst, newestGap } from './stretches.ts'

/** A file whose exchanges are shown in place of the journal. */
export const recording = signal<{ readonly name: string; readonly exchanges: readonly Exchange[] } | undefined>(
  undefined,
)

/** The rows that fit the filter in the address, the newest first. */
export const shownRows = computed<readonly BriefExchange[]>(() => {
  const filter = filterFrom(address.value.query)
  const file = recording.value
  if (file !== undefined) return filterExchanges(file.exchanges, filter).map(briefOf)
  const rows = newestFirst(knownRows.value)
  return rows.filter(
    (row) => (filter.finding !== 'odd' || isOdd(row)) && (filter.status !== 'none' || isUnanswered(row)),
  )
})

/** Whether all rows that fit are there; some come later where there are many. */
export const isComplete = computed(
  () => recording.value !== undefined || (isRead.value && newestGap(knownRows.value) === undefined),
)
