import { createHash } from 'node:crypto'
import { type ApiRequest, type ApiResponse, originOf, withoutBody } from '../../contract/exchange.ts'
import { readForm } from '../../contract/bodies/form.ts'
import type { Html } from '../../contract/html.ts'
import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { saml } from '../../contract/services.ts'
import { smallPageStyle } from '../../contract/small-page.ts'
import type { Face, Finished, Outcome, Step } from '../../gateway/pipeline.ts'
import { operationOf, type RequestContext } from '../../gateway/request-context.ts'
import { checked } from '../../gateway/steps/handle.ts'
import { strikeAfter, strikeBefore } from '../../gateway/steps/strike-fault.ts'
import { throttle } from '../../gateway/steps/throttle.ts'
import type { ControlRoom } from '../../control/define-control.ts'
import { finishExchange } from '../../gateway/write-answer.ts'
import { type AnyHandler, reply } from '../../handlers/define-handlers.ts'
import { decodeMessage } from '../../saml/read-message.ts'
import { noteTouch } from '../../state/clock.ts'
import { worldOfBrowser } from './locate-world.ts'
import { pageSpeaker } from './page-words.ts'
import { bindingPage, refusalPage } from './pages.ts'
import { samlHandlersFor } from './saml-handlers.ts'

/** The face of the console switch: browsers call it, and what they bring is its credential. */
export function samlFace(room: ControlRoom): Face {
  const { tenants, rateLimits } = room
  return {
    services: [saml],
    unknownAddress: () => refuse('api_unknown'),
    internal: 'saml_failed',
    databaseAway: 'database_away',
    locate: (context) => {
      context.tenant = worldOfBrowser(context.request, tenants)
      return context.tenant === undefined ? refuse('saml_platform_unknown', 'that is asked for') : undefined
    },
    admission: { ...(rateLimits ? { throttle } : {}), strike: strikeBefore },
    handle: handleIn(room),
    strikeAfter,
    finish,
  }
}

function handleIn(room: ControlRoom): Step {
  return (context) => {
    const { id } = operationOf(context)
    const { request, tenant, read } = context
    if (tenant === undefined || read === undefined) throw new Error(`Failed to serve ${id}: nobody has read it.`)
    const handlers: Readonly<Record<string, AnyHandler>> = samlHandlersFor({ room, tenant, request })
    const handler = handlers[id]
    if (handler === undefined) throw new Error(`Failed to serve ${id}: it has no handler.`)
    const { world } = tenant
    const call = { ...read, world, caller: undefined, origin: originOf(request), reply }
    return checked(context, () => noteTouch(world, id, () => handler(call)))
  }
}

const styleDigest = createHash('sha256').update(smallPageStyle).digest('base64')

/** What pages may do: show themselves, and send their forms back here. */
const pagePolicy = `default-src 'none'; style-src 'sha256-${styleDigest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

function finish(context: RequestContext, outcome: Outcome): Finished {
  const { response: written, exchange } = finishExchange(context, outcome)
  const page = isRefusal(outcome) ? refusalPageFor(context, outcome) : undefined
  const response = page === undefined ? written : withPage(written, page, context.request.method)
  const headers = {
    'Content-Security-Policy': pagePolicy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...response.headers,
  }
  const answered = { ...response, headers }
  return {
    response: answered,
    exchange: { ...exchange, response: answered, ...decodedNote(context, outcome, exchange) },
  }
}

/** An answer with another page in the place of its own; HEAD has the length of it. */
function withPage(written: ApiResponse, page: Html, method: string): ApiResponse {
  const answer = { ...written, body: page.toString() }
  if (method === 'HEAD') return withoutBody(answer)
  return written.body === undefined ? written : answer
}

/** A refusal as a page in the language of the browser; one of a form is the form again, and says it at its field. */
function refusalPageFor({ request, identified, tenant, read }: RequestContext, refusal: Refusal): Html | undefined {
  if (!refusal.refusal.startsWith('saml_')) return undefined
  const operation = identified?.operation
  const speaker = pageSpeaker(request)
  const answer = operation?.id === 'BindConsoleAccount' ? bindingAnswer(read?.body) : undefined
  const pending = answer === undefined ? undefined : tenant?.world.pendingBindings.get(answer.bindingId)
  return answer === undefined || pending === undefined
    ? refusalPage(refusal, operation, speaker)
    : bindingPage(pending, speaker, { ...answer, refusal, operation })
}

/** What a form of a binding says; undefined of what is none. */
function bindingAnswer(
  body: unknown,
): { readonly bindingId: string; readonly choice: 'register' | 'existing'; readonly accountName: string } | undefined {
  if (typeof body !== 'object' || body === null || !('binding' in body) || !('choice' in body)) return undefined
  const choice = body.choice === 'existing' ? 'existing' : 'register'
  const accountName = 'account_name' in body ? String(body.account_name) : ''
  return { bindingId: String(body.binding), choice, accountName }
}

/** What a reader of the journal wants to see: the message that the browser brought, decoded. */
function decodedNote(
  { request, identified }: RequestContext,
  outcome: Outcome,
  { explanation }: { readonly explanation?: string },
): { explanation?: string } {
  const message = identified?.operation.id === 'ConsumeAssertion' ? sentMessage(request) : undefined
  if (message === undefined) return explanation === undefined ? {} : { explanation }
  const told = explanation ?? (isRefusal(outcome) ? '' : 'The response was accepted.')
  return { explanation: `${told}\n${message}` }
}

function sentMessage({ body }: ApiRequest): string | undefined {
  const sent = readForm(body).find(({ name }) => name === 'SAMLResponse')?.text
  return sent === undefined ? undefined : decodeMessage(sent)
}
