import { eachSamlResponse } from '../../checks/each-saml-response.ts'
import type { Fault, TestedRequirement } from '../../requirement.ts'
import type { SamlResponse } from '../../trace/saml-responses.ts'

const owed = ['xUserId', 'xAccountId']

function faultOf({ attributes }: SamlResponse): Fault | undefined {
  const wrong = owed.filter((name) => attributes.filter((each) => each === name).length !== 1)
  if (wrong.length === 0) return undefined
  return { expected: `${wrong.join(' and ')} once`, actual: attributes.join(', ') || 'no attribute' }
}

export const userNamed = {
  id: 'SSO-02',
  area: 'console',
  level: 'MUST',
  text: 'The response names the user of the platform by the attributes xUserId and xAccountId, each once and in these letters.',
  harm: 'locked_out',
  fix: 'Send the attributes xUserId and xAccountId, spelt so, each once.',
  source: 'access_00011',
  operations: ['ConsumeAssertion'],
  check: eachSamlResponse(faultOf),
} as const satisfies TestedRequirement
