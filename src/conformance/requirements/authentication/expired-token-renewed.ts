import type { TestedRequirement } from '../../requirement.ts'
import { succeeded } from '../../trace/trace.ts'
import { exchangesOf, nextSame } from '../../trace/following-calls.ts'
import { firstAfter } from '../../trace/positions.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'

export const expiredTokenRenewed = {
  id: 'AUTH-07',
  area: 'authentication',
  level: 'MUST',
  text: 'When a token has expired a new one is asked for, and the call is made again.',
  harm: 'left_undone',
  fix: 'On 401 with "token expires" get a new token once, and send the same call again.',
  source: 'bpconsole_apifaq_00001 (tokens)',
  check: (trace) => {
    const expired = trace.filter((each) => unauthenticated(each) === 'expired')
    const logins = exchangesOf(trace, 'CreateToken').filter(succeeded)
    return {
      exercised: expired,
      findings: expired.flatMap((each) => {
        const login = firstAfter(logins, each)
        const again = nextSame(trace, each)
        // A call that was on its way while another brought the new token finds that token there.
        if (again !== undefined && (login !== undefined || unauthenticated(again) !== 'expired')) return []
        return login === undefined
          ? [{ exchange: each, expected: 'a new token after it', actual: refusalText(each) }]
          : [{ exchange: each, expected: 'the same call with the new token', actual: 'it is not made again' }]
      }),
    }
  },
} as const satisfies TestedRequirement
