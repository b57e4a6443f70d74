import type { TestedRequirement } from '../../requirement.ts'
import { isRefusedWithSuccess } from '../../checks/refusal-with-success.ts'
import { isPlatform, isSame, type TracedExchange } from '../../trace/trace.ts'
import { refusalText } from '../../trace/refusals.ts'
import { tooEarly } from '../../trace/customers-named.ts'
import { nextOf } from '../../trace/following-calls.ts'

/** Refusals that may pass by themselves: a call that goes on elsewhere, a quota, credentials that are renewed. */
const passing = [401, 408, 429]
const passingCodes = [
  ...['CBC.99000088', 'CBC.99003144', 'CBC.99003623', 'CBC.99003651', 'CBC.99003100'],
  // Of tickets: urged a while ago, uploaded enough today, not for the state that it is in yet.
  ...['OSM.01010004', 'OSM.01010005', 'OSM.01010014'],
]

export const refusalIsFinal = {
  id: 'RESIL-07',
  area: 'resilience',
  level: 'MUST',
  text: 'What the platform refused for a reason is not sent again unchanged.',
  harm: 'throttled',
  fix: 'Do not try again what was refused with 4xx: change the request, or tell somebody.',
  source: 'error-codes',
  check: (trace) => {
    const early = new Set(tooEarly(trace).map((each) => each.early))
    const isRefused = (each: TracedExchange): boolean =>
      isPlatform(each) &&
      ((each.status >= 400 && each.status < 500) || isRefusedWithSuccess(each)) &&
      !passing.includes(each.status) &&
      !passingCodes.includes(each.code ?? '') &&
      !early.has(each)
    const refused = trace.filter(isRefused)
    return {
      exercised: refused,
      findings: refused.flatMap((each) => {
        const next = nextOf(trace, each)
        return next !== undefined && isSame(each, next)
          ? [{ exchange: next, expected: `something else after exchange ${each.number}`, actual: refusalText(each) }]
          : []
      }),
    }
  },
} as const satisfies TestedRequirement
