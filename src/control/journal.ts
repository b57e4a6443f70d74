import { type Exchange, headerOf } from '../contract/exchange.ts'
import { fromInstant, instantOf } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'
import { showBody } from '../contract/bodies/shown-body.ts'
import { type WrittenBody } from '../contract/bodies/write-body.ts'
import { toHar } from '../contract/har.ts'
import { redactDetail, redactHeaders, redactTarget } from '../contract/redact.ts'

export const journalControl = controlHandlers({
  ListExchanges({ tenant, query, reply }) {
    const all = tenant.journal.list()
    const after = query.after === undefined ? 0 : all.findIndex((each) => each.id === query.after) + 1
    const exchanges = all
      .slice(after)
      .filter((each) => query.operation === undefined || each.operationId === query.operation)
      .filter((each) => query.requestId === undefined || each.id === query.requestId)
      .filter((each) => query.status === undefined || hasStatus(each, query.status))
      .slice(-(query.limit ?? 1000))
    return reply(200, query.format === 'har' ? toHar(exchanges) : { exchanges: exchanges.map(fromExchange) })
  },

  ClearJournal({ tenant, reply }) {
    tenant.journal.clear()
    return reply(204)
  },
})

/** Whether an exchange was answered with a status, `403`, or one of a class, `4xx`. */
function hasStatus({ response }: Exchange, wanted: string): boolean {
  const status = String(response.status)
  return wanted.endsWith('xx') ? status.startsWith(wanted.slice(0, 1)) : status === wanted
}

function fromCaller({ kind, accountName, accountId }: NonNullable<Exchange['caller']>) {
  return { kind, account_name: accountName, ...(kind === 'customer' ? { customer_id: accountId } : {}) }
}

function fromExchange({ id, at, operationId, caller, request, response, verdicts, hint, explanation }: Exchange) {
  const [path = '', query = ''] = redactTarget(request.target).split('?')
  return {
    id,
    at: fromInstant(instantOf(at)),
    operation_id: operationId ?? null,
    caller: caller === undefined ? null : fromCaller(caller),
    request: {
      method: request.method,
      path,
      query,
      headers: redactHeaders(request.headers),
      ...bodyOf(request.body.length === 0 ? undefined : request.body, headerOf(request, 'content-encoding')),
    },
    response: {
      status: response.status,
      headers: redactHeaders(response.headers),
      ...bodyOf(response.body),
      delivery: response.delivery?.form ?? ('whole' as const),
    },
    verdicts: verdicts.map((each) => ({ ...each, detail: redactDetail(each.detail) })),
    hint: hint === undefined ? null : redactDetail(hint),
    explanation: explanation === undefined ? null : redactDetail(explanation),
  }
}

function bodyOf(body: WrittenBody | undefined, coding?: string): { body: string | null; body_encoding?: 'base64' } {
  if (body === undefined) return { body: null }
  const { text, encoding } = showBody(body, coding)
  return encoding === undefined ? { body: text } : { body: text, body_encoding: encoding }
}
