import { signal } from '@preact/signals'
import type { components } from '../../contract/generated/types/control.ts'
import { ControlRefusal, send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { trouble } from '../session.ts'
import { recording } from './shown-exchanges.ts'

export type JudgedExchange = components['schemas']['JudgedExchange']

/** So many exchanges at length are remembered. */
const remembered = 50

const opened = signal<ReadonlyMap<string, JudgedExchange | 'gone'>>(new Map())

/** An exchange at length; `gone` where there is none any more, undefined until it has come in. */
export function openedExchange(id: string): JudgedExchange | 'gone' | undefined {
  const file = recording.value
  if (file === undefined) return opened.value.get(id)
  const exchange = file.exchanges.find((each) => each.id === id)
  return exchange === undefined ? 'gone' : { exchange, findings: [] }
}

/** Has an exchange of the journal at length, where it is not known yet: an exchange never changes. */
export async function openExchange(id: string): Promise<void> {
  if (id === '' || recording.peek() !== undefined || typeof opened.peek().get(id) === 'object') return
  try {
    remember(id, await send(controlCall('get', '/_sandbox/journal/{id}', { path: { id } })))
  } catch (error) {
    if (error instanceof ControlRefusal && error.status === 404) remember(id, 'gone')
    else trouble.value = error instanceof Error ? error.message : String(error)
  }
}

function remember(id: string, exchange: JudgedExchange | 'gone'): void {
  opened.value = new Map([...opened.peek(), [id, exchange] as const].slice(-remembered))
}
