import { isRefusal, refuse } from '../../contract/refusals.ts'
import { formats } from '../../contract/text-formats.ts'
import { ownerOf } from '../../state/accounts/accounts.ts'
import type { World } from '../../state/engine/world.ts'
import { writeToTicket } from '../../state/tickets/customer-acts.ts'
import {
  markRead,
  messagesNextTo,
  newMessages,
  unreadMessages,
  withdrawMessage,
} from '../../state/tickets/instant-messages.ts'
import { messagesOf, type Replier, type TicketMessage } from '../../state/tickets/messages.ts'
import { findTicket, type Ticket } from '../../state/tickets/tickets.ts'
import { fromInstant, type Instant, instantOf, lastInstant, toInstant } from '../../units/instant.ts'
import { given, pageOf } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { fromFiles } from './cases.ts'
import { codeOf, offsetOf, readLocal } from './wire.ts'

export const ticketMessageHandlers = ticketHandlers({
  CreateMessages({ world, caller, path, body, reply }) {
    const { content, accessory_ids } = body.message
    const written = writeToTicket(world, caller, {
      ticketId: path.case_id,
      groupId: body.group_id,
      content,
      accessoryIds: accessory_ids ?? [],
    })
    return isRefusal(written) ? written : reply(200, {})
  },

  ListMessages({ world, caller, path, query, reply }) {
    const ticket = findTicket(world, caller, { ticketId: path.case_id, groupId: query.group_id })
    if (isRefusal(ticket)) return ticket
    const messages = messagesOf(world, ticket.ticketId)
    const { offset, limit } = pageOf(query)
    const page = messages.slice(offset, offset + limit)
    return reply(200, { count: messages.length, message_list: page.map((each) => fromSaying(world, each)) })
  },

  ListNewInstantMessages({ world, caller, query, reply }) {
    const since = Number(given(query.last_message_time_id) ?? '0')
    if (!Number.isSafeInteger(since) || since < 0)
      return refuse('ticket_parameter_wrong', 'last_message_time_id must be what the last call gave')
    const found = newMessages(world, caller, { ticketIds: query.case_ids, groupId: query.group_id, since })
    if (isRefusal(found)) return found
    const last = Math.max(since, ...found.flatMap(({ messages }) => messages.map(({ number }) => number)))
    return reply(200, {
      imstatus: found.map(({ ticket }) => statusOf(ticket)),
      immsg: found
        .filter(({ messages }) => messages.length > 0)
        .map(({ ticket, messages }) => ({
          incident_id: ticket.ticketId,
          message_list: messages.map((each) => fromSaying(world, each)),
        })),
      last_message_time_id: String(last),
    })
  },

  ListUnreadNewInstantMessages({ world, caller, query, reply }) {
    const found = unreadMessages(world, caller, { ticketIds: query.case_ids, groupId: query.group_id })
    if (isRefusal(found)) return found
    return reply(200, {
      imunread: found.map(({ ticket, messages }) => ({ ...statusOf(ticket), unread_num: messages.length })),
    })
  },

  ListMoreInstantMessages({ world, caller, path, query, header, reply }) {
    const ticket = findTicket(world, caller, { ticketId: path.case_id, groupId: query.group_id })
    if (isRefusal(ticket)) return ticket
    const offset = offsetOf(header['X-Time-Zone'])
    if (isRefusal(offset)) return offset
    const moment = readMoment(query.create_time, offset)
    if (moment === undefined)
      return refuse('ticket_parameter_wrong', 'create_time must be a moment such as 2026-05-06T12:00:00Z')
    const { count, messages } = messagesNextTo(world, ticket.ticketId, {
      side: query.type === 0 ? 'before' : 'after',
      moment,
      limit: query.limit,
    })
    return reply(200, { count, message_list: messages.map((each) => fromSaying(world, each)) })
  },

  UpdateNewInstantMessagesRead({ world, caller, path, body, reply }) {
    const read = markRead(world, caller, { ticketId: path.case_id, groupId: body?.group_id })
    return isRefusal(read) ? read : reply(200, {})
  },

  RevokeMessage({ world, caller, path, reply }) {
    const { case_id: ticketId, message_id: messageId } = path
    const withdrawn = withdrawMessage(world, caller, { ticketId, groupId: undefined, messageId })
    return isRefusal(withdrawn) ? withdrawn : reply(200, {})
  },
})

function statusOf({ ticketId, state }: Ticket) {
  return { status: codeOf(state), incident_id: ticketId }
}

/** A moment as clients write it: with a zone, without one in the caller's, or in milliseconds. */
function readMoment(text: string, offset: number): Instant | undefined {
  const milliseconds = /^\d{1,15}$/.test(text) ? Number(text) : undefined
  if (milliseconds !== undefined) return milliseconds <= lastInstant ? instantOf(milliseconds) : undefined
  return readLocal(text, offset) ?? (formats['date-time'](text) ? toInstant(text) : undefined)
}

/** Who wrote a message, by code: 0 the customer, 1 Huawei Cloud, 2 a third party. */
const replierCodes = { customer: 0, support: 1, 'third-party': 2 } as const satisfies Readonly<Record<Replier, number>>

function fromSaying(world: World, message: TicketMessage) {
  const { from, replierId, isFirst = false } = message
  return {
    message_id: message.messageId,
    type: from === 'customer' ? (0 as const) : (1 as const),
    replier_type: replierCodes[from],
    replier: replierId,
    replier_name: message.replierName,
    content: message.content,
    create_time: fromInstant(message.at),
    is_first_message: isFirst ? (1 as const) : (0 as const),
    iam_user_type: isFurtherUser(world, message) ? 1 : 0,
    accessory_list: fromFiles(message),
  }
}

/** Whether a message is of a user who does not own the account. */
function isFurtherUser(world: World, { from, replierId }: TicketMessage): boolean {
  const user = world.users.get(replierId)
  return from === 'customer' && user !== undefined && ownerOf(world, user.account.domainId)?.userId !== replierId
}
