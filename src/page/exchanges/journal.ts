import { computed, effect, untracked } from '@preact/signals'
import { traffic } from '../live.ts'
import { address } from '../router.ts'
import { partner } from '../session.ts'
import { filterFrom } from './filter-exchanges.ts'
import { createJournalReader } from './journal-reader.ts'
import { nothingSeen, seenValues } from './journal-rows.ts'
import { serverFilter } from './server-filter.ts'

/** What the journal is asked for; a text, so that it changes only when that changes. */
const wish = computed(() => JSON.stringify([partner.value, serverFilter(filterFrom(address.value.query))]))

/** How long a change of the filter waits for another, in milliseconds: somebody types. */
const typingPause = 200

/** Reads the journal of the world that is shown for as long as a room shows it; call what it gives back when it is left. */
export function followJournal(): () => void {
  const reader = createJournalReader()
  let wished = ''
  let told: number | undefined
  let typing = 0
  seenValues.value = nothingSeen
  const ends = [
    effect(() => {
      const isFirst = wished === ''
      wished = wish.value
      clearTimeout(typing)
      typing = window.setTimeout(() => reader.restart(), isFirst ? 0 : typingPause)
    }),
    effect(() => {
      const now = traffic.value
      if (now === undefined) return
      if (told !== undefined && Number(now.forgotten) >= told) reader.forget()
      told = Number(now.newest)
      untracked(() => reader.readNewest())
    }),
  ]
  return () => {
    clearTimeout(typing)
    reader.stop()
    for (const end of ends) end()
  }
}
