import { eachExchange } from '../../requirement.ts'
import { isSigned, signedHeadersOf, userAgentOf } from './unauthenticated.ts'

export const signedDate = eachExchange(isSigned, (each) =>
  signedHeadersOf(each).includes('x-sdk-date')
    ? undefined
    : { expected: 'x-sdk-date among SignedHeaders', actual: 'x-sdk-date not signed' },
)

/** The vendor's signers for these languages leave the host out, and nobody who uses them can help it. */
const withoutHost = /^huaweicloud-usdk-(go|php)\b/

export const signedHost = eachExchange(
  (each) => isSigned(each) && !withoutHost.test(userAgentOf(each)),
  (each) =>
    signedHeadersOf(each).includes('host')
      ? undefined
      : { expected: 'host among SignedHeaders', actual: 'host not signed' },
)
