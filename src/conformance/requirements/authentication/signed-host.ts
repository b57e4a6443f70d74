import type { TestedRequirement } from '../../requirement.ts'
import { isSigned, signedHeadersOf, userAgentOf } from '../../trace/credentials.ts'
import type { TracedExchange } from '../../trace/trace.ts'
import { eachExchange } from '../../checks/each-exchange.ts'

/** The vendor's signers for these languages leave the host out, and nobody who uses them can help it. */
const withoutHost = /^huaweicloud-usdk-(go|php)\b/

/** Their own look-ups at IAM do not even say whose they are. */
const isLookUp = ({ operation }: TracedExchange): boolean => operation?.service === 'iam'

export const signedHost = {
  id: 'AUTH-11',
  area: 'authentication',
  level: 'SHOULD',
  text: "A signature covers the host of the request. (The vendor's SDKs for Go and PHP leave it out, which is no finding.)",
  harm: 'secret_exposed',
  fix: 'Put Host among the headers that are signed.',
  source: 'signing guide',
  check: eachExchange(
    (each) => isSigned(each) && !isLookUp(each) && !withoutHost.test(userAgentOf(each)),
    (each) =>
      signedHeadersOf(each).includes('host')
        ? undefined
        : {
            expected: 'host among SignedHeaders',
            actual: `SignedHeaders=${signedHeadersOf(each).join(';')}`,
            field: 'Authorization',
          },
  ),
} as const satisfies TestedRequirement
