import { isMultipart } from '../../contract/bodies/fields.ts'
import type { WrittenBody } from '../../contract/bodies/write-body.ts'
import { identify } from '../../contract/identify.ts'
import type { IndexedOperation, SiteName } from '../../contract/operations.ts'
import { readRecorded } from '../../contract/read-request.ts'
import { redactBody, redactHeaders, redactTarget } from '../../contract/redact.ts'
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
  | 'isOwn'
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
  return new LazyExchange(written)
}

/** Stands for what was not asked for yet. */
const unasked = Symbol('unasked')

/**
 * An exchange that reads its bodies when they are asked for first. A class, because all exchanges then have one shape: with a
 * getter of its own each, every rule that looks through a recording takes three times as long (docs/decisions/hot-path.md).
 */
class LazyExchange implements TracedExchange {
  readonly number: number
  readonly at: number
  readonly receivedAt: number
  readonly closedAfter: number | undefined
  readonly duration: number
  readonly method: string
  readonly status: number
  readonly hasAnswer: boolean
  readonly isShort: boolean
  readonly probe: string | undefined
  readonly fault: TracedExchange['fault']
  readonly isOwn: boolean
  readonly hint: string | undefined
  readonly operation: TracedExchange['operation']
  readonly pathValues: TracedExchange['pathValues']
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly #written: WrittenExchange
  #sent: WrittenBody | undefined
  #bodyText: string | undefined
  #body: unknown = unasked
  #files: readonly SentFile[] | undefined
  #answerText: string | undefined
  #answer: unknown = unasked
  #answerHeaders: Readonly<Record<string, string>> | undefined

  constructor(written: WrittenExchange) {
    const { host, pathname, searchParams } = new URL(redactTarget(written.url), 'http://recording')
    const identified = identify(written.method, pathname, written.site ?? siteOfHost(host))
    this.#written = written
    this.number = written.number
    this.at = written.at
    this.receivedAt = written.receivedAt
    this.closedAfter = written.closedAfter
    this.duration = written.duration
    this.method = written.method
    this.status = written.status
    this.hasAnswer = written.hasAnswer
    this.isShort = written.isShort
    this.probe = written.probe
    this.fault = written.fault
    this.isOwn = written.isOwn
    this.hint = written.hint
    this.operation = identified?.operation
    this.pathValues = identified?.path ?? {}
    this.path = pathname
    this.query = searchParams
    this.headers = redactHeaders(written.headers)
  }

  get #sentBody(): WrittenBody {
    return (this.#sent ??= this.#written.sent())
  }

  get bodyText(): string {
    return (this.#bodyText ??= redactBody(textOfBody(this.#sentBody)))
  }

  get bodyBytes(): Uint8Array | undefined {
    return foreignBytes(this.#sentBody)
  }

  get body(): unknown {
    if (this.#body === unasked) this.#body = parseJson(this.bodyText)
    return this.#body
  }

  get files(): readonly SentFile[] {
    return (this.#files ??= filesIn(this.operation, this.#sentBody, this.#written.headers['content-type']))
  }

  get answerText(): string {
    return (this.#answerText ??= this.#written.answerText())
  }

  get answer(): unknown {
    if (this.#answer === unasked) this.#answer = parseJson(this.answerText)
    return this.#answer
  }

  get answerHeaders(): Readonly<Record<string, string>> {
    return (this.#answerHeaders ??= redactHeaders(this.#written.answerHeaders()))
  }

  get code(): string | undefined {
    return textOf(fieldOf(this.answer, 'error_code'))
  }

  get message(): string {
    const { answer } = this
    return textOf(fieldOf(answer, 'error_msg')) ?? textOf(fieldOf(fieldOf(answer, 'error'), 'message')) ?? ''
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
function filesIn(
  operation: IndexedOperation | undefined,
  sent: WrittenBody,
  contentType: string | undefined,
): SentFile[] {
  if (operation?.requestBody?.kind !== 'multipart') return []
  const bytes = typeof sent === 'string' ? new TextEncoder().encode(sent) : sent
  const form = readRecorded(operation, { bytes, contentType })
  if (!isMultipart(form)) return []
  return form.files.map(({ filename = '', bytes: content }) => ({ name: filename, size: content.length }))
}
