import type { TestedRequirement } from '../../requirement.ts'
import { succeeded } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { isSecured } from '../../trace/credentials.ts'

/** On average, a token has to serve so many calls (docs/decisions/thresholds.md). */
const callsPerToken = 3

/** Only a client with so many tokens or more is judged: two tokens may belong to two processes (docs/decisions/thresholds.md). */
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
    const last = logins.at(-1)
    const isWasteful = logins.length >= manyTokens && calls.length < logins.length * callsPerToken
    return {
      exercised: calls.length >= callsPerToken ? logins : [],
      findings:
        isWasteful && last !== undefined
          ? [
              {
                exchange: last,
                expected: `one token for ${callsPerToken} calls or more`,
                actual: `${logins.length} tokens for ${calls.length} calls`,
              },
            ]
          : [],
    }
  },
} as const satisfies TestedRequirement
