import type { Finding, TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { operationOf, succeeded, type TracedExchange } from '../../trace/trace.ts'
import { addressIn, bankCardScene, registrationScene, sceneOf } from '../../trace/verification-codes.ts'

export const codeUsedOnce = {
  id: 'SEQ-14',
  area: 'sequence',
  level: 'MUST',
  text: 'A verification code is used once: for each customer and each authentication another one is sent.',
  harm: 'refused',
  fix: 'Send another code by SendVerificationMessageCode before each registration and each authentication.',
  source: 'mc_00024',
  operations: ['SendVerificationMessageCode', 'CreateSubCustomer', 'CreatePersonalRealnameAuth'],
  /** A code that was refused with its request may be sent again; one that was served is used up. */
  check: (trace) => {
    const calls = exchangesOf(trace, 'SendVerificationMessageCode', 'CreateSubCustomer', 'CreatePersonalRealnameAuth')
    const usedUp = new Map<string, TracedExchange>()
    const findings: Finding[] = []
    const exercised: TracedExchange[] = []
    for (const each of calls) {
      const key = codeKey(each)
      if (key === undefined) continue
      if (operationOf(each) === 'SendVerificationMessageCode') {
        if (succeeded(each)) usedUp.delete(key)
        continue
      }
      exercised.push(each)
      const before = usedUp.get(key)
      if (before !== undefined)
        findings.push({
          exchange: each,
          expected: `another code after exchange ${before.number}`,
          actual: 'none was sent, and the code of before is used up',
          field: 'verification_code',
        })
      if (succeeded(each)) usedUp.set(key, each)
    }
    return { exercised, findings }
  },
} as const satisfies TestedRequirement

/** Where a code goes and what it is for; undefined where a call sends and uses none. */
function codeKey(exchange: TracedExchange): string | undefined {
  const operation = operationOf(exchange)
  if (operation === 'CreatePersonalRealnameAuth') {
    const mobile = textOf(fieldOf(fieldOf(exchange.body, 'bank_card_info'), 'mobile'))
    return mobile === undefined ? undefined : `${mobile} ${bankCardScene}`
  }
  const address = addressIn(exchange)
  if (address === '') return undefined
  return `${address} ${operation === 'CreateSubCustomer' ? registrationScene : sceneOf(exchange)}`
}
