import { type Finding, type Rule } from '../../requirement.ts'
import { isPlatform, type TracedExchange } from '../../trace.ts'
import { accessKeyOf, refusalText } from './unauthenticated.ts'

/** So many refusals in a row are too many: five lock a key. */
const tooMany = 3

export const refusedCredentialsRest: Rule = (trace) => {
  const inRow = new Map<string, number>()
  const findings: Finding[] = []
  for (const each of trace.filter(isPlatform)) {
    const who = credentialOf(each)
    const count = each.status === 401 ? (inRow.get(who) ?? 0) + 1 : 0
    inRow.set(who, count)
    if (count === tooMany)
      findings.push({
        exchange: each,
        expected: 'other credentials after a refusal',
        actual: `${tooMany} refusals in a row: ${refusalText(each)}`,
      })
  }
  return { exercised: trace.filter((each) => isPlatform(each) && each.status === 401), findings }
}

function credentialOf(exchange: TracedExchange): string {
  return accessKeyOf(exchange) ?? exchange.headers['x-auth-token'] ?? 'none'
}
