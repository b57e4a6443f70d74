/** Where a ticket is in its life (docs/decisions/tickets.md). */
export type TicketState =
  'unaccepted' | 'processing' | 'proposed' | 'completed' | 'cancelled' | 'paused' | 'invalid' | 'deleted' | 'asking'

/** What is done with a ticket: by its customer, by support, or by the clock. */
export type TicketAct =
  | 'urge'
  | 'cancel'
  | 'close'
  | 'delete'
  | 'write'
  | 'score'
  | 'change'
  | 'accept'
  | 'reply'
  | 'ask'
  | 'propose'
  | 'pause'
  | 'resume'
  | 'invalidate'
  | 'expire'

const openStates = ['unaccepted', 'processing', 'proposed', 'paused', 'asking'] as const

type Moves = Readonly<Partial<Record<TicketState, TicketState>>>

/** What each act makes of each state; an act has no effect on a state that its line lacks, and is refused. */
const moves: Readonly<Record<TicketAct, Moves>> = {
  urge: staying(openStates),
  cancel: { unaccepted: 'cancelled' },
  close: { processing: 'completed', proposed: 'completed', paused: 'completed', asking: 'completed' },
  delete: { completed: 'deleted', cancelled: 'deleted', invalid: 'deleted' },
  write: { ...staying(['unaccepted', 'processing', 'paused']), proposed: 'processing', asking: 'processing' },
  score: staying(['completed']),
  change: staying(openStates),
  accept: { unaccepted: 'processing' },
  reply: staying(['processing', 'proposed', 'paused', 'asking']),
  ask: { processing: 'asking' },
  propose: { processing: 'proposed' },
  pause: { processing: 'paused' },
  resume: { paused: 'processing' },
  invalidate: { unaccepted: 'invalid', processing: 'invalid' },
  expire: { proposed: 'completed', asking: 'completed' },
}

function staying(states: readonly TicketState[]): Moves {
  return Object.fromEntries(states.map((state) => [state, state]))
}

/** The state after an act; undefined when that act is not for a ticket in this state. */
export function stateAfter(act: TicketAct, state: TicketState): TicketState | undefined {
  return moves[act][state]
}

/** The states in which an act is possible, in the order of the table. */
export function statesFor(act: TicketAct): TicketState[] {
  return Object.keys(moves[act]).filter((state): state is TicketState => state in moves[act])
}

/** Whether support or the customer still has something to do. */
export function isOpen(state: TicketState): boolean {
  return openStates.some((each) => each === state)
}
