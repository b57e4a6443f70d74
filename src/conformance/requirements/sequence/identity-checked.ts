import type { TestedRequirement } from '../../requirement.ts'
import { fieldOf } from '../../trace/json.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { addressIn } from '../../trace/verification-codes.ts'

export const identityChecked = {
  id: 'SEQ-10',
  area: 'sequence',
  level: 'SHOULD',
  text: 'Whether a name, an address or a number is free is checked before a customer is created with it.',
  harm: 'refused',
  fix: 'Ask CheckUserIdentity before you create the customer.',
  source: 'mc_00023',
  operations: ['CheckUserIdentity', 'CreateSubCustomer'],
  check: (trace) => {
    const created = exchangesOf(trace, 'CreateSubCustomer').filter(
      (each) => fieldOf(each.body, 'domain_name') !== undefined || addressIn(each) !== '',
    )
    const firstCheck = exchangesOf(trace, 'CheckUserIdentity')[0]?.number ?? Infinity
    return {
      exercised: created,
      findings: created
        .filter((each) => firstCheck > each.number)
        .map((exchange) => ({
          exchange,
          expected: 'a check of the name, address or number before',
          actual: 'none was made',
        })),
    }
  },
} as const satisfies TestedRequirement
