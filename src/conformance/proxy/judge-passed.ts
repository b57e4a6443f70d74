import type { BodyKind } from '../../contract/bodies/kinds.ts'
import type { WrittenBody } from '../../contract/bodies/write-body.ts'
import { foreignAnswerViolation } from '../../contract/answer-violation.ts'
import { bodyLimit } from '../../contract/bodies/body-limit.ts'
import { type Exchange, headerOf, type Verdict } from '../../contract/exchange.ts'
import { identify } from '../../contract/identify.ts'
import type { Identified } from '../../contract/router.ts'
import type { IndexedOperation, SiteName } from '../../contract/operations.ts'
import { readRequest } from '../../contract/read-request.ts'
import { isRefusal, refusalEntry, refusalMessage, refusalNamesOf } from '../../contract/refusals.ts'
import type { Passed, PassedAnswer } from './forward.ts'
import { byName, valueOf } from './headers.ts'
import { readText, type ReadText } from './read-text.ts'

/** What the contract says of one exchange. */
export interface Judged {
  readonly operation: IndexedOperation | undefined
  /** How the request breaks the contract, in words. */
  readonly request: string | undefined
  /** How the answer does. */
  readonly answer: string | undefined
  /** What kept either from being judged. */
  readonly note: string | undefined
  /** For a recording; what could not be read is not in it. */
  readonly exchange: Exchange
}

/** What the control API says tells all about a sandbox, its secrets too: of it a recording has the heads only. */
const silence = { sent: { unread: 'of the control API' }, received: { unread: 'of the control API' } }

const tooLarge: ReadText = { unread: 'too large' }

/** What the contract says of both directions, and the bodies that it was said of. */
type Verdicts = Omit<Judged, 'exchange'> & ReadBodies

/**
 * Holds both directions of an exchange against the contract. The control API of a sandbox is not judged: it is no part of the contract of a platform. Without
 * a site, what both have is held to the first that has it.
 */
export function judgePassed(passed: Passed, site: SiteName | undefined): Judged {
  const { request, problem } = passed
  const [path = ''] = request.target.split('?')
  const identified = identify(request.method, path, site)
  const verdicts: Verdicts = path.startsWith('/_sandbox/')
    ? { operation: identified?.operation, request: undefined, answer: undefined, note: problem, ...silence }
    : judgeBoth(passed, path, identified)
  return {
    operation: verdicts.operation,
    request: verdicts.request,
    answer: verdicts.answer,
    note: verdicts.note,
    exchange: toExchange(passed, verdicts),
  }
}

function judgeBoth(passed: Passed, path: string, identified: Identified | undefined): Verdicts {
  const bodies = readBodies(passed, identified?.operation)
  const notes = [passed.problem, ...notesOn(bodies)].filter((each) => each !== undefined)
  return {
    operation: identified?.operation,
    // A request that came whole is held to the contract whatever became of it.
    request: requestFault(passed, path, identified),
    answer: answerFault(passed, identified?.operation, bodies.received),
    note: notes.length === 0 ? undefined : notes.join('; '),
    ...bodies,
  }
}

/** A body as it is judged and recorded: as bytes where the contract says that it is no JSON, and it came as no text. */
type ReadBody = ReadText | { readonly bytes: Uint8Array }

/** The bodies of both directions. */
interface ReadBodies {
  readonly sent: ReadBody
  readonly received: ReadBody
}

function readBodies({ request, answer }: Passed, operation: IndexedOperation | undefined): ReadBodies {
  const sent = readText(request.body, headerOf(request, 'content-encoding'))
  return {
    sent: asKind(sent, operation?.requestBody?.kind),
    received: asKind(readAnswer(answer), operation?.answerKinds[answer?.status ?? 0]),
  }
}

function notesOn({ sent, received }: ReadBodies): (string | undefined)[] {
  return [
    'unread' in sent ? `the request is not recorded: its body is ${sent.unread}` : undefined,
    'unread' in received ? `the answer is neither judged nor recorded: its body is ${received.unread}` : undefined,
  ]
}

function asKind(read: ReadText, kind: BodyKind | undefined): ReadBody {
  if ('text' in read || read.bytes === undefined || kind === undefined || kind === 'json') return read
  return { bytes: read.bytes }
}

function bodyOf(read: ReadBody): WrittenBody | undefined {
  if ('text' in read) return read.text === '' ? undefined : read.text
  return 'unread' in read ? undefined : read.bytes
}

function readAnswer(answer: PassedAnswer | undefined): ReadText {
  if (answer === undefined) return { text: '' }
  if (answer.body === undefined) return tooLarge
  return readText(answer.body, valueOf(answer.headers, 'content-encoding'), answer.isWhole)
}

function requestFault({ request, came }: Passed, path: string, identified: Identified | undefined): string | undefined {
  if (came === 'broken') return undefined
  if (identified === undefined) return `the contract has no operation ${request.method} ${path}`
  if (came === 'too large') return `the body is larger than ${bodyLimit} bytes`
  const read = readRequest(request, identified)
  return isRefusal(read) ? refusalMessage(read) : undefined
}

function answerFault(
  { request, answer, problem }: Passed,
  operation: IndexedOperation | undefined,
  received: ReadBody,
): string | undefined {
  // An answer that did not come whole, cannot be read or has no body by its method is held to nothing.
  if (operation === undefined || answer === undefined || problem !== undefined) return undefined
  if (request.method === 'HEAD' || 'unread' in received) return undefined
  return bodyFault(operation, answer.status, received)
}

function bodyFault(operation: IndexedOperation, status: number, received: ReadBody): string | undefined {
  const written = bodyOf(received) ?? ''
  const kind = operation.answerKinds[status]
  if (kind === 'bytes') return foreignAnswerViolation(operation, status, Buffer.from(written))
  if (kind === 'html' || kind === 'text') return foreignAnswerViolation(operation, status, written)
  const text = String(written)
  const body = parse(text)
  if (text !== '' && body === undefined) return `the answer of ${operation.id} is not JSON`
  return isCatalogued(operation, status, body) ? undefined : foreignAnswerViolation(operation, status, body)
}

/** Refusals of the gateway, which stands before every operation, are in the catalog and not at each operation. */
function isCatalogued({ statuses }: IndexedOperation, status: number, body: unknown): boolean {
  if (statuses.includes(status) || typeof body !== 'object' || body === null || !('error_code' in body)) return false
  return refusalNamesOf(String(body.error_code)).some((name) => refusalEntry(name).status === status)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function toExchange({ number, request, answer, ms }: Passed, verdicts: Verdicts): Exchange {
  const { operation, sent, received } = verdicts
  const fault = (step: Verdict['step'], detail: string | undefined): Verdict[] =>
    detail === undefined ? [] : [{ step, ok: false, detail }]
  const { status, headers, isWhole } = answer ?? { status: 0, headers: [], isWhole: false }
  return {
    id: `proxy-${number}`,
    at: request.receivedAt,
    operationId: operation?.id,
    caller: undefined,
    request: { ...request, body: Buffer.from(bodyOf(sent) ?? '') },
    response: {
      status,
      headers: byName(headers),
      body: bodyOf(received),
      ...(isWhole ? {} : { delivery: { form: answer === undefined ? 'dropped' : 'truncated', delayMs: 0 } as const }),
    },
    verdicts: [
      ...fault('request', verdicts.request === undefined ? undefined : `request: ${verdicts.request}`),
      ...fault('response', verdicts.answer === undefined ? undefined : `answer: ${verdicts.answer}`),
      ...fault('fault', verdicts.note),
    ],
    durationMs: ms,
  }
}
