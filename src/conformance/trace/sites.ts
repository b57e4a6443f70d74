import { identify } from '../../contract/identify.ts'
import type { SiteName } from '../../contract/operations.ts'
import { isPlatform, type TracedExchange } from './trace.ts'

const sites: readonly SiteName[] = ['intl', 'cn']

/** Paths and methods by whether one site alone has them. */
const known = new Map<string, boolean>()

/** Whether one site alone has an operation at the address of an exchange. */
function isAtOneSite({ operation, method, path }: TracedExchange): boolean {
  const key = `${method} ${operation?.path ?? path}`
  const found = known.get(key) ?? sites.filter((site) => identify(method, path, site) !== undefined).length === 1
  if (operation !== undefined) known.set(key, found)
  return found
}

/** Whether an exchange is about something that one site alone has. */
export function isOfOneSite(exchange: TracedExchange): boolean {
  return isPlatform(exchange) && isAtOneSite(exchange)
}

/** Code of a refusal because the host is that of the other site (error-codes). */
const siteMismatch = 'CBC.0150'

/** Code of the gateway for what it does not have. */
const unknownAddress = 'APIGW.0101'

/** Whether an exchange was refused because it is about something that only the other site has, or is at the other's host. */
export function isOfOtherSite(exchange: TracedExchange): boolean {
  const { status, code } = exchange
  if (status === 403 && code === siteMismatch) return true
  return status === 404 && code === unknownAddress && isAtOneSite(exchange)
}
