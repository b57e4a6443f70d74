import { type IndexedOperation } from '../contract/operations.ts'
import { refuse, type Refusal } from '../contract/refusals.ts'
import { type Instant, second } from '../units/instant.ts'

/** Counts requests by source address and by partner, in windows of the sandbox's clock. */
export interface Throttle {
  admit(
    operation: IndexedOperation,
    who: { readonly sourceIp: string; readonly partner: string },
    now: Instant,
  ): Refusal | undefined
  /** Milliseconds of the sandbox's clock until a refused caller is let in again; undefined where nothing is counted. */
  closedFor(
    operation: IndexedOperation,
    who: { readonly sourceIp: string; readonly partner: string },
    now: Instant,
  ): number | undefined
}

/** Makes a throttle without history. A window opens with its first request and holds for the time of the quota. */
export function createThrottle(): Throttle {
  const windows = new Map<string, { opened: number; count: number }>()

  function count(key: string, quota: IndexedOperation['rateLimit'], now: Instant): boolean {
    const window = windows.get(key)
    const length = quota.seconds * second
    if (window === undefined || now - window.opened >= length || now < window.opened) {
      if (windows.size > 10_000) windows.clear()
      windows.set(key, { opened: now, count: 1 })
      return true
    }
    window.count += 1
    return window.count <= quota.requests
  }

  function restOf(key: string, { requests, seconds }: IndexedOperation['rateLimit'], now: Instant): number {
    const window = windows.get(key)
    return window === undefined || window.count <= requests ? 0 : window.opened + seconds * second - now
  }

  return {
    closedFor({ id, rateLimit }, { sourceIp, partner }, now) {
      const rest = Math.max(
        restOf(`${id} source ${sourceIp}`, rateLimit, now),
        restOf(`${id} partner ${partner}`, rateLimit, now),
      )
      return rest > 0 ? rest : undefined
    },
    admit({ id, rateLimit }, { sourceIp, partner }, now) {
      const bySource = count(`${id} source ${sourceIp}`, rateLimit, now)
      const byPartner = count(`${id} partner ${partner}`, rateLimit, now)
      return bySource && byPartner ? undefined : overQuota(rateLimit)
    },
  }
}

/** What is answered beyond a quota. */
export function overQuota({ requests, seconds }: IndexedOperation['rateLimit']): Refusal {
  return refuse('throttled', `${requests},time:${seconds} second`)
}
