import { day, later, minute } from '../../units/instant.ts'
import { plan, unplan } from '../engine/agenda.ts'
import type { World } from '../engine/world.ts'
import { ticketSettings } from './ticket-settings.ts'
import { isOpen, type TicketState } from './ticket-states.ts'
import type { Ticket } from './tickets.ts'

const waitingStates: readonly TicketState[] = ['proposed', 'asking']
const supportsTurn: readonly TicketState[] = ['unaccepted', 'processing']

/**
 * Plans what happens to a ticket by itself in the state that it has come to: it ends when its customer says nothing for so
 * many days, and support does its next step after so many minutes, where the settings say so.
 */
export function planNextStep(world: World, { ticketId, state }: Ticket): void {
  const { waitingDays, autopilotMinutes } = ticketSettings(world)
  if (waitingDays > 0 && waitingStates.includes(state))
    plan(world, { kind: 'ticket-waiting', at: later(world.now, waitingDays * day), subject: ticketId })
  else unplan(world, 'ticket-waiting', ticketId)
  if (autopilotMinutes > 0 && supportsTurn.includes(state))
    plan(world, { kind: 'ticket-autopilot', at: later(world.now, autopilotMinutes * minute), subject: ticketId })
  else unplan(world, 'ticket-autopilot', ticketId)
}

/** Plans anew what happens by itself to the tickets that are open, from now on: the settings have other times. */
export function replanTickets(world: World): void {
  for (const ticket of world.tickets.values()) if (isOpen(ticket.state)) planNextStep(world, ticket)
}
