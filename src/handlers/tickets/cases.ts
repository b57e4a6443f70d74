import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { type Operation, type Query } from '../../contract/operations.ts'
import { type World } from '../../state/engine/world.ts'
import { fileTicket } from '../../state/tickets/filing.ts'
import { messagesOf, type TicketMessage } from '../../state/tickets/messages.ts'
import { supportCatalog } from '../../state/tickets/support-catalog.ts'
import { countTickets, listTickets, type TicketsQuery } from '../../state/tickets/ticket-listing.ts'
import { type TicketState } from '../../state/tickets/ticket-states.ts'
import { findTicket, type Ticket } from '../../state/tickets/tickets.ts'
import { fromInstant, type Instant } from '../../units/instant.ts'
import { given, pageOf } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { caseNames } from './case-names.ts'
import {
  codeOf,
  contactOf,
  extrasOf,
  languageOf,
  offsetOf,
  readLocal,
  shownStates,
  stateCodes,
  stateOfCode,
  type TicketLanguage,
} from './wire.ts'

export const caseHandlers = ticketHandlers({
  CreateCases({ world, caller, body, reply }) {
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
    })
    return isRefusal(ticket) ? ticket : reply(200, { incident_id: ticket.ticketId })
  },

  ListCases({ world, caller, query, header, reply }) {
    const wanted = toTicketsQuery(query, header['X-Time-Zone'])
    if (isRefusal(wanted)) return wanted
    const listed = listTickets(world, caller, wanted)
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

type CasesQuery = Query<Operation<'tickets', 'ListCases'>>

function toTicketsQuery(
  query: CasesQuery,
  timeZone: string | undefined,
): TicketsQuery | Refusal<'ticket_parameter_wrong'> {
  const span = spanOf(query, timeZone)
  if (isRefusal(span)) return span
  const states = statesOf(query)
  if (isRefusal(states)) return states
  return {
    groupId: query.group_id,
    searchWords: query.search_key ?? [],
    anywhere: given(query.app_key),
    ticketId: given(query.incident_id),
    states,
    labels: (query.label_id_list ?? []).map(Number),
    userId: given(query.x_customer_id),
    userName: given(query.x_customer_name),
    productId: undefined,
    problemId: undefined,
    ...span,
    ...pageOf(query),
  }
}

/** When the tickets of a list were filed, by times without a zone. */
export function spanOf(
  { query_start_time, query_end_time }: Pick<CasesQuery, 'query_start_time' | 'query_end_time'>,
  timeZone: string | undefined,
): Pick<TicketsQuery, 'createdFrom' | 'createdUntil'> | Refusal<'ticket_parameter_wrong'> {
  const offset = offsetOf(timeZone)
  if (isRefusal(offset)) return offset
  const createdFrom = boundOf('query_start_time', query_start_time, offset)
  if (isRefusal(createdFrom)) return createdFrom
  const createdUntil = boundOf('query_end_time', query_end_time, offset)
  return isRefusal(createdUntil) ? createdUntil : { createdFrom, createdUntil }
}

function boundOf(
  name: string,
  sent: string | undefined,
  offset: number,
): Instant | undefined | Refusal<'ticket_parameter_wrong'> {
  const text = given(sent)
  if (text === undefined) return undefined
  return readLocal(text, offset) ?? refuse('ticket_parameter_wrong', `${name} must have the form 2026-05-06 08:00:00`)
}

/** The states that a list is asked for: one by its code, or several in one text. */
function statesOf({
  status,
  incident_status,
}: Pick<CasesQuery, 'status' | 'incident_status'>): TicketState[] | Refusal<'ticket_parameter_wrong'> {
  const codes = [...(status === undefined ? [] : [status]), ...codesOf(given(incident_status))]
  const states = codes.map(stateOfCode)
  const known = states.filter((each) => each !== undefined)
  return known.length === states.length
    ? known
    : refuse('ticket_parameter_wrong', `incident_status must be codes of states with commas between them`)
}

function codesOf(text: string | undefined): number[] {
  return text === undefined ? [] : text.split(',').map((each) => (each.trim() === '' ? -1 : Number(each)))
}

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
    label_list: labelsOf(world, ticket),
  }
}

/** The labels of a ticket as the wire has them. */
export function labelsOf(world: World, { accountId, labels }: Ticket) {
  return labels.flatMap((number) => {
    const label = world.ticketLabels.get(`${accountId}/${number}`)
    return label === undefined ? [] : [{ label_id: number, name: label.name, color: label.colour }]
  })
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
