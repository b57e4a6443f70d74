import { effect, signal } from '@preact/signals'
import { ControlRefusal, send } from './control-api.ts'
import { controlCall } from './control-call.ts'
import { addExchanges, journal, journalSize } from './exchanges/journal.ts'
import { controlKey, partner } from './session.ts'

/** Whether the sandbox answers. */
export const isConnected = signal(true)

/** Grows by one whenever something was said: what shows the world reads it to know that it may have changed. */
export const changes = signal(0)

const pause = { usual: 1000, hidden: 5000, lost: 2000 }

let timer = 0

/** Keeps the page up to date with the world that is shown, until it is closed. */
export function keepUpToDate(): void {
  effect(() => {
    const isReady = partner.value !== undefined && controlKey.value !== ''
    journal.value = []
    clearTimeout(timer)
    if (isReady) void follow(partner.value)
  })
}

async function follow(shown: string | undefined): Promise<void> {
  const wait = await look()
  if (partner.peek() !== shown) return
  timer = window.setTimeout(() => void follow(shown), document.hidden ? pause.hidden : wait)
}

/** Fetches what was said since; gives how long to wait, in milliseconds. */
async function look(): Promise<number> {
  const [shown, last] = [partner.peek(), journal.peek().at(-1)]
  const query = { limit: journalSize, ...(last === undefined ? {} : { after: last.id }) }
  try {
    const answer = await send(controlCall('get', '/_sandbox/journal', { query }))
    isConnected.value = true
    if (partner.peek() !== shown || !('exchanges' in answer)) return pause.usual
    addExchanges(answer.exchanges)
    if (answer.exchanges.length > 0) changes.value += 1
    return pause.usual
  } catch (error) {
    isConnected.value = error instanceof ControlRefusal
    return pause.lost
  }
}
