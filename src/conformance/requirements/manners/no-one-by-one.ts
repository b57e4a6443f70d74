import { mannerRequirements } from '../manners.ts'
import { type Rule } from '../../requirement.ts'
import { operationOf, type TracedExchange } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

const tooMany = 20

/** The operation that gives as a list what another gives of one. */
const lists: Readonly<Record<string, string>> = {
  ShowSubCustomerBudget: 'ListSubCustomerBudget',
  ShowCustomerOrderDetails: 'ListCustomerOrders',
}

export const noOneByOne: Rule = (trace) => {
  const asked = exchangesOf(trace, ...mannerRequirements['MANNER-02'].operations)
  return {
    exercised: asked,
    findings: [...Map.groupBy(asked, operationOf)].flatMap(([operation, each]) => {
      const different = new Set(each.map(subjectOf)).size
      const last = each.at(-1)
      return last === undefined || different < tooMany
        ? []
        : [{ exchange: last, expected: lists[operation] ?? 'a list', actual: `${different} calls, one for each` }]
    }),
  }
}

function subjectOf({ pathValues, query }: TracedExchange): string {
  return pathValues['order_id'] ?? query.get('customer_id') ?? ''
}
