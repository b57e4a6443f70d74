import { isMultipart } from '../../contract/bodies/fields.ts'
import type { WrittenBody } from '../../contract/bodies/write-body.ts'
import { identify } from '../../contract/identify.ts'
import type { SiteName } from '../../contract/operations.ts'
import { readRecorded } from '../../contract/read-request.ts'
import { redactBody, redactHeaders, redactTarget } from '../../contract/redact.ts'
import type { Identified } from '../../contract/router.ts'
import { siteOfHost } from '../../contract/site-hosts.ts'
import { fieldOf, parseJson, textOf } from './json.ts'
import type { SentFile, TracedExchange } from './trace.ts'

/** What is known of an exchange, wherever it was written down. What takes work is worked out when a rule asks for it. */
export interface WrittenExchange extends Pick<
  TracedExchange,
  | 'number'
  | 'at'
  | 'receivedAt'
  | 'closedAfter'
  | 'duration'
  | 'method'
  | 'status'
  | 'hasAnswer'
  | 'isShort'
  | 'probe'
  | 'fault'
  | 'hint'
> {
  /** Address as it was sent, with the host where that is known. */
  readonly url: string
  /** The site that answered; undefined where only the host may tell. */
  readonly site: SiteName | undefined
  /** Values by names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly sent: () => WrittenBody
  readonly answerText: () => string
  readonly answerHeaders: () => Readonly<Record<string, string>>
}

/** An exchange for judges. Secrets of a request go no further than here: other tools leave them in their recordings, and findings quote what was sent. */
export function tracedExchange(written: WrittenExchange): TracedExchange {
  const { method, headers } = written
  const { host, pathname, searchParams } = new URL(redactTarget(written.url), 'http://recording')
  const identified = identify(method, pathname, written.site ?? siteOfHost(host))
  const sent = once(written.sent)
  const bodyText = once(() => redactBody(textOfBody(sent())))
  const bodyBytes = once(() => foreignBytes(sent()))
  const body = once(() => parseJson(bodyText()))
  const files = once(() => filesIn(identified, sent(), headers['content-type']))
  const answerText = once(written.answerText)
  const answer = once(() => parseJson(answerText()))
  const answerHeaders = once(() => redactHeaders(written.answerHeaders()))
  const { number, at, receivedAt, closedAfter, duration, status, hasAnswer, isShort, probe, fault, hint } = written
  return {
    ...{ number, at, receivedAt, closedAfter, duration, method, status, hasAnswer, isShort, probe, fault, hint },
    operation: identified?.operation,
    pathValues: identified?.path ?? {},
    path: pathname,
    query: searchParams,
    headers: redactHeaders(headers),
    get bodyText() {
      return bodyText()
    },
    get bodyBytes() {
      return bodyBytes()
    },
    get body() {
      return body()
    },
    get files() {
      return files()
    },
    get answer() {
      return answer()
    },
    get answerText() {
      return answerText()
    },
    get answerHeaders() {
      return answerHeaders()
    },
    get code() {
      return textOf(fieldOf(answer(), 'error_code'))
    },
    get message() {
      return textOf(fieldOf(answer(), 'error_msg')) ?? textOf(fieldOf(fieldOf(answer(), 'error'), 'message')) ?? ''
    },
  }
}

/** A body as text, whatever its bytes are. */
export function textOfBody(body: WrittenBody): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The bytes of a body that is no text in UTF-8. */
function foreignBytes(body: WrittenBody): Uint8Array | undefined {
  if (typeof body === 'string') return undefined
  try {
    utf8.decode(body)
    return undefined
  } catch {
    return body
  }
}

/** The files of a form; none where the operation takes no form, or it cannot be read. */
function filesIn(identified: Identified | undefined, sent: WrittenBody, contentType: string | undefined): SentFile[] {
  if (identified?.operation.requestBody?.kind !== 'multipart') return []
  const bytes = typeof sent === 'string' ? new TextEncoder().encode(sent) : sent
  const form = readRecorded(identified.operation, { bytes, contentType })
  if (!isMultipart(form)) return []
  return form.files.map(({ filename = '', bytes: content }) => ({ name: filename, size: content.length }))
}

/** Works a value out when it is asked for first. */
function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => {
    known ??= { value: work() }
    return known.value
  }
}
