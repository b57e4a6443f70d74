import { refuse, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import type { World } from '../engine/world.ts'
import { logAct, type Operator } from './logs.ts'
import { stateAfter, statesFor, type TicketAct, type TicketState } from './ticket-states.ts'
import { planNextStep } from './waiting.ts'
import type { Ticket } from './tickets.ts'

export type UnfitState = Refusal<'ticket_state_unfit'>

/** What is done with a ticket, by whom, and what of the ticket changes besides its state. */
export interface TicketMove {
  readonly act: TicketAct
  readonly operator: Operator
  readonly description?: string
  readonly change?: Partial<Ticket>
}

/** The user of the account, as the log of a ticket names it. */
export function customerOperator({ userId, userName }: Caller): Operator {
  return { side: 'customer', id: userId, name: userName }
}

/** Why an act is not for a ticket in its state; undefined when it is. */
export function refuseAct(act: TicketAct, { ticketId, state }: Ticket): UnfitState | undefined {
  if (stateAfter(act, state) !== undefined) return undefined
  return refuse(
    'ticket_state_unfit',
    `ticket ${ticketId} is ${names[state]}; this is for a ticket that is ${statesFor(act)
      .map((each) => names[each])
      .join(' or ')}`,
  )
}

/** Does something with a ticket by the table of its states and writes that down, or refuses and changes nothing. */
export function moveTicket(world: World, ticket: Ticket, move: TicketMove): Ticket | UnfitState {
  const { act, operator, description = '', change = {} } = move
  const refusal = refuseAct(act, ticket)
  if (refusal !== undefined) return refusal
  const state = stateAfter(act, ticket.state) ?? ticket.state
  const moved: Ticket = { ...ticket, ...momentsOf(world, ticket, state), ...change, state }
  world.tickets.set(moved)
  logAct(world, { ticketId: ticket.ticketId, act, operator, description })
  if (state !== ticket.state || act === 'write' || act === 'reply') planNextStep(world, moved)
  return moved
}

/** The moments that a ticket notes when it comes to a state. */
function momentsOf({ now }: World, { state: before, acceptedAt }: Ticket, state: TicketState): Partial<Ticket> {
  if (state === before) return {}
  if (state === 'processing') return acceptedAt === undefined ? { acceptedAt: now } : {}
  if (state === 'proposed') return { proposedAt: now }
  return state === 'completed' || state === 'cancelled' || state === 'invalid' ? { endedAt: now } : {}
}

const names: Readonly<Record<TicketState, string>> = {
  unaccepted: 'not accepted yet',
  processing: 'being worked on',
  proposed: 'waiting for its result to be confirmed',
  completed: 'completed',
  cancelled: 'cancelled',
  paused: 'paused',
  invalid: 'invalid',
  deleted: 'deleted',
  asking: 'waiting for its customer',
}
