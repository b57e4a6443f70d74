import type { Instant } from '../../units/instant.ts'
import { nextId, nextNumber } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'

/** An attachment as a message shows it. */
export interface AttachedFile {
  readonly accessoryId: string
  readonly fileName: string
}

/** Who wrote something: the customer's side, support, or a partner that handles tickets for it. */
export type Replier = 'customer' | 'support' | 'third-party'

/** Something said about a ticket. */
export interface TicketMessage {
  readonly messageId: string
  readonly ticketId: string
  /** Counts all messages of a world: later ones have greater numbers. */
  readonly number: number
  readonly from: Replier
  readonly replierId: string
  readonly replierName: string
  readonly content: string
  readonly files: readonly AttachedFile[]
  readonly at: Instant
  /** Whether it is the description of the ticket. */
  readonly isFirst?: true
  /** Whether its writer took it back. */
  readonly isWithdrawn?: true
}

/** Files as the message that they are part of shows them. */
export function attached(files: readonly AttachedFile[]): AttachedFile[] {
  return files.map(({ accessoryId, fileName }) => ({ accessoryId, fileName }))
}

/** Adds a message to a ticket, as of now. */
export function addMessage(world: World, message: Omit<TicketMessage, 'messageId' | 'number' | 'at'>): TicketMessage {
  const added: TicketMessage = {
    messageId: nextId(world, 'ticket-message'),
    number: nextNumber(world, 'ticket-messages'),
    at: world.now,
    ...message,
  }
  world.ticketMessages.set(added)
  return added
}

/** All messages of a ticket that were not taken back, the oldest first. */
export function messagesOf(world: World, ticketId: string): TicketMessage[] {
  const to = world.ticketMessages.countOf('byTicket', ticketId)
  return world.ticketMessages.sliceOf('byTicket', ticketId, { from: 0, to }).filter((each) => each.isWithdrawn !== true)
}

/** The number of the last message of a ticket; 0 before the first. */
export function lastNumberOf(world: World, ticketId: string): number {
  const count = world.ticketMessages.countOf('byTicket', ticketId)
  return world.ticketMessages.sliceOf('byTicket', ticketId, { from: count - 1, to: count })[0]?.number ?? 0
}
