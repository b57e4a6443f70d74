import { type Exchange } from '../contract/exchange.ts'

/** Writes an exchange as JSON text; its bytes, which JSON has no form for, as base64. */
export function encodeExchange(exchange: Exchange): string {
  const body = Buffer.from(exchange.request.body).toString('base64')
  return JSON.stringify({ ...exchange, request: { ...exchange.request, body } })
}

/** Reads an exchange that `encodeExchange` wrote. */
export function decodeExchange(text: string): Exchange {
  const written: unknown = JSON.parse(text)
  if (!isWritten(written)) throw new Error('Failed to read an exchange of the journal.')
  return { ...written, request: { ...written.request, body: Buffer.from(written.request.body, 'base64') } }
}

type Written = Omit<Exchange, 'request'> & {
  readonly request: Omit<Exchange['request'], 'body'> & { readonly body: string }
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'request' in value && 'response' in value
}
