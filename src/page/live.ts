import { batch, effect, signal } from '@preact/signals'
import type { components } from '../contract/generated/types/control.ts'
import { ControlRefusal } from './control-api.ts'
import type { SentEvent } from './event-parser.ts'
import { listen } from './listen.ts'
import { controlKey, partner } from './session.ts'

/** Whether the sandbox answers. */
export const isConnected = signal(true)

/**
 * Grows by one whenever something happened, once a second at most: what shows the world reads it to know that it may
 * have changed.
 */
export const changes = signal(0)

/** How far the journal is by now; undefined until the sandbox has said so. */
export const traffic = signal<components['schemas']['TrafficEvent'] | undefined>(undefined)

/** How long is waited before the sandbox is asked again when it was lost, and between changes, in milliseconds. */
const pause = { first: 500, longest: 15_000, change: 1000 }

/** Keeps the page up to date with the world that is shown, until it is closed. */
export function keepUpToDate(): void {
  effect(() => {
    const isReady = partner.value !== undefined && controlKey.value !== ''
    traffic.value = undefined
    if (!isReady) return undefined
    const stop = new AbortController()
    void follow(stop.signal)
    return () => stop.abort()
  })
}

/** Listens, and comes back after each loss, later and later while it lasts; a key that is refused ends it until there is another. */
async function follow(signal: AbortSignal): Promise<void> {
  let lastId = ''
  let wait = pause.first
  const opened = (): void => {
    isConnected.value = true
    wait = pause.first
  }
  const heard = (events: readonly SentEvent[], last: string): void => {
    lastId = last
    if (!signal.aborted) batch(() => events.forEach(take))
  }
  for (;;) {
    const loss = await listen({ signal, lastId, opened, heard }).catch((error: unknown) => error)
    if (signal.aborted) return
    if (loss instanceof ControlRefusal && loss.status === 401) return
    if (wait > pause.first) isConnected.value = loss === undefined || loss instanceof ControlRefusal
    await new Promise((resolve) => setTimeout(resolve, wait))
    wait = Math.min(wait * 2, pause.longest)
  }
}

function take({ kind, data }: SentEvent): void {
  if (kind === 'traffic' && isTraffic(data)) traffic.value = data
  noteChange()
}

function isTraffic(data: unknown): data is components['schemas']['TrafficEvent'] {
  return typeof data === 'object' && data !== null && 'newest' in data && 'forgotten' in data
}

let isResting = false
let isDue = false

function noteChange(): void {
  isDue = isResting
  if (isResting) return
  changes.value += 1
  isResting = true
  setTimeout(() => {
    isResting = false
    if (isDue) noteChange()
  }, pause.change)
}
