import type { TestedRequirement } from '../../requirement.ts'
import { samlResponses } from '../../trace/saml-responses.ts'

export const responseOnce = {
  id: 'SSO-03',
  area: 'console',
  level: 'MUST',
  text: 'Each login is answered by a response of its own: its assertion has an ID that was never used before, and answers a request that nothing has answered.',
  harm: 'locked_out',
  fix: 'Make a new assertion, with an ID of its own, for each AuthnRequest.',
  source: 'SAML profiles 4.1.4.5',
  operations: ['ConsumeAssertion'],
  check: (trace) => {
    const all = samlResponses(trace)
    return {
      exercised: all.length > 1 ? all.map(({ exchange }) => exchange) : [],
      findings: all.flatMap(({ exchange, assertionId, inResponseTo }, at) => {
        const before = all.slice(0, at)
        const isRepeated = before.some((each) => each.assertionId === assertionId)
        const isAnswered = before.some((each) => each.inResponseTo === inResponseTo)
        if (!isRepeated && !isAnswered) return []
        const actual = isRepeated ? `the assertion ${assertionId} again` : `another answer to ${inResponseTo}`
        return [{ exchange, expected: 'a response of its own', actual }]
      }),
    }
  },
} as const satisfies TestedRequirement
