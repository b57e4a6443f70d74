import { isSecretName } from '../../contract/redact.ts'
import { isPlatform, type TracedExchange } from './trace.ts'

/** Whether a call has to bring credentials. */
export function isSecured(exchange: TracedExchange): boolean {
  return isPlatform(exchange) && exchange.operation?.callers.includes('anonymous') === false
}

/** The first parameter of an address that holds a secret; undefined where none does. */
export function secretInAddress({ query }: TracedExchange): string | undefined {
  return [...query.keys()].find(isSecretName)
}

/** Whether a call is signed with an access key (SDK-HMAC-SHA256). */
export function isSigned({ headers }: TracedExchange): boolean {
  return headers['authorization']?.startsWith('SDK-HMAC-SHA256') === true
}

/** The access key that a call is signed with; undefined for a call that is not signed. */
export function accessKeyOf({ headers }: Pick<TracedExchange, 'headers'>): string | undefined {
  return /Access=([^,\s]+)/.exec(headers['authorization'] ?? '')?.[1]
}

/** Names of the headers that a signature covers. */
export function signedHeadersOf({ headers }: TracedExchange): readonly string[] {
  const names = /SignedHeaders=([^,\s]+)/.exec(headers['authorization'] ?? '')?.[1]?.split(';') ?? []
  return names.map((each) => each.toLowerCase())
}

/** What a client says it is; `''` for nothing. */
export function userAgentOf({ headers }: TracedExchange): string {
  return headers['user-agent'] ?? ''
}
