import { isSigned, signedHeadersOf, userAgentOf } from '../../trace/credentials.ts'
import { type TracedExchange } from '../../trace/trace.ts'
import { eachExchange } from '../../checks/each-exchange.ts'

/** The vendor's signers for these languages leave the host out, and nobody who uses them can help it. */
const withoutHost = /^huaweicloud-usdk-(go|php)\b/

/** Their own look-ups at IAM do not even say whose they are. */
const isLookUp = ({ operation }: TracedExchange): boolean => operation?.service === 'iam'

export const signedHost = eachExchange(
  (each) => isSigned(each) && !isLookUp(each) && !withoutHost.test(userAgentOf(each)),
  (each) =>
    signedHeadersOf(each).includes('host')
      ? undefined
      : { expected: 'host among SignedHeaders', actual: 'host not signed' },
)
