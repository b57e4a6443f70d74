import { type TestedRequirement } from '../../requirement.ts'
import { succeeded } from '../../trace/trace.ts'
import { refusalText } from '../../trace/refusals.ts'
import { tooEarly } from '../../trace/customers-named.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

export const associationSeen = {
  id: 'SEQ-03',
  area: 'sequence',
  level: 'MUST',
  text: 'A new customer is used only when its association was seen.',
  harm: 'refused',
  fix: 'Ask ListSubCustomers by customer_id until the customer is there, and go on then.',
  source: 'mc_00016',
  operations: ['CreateSubCustomer', 'ListSubCustomers'],
  check: (trace) => ({
    exercised: exchangesOf(trace, 'CreateSubCustomer').filter(succeeded),
    findings: tooEarly(trace).map(({ created, early }) => ({
      exchange: early,
      expected: `the customer of exchange ${created.number} in the list of customers first`,
      actual: refusalText(early),
    })),
  }),
} as const satisfies TestedRequirement
