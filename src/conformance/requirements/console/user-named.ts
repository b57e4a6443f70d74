import { type TestedRequirement } from '../../requirement.ts'
import { samlResponses } from '../../trace/saml-responses.ts'

const owed = ['xUserId', 'xAccountId']

export const userNamed = {
  id: 'SSO-02',
  area: 'console',
  level: 'MUST',
  text: 'The response names the user of the platform by the attributes xUserId and xAccountId, each once and in these letters.',
  harm: 'locked_out',
  fix: 'Send the attributes xUserId and xAccountId, spelt so, each once.',
  source: 'access_00011',
  operations: ['ConsumeAssertion'],
  check: (trace) => {
    const all = samlResponses(trace)
    return {
      exercised: all.map(({ exchange }) => exchange),
      findings: all.flatMap(({ exchange, attributes }) => {
        const wrong = owed.filter((name) => attributes.filter((each) => each === name).length !== 1)
        return wrong.length === 0
          ? []
          : [{ exchange, expected: `${wrong.join(' and ')} once`, actual: attributes.join(', ') || 'no attribute' }]
      }),
    }
  },
} as const satisfies TestedRequirement
