import { expect, it } from 'vitest'
import { scenarioStart } from '../../src/cli/scenario-start.ts'
import { day, fromInstant, hour, instantOf, later } from '../../src/units/instant.ts'

const present = instantOf(Date.UTC(2026, 4, 6, 4))

it('a world begins now, or as many hours ago as its scenario says', () => {
  expect(scenarioStart({}, present)).toBe(present)
  expect(scenarioStart({ beginsHoursAgo: 7 }, present)).toBe(later(present, -7 * hour))
})

it('whatever day it is, what begins before the end of a month has three days after it that are over', () => {
  for (let days = 0; days < 400; days += 1) {
    const now = later(present, days * day)
    const monthEnd = later(scenarioStart({ hoursBeforeMonthEnd: 56 }, now), 56 * hour)
    // Months end at midnight of UTC+8.
    expect(fromInstant(later(monthEnd, 8 * hour))).toMatch(/-01T00:00:00Z$/)
    expect(now - monthEnd).toBeGreaterThanOrEqual(3 * day)
    expect(now - monthEnd).toBeLessThan(34 * day)
  }
})
