import type { Exchange } from '../contract/exchange.ts'

/** Writes an exchange as JSON text; its bytes, which JSON has no form for, as base64. */
export function encodeExchange(exchange: Exchange): string {
  const { request, response } = exchange
  return JSON.stringify({
    ...exchange,
    request: { ...request, body: toBase64(request.body) },
    response:
      response.body instanceof Uint8Array ? { ...response, body: { base64: toBase64(response.body) } } : response,
  })
}

/** Reads an exchange that `encodeExchange` wrote. */
export function decodeExchange(text: string): Exchange {
  const written: unknown = JSON.parse(text)
  if (!isWritten(written)) throw new Error('Failed to read an exchange of the journal.')
  const { request, response } = written
  const { body } = response
  return {
    ...written,
    request: { ...request, body: Buffer.from(request.body, 'base64') },
    response: { ...response, body: typeof body === 'object' ? Buffer.from(body.base64, 'base64') : body },
  }
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
}

type Written = Omit<Exchange, 'request' | 'response'> & {
  readonly request: Omit<Exchange['request'], 'body'> & { readonly body: string }
  readonly response: Omit<Exchange['response'], 'body'> & { readonly body?: string | { readonly base64: string } }
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'request' in value && 'response' in value
}
