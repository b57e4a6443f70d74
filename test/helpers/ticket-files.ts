import type { ApiRequest, ApiResponse } from '../../src/contract/exchange.ts'
import type { Caller } from '../../src/state/accounts/accounts.ts'
import { multipart } from './bodies.ts'
import { bodyText } from './body-text.ts'
import { noon, type TestPlatform } from './platform.ts'

/** All byte values, twice, so that no text could hold them. */
export const everyByte = Uint8Array.from({ length: 512 }, (_none, at) => at % 256)

/** An answer as bytes, and as JSON where it is some. */
export interface FileAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  readonly body: Readonly<Record<string, unknown>>
}

export type Answer = (request: ApiRequest) => ApiResponse | Promise<ApiResponse>

/** Sends a request whose body, or whose answer, is no JSON. */
export async function sendBytes(
  answer: Answer,
  request: Pick<ApiRequest, 'method' | 'target'> & Partial<ApiRequest>,
): Promise<FileAnswer> {
  const response = await answer({
    headers: {},
    body: new Uint8Array(0),
    sourceIp: '127.0.0.1',
    receivedAt: noon,
    ...request,
  })
  const bytes = typeof response.body === 'string' ? Buffer.from(response.body) : (response.body ?? new Uint8Array(0))
  const isJson = response.headers['Content-Type']?.startsWith('application/json') === true
  const body = isJson ? (JSON.parse(bodyText(response.body) ?? '{}') as Record<string, unknown>) : {}
  return { status: response.status, headers: response.headers, bytes: Uint8Array.from(bytes), body }
}

/** Uploads a file as a form, as a user of a platform. */
export async function uploadForm(
  platform: TestPlatform,
  as: Caller,
  { file, said = '{"accessory_from":"incident"}' }: { readonly file: File; readonly said?: string },
): Promise<FileAnswer> {
  const [type, body] = await multipart(['file', file], ['form_data', said])
  return sendBytes(platform.answer, {
    method: 'POST',
    target: '/v2/servicerequest/accessorys',
    headers: { host: '127.0.0.1:4010', 'content-type': type, 'x-auth-token': platform.tokenOf(as) },
    body,
  })
}

/** Uploads a small file in JSON and gives its id. */
export async function uploadedId(platform: TestPlatform, as: Caller, name = 'note.txt'): Promise<string> {
  const { body } = await platform.post('/v2/servicerequest/accessorys/json-format-content', inJson(name), { as })
  return (body as { accessory_id: string }).accessory_id
}

/** The body of an upload in JSON. */
export function inJson(name: string, bytes: Uint8Array = everyByte): Record<string, unknown> {
  return { accessory_name: name, accessory_from: 'incident', accessory_data: Buffer.from(bytes).toString('base64') }
}

/** Reads a file as a user of a platform. */
export function download(platform: TestPlatform, as: Caller, target: string): Promise<FileAnswer> {
  return sendBytes(platform.answer, {
    method: 'GET',
    target,
    headers: { host: '127.0.0.1:4010', 'x-auth-token': platform.tokenOf(as) },
  })
}
