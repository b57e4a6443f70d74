import type { TestedRequirement } from '../../requirement.ts'
import { day } from '../../../units/instant.ts'
import { requestOf, succeeded, type Trace, type TracedExchange } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { isSecured } from '../../trace/credentials.ts'

/** On average, a token has to serve so many calls (docs/decisions/thresholds.md). */
const callsPerToken = 3

/** Only a client with so many tokens of one user in the life of one is judged: two may belong to two processes (docs/decisions/thresholds.md). */
const manyTokens = 3

export const tokenReuse = {
  id: 'AUTH-04',
  area: 'authentication',
  level: 'SHOULD',
  text: 'A token is used for its 24 hours instead of a new one for each call.',
  harm: 'throttled',
  fix: 'Keep a token until it expires, 24 hours, and share it among calls.',
  source: 'bpconsole_apifaq_00001 (tokens)',
  operations: ['CreateToken'],
  check: (trace) => {
    const logins = exchangesOf(trace, 'CreateToken').filter(succeeded)
    const calls = trace.filter((each) => isSecured(each) && 'x-auth-token' in each.headers)
    const { tokens, last } = mostOfOneUser(logins)
    const isWasteful = tokens >= manyTokens && calls.length < tokens * callsPerToken
    return {
      exercised: calls.length >= callsPerToken ? logins : [],
      findings:
        isWasteful && last !== undefined
          ? [
              {
                exchange: last,
                expected: `one token for ${callsPerToken} calls or more`,
                actual: `${tokens} tokens for ${calls.length} calls`,
              },
            ]
          : [],
    }
  },
} as const satisfies TestedRequirement

/** The most tokens that one user was given in the life of a token, and the last of them. */
function mostOfOneUser(logins: Trace): { readonly tokens: number; readonly last: TracedExchange | undefined } {
  let most: { readonly tokens: number; readonly last: TracedExchange | undefined } = { tokens: 0, last: undefined }
  for (const each of Map.groupBy(logins, requestOf).values()) {
    const own = each.toSorted((one, other) => one.at - other.at)
    let from = 0
    for (const [place, last] of own.entries()) {
      while (last.at - (own[from]?.at ?? last.at) >= day) from += 1
      const tokens = place - from + 1
      if (tokens >= most.tokens) most = { tokens, last }
    }
  }
  return most
}
