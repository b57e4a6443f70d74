import { isRefusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import {
  actOnTicket,
  addExtras,
  changeContact,
  type Evaluation,
  scoreTicket,
} from '../../state/tickets/customer-acts.ts'
import type { TicketLog } from '../../state/tickets/logs.ts'
import { findProblem } from '../../state/tickets/support-catalog.ts'
import { lastCopies } from '../../state/tickets/ticket-fields.ts'
import { listLogs } from '../../state/tickets/ticket-listing.ts'
import { ticketSettings } from '../../state/tickets/ticket-settings.ts'
import { findTicket } from '../../state/tickets/tickets.ts'
import { fromInstant } from '../../units/instant.ts'
import { given, pageOf } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { contactOf, extrasOf, offsetOf, scoresOf, writeLocal } from './wire.ts'

/** What is done with a ticket, by the words of the wire. */
export const actions = { press: 'urge', cancel: 'cancel', close: 'close', delete: 'delete' } as const

export const caseActionHandlers = ticketHandlers({
  UpdateCases({ world, caller, path, query, body, reply }) {
    const done = actOnTicket(world, caller, {
      ticketId: path.case_id,
      groupId: body?.group_id,
      act: actions[query.action_id],
      description: body?.operate_desc ?? '',
      evaluation: evaluationOf(body?.judgement, body?.incident_satisfaction_list),
    })
    return isRefusal(done) ? done : reply(200, {})
  },

  CreateScores({ world, caller, path, body, reply }) {
    const done = scoreTicket(world, caller, {
      ticketId: path.case_id,
      groupId: body.group_id,
      evaluation: { judgement: body.judgement, scores: scoresOf(body.incident_satisfaction_list) },
    })
    return isRefusal(done) ? done : reply(200, {})
  },

  ListCaseOperateLogs({ world, caller, path, query, header, reply }) {
    const ticket = findTicket(world, caller, { ticketId: path.case_id, groupId: query.group_id })
    if (isRefusal(ticket)) return ticket
    const offset = offsetOf(header['X-Time-Zone'])
    if (isRefusal(offset)) return offset
    const { count, page } = listLogs(world, ticket.ticketId, pageOf(query))
    return reply(200, { total_count: count, incident_operate_log_list: page.map((each) => fromLog(each, offset)) })
  },

  UpdateCaseContactInfo({ world, caller, path, body, reply }) {
    const done = changeContact(world, caller, {
      ticketId: path.case_id,
      groupId: body.group_id,
      contact: contactOf(body),
    })
    return isRefusal(done) ? done : reply(200, {})
  },

  ShowCaseExtendsParam({ world, caller, path, query, reply }) {
    const ticket = findTicket(world, caller, { ticketId: path.case_id, groupId: query.group_id })
    if (isRefusal(ticket)) return ticket
    return reply(200, { extends_map: Object.fromEntries(ticket.extras.map(({ key, value }) => [key, value])) })
  },

  CreateCaseExtendsParam({ world, caller, path, body, reply }) {
    const done = addExtras(world, caller, {
      ticketId: path.case_id,
      groupId: body.group_id,
      extras: extrasOf(body.extends_map),
      messageId: given(body.message_id),
    })
    return isRefusal(done) ? done : reply(200, {})
  },

  ListCaseCcEmails({ world, caller, reply }) {
    const { last, all } = lastCopies(world, caller)
    const row = { user_id: last?.userId ?? '', customer_id: caller.domainId, cc_email: (last?.copies ?? []).join(',') }
    return reply(200, { ...(last === undefined ? {} : { cc_email_info: row }), mc_email_infos: all })
  },

  ListCaseQuotas({ world, caller, query, reply }) {
    if (findProblem(query.business_type_id) === undefined)
      return refuse('ticket_parameter_wrong', words`{businessTypeId}: {ListProblemTypes} does not give it`)
    const { openQuota: total } = ticketSettings(world)
    const open = world.tickets.countOf('open', caller.domainId)
    return reply(200, { total, un_used: Math.max(0, total - open) })
  },
})

/** What comes with a close; a judgement without scores is kept too. */
function evaluationOf(
  judgement: string | null | undefined,
  scores: Parameters<typeof scoresOf>[0] | null | undefined,
): Evaluation | undefined {
  const isThere = given(judgement) !== undefined || (scores ?? []).length > 0
  return isThere ? { judgement: judgement ?? '', scores: scoresOf(scores ?? []) } : undefined
}

/** The codes of what was done with a ticket, and of who did it: our own (docs/decisions/tickets.md). */
const actCodes = {
  create: 0,
  accept: 1,
  reply: 2,
  ask: 3,
  propose: 4,
  pause: 5,
  resume: 6,
  invalidate: 7,
  urge: 8,
  cancel: 9,
  close: 10,
  delete: 11,
  write: 12,
  score: 13,
  change: 14,
  expire: 15,
} as const satisfies Readonly<Record<TicketLog['act'], number>>

const sideCodes = { customer: 0, support: 1, system: 2 } as const

function fromLog({ logId, ticketId, act, operator, description, at }: TicketLog, offset: number) {
  return {
    incident_log_id: logId,
    incident_id: ticketId,
    operate_type: actCodes[act],
    operator_type: sideCodes[operator.side],
    operator_id: operator.id,
    operator_name: operator.name,
    operate_desc: description,
    operate_time: writeLocal(at, offset),
    timestamp_operate_time: fromInstant(at),
  }
}
