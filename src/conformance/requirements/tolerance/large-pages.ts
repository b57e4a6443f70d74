import { type Rule } from '../../requirement.ts'
import { endedBadly } from '../../run.ts'
import { isPlatform } from '../../trace/trace.ts'
import { pageByExchange, recordsIn } from '../../trace/pages.ts'
import { nextOf } from '../../trace/following-calls.ts'

const largeFrom = 50

export const largePages: Rule = (trace, run) => {
  const large = trace.filter((each) => isPlatform(each) && recordsIn(each) >= largeFrom)
  const pages = pageByExchange(trace)
  return {
    exercised: large,
    findings: large.flatMap((exchange) => {
      const expected = `a page of ${recordsIn(exchange)} records to be read`
      const next = nextOf(trace, exchange)
      if (next === undefined)
        return exchange.fault === undefined && endedBadly(run)
          ? [{ exchange, expected, actual: 'the command failed with it' }]
          : []
      const page = pages.get(exchange)
      const after = pages.get(next)
      const isSmaller =
        page !== undefined && after?.list === page.list && after.offset === page.offset && after.limit < page.limit
      return isSmaller ? [{ exchange: next, expected, actual: `the same in pages of ${after.limit}` }] : []
    }),
  }
}
