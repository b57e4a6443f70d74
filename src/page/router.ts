import { computed, signal } from '@preact/signals'
import { readAddress } from './address.ts'

const hash = signal(location.hash)

for (const event of ['hashchange', 'popstate'])
  window.addEventListener(event, () => {
    hash.value = location.hash
  })

/** Where the page is now. */
export const address = computed(() => readAddress(hash.value))

/** Goes to a place of the page, `#/exchanges`. `replace` leaves no step to go back to. */
export function go(to: string, { replace = false } = {}): void {
  if (location.hash === to) return
  if (replace) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  hash.value = to
}
