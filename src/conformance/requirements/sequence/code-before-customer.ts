import type { TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { addressIn, registrationScene, sceneOf } from '../../trace/verification-codes.ts'

export const codeBeforeCustomer = {
  id: 'SEQ-02',
  area: 'sequence',
  level: 'MUST',
  text: 'A customer is created with an e-mail address or a mobile number only after a verification code was sent to it.',
  harm: 'refused',
  fix: 'Send a code to the address by SendVerificationMessageCode, and create the customer with the code that its owner tells.',
  source: 'mc_00024',
  operations: ['SendVerificationMessageCode', 'CreateSubCustomer'],
  check: (trace) => {
    const created = exchangesOf(trace, 'CreateSubCustomer').filter((each) => addressIn(each) !== '')
    const firstSent = new Map<string, number>()
    for (const each of exchangesOf(trace, 'SendVerificationMessageCode').filter(
      (sent) => sceneOf(sent) === registrationScene,
    ))
      firstSent.set(addressIn(each), Math.min(firstSent.get(addressIn(each)) ?? Infinity, each.number))
    return {
      exercised: created,
      findings: created
        .filter((each) => (firstSent.get(addressIn(each)) ?? Infinity) > each.number)
        .map((exchange) => ({
          exchange,
          expected: 'a code for registration sent there before',
          actual: 'none was sent',
        })),
    }
  },
} as const satisfies TestedRequirement
