import type { TestedRequirement } from '../../requirement.ts'
import { failedByItself } from '../../run.ts'
import { isPlatform } from '../../trace/trace.ts'
import { pageByExchange, recordsIn } from '../../trace/pages.ts'
import { nextOf } from '../../trace/following-calls.ts'

/** Five times the usual page of 10 records (docs/decisions/thresholds.md). */
const largeFrom = 50

export const largePages = {
  id: 'TOL-05',
  area: 'tolerance',
  level: 'MUST',
  text: 'A page of 50 records and more is read like a small one.',
  harm: 'data_wrong',
  fix: 'Read a page of any size: the limit that you sent says how many records may come.',
  source: 'the page of each list',
  check: (trace, run) => {
    const large = trace.filter((each) => isPlatform(each) && recordsIn(each) >= largeFrom)
    const pages = pageByExchange(trace)
    // Where answers were odd, they are the reason why a command fails, and not how many records there are.
    const isOdd = trace.some((each) => each.fault !== undefined)
    return {
      exercised: large,
      findings: large.flatMap((exchange) => {
        const expected = `a page of ${recordsIn(exchange)} records to be read`
        const next = nextOf(trace, exchange)
        if (next === undefined)
          return !isOdd && failedByItself(run) ? [{ exchange, expected, actual: 'the command failed with it' }] : []
        const page = pages.get(exchange)
        const after = pages.get(next)
        const isSmaller =
          page !== undefined && after?.list === page.list && after.offset === page.offset && after.limit < page.limit
        return isSmaller ? [{ exchange: next, expected, actual: `the same in pages of ${after.limit}` }] : []
      }),
    }
  },
} as const satisfies TestedRequirement
