import type { TestedRequirement } from '../../requirement.ts'
import { operationOf, type TracedExchange } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

/** So many single reads are a finding: a person who looks at one screen of records causes fewer (docs/decisions/thresholds.md). */
const tooMany = 20

const operations = ['ShowSubCustomerBudget', 'ShowCustomerOrderDetails'] as const

/** The operation that gives as a list what another gives of one. */
const lists: Readonly<Record<string, string>> = {
  ShowSubCustomerBudget: 'ListSubCustomerBudget',
  ShowCustomerOrderDetails: 'ListCustomerOrders',
}

export const noOneByOne = {
  id: 'MANNER-02',
  area: 'manners',
  level: 'SHOULD',
  text: 'What an operation gives as a list is not asked for one by one.',
  harm: 'throttled',
  fix: 'Ask for the list, and pick from it.',
  source: 'fci_00001 (flow control)',
  operations,
  check: (trace) => {
    const asked = exchangesOf(trace, ...operations)
    return {
      exercised: asked,
      findings: [...Map.groupBy(asked, operationOf)].flatMap(([operation, each]) => {
        const different = new Set(each.map(subjectOf)).size
        const last = each.at(-1)
        return last === undefined || different < tooMany
          ? []
          : [
              {
                exchange: last,
                expected: `calls of ${lists[operation] ?? 'a list'}`,
                actual: `${different} calls of ${operation}, one for each`,
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement

function subjectOf({ pathValues, query }: TracedExchange): string {
  return pathValues['order_id'] ?? query.get('customer_id') ?? ''
}
