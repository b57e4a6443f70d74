import { type Exchange } from '../../contract/exchange.ts'
import { redactBody, redactHeaders } from './redact.ts'

/** Exchanges as an HTTP Archive 1.2, which browsers and other tools read. Times are the sandbox's clock. */
export function toHar(exchanges: readonly Exchange[]) {
  return {
    log: {
      version: '1.2' as const,
      creator: { name: 'partner-sandbox', version: '0.1.0' },
      entries: exchanges.map(toEntry),
    },
  }
}

function toEntry({ id, at, operationId, request, response, verdicts }: Exchange) {
  const requestHeaders = redactHeaders(request.headers)
  const body = request.body.length === 0 ? undefined : redactBody(Buffer.from(request.body).toString('utf8'))
  const answer = response.body === undefined ? '' : redactBody(response.body)
  const url = new URL(request.target, `http://${requestHeaders['host'] ?? '127.0.0.1'}`)
  return {
    startedDateTime: new Date(at).toISOString(),
    time: response.delivery?.delayMs ?? 0,
    request: {
      method: request.method,
      url: url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(requestHeaders),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(body === undefined ? {} : { postData: { mimeType: requestHeaders['content-type'] ?? '', text: body } }),
      headersSize: -1,
      bodySize: request.body.length,
    },
    response: {
      status: response.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(redactHeaders(response.headers)),
      content: { size: answer.length, mimeType: response.headers['Content-Type'] ?? '', text: answer },
      redirectURL: '',
      headersSize: -1,
      bodySize: answer.length,
    },
    cache: {},
    timings: { send: 0, wait: response.delivery?.delayMs ?? 0, receive: 0 },
    comment: [
      id,
      operationId ?? 'no operation',
      ...verdicts.filter((each) => !each.ok).map((each) => each.detail),
    ].join(' | '),
  }
}

function pairs(headers: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }))
}
