import { type TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned, userAgentOf } from '../../trace/credentials.ts'

/** The vendor's signer for PHP leaves every JSON body out, and nobody who uses it can help it. */
const withoutBody = /^huaweicloud-usdk-php\b/

export const signedBody = {
  id: 'AUTH-10',
  area: 'authentication',
  level: 'SHOULD',
  text: "A signature covers the body. (The vendor's SDK for PHP leaves it out, which is no finding.)",
  source: 'signing guide',
  check: eachExchange(
    (each) => isSigned(each) && each.bodyText !== '' && !withoutBody.test(userAgentOf(each)),
    ({ headers }) =>
      headers['x-sdk-content-sha256']?.toUpperCase() === 'UNSIGNED-PAYLOAD'
        ? { expected: 'a digest of the body', actual: 'x-sdk-content-sha256: UNSIGNED-PAYLOAD' }
        : undefined,
  ),
} as const satisfies TestedRequirement
