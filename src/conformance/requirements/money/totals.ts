import type { TestedRequirement } from '../../requirement.ts'
import { gradeTotals } from '../../grade-totals.ts'
import { isPlatform } from '../../trace/trace.ts'

export const totals = {
  id: 'MONEY-03',
  area: 'money',
  level: 'MUST',
  text: 'The totals that the integration works out are those of the ledger, to the cent.',
  harm: 'money_wrong',
  fix: 'Take the totals that the platform tells, consume_amount of the monthly sum, in place of adding details.',
  source: 'mbc_00008',
  /** Grades the totals that an integration handed in, line by line. */
  check: (trace, run) => {
    const asked = trace.filter(isPlatform)
    const last = asked.at(-1)
    if (run === undefined || run.cycles.length === 0 || run.handedIn === undefined || last === undefined)
      return { exercised: [], findings: [] }
    return {
      exercised: asked,
      findings: gradeTotals(run.ledger, run.handedIn, run.cycles).map(({ customer, cycle, expected, actual }) => ({
        exchange: asked.findLast(({ query }) => (query.get('bill_cycle') ?? query.get('cycle')) === cycle) ?? last,
        expected: `${expected} for customer ${customer} in ${cycle}`,
        actual,
        field: `${customer}.${cycle}`,
      })),
    }
  },
} as const satisfies TestedRequirement
