import { type TestedRequirement } from '../../requirement.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { type TracedExchange } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

const emailOf = ({ body }: TracedExchange): string => textOf(fieldOf(body, 'email')) ?? ''

export const codeBeforeCustomer = {
  id: 'SEQ-02',
  area: 'sequence',
  level: 'MUST',
  text: 'A customer is created with an address only after a verification code was sent to it.',
  source: 'mc_00024',
  operations: ['SendVerificationMessageCode', 'CreateSubCustomer'],
  check: (trace) => {
    const created = exchangesOf(trace, 'CreateSubCustomer').filter((each) => emailOf(each) !== '')
    const firstSent = new Map<string, number>()
    for (const each of exchangesOf(trace, 'SendVerificationMessageCode'))
      firstSent.set(emailOf(each), Math.min(firstSent.get(emailOf(each)) ?? Infinity, each.number))
    return {
      exercised: created,
      findings: created
        .filter((each) => (firstSent.get(emailOf(each)) ?? Infinity) > each.number)
        .map((exchange) => ({ exchange, expected: 'a code sent to the address before', actual: 'none was sent' })),
    }
  },
} as const satisfies TestedRequirement
