import { type Run, wasStopped } from '../run.ts'
import { isPlatform, isSame, oncePerTrace, operationOf, requestOf, type TracedExchange } from './trace.ts'

/** Equal requests in a row, two at least. */
export const runsOfEqual = oncePerTrace((trace): readonly (readonly TracedExchange[])[] => {
  const runs: TracedExchange[][] = []
  for (const each of trace) {
    // A token that is renewed in between ends no waiting.
    if (!isPlatform(each) || operationOf(each) === 'CreateToken' || each.status === 401) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && isSame(last, each)) run.push(each)
    else runs.push([each])
  }
  return runs.filter((run) => run.length > 1)
})

const platformOf = oncePerTrace((trace): readonly TracedExchange[] => trace.filter(isPlatform))

const places = oncePerTrace(
  (trace): ReadonlyMap<TracedExchange, number> => new Map(platformOf(trace).map((each, at) => [each, at])),
)

/** The exchange with the platform that follows another. */
export function nextOf(trace: readonly TracedExchange[], exchange: TracedExchange): TracedExchange | undefined {
  const at = places(trace).get(exchange)
  return at === undefined ? undefined : platformOf(trace)[at + 1]
}

/** Whether a command was stopped when an exchange had just been answered, so that nobody knows what it would have done. */
export function wasStoppedAt(
  trace: readonly TracedExchange[],
  exchange: TracedExchange,
  run: Run | undefined,
): boolean {
  return wasStopped(run) && nextOf(trace, exchange) === undefined
}

const followers = oncePerTrace((trace): ReadonlyMap<TracedExchange, TracedExchange> => {
  const last = new Map<string, TracedExchange>()
  const next = new Map<TracedExchange, TracedExchange>()
  for (const each of platformOf(trace)) {
    const request = requestOf(each)
    const before = last.get(request)
    if (before !== undefined) next.set(before, each)
    last.set(request, each)
  }
  return next
})

/** The next time that the same was asked. */
export function nextSame(trace: readonly TracedExchange[], exchange: TracedExchange): TracedExchange | undefined {
  return followers(trace).get(exchange)
}

const byOperation = oncePerTrace((trace): ReadonlyMap<string, readonly TracedExchange[]> =>
  Map.groupBy(platformOf(trace), operationOf),
)

/** Every exchange of some operations, in order. */
export function exchangesOf(trace: readonly TracedExchange[], ...operations: readonly string[]): TracedExchange[] {
  return operations.flatMap((each) => byOperation(trace).get(each) ?? []).sort((a, b) => a.number - b.number)
}
