import { type Rule } from '../../requirement.ts'
import { succeeded } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { isSecured } from '../../trace/credentials.ts'

/** So many calls a token have to be made at least, once there are three tokens. */
const callsPerToken = 3

export const tokenReuse: Rule = (trace) => {
  const logins = exchangesOf(trace, 'CreateToken').filter(succeeded)
  const calls = trace.filter((each) => isSecured(each) && 'x-auth-token' in each.headers)
  const last = logins.at(-1)
  const isWasteful = logins.length >= 3 && calls.length < logins.length * callsPerToken
  return {
    // One call says nothing about the next.
    exercised: calls.length >= callsPerToken ? logins : [],
    findings:
      isWasteful && last !== undefined
        ? [
            {
              exchange: last,
              expected: 'one token for many calls',
              actual: `${logins.length} tokens for ${calls.length} calls`,
            },
          ]
        : [],
  }
}
