import type { ApiResponse, StreamReader } from '../contract/exchange.ts'
import type { Refusal } from '../contract/refusals.ts'
import type { Outcome } from '../gateway/pipeline.ts'
import type { Reply } from '../handlers/define-handlers.ts'

/** An answer that waits for something that is still to happen; `signal` is aborted when nobody waits for it any more. */
interface HeldReply extends Reply {
  readonly held: (signal: AbortSignal) => Promise<Reply | Refusal>
}

/** An answer that goes on for as long as somebody reads it. */
interface StreamReply extends Reply {
  readonly stream: NonNullable<ApiResponse['stream']>
}

/** Holds an answer back until `work` has it. */
export function hold(work: HeldReply['held']): HeldReply {
  return { status: 200, body: undefined, held: work }
}

/** An answer of server-sent events, which `write` sends to whoever reads. */
export function streamOf(write: (reader: StreamReader) => void): StreamReply {
  return { status: 200, body: '', headers: streamHeaders, stream: write }
}

/** Nobody on the way may keep events, or hold them back. */
const streamHeaders = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' }

/** Whether an outcome is still to come. */
export function isHeld(outcome: Outcome): outcome is HeldReply {
  return 'held' in outcome
}

/** Whether an outcome goes on. */
export function isStream(outcome: Outcome): outcome is StreamReply {
  return 'stream' in outcome
}
