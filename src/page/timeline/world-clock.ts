import { signal } from '@preact/signals'
import type { components } from '../../contract/generated/types/control.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { trouble } from '../session.ts'

export type Clock = components['schemas']['Clock']
export type Due = components['schemas']['Agenda']['due'][number]

export interface WorldClock {
  readonly clock: Clock
  /** What is due, the first event first; the first thousand of them. */
  readonly due: readonly Due[]
  /** How many are due in all. */
  readonly count: number
}

/** The clock of the world that is shown, as it was read last; undefined until it was. */
export const worldClock = signal<WorldClock | undefined>(undefined)

/** Reads the clock and what is due. */
export async function readWorldClock(): Promise<void> {
  try {
    const clock = await send(controlCall('get', '/_sandbox/clock'))
    const { due, count } = await send(controlCall('get', '/_sandbox/clock/agenda', { query: { limit: 1000 } }))
    worldClock.value = { clock, due, count }
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error)
  }
}

/** What is due until a moment, itself included; all in milliseconds. */
export function dueUntil(due: readonly Due[], until: number): readonly Due[] {
  return due.filter(({ at }) => Date.parse(at) <= until)
}
