import type { Finding, TestedRequirement } from '../../requirement.ts'
import { isPlatform, isSame, type TracedExchange } from '../../trace/trace.ts'
import { accessKeyOf } from '../../trace/credentials.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'

/**
 * So many refusals in a row are a finding. Five lock the key (apig-faq-0003), so that a client has to stop before
 * (docs/decisions/thresholds.md).
 */
const tooMany = 3

/**
 * So many calls that are refused within so many milliseconds of the first do not count: workers sent them before it was answered
 * (docs/decisions/thresholds.md).
 */
const workers = 10
const atOnce = 1000

interface Row {
  readonly first: TracedExchange
  readonly count: number
  /** How many calls were on their way when the first was refused. */
  readonly onTheirWay: number
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
      if (before !== undefined && wasOnItsWay(each, before)) {
        rows.set(who, { ...before, onTheirWay: before.onTheirWay + 1 })
        continue
      }
      const row = { first: each, onTheirWay: 0, ...before, count: (before?.count ?? 0) + 1 }
      rows.set(who, row)
      findings.push(...findingsOf(each, row.count))
    }
    return { exercised: trace.filter((each) => isPlatform(each) && each.status === 401), findings }
  },
} as const satisfies TestedRequirement

/** What is found at a refusal, by how many there are in a row with it; a key that is locked at the first was refused before the recording. */
function findingsOf(exchange: TracedExchange, count: number): Finding[] {
  const actual = refusalText(exchange)
  if (count === 1 && unauthenticated(exchange) === 'locked')
    return [{ exchange, expected: 'an access key that is not locked', actual }]
  if (count !== tooMany) return []
  return [
    {
      exchange,
      expected: `fewer than ${tooMany} refusals in a row`,
      actual: `${tooMany} refusals in a row: ${actual}`,
    },
  ]
}

/** Whether a call that is refused was sent before the refusal of the first could be known. */
function wasOnItsWay(each: TracedExchange, { first, onTheirWay }: Row): boolean {
  return onTheirWay < workers && each.receivedAt - first.receivedAt < atOnce && !isSame(each, first)
}

function credentialOf(exchange: TracedExchange): string {
  return accessKeyOf(exchange) ?? exchange.headers['x-auth-token'] ?? 'none'
}
