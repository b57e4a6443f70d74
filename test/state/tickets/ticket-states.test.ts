import { expect, it } from 'vitest'
import { isOpen, stateAfter, type TicketAct, type TicketState } from '../../../src/state/tickets/ticket-states.ts'

const states: readonly TicketState[] = [
  'unaccepted',
  'processing',
  'proposed',
  'paused',
  'asking',
  'completed',
  'cancelled',
  'invalid',
  'deleted',
]

/** Per act, the state that follows each state in the order above; a dash where the act is refused. */
const table: Readonly<Record<TicketAct, string>> = {
  urge: 'unaccepted processing proposed paused asking - - - -',
  cancel: 'cancelled - - - - - - - -',
  close: '- completed completed completed completed - - - -',
  delete: '- - - - - deleted deleted deleted -',
  write: 'unaccepted processing processing paused processing - - - -',
  score: '- - - - - completed - - -',
  change: 'unaccepted processing proposed paused asking - - - -',
  accept: 'processing - - - - - - - -',
  reply: '- processing proposed paused asking - - - -',
  ask: '- asking - - - - - - -',
  propose: '- proposed - - - - - - -',
  pause: '- paused - - - - - - -',
  resume: '- - - processing - - - - -',
  invalidate: 'invalid invalid - - - - - - -',
  expire: '- - completed - completed - - - -',
}

it.each(Object.keys(table).filter((act): act is TicketAct => act in table))(
  '%s has its effect in each state',
  (act) => {
    expect(states.map((state) => stateAfter(act, state) ?? '-').join(' ')).toBe(table[act])
  },
)

it('five states are open', () => {
  expect(states.filter(isOpen)).toEqual(['unaccepted', 'processing', 'proposed', 'paused', 'asking'])
})
