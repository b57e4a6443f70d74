import { isPlatform, type TracedExchange } from './trace.ts'

/** Why credentials were refused, by the words of the gateway. */
export type Unauthenticated = 'unknown' | 'expired' | 'signature' | 'clock' | 'locked'

/** Why the credentials of an exchange were refused; undefined when they were not. */
export function unauthenticated(exchange: TracedExchange): Unauthenticated | undefined {
  if (exchange.status !== 401) return undefined
  const { message } = exchange
  if (message.includes('token expires')) return 'expired'
  if (message.includes('verify aksk signature fail')) return 'signature'
  if (message.includes('signature expired')) return 'clock'
  if (message.includes('AK access failed to reach the limit')) return 'locked'
  return 'unknown'
}

/** What the refusal of an exchange says. */
export function refusalText({ status, code, message }: TracedExchange): string {
  return `${status} ${code ?? ''} ${message}`.replaceAll(/\s+/g, ' ').trim()
}

/** Whether a user was refused because it lacks a permission; the message names the one. */
export function isPermissionMissing(exchange: TracedExchange): boolean {
  return exchange.status === 403 && exchange.message.includes('correct permission code is')
}

/** Whether the platform asked for patience. */
export function isThrottled(each: TracedExchange): boolean {
  return isPlatform(each) && each.status === 429
}
