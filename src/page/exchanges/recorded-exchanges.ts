import type { Exchange } from './exchange.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads an HTTP Archive, of this sandbox or of another tool, into exchanges as the journal has them. Throws an Error that says what
 * is wrong with the file.
 */
export function readRecording(text: string): Exchange[] {
  const entries = fieldsOf(fieldsOf(parse(text))['log'])['entries']
  if (!Array.isArray(entries)) throw new Error('log.entries is missing: this is no HTTP Archive.')
  return entries.map((entry: unknown, at) => toExchange(fieldsOf(entry), at))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('It is no JSON.')
  }
}

function toExchange(entry: Fields, at: number): Exchange {
  const [request, response] = [fieldsOf(entry['request']), fieldsOf(entry['response'])]
  const [content, posted] = [fieldsOf(response['content']), fieldsOf(request['postData'])]
  const address = addressOf(textOf(request['url']))
  const headers = headersOf(response['headers'])
  const comment = textOf(entry['comment'])
  return {
    id: headers['X-Request-Id'] ?? headers['x-request-id'] ?? `entry-${at + 1}`,
    at: textOf(entry['startedDateTime']),
    operation_id: /^(\w+):/.exec(comment)?.[1] ?? null,
    caller: null,
    request: {
      method: textOf(request['method']),
      ...address,
      headers: headersOf(request['headers']),
      ...bodyOf(posted),
    },
    response: { status: numberOf(response['status']), headers, ...bodyOf(content), delivery: 'whole' },
    verdicts: comment === '' ? [] : [{ step: 'handle', ok: numberOf(response['status']) < 400, detail: comment }],
    hint: textOrNull(entry['_hint']),
    explanation: textOrNull(entry['_explanation']),
  }
}

function addressOf(url: string): { path: string; query: string } {
  const [path = '', query = ''] = url.replace(/^\w+:\/\/[^/?#]*/, '').split('?')
  return { path: path === '' ? '/' : path, query }
}

function bodyOf({ text, encoding }: Fields): Pick<Exchange['request'], 'body' | 'body_encoding'> {
  const body = textOrNull(text)
  return encoding === 'base64' ? { body, body_encoding: 'base64' } : { body }
}

function headersOf(pairs: unknown): Record<string, string> {
  if (!Array.isArray(pairs)) return {}
  return Object.fromEntries(
    pairs.map((pair: unknown) => {
      const { name, value } = fieldsOf(pair)
      return [textOf(name), textOf(value)]
    }),
  )
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
