import { type Caller } from '../../src/state/accounts/accounts.ts'
import { type TestPlatform } from './platform.ts'

/** One call of an operation that succeeds on the demo world. */
export interface Sample {
  readonly method: string
  readonly target: string
  readonly body?: Record<string, unknown>
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
