import { isRefusal } from '../../contract/refusals.ts'
import type { World } from '../../state/engine/world.ts'
import { fileTicket } from '../../state/tickets/filing.ts'
import { labelsOn } from '../../state/tickets/labels.ts'
import { messagesOf, type TicketMessage } from '../../state/tickets/messages.ts'
import { supportCatalog } from '../../state/tickets/support-catalog.ts'
import { countTickets } from '../../state/tickets/ticket-listing.ts'
import { findTicket, scopeOf, type Ticket } from '../../state/tickets/tickets.ts'
import { fromInstant } from '../../units/instant.ts'
import { given, pageOf } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { caseNames } from './case-names.ts'
import { listAsked } from './case-queries.ts'
import {
  codeOf,
  contactOf,
  extrasOf,
  languageOf,
  shownStates,
  stateCodes,
  type TicketLanguage,
  wordsOf,
} from './wire.ts'

export const caseHandlers = ticketHandlers({
  CreateCases({ world, caller, body, header, reply }) {
    const ticket = fileTicket(world, caller, {
      problemId: body.business_type_id,
      subTypeId: given(body.incident_sub_type_id),
      productId: given(body.product_category_id),
      regionId: given(body.region_id),
      projectId: given(body.project_id),
      severityId: given(body.severity_id),
      description: body.simple_description,
      contact: contactOf(body),
      extras: extrasOf(body.extends_map),
      accessoryIds: body.accessory_ids ?? [],
      proof: {
        mailId: given(header['x-email-verifiedid']),
        mobileId: given(header['x-phone-verifiedid']),
        code: given(body.verify_code),
      },
    })
    return isRefusal(ticket) ? ticket : reply(200, { incident_id: ticket.ticketId })
  },

  ListCases({ world, caller, query, header, reply }) {
    const scope = scopeOf(world, caller, query.group_id)
    if (isRefusal(scope)) return scope
    const listed = listAsked(
      world,
      { caller, scope },
      {
        from: query.query_start_time,
        until: query.query_end_time,
        zone: header['X-Time-Zone'],
        state: query.status,
        states: query.incident_status,
        query: {
          searchWords: wordsOf(query.search_key ?? []),
          anywhere: given(query.app_key),
          ticketId: given(query.incident_id),
          labels: (query.label_id_list ?? []).map(Number),
          userId: given(query.x_customer_id),
          userName: given(query.x_customer_name),
          ...pageOf(query),
        },
      },
    )
    if (isRefusal(listed)) return listed
    const language = languageOf(header)
    return reply(200, {
      total_count: listed.count,
      incident_info_list: listed.page.map((each) => fromTicket(world, each, language)),
    })
  },

  ShowCaseDetail({ world, caller, path, query, header, reply }) {
    const ticket = findTicket(world, caller, { ticketId: path.case_id, groupId: query.group_id })
    if (isRefusal(ticket)) return ticket
    return reply(200, { incident_detail_info: fromWholeTicket(world, ticket, languageOf(header)) })
  },

  ShowCaseStatus({ world, caller, path, reply }) {
    const ticket = findTicket(world, caller, { ticketId: path.case_id })
    return isRefusal(ticket) ? ticket : reply(200, { status: codeOf(ticket.state) })
  },

  ListCaseCounts({ world, caller, query, reply }) {
    const states = shownStates.filter((state) => query.status === undefined || stateCodes[state] === query.status)
    return reply(200, {
      incident_status_counts: states.map((state) => ({
        status: stateCodes[state],
        count: countTickets(world, caller, state),
      })),
    })
  },
})

function fromTicket(world: World, ticket: Ticket, language: TicketLanguage) {
  const names = caseNames(world, ticket, language)
  const { resolution, rootCause, endedAt, state } = ticket
  return {
    incident_id: ticket.ticketId,
    status: codeOf(state),
    business_type_name: names.problem,
    incident_type_name: names.subType,
    product_category_name: names.product,
    incident_service_type: names.kind,
    customer_id: ticket.accountId,
    xcustomer_id: ticket.userId,
    xcustomer_name: ticket.userName,
    dc_name: names.region,
    simple_description: ticket.description,
    ...(rootCause === undefined ? {} : { root_cause: rootCause }),
    ...(resolution === undefined ? {} : { resolution }),
    create_time: fromInstant(ticket.createdAt),
    ...(state === 'completed' && endedAt !== undefined ? { confirmed_time: fromInstant(endedAt) } : {}),
    label_list: labelsOn(world, ticket).map(({ number, name, colour }) => ({ label_id: number, name, color: colour })),
  }
}

function fromWholeTicket(world: World, ticket: Ticket, language: TicketLanguage) {
  const names = caseNames(world, ticket, language)
  const { contact, proposedAt, createdAt } = ticket
  return {
    incident_id: ticket.ticketId,
    status: codeOf(ticket.state),
    judgement: ticket.judgement ?? '',
    business_type_name: names.problem,
    incident_type_name: names.subType,
    customer_id: ticket.accountId,
    xcustomer_id: ticket.userId,
    xcustomer_name: ticket.userName,
    dc_name: names.region,
    simple_description: ticket.description,
    source_name: 'API',
    create_time: fromInstant(createdAt),
    message_list: messagesOf(world, ticket.ticketId).map(fromMessage),
    incident_satisfaction: fromScores(ticket, language),
    severity_name: names.severity,
    business_ownership: 0 as const,
    resolve_time: proposedAt === undefined ? 0 : proposedAt - createdAt,
    ext_info: {
      area_code: contact.areaCode ?? '',
      remind_mobile: contact.mobile ?? '',
      remind_mail: contact.mail ?? '',
      contact_type: contact.mobile === undefined ? '1' : '0',
      remind_time: contact.hours ?? '0',
      cc_email: (contact.copies ?? []).join(','),
    },
  }
}

function fromMessage(message: TicketMessage) {
  return {
    message_id: message.messageId,
    type: message.from === 'customer' ? (0 as const) : (1 as const),
    replier: message.replierId,
    replier_name: message.replierName,
    content: message.content,
    create_time: fromInstant(message.at),
    is_first_message: message.isFirst === true ? (1 as const) : (0 as const),
    accessory_list: fromFiles(message),
  }
}

/** The files of a message as the wire has them. */
export function fromFiles({ files }: TicketMessage) {
  return files.map(({ accessoryId, fileName }) => ({ accessory_id: accessoryId, file_actual_name: fileName }))
}

function fromScores({ scores = [] }: Ticket, language: TicketLanguage) {
  return scores.map(({ dimension, value }) => ({
    satisfaction_id: dimension,
    satisfaction_value: value,
    satisfaction_name: supportCatalog.dimensions.find(({ number }) => number === dimension)?.name[language] ?? '',
  }))
}
