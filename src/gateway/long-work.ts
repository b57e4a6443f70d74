import type { Reply } from '../handlers/define-handlers.ts'
import type { Refusal } from '../contract/refusals.ts'
import type { Slices } from '../state/engine/slices.ts'
import type { Instant } from '../units/instant.ts'
import type { Outcome } from './pipeline.ts'

/** How far work has come, as far as that can be said. */
export interface Progress {
  /** The moment that the clock of its world has reached. */
  readonly reached?: Instant
  /** How many of `total` things are done. */
  readonly done?: number
  readonly total?: number
}

/** What takes so long that others are let in between; the world that it is about is nobody else's until it ends. */
export interface LongWork {
  readonly slices: Slices<Reply | Refusal>
  /**
   * What becomes of it when it is cancelled: it stops at the next whole moment and answers what it came to by then, or it is
   * dropped, because it leaves nothing behind; or it goes on to its end.
   */
  readonly onCancel: 'stop' | 'drop' | 'go on'
  readonly progress?: () => Progress
}

/** An answer that long work has to come to first. */
interface LongReply extends Reply {
  readonly longWork: LongWork
}

/** Answers with what long work comes to. */
export function afterWork(longWork: LongWork): LongReply {
  return { status: 200, body: undefined, longWork }
}

/** Whether an outcome takes long work. */
export function isLong(outcome: Outcome): outcome is LongReply {
  return 'longWork' in outcome
}
