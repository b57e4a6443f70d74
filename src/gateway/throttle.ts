import { type IndexedOperation, operationKey } from '../contract/operations.ts'
import { refuse, type Refusal } from '../contract/refusals.ts'
import { type Instant, second } from '../units/instant.ts'

/** Who is counted: the address that a request comes from, and the partner that it is about. */
export interface Sender {
  readonly sourceIp: string
  readonly partner: string
}

/** The windows that a request of an operation is counted in. */
export function windowKeys(operation: IndexedOperation, { sourceIp, partner }: Sender): readonly [string, string] {
  const key = operationKey(operation)
  return [`${key} source ${sourceIp}`, `${key} partner ${partner}`]
}

/** Counts requests by source address and by partner, in windows of the sandbox's clock. */
export interface Throttle {
  admit(operation: IndexedOperation, who: Sender, now: Instant): Refusal | undefined
  /** Milliseconds of the sandbox's clock until a refused caller is let in again; undefined where nothing is counted. */
  closedFor(operation: IndexedOperation, who: Sender, now: Instant): number | undefined
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
    closedFor(operation, who, now) {
      const rest = Math.max(...windowKeys(operation, who).map((each) => restOf(each, operation.rateLimit, now)))
      return rest > 0 ? rest : undefined
    },
    admit(operation, who, now) {
      const { rateLimit } = operation
      const [source, partner] = windowKeys(operation, who)
      const bySource = count(source, rateLimit, now)
      const byPartner = count(partner, rateLimit, now)
      return bySource && byPartner ? undefined : overQuota(rateLimit)
    },
  }
}

/** What is answered beyond a quota. */
export function overQuota({ requests, seconds }: IndexedOperation['rateLimit']): Refusal {
  return refuse('throttled', `${requests},time:${seconds} second`)
}
