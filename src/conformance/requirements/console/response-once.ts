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
    const others = all.toReversed()
    const firstWith = {
      assertion: new Map(others.map((each) => [each.assertionId, each])),
      answered: new Map(others.map((each) => [each.inResponseTo, each])),
    }
    return {
      exercised: all.length > 1 ? all.map(({ exchange }) => exchange) : [],
      findings: all.flatMap((response) => {
        const { exchange, assertionId, inResponseTo } = response
        const isRepeated = firstWith.assertion.get(assertionId) !== response
        const isAnswered = firstWith.answered.get(inResponseTo) !== response
        if (!isRepeated && !isAnswered) return []
        const actual = isRepeated ? `the assertion ${assertionId} again` : `another answer to ${inResponseTo}`
        return [{ exchange, expected: 'a response of its own', actual }]
      }),
    }
  },
} as const satisfies TestedRequirement
