import { type Finding, type Rule } from '../../requirement.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { succeeded, type TracedExchange } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

const minute = 60_000

export const codesSparingly: Rule = (trace) => {
  const sent = exchangesOf(trace, 'SendVerificationMessageCode').filter(succeeded)
  const last = new Map<string, TracedExchange>()
  const findings: Finding[] = []
  for (const each of sent) {
    const address = textOf(fieldOf(each.body, 'email')) ?? ''
    const before = last.get(address)
    if (before !== undefined && each.at - before.at < minute)
      findings.push({
        exchange: each,
        expected: `the code of exchange ${before.number} to be used`,
        actual: `another one ${((each.at - before.at) / 1000).toFixed(1)} s later`,
      })
    last.set(address, each)
  }
  return { exercised: sent, findings }
}
