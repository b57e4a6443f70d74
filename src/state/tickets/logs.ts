import type { Instant } from '../../units/instant.ts'
import { nextKey } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'
import type { TicketAct } from './ticket-states.ts'

/** Who did something with a ticket. */
export interface Operator {
  readonly side: 'customer' | 'support' | 'system'
  readonly id: string
  readonly name: string
}

/** One line of what was done with a ticket. */
export interface TicketLog {
  readonly logId: string
  readonly ticketId: string
  readonly act: TicketAct | 'create'
  readonly operator: Operator
  readonly description: string
  readonly at: Instant
}

/** Writes down what was done with a ticket, as of now. */
export function logAct(world: World, line: Omit<TicketLog, 'logId' | 'at'>): void {
  world.ticketLogs.set({ logId: nextKey(world, 'ticket-log'), at: world.now, ...line })
}
