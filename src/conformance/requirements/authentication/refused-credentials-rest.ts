import type { Finding, TestedRequirement } from '../../requirement.ts'
import { isPlatform, isSame, type TracedExchange } from '../../trace/trace.ts'
import { accessKeyOf } from '../../trace/credentials.ts'
import { refusalText } from '../../trace/refusals.ts'

/**
 * So many refusals in a row are a finding. Five lock the key (apig-faq-0003), so that a client has to stop before
 * (docs/decisions/thresholds.md).
 */
const tooMany = 3

/**
 * Calls that are refused within so many milliseconds of the first do not count: they were sent before it was answered
 * (docs/decisions/thresholds.md).
 */
const atOnce = 100

interface Row {
  readonly first: TracedExchange
  readonly count: number
}

export const refusedCredentialsRest = {
  id: 'AUTH-08',
  area: 'authentication',
  level: 'SHOULD',
  text: 'Credentials that were refused are not sent again and again: five refusals in a row lock an access key.',
  harm: 'locked_out',
  fix: 'Stop at the first refusal of credentials, and alarm somebody, before five refusals lock the key.',
  source: 'apig-faq-0003',
  check: (trace) => {
    const rows = new Map<string, Row>()
    const findings: Finding[] = []
    for (const each of trace.filter(isPlatform)) {
      const who = credentialOf(each)
      if (each.status !== 401) {
        rows.delete(who)
        continue
      }
      const before = rows.get(who)
      if (before !== undefined && wasOnItsWay(each, before.first)) continue
      const row = { first: before?.first ?? each, count: (before?.count ?? 0) + 1 }
      rows.set(who, row)
      if (row.count === tooMany)
        findings.push({
          exchange: each,
          expected: `fewer than ${tooMany} refusals in a row`,
          actual: `${tooMany} refusals in a row: ${refusalText(each)}`,
        })
    }
    return { exercised: trace.filter((each) => isPlatform(each) && each.status === 401), findings }
  },
} as const satisfies TestedRequirement

/** Whether a call that is refused was sent before the refusal of the first could be known. */
function wasOnItsWay(each: TracedExchange, first: TracedExchange): boolean {
  return each.at - first.at < atOnce && !isSame(each, first)
}

function credentialOf(exchange: TracedExchange): string {
  return accessKeyOf(exchange) ?? exchange.headers['x-auth-token'] ?? 'none'
}
