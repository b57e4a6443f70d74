import { setTimeout as wait } from 'node:timers/promises'
import { fieldOf, listOf, textOf } from '../conformance/trace/json.ts'
import type { Scenario, SupportTurn } from '../conformance/scenarios/scenario.ts'

/** How long support takes for each of its acts, in milliseconds: long enough for a storm of questions to show. */
const pace = 900

/** States of a ticket in which it is support's turn. */
const supportsTurn = ['unaccepted', 'processing']

/** The status with which the control API says that a ticket is not where an act fits. */
const conflict = 409

/** Support at work on the tickets of a sandbox. */
export interface SupportDesk {
  /** Lets support go home. */
  close(this: void): Promise<void>
}

/**
 * Support that does with each ticket that is filed from now on what a scenario plans, an act each time that it is its turn.
 * Where nothing is planned nobody is there.
 */
export async function openSupportDesk(
  url: string,
  { support: acts = [] }: Pick<Scenario, 'support'>,
): Promise<SupportDesk> {
  if (acts.length === 0) return { close: () => Promise.resolve() }
  const before = new Set((await ticketsAt(url)).map(({ id }) => id))
  const done = new Map<string, number>()
  const closing = new AbortController()
  async function work(): Promise<void> {
    while (!closing.signal.aborted) {
      await wait(pace, undefined, { signal: closing.signal }).catch(() => undefined)
      const all = await ticketsAt(url)
      for (const { id } of all.filter((each) => !before.has(each.id) && supportsTurn.includes(each.state))) {
        const at = done.get(id) ?? 0
        const act = acts[at]
        if (act !== undefined && (await actAt(url, id, act))) done.set(id, at + 1)
      }
    }
  }
  const working = work()
  return {
    async close() {
      closing.abort()
      await working
    },
  }
}

interface SeenTicket {
  readonly id: string
  readonly state: string
}

async function ticketsAt(url: string): Promise<SeenTicket[]> {
  const answer: unknown = await (await fetch(`${url}/_sandbox/tickets`)).json()
  if (fieldOf(answer, 'tickets') === undefined) throw new Error('Failed to read the tickets.')
  return listOf(fieldOf(answer, 'tickets')).map((each) => ({
    id: textOf(fieldOf(each, 'id')) ?? '',
    state: textOf(fieldOf(each, 'state')) ?? '',
  }))
}

/** Does an act; whether the ticket was still where it fits. */
async function actAt(url: string, ticketId: string, act: SupportTurn): Promise<boolean> {
  const { ok, status } = await fetch(`${url}/_sandbox/tickets/${ticketId}/support`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(act),
  })
  if (!ok && status !== conflict) throw new Error(`Failed to act as support: status ${status}`)
  return ok
}
