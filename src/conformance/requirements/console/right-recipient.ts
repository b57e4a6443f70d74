import type { Fault, TestedRequirement } from '../../requirement.ts'
import type { SamlResponse } from '../../trace/saml-responses.ts'
import { eachSamlResponse } from '../../checks/each-saml-response.ts'

const owed = ['Destination', 'Recipient'] as const

/** The path of an address; the address itself where it is none. */
function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address
}

function faultOf({ exchange, recipients }: SamlResponse): Fault | undefined {
  const wrong = owed.find((name) => pathOf(recipients[name] ?? '') !== exchange.path)
  if (wrong === undefined) return undefined
  return {
    expected: `${wrong}: the AssertionConsumerServiceURL of the request, at ${exchange.path}`,
    actual: `${wrong}: ${recipients[wrong] ?? 'none'}`,
    field: wrong,
  }
}

export const rightRecipient = {
  id: 'SSO-06',
  area: 'console',
  level: 'MUST',
  text: 'A response is meant for where it is brought: its Destination, and the Recipient of its assertion, are the address that the request names.',
  harm: 'locked_out',
  fix: 'Copy AssertionConsumerServiceURL of the AuthnRequest into Destination and Recipient, in place of an address of your own configuration.',
  source: 'SAML profiles 4.1.4.2; docs/decisions/saml.md',
  operations: ['ConsumeAssertion'],
  check: eachSamlResponse(faultOf),
} as const satisfies TestedRequirement
