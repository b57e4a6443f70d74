import { mannerRequirements } from '../manners.ts'
import { type Rule } from '../../requirement.ts'
import { requestOf, succeeded, type TracedExchange } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

const tooOften = 4
const hour = 60 * 60 * 1000

export const catalogKept: Rule = (trace) => {
  const asked = exchangesOf(trace, ...mannerRequirements['MANNER-01'].operations).filter(succeeded)
  return {
    exercised: asked,
    findings: [...Map.groupBy(asked, questionOf).values()].flatMap((equal) => {
      const last = equal.at(-1)
      const earlier = equal.at(-tooOften)
      return last === undefined || earlier === undefined || last.at - earlier.at > hour
        ? []
        : [{ exchange: last, expected: 'an answer that is kept', actual: `asked for ${equal.length} times` }]
    }),
  }
}

/** What is asked for; names in another language are another question. */
function questionOf(exchange: TracedExchange): string {
  return `${exchange.headers['x-language'] ?? ''} ${requestOf(exchange)}`
}
