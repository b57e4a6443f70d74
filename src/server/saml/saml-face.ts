import { createHash } from 'node:crypto'
import { type ApiRequest, originOf } from '../../contract/exchange.ts'
import { readForm } from '../../contract/bodies/form.ts'
import { isRefusal, refuse } from '../../contract/refusals.ts'
import { saml } from '../../contract/services.ts'
import { smallPageStyle } from '../../contract/small-page.ts'
import { type Face, type Finished, type Outcome, type Step } from '../../gateway/pipeline.ts'
import { operationOf, type RequestContext } from '../../gateway/request-context.ts'
import { checked } from '../../gateway/steps/handle.ts'
import { strikeAfter, strikeBefore } from '../../gateway/steps/strike-fault.ts'
import { type Tenants } from '../../gateway/tenants.ts'
import { finishExchange } from '../../gateway/write-answer.ts'
import { type AnyHandler, reply } from '../../handlers/define-handlers.ts'
import { decodeMessage } from '../../saml/read-message.ts'
import { noteTouch } from '../../state/clock.ts'
import { worldOfBrowser } from './locate-world.ts'
import { samlHandlersFor } from './saml-handlers.ts'

/** The face of the console switch: browsers call it, and what they bring is its credential. */
export function samlFace(tenants: Tenants): Face {
  return {
    services: [saml],
    unknownAddress: () => refuse('api_unknown'),
    internal: 'saml_failed',
    locate: (context) => {
      context.tenant = worldOfBrowser(context.request, tenants)
      return context.tenant === undefined ? refuse('saml_platform_unknown', 'that is asked for') : undefined
    },
    admission: { strike: strikeBefore },
    handle,
    strikeAfter,
    finish,
  }
}

const handle: Step = (context) => {
  const { id } = operationOf(context)
  const { request, tenant, read } = context
  const handlers: Readonly<Record<string, AnyHandler>> = samlHandlersFor(request)
  const handler = handlers[id]
  if (handler === undefined || tenant === undefined || read === undefined)
    throw new Error(`Failed to serve ${id}: it has no handler.`)
  const { world } = tenant
  const call = { ...read, world, caller: undefined, origin: originOf(request), reply }
  return checked(context, () => noteTouch(world, id, () => handler(call)))
}

const styleDigest = createHash('sha256').update(smallPageStyle).digest('base64')

/** What pages may do: show themselves, and send their forms back here. */
const pagePolicy = `default-src 'none'; style-src 'sha256-${styleDigest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

function finish(context: RequestContext, outcome: Outcome): Finished {
  const { response, exchange } = finishExchange(context, outcome)
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
