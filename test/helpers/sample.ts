import type { Caller } from '../../src/state/accounts/accounts.ts'
import type { Answered, TestPlatform } from './platform.ts'

/** One call of an operation that succeeds on the demo world. */
export interface Sample {
  readonly method: string
  readonly target: string
  readonly body?: Record<string, unknown>
  /** A body that is no JSON, with its media type. */
  readonly written?: { readonly type: string; readonly text: string }
  /** What has to happen before it is served; nothing for nearly all. */
  readonly arrange?: (platform: TestPlatform) => void
  /** Who may make it; the demo partner if it is not said. */
  readonly as?: (platform: TestPlatform) => Caller
}

export function post(target: string, body: Record<string, unknown>): Sample {
  return { method: 'POST', target, body }
}

export function get(target: string): Sample {
  return { method: 'GET', target }
}

/** Makes the call of a sample, with the credentials of a caller, a token, or none (`null`). */
export function send(platform: TestPlatform, sample: Sample, as: Caller | string | null): Promise<Answered> {
  const { method, target, body, written } = sample
  if (written === undefined) return platform.call(method, target, { as, body })
  return platform.call(method, target, { as, raw: written.text, headers: { 'content-type': written.type } })
}
