import { isSigned, secretInAddress, signedHeadersOf } from '../../trace/credentials.ts'
import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform, type TracedExchange } from '../../trace/trace.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'

/** Whether AUTH-02 or AUTH-03 tells why credentials were refused. */
function isToldOtherwise(each: TracedExchange): boolean {
  return (isSigned(each) && !signedHeadersOf(each).includes('x-sdk-date')) || secretInAddress(each) !== undefined
}

export const knownCredentials = {
  id: 'AUTH-01',
  area: 'authentication',
  level: 'MUST',
  text: 'Every call brings credentials that the platform knows.',
  harm: 'refused',
  fix: 'Send the token of CreateToken in X-Auth-Token, or sign with an access key of the account, and look whether the key belongs to this site.',
  source: 'bpconsole_apifaq_00001 (tokens); signing guide',
  check: eachExchange(isPlatform, (each) =>
    unauthenticated(each) === 'unknown' && !isToldOtherwise(each)
      ? {
          expected: 'a token or an access key of an account',
          actual: refusalText(each),
          field: isSigned(each) ? 'Authorization' : 'X-Auth-Token',
        }
      : undefined,
  ),
} as const satisfies TestedRequirement
