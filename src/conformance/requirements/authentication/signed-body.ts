import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned, userAgentOf } from '../../trace/credentials.ts'
import type { TracedExchange } from '../../trace/trace.ts'

/** The vendor's signer for PHP leaves every JSON body out, and nobody who uses it can help it. */
const withoutBody = /^huaweicloud-usdk-php\b/

/** Those for Go and Python leave every form out that is not JSON, and nobody can help that either. */
const withoutForm = /^huaweicloud-usdk-(go|python)\b/

function isLeftOut(exchange: TracedExchange): boolean {
  const client = userAgentOf(exchange)
  const isForm = exchange.operation?.requestBody?.kind === 'multipart'
  return withoutBody.test(client) || (isForm && withoutForm.test(client))
}

export const signedBody = {
  id: 'AUTH-10',
  area: 'authentication',
  level: 'SHOULD',
  text: "A signature covers the body. (The vendor's SDK for PHP leaves it out, those for Go and Python leave forms out; that is no finding.)",
  harm: 'secret_exposed',
  fix: 'Put the SHA-256 of the body into the signature in place of UNSIGNED-PAYLOAD.',
  source: 'signing guide',
  check: eachExchange(
    (each) => isSigned(each) && each.bodyText !== '' && !isLeftOut(each),
    ({ headers }) =>
      headers['x-sdk-content-sha256']?.toUpperCase() === 'UNSIGNED-PAYLOAD'
        ? {
            expected: 'x-sdk-content-sha256: the digest of the body',
            actual: 'x-sdk-content-sha256: UNSIGNED-PAYLOAD',
            field: 'x-sdk-content-sha256',
          }
        : undefined,
  ),
} as const satisfies TestedRequirement
