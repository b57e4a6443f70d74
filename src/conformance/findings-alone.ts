import type { Exchange } from '../contract/exchange.ts'
import { judgeBy } from './judge.ts'
import { looksOneByOne } from './checks/each-exchange.ts'
import type { Finding, TestedRequirement } from './requirement.ts'
import { allRequirements } from './requirements/all.ts'
import { traceOfJournal } from './trace/trace-of-journal.ts'

/** A requirement that an exchange breaks by itself. */
export interface FindingAlone extends Pick<Finding, 'expected' | 'actual'> {
  readonly requirement: TestedRequirement
}

const aloneRequirements = allRequirements.flatMap((each) =>
  each.check !== undefined && looksOneByOne(each.check) ? [each] : [],
)

const known = new WeakMap<Exchange, readonly FindingAlone[]>()

/** The requirements that an exchange breaks whatever came before and after it. It is judged once. */
export function findingsAlone(exchange: Exchange): readonly FindingAlone[] {
  const judged = known.get(exchange) ?? judgeAlone(exchange)
  known.set(exchange, judged)
  return judged
}

function judgeAlone(exchange: Exchange): FindingAlone[] {
  const trace = traceOfJournal([exchange])
  return aloneRequirements.flatMap((requirement) =>
    judgeBy(requirement, trace).findings.map(({ expected, actual }) => ({ requirement, expected, actual })),
  )
}
