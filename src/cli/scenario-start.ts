import type { Scenario } from '../conformance/scenarios/scenario.ts'
import { addMonths, nextMonthStart } from '../units/calendar.ts'
import { day, hour, type Instant, later } from '../units/instant.ts'

/** What is arranged around the end of a month goes on for so long after it. */
const afterMonthEnd = 3 * day

/** The moment at which the world of a scenario begins, seen from the present. */
export function scenarioStart(
  { beginsHoursAgo = 0, hoursBeforeMonthEnd }: Pick<Scenario, 'beginsHoursAgo' | 'hoursBeforeMonthEnd'>,
  now: Instant,
): Instant {
  if (hoursBeforeMonthEnd === undefined) return later(now, -beginsHoursAgo * hour)
  const monthEnd = addMonths(nextMonthStart(later(now, -afterMonthEnd)), -1)
  return later(monthEnd, -hoursBeforeMonthEnd * hour)
}
