import type { Content, Request, Response } from 'har-format'
import { recordedBody, type RecordedBody } from '../../contract/bodies/recorded-body.ts'
import { clientClosed } from '../../contract/exchange.ts'
import type { SandboxEntry } from '../../contract/har.ts'
import type { Trace, TracedExchange } from './trace.ts'
import { fieldOf, listOf, numberOf, textOf } from './json.ts'
import { textOfBody, tracedExchange } from './traced-exchange.ts'
import type { SiteName } from '../../contract/operations.ts'

/** What is read of an entry: the entry of any tool, of which much may be missing, and what a sandbox adds. */
export type HarEntry = Pick<
  SandboxEntry,
  'startedDateTime' | '_receivedDateTime' | '_service' | '_fault' | '_hint' | '_probe' | '_cut'
> &
  Partial<Pick<SandboxEntry, 'time'>> & {
    readonly request: Pick<Request, 'method' | 'url' | 'headers'> & { readonly postData?: RecordedBody }
    readonly response: Pick<Response, 'status' | 'comment'> & {
      readonly headers?: Response['headers']
      readonly content?: Partial<Pick<Content, 'text' | 'encoding'>>
    }
  }

/** Reads an HTTP Archive. Throws with a clear line when it is none. */
export function readHar(text: string): Trace {
  let har: unknown
  try {
    har = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new RangeError('it is not an HTTP Archive: it is no JSON')
  }
  return traceOf(har)
}

/** What an HTTP Archive tells. Throws with a clear line when it is none. */
export function traceOf(har: unknown): Trace {
  const entries = fieldOf(fieldOf(har, 'log'), 'entries')
  if (!Array.isArray(entries)) throw new RangeError('it is not an HTTP Archive: log.entries is missing')
  return entries.map((entry: unknown, at) => {
    if (!isEntry(entry)) throw new RangeError(`its entry ${at + 1} has no whole request and response`)
    return toTraced(entry, at)
  })
}

function isEntry(value: unknown): value is HarEntry {
  const request = fieldOf(value, 'request')
  const headers = fieldOf(request, 'headers')
  return (
    Number.isFinite(Date.parse(textOf(fieldOf(value, 'startedDateTime')) ?? '')) &&
    textOf(fieldOf(request, 'method')) !== undefined &&
    URL.canParse(textOf(fieldOf(request, 'url')) ?? '', 'http://recording') &&
    Array.isArray(headers) &&
    headers.every((each) => typeof fieldOf(each, 'name') === 'string' && typeof fieldOf(each, 'value') === 'string') &&
    numberOf(fieldOf(fieldOf(value, 'response'), 'status')) !== undefined
  )
}

function toTraced(entry: HarEntry, at: number): TracedExchange {
  const { request, response, _fault: fault, _cut: cut } = entry
  const headers = Object.fromEntries(request.headers.map(({ name, value }) => [name.toLowerCase(), value] as const))
  return tracedExchange({
    number: at + 1,
    ...timesOf(entry),
    method: request.method,
    url: request.url,
    site: siteOfService(entry._service),
    headers,
    sent: () => (cut?.request === undefined ? recordedBody(request.postData ?? {}) : ''),
    status: response.status,
    answerHeaders: () => Object.fromEntries(headersOf(response).map(([name, value]) => [name.toLowerCase(), value])),
    answerText: () => (cut?.response === undefined ? contentOf(response) : ''),
    hasAnswer: request.method !== 'HEAD' && response.content?.text !== undefined && cut?.response === undefined,
    isShort: cut !== undefined,
    probe: entry._probe,
    fault,
    // The sandbox alone writes the machine's clock down.
    isOwn: entry._receivedDateTime !== undefined,
    hint: hintOf(entry),
  })
}

/** When an exchange was, and how long it took or was waited for. */
function timesOf({
  startedDateTime,
  _receivedDateTime: received,
  time = 0,
  response,
}: HarEntry): Pick<TracedExchange, 'at' | 'receivedAt' | 'closedAfter' | 'duration'> {
  const at = Date.parse(startedDateTime)
  const isClosed = response.comment === clientClosed
  return { at, receivedAt: momentOf(received) ?? at, closedAfter: isClosed ? time : undefined, duration: time }
}

function momentOf(text: unknown): number | undefined {
  const moment = Date.parse(textOf(text) ?? '')
  return Number.isNaN(moment) ? undefined : moment
}

function hintOf({ _hint: noted, response }: HarEntry): string | undefined {
  return textOf(noted) ?? hintAmong(headersOf(response))
}

function headersOf({ headers }: HarEntry['response']): [name: string, value: string][] {
  return listOf(headers).map((each) => [textOf(fieldOf(each, 'name')) ?? '', textOf(fieldOf(each, 'value')) ?? ''])
}

/** The hint among the headers of an answer; `''` where a sandbox answered and had none. */
export function hintAmong(headers: readonly (readonly [name: string, value: string])[]): string | undefined {
  const own = headers.filter(([name]) => name.toLowerCase().startsWith('x-sandbox-'))
  const hint = own.find(([name]) => name.toLowerCase() === 'x-sandbox-hint')
  return hint?.[1] ?? (own.length > 0 ? '' : undefined)
}

/** The site that a sandbox noted by its service. */
export function siteOfService(service: string | undefined): SiteName | undefined {
  return service === 'cn' || service === 'intl' ? service : undefined
}

/** The text of an answer; recorders write what they take for no text in base64. */
function contentOf({ content }: HarEntry['response']): string {
  return textOfBody(recordedBody(content ?? {}))
}
