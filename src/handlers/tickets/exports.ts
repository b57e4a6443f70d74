import { isRefusal, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import type { PageQuery } from '../../state/engine/listing.ts'
import type { World } from '../../state/engine/world.ts'
import { labelsOn } from '../../state/tickets/labels.ts'
import { hasPrivilege } from '../../state/tickets/privileges.ts'
import { ownScope, scopeOf, type Ticket } from '../../state/tickets/tickets.ts'
import { fromInstant } from '../../units/instant.ts'
import { defaultLimit, given } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { caseNames } from './case-names.ts'
import { listAsked } from './case-queries.ts'
import { codeOf, languageOf, offsetOf, sourceId, stateNames, type TicketLanguage, wordsOf, writeLocal } from './wire.ts'

/** How many tickets a file has where nobody says. */
const usualLength = 1000

export const ticketExportHandlers = ticketHandlers({
  DownloadCases({ world, caller, query, reply }) {
    if (!hasPrivilege(world, caller, 'export')) return refuse('ticket_permission_missing')
    const offset = offsetOf(query.timezone)
    if (isRefusal(offset)) return offset
    const listed = listAsked(
      world,
      { caller, scope: ownScope(world, caller) },
      {
        from: query.query_start_time,
        until: query.query_end_time,
        zone: query.timezone,
        state: query.status,
        states: undefined,
        query: {
          searchWords: wordsOf([query.search_key ?? '']),
          ticketId: given(query.incident_id),
          userId: given(query.sub_customer_id),
          userName: given(query.x_customer_name),
          ...fileLength(query),
        },
      },
    )
    if (isRefusal(listed)) return listed
    const language = languageOf({ 'X-Language': query.language })
    const lines = isAsked(caller, query) ? listed.page.map((each) => lineOf(world, each, { language, offset })) : []
    return reply(200, csvOf([titles[language], ...lines]), {
      'Content-Disposition': 'attachment; filename="tickets.csv"',
    })
  },

  ListOrderIncident({ world, caller, query, reply }) {
    const scope = scopeOf(world, caller, query.groupId)
    if (isRefusal(scope)) return scope
    const listed = listAsked(
      world,
      { caller, scope },
      {
        from: query.queryStartTime,
        until: query.queryEndTime,
        zone: undefined,
        state: query.status,
        states: query.incidentStatus,
        query: {
          searchWords: wordsOf(query.searchKey ?? []),
          anywhere: given(query.appKey),
          ticketId: given(query.incidentId),
          labels: query.labelIdList ?? [],
          userId: given(query.xCustomerId),
          userName: given(query.xCustomerName),
          productId: given(query.productCategoryId),
          problemId: given(query.businessTypeId),
          ...numberedPage(query.pageNo, query.pageSize),
        },
      },
    )
    if (isRefusal(listed)) return listed
    return reply(200, {
      totalCount: listed.count,
      incidentInfoList: listed.page.map((each) => fromTicket(world, each)),
    })
  },
})

/** The part of the list that a page number means. */
function numberedPage(number = 1, limit = defaultLimit): PageQuery {
  return { offset: (number - 1) * limit, limit }
}

function fileLength({ offset = 0, limit = usualLength }: { offset?: number; limit?: number }): PageQuery {
  return { offset, limit }
}

/** Whether a query asks for tickets that there may be: of the own account, and from the API. */
function isAsked(
  { domainId }: Caller,
  query: { readonly customer_id?: string; readonly tenant_source_id_list?: readonly string[] },
): boolean {
  const isOwn = (given(query.customer_id) ?? domainId) === domainId
  return isOwn && (query.tenant_source_id_list?.includes(sourceId) ?? true)
}

const titles: Readonly<Record<TicketLanguage, readonly string[]>> = {
  chinese: ['工单编号', '状态', '问题类型', '工单类型', '产品', '区域', '问题描述', '提交人', '提交时间', '解决方案'],
  english: [
    'Ticket',
    'Status',
    'Problem',
    'Category',
    'Product',
    'Region',
    'Description',
    'Filed by',
    'Filed at',
    'Result',
  ],
}

function lineOf(
  world: World,
  ticket: Ticket,
  { language, offset }: { readonly language: TicketLanguage; readonly offset: number },
): string[] {
  const names = caseNames(world, ticket, language)
  return [
    ticket.ticketId,
    stateNames[codeOf(ticket.state)][language],
    names.problem,
    names.subType,
    names.product,
    names.region,
    ticket.description,
    ticket.userName,
    writeLocal(ticket.createdAt, offset),
    ticket.resolution ?? '',
  ]
}

/** A CSV file (RFC 4180) with a byte order mark, by which spreadsheets know that it is UTF-8. */
function csvOf(lines: readonly (readonly string[])[]): Uint8Array {
  const text = lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')
  return new TextEncoder().encode(`\uFEFF${text}`)
}

/** A text in its cell; one that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function fromTicket(world: World, ticket: Ticket) {
  const names = caseNames(world, ticket, 'chinese')
  return {
    incidentId: ticket.ticketId,
    type: Number(names.kind),
    businessTypeName: names.problem,
    incidentTypeName: names.subType,
    customerId: ticket.accountId,
    xcustomerId: ticket.userId,
    xcustomerName: ticket.userName,
    dcName: names.region,
    simpleDescribe: ticket.description,
    status: codeOf(ticket.state),
    createTime: fromInstant(ticket.createdAt),
    gray: false,
    labelList: labelsOn(world, ticket).map(({ number, name, colour }) => ({
      labelId: String(number),
      name,
      color: colour,
    })),
  }
}
