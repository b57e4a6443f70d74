import type { Finding, TestedRequirement } from '../../requirement.ts'
import { minute } from '../../../units/instant.ts'
import { succeeded, type TracedExchange } from '../../trace/trace.ts'
import { timeBetween } from '../../trace/pauses.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { addressIn, sceneOf } from '../../trace/verification-codes.ts'

/** An address or a number gets at most 15 codes an hour (mc_00024). With one a minute they are used up after 15 minutes (docs/decisions/thresholds.md). */
const shortestPause = minute

export const codesSparingly = {
  id: 'SEQ-05',
  area: 'sequence',
  level: 'SHOULD',
  text: 'A verification code is not asked for again within a minute: 15 are sent to an address in an hour.',
  harm: 'throttled',
  fix: 'Wait a minute before you send another code.',
  source: 'mc_00024',
  operations: ['SendVerificationMessageCode'],
  check: (trace) => {
    const sent = exchangesOf(trace, 'SendVerificationMessageCode').filter(succeeded)
    const last = new Map<string, TracedExchange>()
    const findings: Finding[] = []
    for (const each of sent) {
      const address = `${addressIn(each)} ${sceneOf(each)}`
      const before = last.get(address)
      const pause = before === undefined ? Infinity : timeBetween(before, each)
      if (before !== undefined && pause < shortestPause)
        findings.push({
          exchange: each,
          expected: `60 s or more after the code of exchange ${before.number}`,
          actual: `${(pause / 1000).toFixed(1)} s`,
        })
      last.set(address, each)
    }
    return { exercised: sent, findings }
  },
} as const satisfies TestedRequirement
