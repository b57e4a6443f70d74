import { isRefusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import type { World } from '../../state/engine/world.ts'
import { actOnTicket, scoreTicket, writeToTicket } from '../../state/tickets/customer-acts.ts'
import { fileTicket } from '../../state/tickets/filing.ts'
import { messagesOf, type TicketMessage } from '../../state/tickets/messages.ts'
import { listTickets } from '../../state/tickets/ticket-listing.ts'
import type { TicketState } from '../../state/tickets/ticket-states.ts'
import { findTicket, ownScope, type Ticket } from '../../state/tickets/tickets.ts'
import { fromInstant } from '../../units/instant.ts'
import { given } from '../bss/wire.ts'
import { oldHandlers } from '../define-handlers.ts'
import { actions } from '../tickets/case-actions.ts'
import { caseNames } from '../tickets/case-names.ts'
import { spanOf } from '../tickets/case-queries.ts'
import { codeOf, languageOf, type StateCode, type TicketLanguage, usualOffset } from '../tickets/wire.ts'
import { pageOfNumber } from './pages.ts'

export const oldTicketHandlers = oldHandlers({
  CreateCase({ world, caller, body, reply }) {
    const ticket = fileTicket(world, caller, {
      problemId: body.businessTypeId,
      subTypeId: given(body.subTypeId),
      productId: given(body.productCategoryId),
      regionId: given(body.regionId),
      projectId: undefined,
      severityId: undefined,
      description: body.simpleDescribe ?? '',
      contact: contactOf(given(body.remindMobile), given(body.remindMail)),
      extras: [],
      accessoryIds: body.accessoryIds ?? [],
      allowance: allowanceOf(body),
    })
    return isRefusal(ticket) ? ticket : reply(200)
  },

  QueryCases({ world, caller, query, header, reply }) {
    const names = { from: words`{startTime}`, until: words`{endTime}` }
    const span = spanOf({ from: query.startTime, until: query.endTime }, usualOffset, names)
    if (isRefusal(span)) return span
    const word = given(query.searchKey)
    const { count, page } = listTickets(
      world,
      { caller, scope: ownScope(world, caller) },
      {
        searchWords: word === undefined ? [] : [word],
        ticketId: given(query.caseId),
        userName: given(query.subCustomerName),
        userId: given(query.subCustomerId),
        states: query.status === undefined ? [] : statesOf[query.status],
        ...span,
        ...pageOfNumber(query.pageNo, query.pageSize),
      },
    )
    const language = languageOf(header)
    return reply(200, { totalCount: count, caseList: page.map((each) => fromListed(world, each, language)) })
  },

  ShowCase({ world, caller, query, header, reply }) {
    const ticket = findTicket(world, caller, { ticketId: query.caseId })
    return isRefusal(ticket) ? ticket : reply(200, { caseDetail: fromWhole(world, ticket, languageOf(header)) })
  },

  ActOnCase({ world, caller, body, reply }) {
    const act = actionOf(body.action)
    if (act === undefined) return refuse('ticket_action_unknown')
    const done = actOnTicket(world, caller, {
      ticketId: body.caseId,
      groupId: undefined,
      act,
      description: body.actionDesc ?? '',
      evaluation: undefined,
    })
    return isRefusal(done) ? done : reply(200)
  },

  CreateCaseMessage({ world, caller, body, reply }) {
    const { content, accessoryIds, accessoryList } = body.message
    const written = writeToTicket(world, caller, {
      ticketId: body.caseId,
      groupId: undefined,
      content,
      accessoryIds: accessoryIds ?? accessoryList ?? [],
      allowance: allowanceOf(body.message),
    })
    return isRefusal(written) ? written : reply(200)
  },

  EvaluateCase({ world, caller, body, reply }) {
    const done = scoreTicket(world, caller, {
      ticketId: body.caseId,
      groupId: undefined,
      evaluation: {
        judgement: given(body.judgement) ?? body.judgment ?? '',
        scores: body.satisfactionList.map((each) => ({
          dimension: each.satisfactionId,
          value: each.satisfactionValue,
        })),
      },
    })
    return isRefusal(done) ? done : reply(200)
  },
})

/** Which states a code of version 1.0 stands for: a paused ticket, and one that waits for its customer, are being worked on. */
const statesOf = {
  0: ['unaccepted'],
  1: ['processing', 'paused', 'asking'],
  2: ['proposed'],
  3: ['completed'],
  4: ['cancelled'],
} as const satisfies Readonly<Record<number, readonly TicketState[]>>

/** The codes that version 1.0 has for the states, by those of today. */
const oldCodes = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 1, 12: 12, 17: 1 } as const satisfies Record<StateCode, number>

function actionOf(name: string): 'urge' | 'cancel' | 'close' | 'delete' | undefined {
  return new Map(Object.entries(actions)).get(name)
}

function contactOf(mobile: string | undefined, mail: string | undefined): Ticket['contact'] {
  return { ...(mobile === undefined ? {} : { mobile }), ...(mail === undefined ? {} : { mail }) }
}

/** What support may do with the resources, in the customer's words; undefined where it may do nothing. */
function allowanceOf({
  isAuthorized,
  authorizationContent,
}: {
  readonly isAuthorized?: 0 | 1 | null
  readonly authorizationContent?: string | null
}): string | undefined {
  return isAuthorized === 1 ? (authorizationContent ?? '') : undefined
}

function fromTicket(world: World, ticket: Ticket, language: TicketLanguage) {
  const { problem, region } = caseNames(world, ticket, language)
  return {
    caseId: ticket.ticketId,
    businessTypeName: problem,
    customerId: ticket.accountId,
    subCustomerId: ticket.userId,
    subCustomerName: ticket.userName,
    dcName: region,
    simpleDescribe: ticket.description,
    createTime: fromInstant(ticket.createdAt),
  }
}

function fromListed(world: World, ticket: Ticket, language: TicketLanguage) {
  return {
    ...fromTicket(world, ticket, language),
    typeName: caseNames(world, ticket, language).subType,
    status: listedCode(oldCodes[codeOf(ticket.state)]),
  }
}

/** A code as the list writes it. */
function listedCode<Code extends number>(code: Code): `${Code}` {
  return `${code}`
}

function fromWhole(world: World, ticket: Ticket, language: TicketLanguage) {
  const { scores = [], judgement = '', allowance } = ticket
  return {
    ...fromTicket(world, ticket, language),
    incidentTypeName: caseNames(world, ticket, language).subType,
    status: oldCodes[codeOf(ticket.state)],
    sourceName: 'API',
    messageList: messagesOf(world, ticket.ticketId).map(fromMessage),
    satisfaction: scores.map(({ dimension, value }) => ({ satisfactionId: dimension, satisfactionValue: value })),
    judgement,
    isAuthorized: allowance === undefined ? (0 as const) : (1 as const),
  }
}

function fromMessage(message: TicketMessage) {
  return {
    messageId: message.messageId,
    type: message.from === 'customer' ? (0 as const) : (1 as const),
    replier: message.replierId,
    replierName: message.replierName,
    content: message.content,
    accessoryDetailList: message.files.map(({ accessoryId, fileName }) => ({ accessoryId, accessoryName: fileName })),
    createTime: fromInstant(message.at),
  }
}
