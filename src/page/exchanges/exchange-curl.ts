import { quoted } from '../control-call.ts'
import type { Exchange } from './exchange.ts'

/** Headers that a client writes by itself, or that belong to one connection. */
const ofTheClient = new Set([
  'host',
  'connection',
  'content-length',
  'accept-encoding',
  'transfer-encoding',
  'user-agent',
  'expect',
  'keep-alive',
])

/**
 * The request as a line for a shell. The journal keeps no secrets: a token is named by the variable `$TOKEN`, and of a
 * signed request the signature is left out, because it would be refused as too old or as another's.
 */
export function exchangeCurl({ request }: Exchange, origin: string): string {
  const { method, path, query, headers, body, body_encoding } = request
  const written = Object.entries(headers).flatMap(([name, value]) => headerWords(name, value))
  const data = body === null ? [] : dataWords(body, body_encoding)
  const methodWords = method === (body === null ? 'GET' : 'POST') ? [] : ['-X', quoted(method)]
  const parts = [...methodWords, quoted(`${origin}${path}${query === '' ? '' : `?${query}`}`), ...written, ...data]
  const start = body_encoding === undefined ? 'curl -s' : `printf %s ${quoted(body ?? '')} | base64 -d | curl -s`
  return [start, ...parts].join(' ')
}

function headerWords(name: string, value: string): string[] {
  if (ofTheClient.has(name.toLowerCase())) return []
  if (value === '***') return ['-H', `"${name}: $TOKEN"`]
  return value.includes('***') ? [] : ['-H', quoted(`${name}: ${value}`)]
}

function dataWords(body: string, encoding: string | undefined): string[] {
  return encoding === undefined ? ['--data-raw', quoted(body)] : ['--data-binary', '@-']
}
