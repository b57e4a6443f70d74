import type { ApiRequest } from '../../src/contract/exchange.ts'
import { identify } from '../../src/contract/identify.ts'

/** No text in any encoding: NUL, what is no UTF-8, line ends and what looks like a boundary. */
export const odd = Uint8Array.from([0, 0xff, 0xfe, 13, 10, 45, 45, 120, 13, 10, 0x80, 0])
export const page = '<!doctype html><p>客户 &amp; 😀</p>'

/** A request with that body, as a face makes it. */
export function requestOf(
  { method, target }: Pick<ApiRequest, 'method' | 'target'>,
  contentType?: string,
  body: Uint8Array | string = '',
): ApiRequest {
  const headers = contentType === undefined ? {} : { 'content-type': contentType }
  return { method, target, headers, body: Buffer.from(body), sourceIp: '127.0.0.1', receivedAt: 0 }
}

/** A multipart body as fetch writes it: its Content-Type, and its bytes. */
export async function multipart(
  ...parts: readonly (readonly [string, string | File])[]
): Promise<[string, Uint8Array]> {
  const form = new FormData()
  for (const [name, value] of parts) form.append(name, value)
  const response = new Response(form)
  return [response.headers.get('content-type') ?? '', new Uint8Array(await response.arrayBuffer())]
}

/** A file of an upload, by a name that is no plain word. */
export function fileOf(bytes: Uint8Array = odd, name = '附件 "1".bin', type = 'image/png'): File {
  return new File([Uint8Array.from(bytes)], name, { type })
}

/** A body as its operation takes it, JSON or a form whose file is called by its text, and its Content-Type. */
export function bodyFor(
  method: string,
  target: string,
  body: unknown,
): { readonly type: string; readonly text: string } {
  const kind = identify(method, target.split('?')[0] ?? '', undefined)?.operation.requestBody?.kind
  if (kind !== 'multipart' || typeof body !== 'object' || body === null)
    return { type: 'application/json', text: JSON.stringify(body) }
  const parts = Object.entries(body).map(
    ([name, value]) => `--part\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`,
  )
  return { type: 'multipart/form-data; boundary=part', text: `${parts.join('')}--part--\r\n` }
}
