import { expect, it } from 'vitest'
import { supportActsIn } from '../../src/page/world/support-acts.ts'
import { stateAfter, type TicketState } from '../../src/state/tickets/ticket-states.ts'

const states = [
  'unaccepted',
  'processing',
  'proposed',
  'completed',
  'cancelled',
  'paused',
  'invalid',
  'deleted',
  'asking',
] as const satisfies readonly TicketState[]

const acts = ['accept', 'reply', 'ask', 'propose', 'pause', 'resume', 'invalidate'] as const

it.each(states)('offers support what a ticket that is %s lets it do', (state) => {
  const possible = acts.filter((act) => stateAfter(act, state) !== undefined)
  expect([...supportActsIn(state)].sort()).toEqual([...possible].sort())
})
