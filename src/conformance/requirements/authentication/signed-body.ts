import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned, userAgentOf } from '../../trace/credentials.ts'

/** The vendor's signer for PHP leaves every JSON body out, and nobody who uses it can help it. */
const withoutBody = /^huaweicloud-usdk-php\b/

export const signedBody = eachExchange(
  (each) => isSigned(each) && each.bodyText !== '' && !withoutBody.test(userAgentOf(each)),
  ({ headers }) =>
    headers['x-sdk-content-sha256']?.toUpperCase() === 'UNSIGNED-PAYLOAD'
      ? { expected: 'a digest of the body', actual: 'x-sdk-content-sha256: UNSIGNED-PAYLOAD' }
      : undefined,
)
