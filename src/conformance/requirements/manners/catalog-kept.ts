import type { TestedRequirement } from '../../requirement.ts'
import { hour } from '../../../units/instant.ts'
import { requestOf, succeeded, type TracedExchange } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

const operations = [
  'ListServiceTypes',
  'ListResourceTypes',
  'ListServiceResources',
  'ListUsageTypes',
  'ListMeasureUnits',
  'ListConversions',
  'ListResourceSpecs',
] as const

/** So many equal calls within an hour are a finding; fewer may come from a client that was started again (docs/decisions/thresholds.md). */
const tooOften = 4

export const catalogKept = {
  id: 'MANNER-01',
  area: 'manners',
  level: 'SHOULD',
  text: 'What hardly ever changes, such as the catalog, is not asked for again and again.',
  harm: 'throttled',
  fix: 'Keep the catalog for a day.',
  source: 'the page of each list',
  operations,
  check: (trace) => {
    const asked = exchangesOf(trace, ...operations).filter(succeeded)
    return {
      exercised: asked,
      findings: [...Map.groupBy(asked, questionOf).values()].flatMap((equal) => {
        const last = equal.at(-1)
        const earlier = equal.at(-tooOften)
        return last === undefined || earlier === undefined || last.at - earlier.at > hour
          ? []
          : [
              {
                exchange: last,
                expected: `fewer than ${tooOften} equal calls in an hour`,
                actual: `${equal.length} equal calls`,
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement

/** What is asked for; names in another language are another question. */
function questionOf(exchange: TracedExchange): string {
  return `${exchange.headers['x-language'] ?? ''} ${requestOf(exchange)}`
}
