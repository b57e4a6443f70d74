import type { WrittenBody } from '../../src/contract/bodies/write-body.ts'
import type { ApiResponse } from '../../src/contract/exchange.ts'
import type { SiteName } from '../../src/contract/operations.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import type { Platform } from '../../src/server/platform.ts'
import { logAnswer } from './exchange-log.ts'
import { required } from './required.ts'
import { bodyText } from './body-text.ts'

export type Fields = Record<string, unknown>

/** What a client gets to see of an answer. */
export interface Seen {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string | undefined
  /** The body as it came. */
  readonly bytes: Uint8Array
  /** What the JSON says; nothing of any other body. */
  readonly body: Fields
}

/** Calls a sandbox as a client does, by its API alone. */
export type Client = (method: string, target: string, body?: unknown, credentials?: Credentials) => Promise<Seen>

/** A token, or the headers of a signed request. */
type Credentials = string | Readonly<Record<string, string>>

/** A client of a platform inside this process. */
export function clientOf(platform: Platform, machineNow: () => number): Client {
  return async (method, target, body, credentials) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const response = await platform.answer({
      method,
      target,
      headers: headersOf(text, credentials),
      body: Buffer.from(text),
      sourceIp: '127.0.0.1',
      receivedAt: machineNow(),
    })
    logAnswer({ method, target }, response, false)
    return seen(response)
  }
}

/** A client of a sandbox behind a socket. */
export function clientAt(url: string): Client {
  return async (method, target, body, credentials) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const response = await fetch(url + target, {
      method,
      headers: headersOf(text, credentials),
      ...(text === '' ? {} : { body: text }),
    })
    const answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await bodyOf(response),
    }
    logAnswer({ method, target }, answer, false)
    return seen(answer)
  }
}

/** The headers of a request with a body of JSON, or none. */
export function headersOf(text: string, credentials: Credentials | undefined): Record<string, string> {
  return {
    ...(text === '' ? {} : { 'content-type': 'application/json' }),
    ...(typeof credentials === 'string' ? { 'x-auth-token': credentials } : credentials),
  }
}

/** The body of an answer: a text, or bytes where it is no JSON. */
async function bodyOf(response: Response): Promise<WrittenBody | undefined> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length === 0) return undefined
  return isJson(response.headers.get('content-type')) ? Buffer.from(bytes).toString('utf8') : bytes
}

function isJson(type: string | null | undefined): boolean {
  return type?.startsWith('application/json') === true
}

/** What a client gets to see of an answer as it came. */
export function seen({ status, headers, body }: ApiResponse): Seen {
  const text = bodyText(body)
  const bytes = typeof body === 'string' ? Buffer.from(body) : (body ?? new Uint8Array(0))
  const isParsed = text !== undefined && text !== '' && isJson(headers['Content-Type'] ?? headers['content-type'])
  const parsed: unknown = isParsed ? JSON.parse(text) : {}
  return { status, headers, text, bytes, body: parsed as Fields }
}

/** A token of the demo partner of a site, or of its customer whose password is known. */
export async function logIn(
  client: Client,
  who: 'partner' | 'customer' = 'partner',
  site: SiteName = 'intl',
): Promise<string> {
  const { customer: demoCustomer, partner: demoPartner } = demoAccounts[site]
  const user =
    who === 'partner'
      ? { name: demoPartner.userName, password: demoPartner.password, domain: { name: demoPartner.id } }
      : {
          name: demoCustomer.domainName,
          password: demoCustomer.password,
          domain: { name: demoCustomer.domainName },
        }
  const { headers, text } = await client('POST', '/v3/auth/tokens', {
    auth: { identity: { methods: ['password'], password: { user } }, scope: { domain: { name: user.domain.name } } },
  })
  return required(headers['X-Subject-Token'] ?? headers['x-subject-token'], `a token, not ${text ?? ''}`)
}

export const budget = '/v2/partners/sub-customers/budget'
export const customers = '/v2/partners/sub-customers/query'

/** The id of a customer of the demo partner. */
export async function customerId(client: Client, token: string, name: string): Promise<string> {
  const { body } = await client('POST', customers, { account_name: name }, token)
  const [first] = body['customer_infos'] as { customer_id: string }[]
  return required(first, name).customer_id
}
