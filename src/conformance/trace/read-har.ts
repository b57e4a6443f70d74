import type { Content, Request, Response } from 'har-format'
import { recordedBody, type RecordedBody } from '../../contract/bodies/recorded-body.ts'
import { isMultipart } from '../../contract/bodies/fields.ts'
import { type WrittenBody } from '../../contract/bodies/write-body.ts'
import { type SandboxEntry } from '../../contract/har.ts'
import { redactBody, redactHeaders, redactTarget } from '../../contract/redact.ts'
import { type SentFile, type Trace, type TracedExchange } from './trace.ts'
import { fieldOf, listOf, numberOf, parseJson, textOf } from './json.ts'
import { identify } from '../../contract/identify.ts'
import { type SiteName } from '../../contract/operations.ts'
import { type Identified } from '../../contract/router.ts'
import { readRecorded } from '../../contract/read-request.ts'
import { siteOfHost } from '../../contract/site-hosts.ts'

/** What is read of an entry: the entry of any tool, of which much may be missing, and what a sandbox adds. */
export type HarEntry = Pick<SandboxEntry, 'startedDateTime' | '_service' | '_fault' | '_hint' | '_probe'> &
  Partial<Pick<SandboxEntry, 'time'>> & {
    readonly request: Pick<Request, 'method' | 'url' | 'headers'> & { readonly postData?: RecordedBody }
    readonly response: Pick<Response, 'status'> & {
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

/** Secrets of a request go no further than here: other tools leave them in their recordings, and findings quote what was sent. */
function toTraced(entry: HarEntry, at: number): TracedExchange {
  const { startedDateTime, time, request, response, _fault: fault } = entry
  const { host, pathname, searchParams } = new URL(redactTarget(request.url), 'http://recording')
  const identified = identify(request.method, pathname, siteOfEntry(entry, host))
  const answerText = contentOf(response)
  const answer = parseJson(answerText)
  const sent = recordedBody(request.postData ?? {})
  const bodyText = redactBody(toText(sent))
  const headers = Object.fromEntries(request.headers.map(({ name, value }) => [name.toLowerCase(), value] as const))
  return {
    number: at + 1,
    at: Date.parse(startedDateTime),
    duration: time ?? 0,
    operation: identified?.operation,
    pathValues: identified?.path ?? {},
    method: request.method,
    path: pathname,
    query: searchParams,
    headers: redactHeaders(headers),
    bodyText,
    body: parseJson(bodyText),
    files: filesIn(identified, sent, headers['content-type']),
    status: response.status,
    answer,
    answerText,
    probe: entry._probe,
    hasAnswer: request.method !== 'HEAD' && response.content?.text !== undefined,
    code: textOf(fieldOf(answer, 'error_code')),
    message: textOf(fieldOf(answer, 'error_msg')) ?? textOf(fieldOf(fieldOf(answer, 'error'), 'message')) ?? '',
    fault,
    hint: hintOf(entry),
  }
}

/** The files of a form; none where the operation takes no form, or it cannot be read. */
function filesIn(identified: Identified | undefined, sent: WrittenBody, contentType: string | undefined): SentFile[] {
  if (identified?.operation.requestBody?.kind !== 'multipart') return []
  const bytes = typeof sent === 'string' ? new TextEncoder().encode(sent) : sent
  const body = readRecorded(identified.operation, { bytes, contentType })
  if (!isMultipart(body)) return []
  return body.files.map(({ filename = '', bytes: content }) => ({ name: filename, size: content.length }))
}

/** The site of an exchange: as a sandbox noted it, or that of the vendor's host that was called. */
function siteOfEntry({ _service: service }: HarEntry, host: string): SiteName | undefined {
  return service === 'cn' || service === 'intl' ? service : siteOfHost(host)
}

function hintOf({ _hint: noted, response }: HarEntry): string | undefined {
  const own = listOf(response.headers).flatMap((each) => {
    const name = textOf(fieldOf(each, 'name'))?.toLowerCase() ?? ''
    return name.startsWith('x-sandbox-') ? [{ name, value: textOf(fieldOf(each, 'value')) ?? '' }] : []
  })
  const sent = own.find(({ name }) => name === 'x-sandbox-hint')?.value ?? (own.length > 0 ? '' : undefined)
  return textOf(noted) ?? sent
}

/** The text of an answer; recorders write what they take for no text in base64. */
function contentOf({ content }: HarEntry['response']): string {
  return toText(recordedBody(content ?? {}))
}

function toText(body: WrittenBody): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
