import { type Refusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { addMonths, dayStart, localDate, startOfDate } from '../../units/calendar.ts'
import { day, type Instant, later } from '../../units/instant.ts'
import type { World } from '../engine/world.ts'

/**
 * The time from the first day asked for up to the end of the last, days of UTC+8; without them, from the same day a year ago
 * up to today. It is at most a year long (mt_060007, mac_00003).
 */
export function changeSpan(
  world: World,
  { begin, end }: { readonly begin: string | undefined; readonly end: string | undefined },
): { readonly from: Instant; readonly until: Instant } | Refusal<'query_span_too_long' | 'parameter_wrong'> {
  const last = end === undefined ? dayStart(world.now) : startOfDate(end)
  if (last === undefined) return refuse('parameter_wrong', words`{tradeTimeEnd} is no day`)
  const from = begin === undefined ? addMonths(last, -12) : startOfDate(begin)
  if (from === undefined) return refuse('parameter_wrong', words`{tradeTimeBegin} is no day`)
  if (from > last) return refuse('parameter_wrong', words`{tradeTimeBegin} is after the last day`)
  if (addMonths(from, 12) < last) return refuse('query_span_too_long', `${localDate(from)} to ${localDate(last)}`)
  return { from, until: later(last, day - 1) }
}
