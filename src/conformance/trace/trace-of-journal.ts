import { recordedBody } from '../../contract/bodies/recorded-body.ts'
import { showBody } from '../../contract/bodies/shown-body.ts'
import { type Exchange, headerOf } from '../../contract/exchange.ts'
import { recordedAddress, recordedStatus, waitOf } from '../../contract/har.ts'
import { redactDetail, redactHeaders, redactTarget } from '../../contract/redact.ts'
import { hintAmong, siteOfService } from './read-har.ts'
import type { Trace, TracedExchange } from './trace.ts'
import { textOfBody, tracedExchange } from './traced-exchange.ts'

/** What the sandbox's own exchanges tell: the same as an archive of them would, without writing one. */
export function traceOfJournal(exchanges: readonly Exchange[]): Trace {
  return exchanges.map((each, index) => traceOfExchange(each, index + 1))
}

/** One of them, with its number in the recording. */
export function traceOfExchange(exchange: Exchange, number: number): TracedExchange {
  const { at, service, request, response, fault, durationMs, hint, cut } = exchange
  const headers = redactHeaders(request.headers)
  return tracedExchange({
    number,
    at,
    receivedAt: request.receivedAt,
    closedAfter: response.delivery?.closedAfterMs,
    duration: durationMs ?? waitOf(response),
    method: request.method,
    url: recordedAddress(request, redactTarget(request.target)),
    site: siteOfService(service),
    headers: inSmallLetters(headers),
    sent: () =>
      request.body.length === 0 || cut?.request !== undefined
        ? ''
        : recordedBody(showBody(request.body, headerOf(request, 'content-encoding'))),
    status: recordedStatus(response),
    answerHeaders: () => inSmallLetters(response.headers),
    answerText: () => (cut?.response === undefined ? textOfBody(recordedBody(showBody(response.body ?? ''))) : ''),
    hasAnswer: request.method !== 'HEAD' && cut?.response === undefined,
    isShort: cut !== undefined,
    probe: undefined,
    fault,
    isOwn: true,
    hint: hint === undefined ? hintAmong(Object.entries(redactHeaders(response.headers))) : redactDetail(hint),
  })
}

function inSmallLetters(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
