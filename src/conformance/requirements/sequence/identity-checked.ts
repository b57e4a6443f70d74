import { type TestedRequirement } from '../../requirement.ts'
import { fieldOf } from '../../trace/json.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

export const identityChecked = {
  id: 'SEQ-10',
  area: 'sequence',
  level: 'SHOULD',
  text: 'Whether a name or an address is free is checked before a customer is created with it.',
  source: 'mc_00023',
  operations: ['CheckUserIdentity', 'CreateSubCustomer'],
  check: (trace) => {
    const created = exchangesOf(trace, 'CreateSubCustomer').filter(
      ({ body }) => fieldOf(body, 'domain_name') !== undefined || fieldOf(body, 'email') !== undefined,
    )
    const firstCheck = exchangesOf(trace, 'CheckUserIdentity')[0]?.number ?? Infinity
    return {
      exercised: created,
      findings: created
        .filter((each) => firstCheck > each.number)
        .map((exchange) => ({ exchange, expected: 'a check of the name or address before', actual: 'none was made' })),
    }
  },
} as const satisfies TestedRequirement
