import type { TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { firstAfter } from '../../trace/positions.ts'
import { listsTickets } from '../../trace/tickets.ts'
import { isAmbiguous, type TracedExchange } from '../../trace/trace.ts'

const whatOf = ({ body }: TracedExchange): string => textOf(fieldOf(body, 'simple_description')) ?? ''

export const ticketFiledOnce = {
  id: 'RESIL-15',
  area: 'resilience',
  level: 'MUST',
  text: 'When the outcome of filing a ticket is unknown, the tickets are looked at, at the latest before it is filed again.',
  harm: 'data_wrong',
  fix: 'Ask ListCases after a lost answer, and file the ticket again only when it is not there.',
  source: 'api-ticket CreateCases, ListCases',
  operations: ['CreateCases', 'ListCases'],
  check: (trace) => {
    const filings = exchangesOf(trace, 'CreateCases')
    const looks = trace.filter(listsTickets)
    const alike = Map.groupBy(filings, whatOf)
    const unknown = filings.filter(isAmbiguous)
    return {
      exercised: unknown,
      findings: unknown.flatMap((before) => {
        const again = firstAfter(alike.get(whatOf(before)) ?? [], before)
        const looked = firstAfter(looks, before)
        if (looked !== undefined && looked.number < (again?.number ?? Infinity)) return []
        const expected = `a look at the list of tickets after exchange ${before.number}`
        return again === undefined
          ? [{ exchange: before, expected, actual: 'nobody knows whether the ticket is there' }]
          : [{ exchange: again, expected, actual: 'the ticket is filed again' }]
      }),
    }
  },
} as const satisfies TestedRequirement
