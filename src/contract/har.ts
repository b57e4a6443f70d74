import type { Entry, Har, Header, Request, Response } from 'har-format'
import { showBody, type ShownBody } from './bodies/shown-body.ts'
import { type ApiRequest, clientClosed, type Exchange, headerOf, originOf, type StruckFault } from './exchange.ts'
import { redactDetail, redactHeaders, redactTarget } from './redact.ts'

/** An entry of an HTTP Archive with what only a sandbox knows; fields of a tool's own begin with an underscore. */
export interface SandboxEntry extends Entry {
  /** The service whose operation it is. */
  _service?: string
  /** When the request came in by the machine's clock, which no test moves. */
  _receivedDateTime?: string
  /** The misbehaviour that a test ordered. */
  _fault?: StruckFault
  /** What the harness has tried at the platform of an integration. */
  _probe?: string
  /** The exchange's hint, in a line. */
  _hint?: string
  /** The same at length. */
  _explanation?: string
  /** How many bytes the bodies had that are kept short. */
  _cut?: NonNullable<Exchange['cut']>
}

/** An HTTP Archive of the sandbox's own exchanges. */
export interface SandboxHar extends Har {
  log: Har['log'] & { entries: SandboxEntry[]; _dropped?: number }
}

/**
 * Exchanges as an HTTP Archive 1.2, which browsers and other tools read, without their secrets. Times are the world's
 * clock; `dropped` is how many older ones are not there any more. Source: http://www.softwareishard.com/blog/har-12-spec/
 */
export function toHar(exchanges: readonly Exchange[], dropped = 0) {
  return {
    log: {
      version: '1.2',
      creator: { name: 'partner-sandbox', version: '0.1.0' },
      ...(dropped === 0 ? {} : { _dropped: dropped }),
      entries: exchanges.map(toHarEntry),
    },
  } satisfies SandboxHar
}

/** One exchange as an entry of an HTTP Archive, without its secrets. */
export function toHarEntry({
  id,
  at,
  service,
  operationId,
  request,
  response,
  verdicts,
  fault,
  durationMs,
  hint,
  explanation,
  cut,
}: Exchange) {
  const wait = durationMs ?? waitOf(response)
  const words = verdicts.filter((each) => !each.ok).map((each) => redactDetail(each.detail))
  return {
    startedDateTime: new Date(at).toISOString(),
    _receivedDateTime: new Date(request.receivedAt).toISOString(),
    time: wait,
    request: fromRequest(request, cut?.request),
    response: fromResponse(response, cut?.response),
    cache: {},
    timings: { send: 0, wait, receive: 0 },
    ...(service === undefined ? {} : { _service: service }),
    ...(fault === undefined ? {} : { _fault: fault }),
    ...(hint === undefined ? {} : { _hint: redactDetail(hint) }),
    ...(explanation === undefined ? {} : { _explanation: redactDetail(explanation) }),
    ...(cut === undefined ? {} : { _cut: cut }),
    comment: [id, operationId ?? 'no operation', ...words].join(' | '),
  } satisfies SandboxEntry
}

function fromRequest(request: Exchange['request'], cutFrom: number | undefined) {
  const target = redactTarget(request.target)
  const [, query = ''] = target.split('?')
  const body = request.body.length === 0 ? undefined : showBody(request.body, headerOf(request, 'content-encoding'))
  return {
    method: request.method,
    url: recordedAddress(request, target),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(redactHeaders(request.headers)),
    queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
    ...(body === undefined
      ? {}
      : { postData: { mimeType: headerOf(request, 'content-type') ?? '', ...textOf(body), ...remarkOn(cutFrom) } }),
    headersSize: -1,
    bodySize: cutFrom ?? request.body.length,
  } satisfies Request
}

/** An absolute address, whatever stood in the Host header: readers of the archive would stumble over another. */
export function recordedAddress(request: Pick<ApiRequest, 'headers' | 'origin'>, target: string): string {
  const host = headerOf(request, 'host') ?? ''
  const [scheme] = originOf(request).split(':')
  const isHost = /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}/`)
  return `${scheme === 'https' ? scheme : 'http'}://${isHost ? host : '127.0.0.1'}${target.startsWith('/') ? '' : '/'}${target}`
}

function fromResponse(response: Exchange['response'], cutFrom: number | undefined) {
  const shown = showBody(response.body ?? '')
  const size = cutFrom ?? shown.size
  return {
    status: recordedStatus(response),
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(redactHeaders(response.headers)),
    content: { size, mimeType: typeOf(response.headers), ...textOf(shown), ...remarkOn(cutFrom) },
    redirectURL: '',
    headersSize: -1,
    bodySize: size,
    ...(response.delivery?.closedAfterMs === undefined ? {} : { comment: clientClosed }),
  } satisfies Response
}

/** What is said of a body that is kept short. */
function remarkOn(cutFrom: number | undefined): { readonly comment?: string } {
  return cutFrom === undefined ? {} : { comment: `only its beginning is kept: it had ${cutFrom} bytes` }
}

/** Text, or base64 with the word for it: of answers as HAR 1.2 has it, of requests as its draft 1.3. */
function textOf({ text, encoding }: ShownBody): { readonly text: string; readonly encoding?: 'base64' } {
  return encoding === undefined ? { text } : { text, encoding }
}

/** How long the caller waited for an answer, in milliseconds: until it came, or until the connection was closed. */
export function waitOf({ delivery }: Exchange['response']): number {
  return delivery?.closedAfterMs ?? delivery?.delayMs ?? 0
}

/** The status of an answer; what never came whole has none, 0, as browsers write it. */
export function recordedStatus({ status, delivery }: Exchange['response']): number {
  const { form = 'whole', closedAfterMs } = delivery ?? {}
  return form === 'whole' && closedAfterMs === undefined ? status : 0
}

function pairs(headers: Readonly<Record<string, string>>): Header[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }))
}

function typeOf(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
}
