import { type Rule } from '../../requirement.ts'
import { fieldOf } from '../../trace/json.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

export const identityChecked: Rule = (trace) => {
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
}
