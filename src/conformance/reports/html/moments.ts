import type { Trace, TracedExchange } from '../../trace/trace.ts'

/** A moment of a clock: `2026-05-06 08:00:00.250Z`. */
export function momentText(at: number): string {
  return new Date(at).toISOString().replace('T', ' ')
}

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const

/** A duration in its two largest units: `1 d 2 h`, `1.25 s`, `40 ms`. */
export function durationText(milliseconds: number): string {
  const whole = Math.round(milliseconds)
  if (whole < 1000) return `${whole} ms`
  if (whole < 60_000) return `${Number((whole / 1000).toFixed(2))} s`
  let rest = whole
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count === 0 ? [] : [`${count} ${unit}`]
  })
  return parts.slice(0, 2).join(' ')
}

/** A step of the timeline: an exchange, a move of the clock, or exchanges that are left out. */
export type TimelineStep =
  | { readonly kind: 'exchange'; readonly exchange: TracedExchange }
  | { readonly kind: 'clock'; readonly by: number; readonly to: number }
  | { readonly kind: 'left out'; readonly count: number }

/** A clock that jumps by less goes its usual way: the machine's and the world's are read one after the other. */
const smallestMove = 1000

/** What happened in a recording, in its order; exchanges that are not wanted are counted. */
export function timelineOf(trace: Trace, isWanted: (exchange: TracedExchange) => boolean): TimelineStep[] {
  const steps: TimelineStep[] = []
  let ahead: number | undefined
  for (const exchange of trace) {
    const now = exchange.at - exchange.receivedAt
    const by = ahead === undefined ? 0 : now - ahead
    if (Math.abs(by) >= smallestMove) steps.push({ kind: 'clock', by, to: exchange.at })
    ahead = now
    const last = steps.at(-1)
    if (isWanted(exchange)) steps.push({ kind: 'exchange', exchange })
    else if (last?.kind === 'left out') steps[steps.length - 1] = { kind: 'left out', count: last.count + 1 }
    else steps.push({ kind: 'left out', count: 1 })
  }
  return steps
}
