import { signal } from '@preact/signals'
import type { components } from '../../contract/generated/types/control.ts'
import { ControlRefusal, send } from '../control-api.ts'
import { type ControlCall, controlCall } from '../control-call.ts'

type ClockMove = components['schemas']['ClockMove']
type Charge = components['schemas']['Charge']
type Message = components['schemas']['Message']

/** What a move of the clock brought. */
export interface Moved {
  readonly move: ClockMove
  /** Charges that were written; the first thousand of them. */
  readonly charges: readonly Charge[]
  readonly mails: readonly Message[]
  /** Names of files that are in the bucket since. */
  readonly files: readonly string[]
}

/** The moves of this visit, the last one first. */
export const moves = signal<readonly Moved[]>([])

/** Moves the clock, and finds out what came of it. */
export async function moveClock(call: ControlCall<ClockMove>): Promise<ClockMove> {
  const before = await lookRound({ offset: 0, limit: 1 })
  const move = await send(call)
  const after = await lookRound({ offset: before.charged, limit: 1000 })
  const moved = {
    move,
    charges: after.charges,
    mails: after.mails.filter(({ id }) => before.mails.every((each) => each.id !== id)),
    files: after.files.filter((each) => !before.files.includes(each)),
  }
  moves.value = [moved, ...moves.value].slice(0, 20)
  return move
}

async function lookRound(page: { readonly offset: number; readonly limit: number }) {
  const { charges, total_count: charged } = await send(controlCall('get', '/_sandbox/ledger', { query: page }))
  const { messages: mails } = await send(controlCall('get', '/_sandbox/outbox'))
  return { charges, charged, mails, files: await filesThere() }
}

/** A partner of the China site has no bucket, and says so. */
async function filesThere(): Promise<string[]> {
  try {
    const { files } = await send(controlCall('get', '/_sandbox/bucket'))
    return files.filter(({ state }) => state === 'delivered').map(({ name }) => name)
  } catch (error) {
    if (error instanceof ControlRefusal && error.status === 409) return []
    throw error
  }
}
