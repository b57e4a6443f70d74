import type { Fault, TestedRequirement } from '../../requirement.ts'
import type { SamlResponse } from '../../trace/saml-responses.ts'
import { eachSamlResponse } from '../../checks/each-saml-response.ts'

/** How far the clocks of platform and cloud may be apart, in milliseconds (docs/decisions/saml.md). */
const skew = 3 * 60_000

function faultOf({ exchange: { at }, notBefore, notOnOrAfter }: SamlResponse): Fault | undefined {
  const now = new Date(at).toISOString()
  const expected = `times around ${now}, to within 3 minutes`
  if (notOnOrAfter === undefined) return { expected, actual: 'no NotOnOrAfter' }
  if (at >= notOnOrAfter + skew) return { expected, actual: `NotOnOrAfter ${new Date(notOnOrAfter).toISOString()}` }
  if (notBefore !== undefined && at < notBefore - skew)
    return { expected, actual: `NotBefore ${new Date(notBefore).toISOString()}` }
  return undefined
}

export const timesFit = {
  id: 'SSO-04',
  area: 'console',
  level: 'MUST',
  text: 'NotBefore and NotOnOrAfter of a response are around the moment at which it comes, by a clock that is in step.',
  harm: 'locked_out',
  fix: 'Set the clock by NTP, and make NotBefore and NotOnOrAfter from the present.',
  source: 'jac_00001',
  operations: ['ConsumeAssertion'],
  check: eachSamlResponse(faultOf),
} as const satisfies TestedRequirement
