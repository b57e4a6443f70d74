import type { TestedRequirement } from '../../requirement.ts'
import { isPlatform } from '../../trace/trace.ts'
import { refusalText } from '../../trace/refusals.ts'
import { customersIn, notAssociated, tooEarly } from '../../trace/customers-named.ts'

/** Codes for a customer or a reseller that is not the partner's (error-codes). */
const foreign = [notAssociated, 'CBC.99000037', 'CBC.99000000']

export const ownCustomers = {
  id: 'ROLE-04',
  area: 'roles',
  level: 'MUST',
  text: 'Only customers and resellers are named that belong to the partner.',
  harm: 'data_wrong',
  fix: 'Read the list of customers first, and call only with ids that are in it.',
  source: 'the page of each operation, caller',
  check: (trace) => {
    const named = trace.filter((each) => isPlatform(each) && customersIn(each).length > 0)
    const early = new Set(tooEarly(trace).map((each) => each.early))
    return {
      exercised: named,
      findings: named
        .filter((each) => each.status === 400 && foreign.includes(each.code ?? '') && !early.has(each))
        .map((each) => ({
          exchange: each,
          expected: "one of the partner's own",
          actual: refusalText(each),
          field: 'customer_id',
        })),
    }
  },
} as const satisfies TestedRequirement
