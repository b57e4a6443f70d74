import { demandOf, seenOf } from '../../trace/sent-value.ts'
import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { kindOf, violationOf } from '../../trace/request-violation.ts'
import { driftIn } from '../../trace/binary-fractions.ts'

export const documentedDecimals = {
  id: 'MONEY-02',
  area: 'money',
  level: 'MUST',
  text: 'Amounts have no more decimals than the operation documents.',
  harm: 'refused',
  fix: 'Round the amount to the documented decimals before you send it.',
  source: 'the page of each operation',
  check: eachExchange(
    (each) => isPlatform(each) && each.bodyText.includes('amount'),
    (each) => {
      const violation = violationOf(each)
      if (violation === undefined || kindOf(violation) !== 'decimals' || driftIn(each.bodyText) !== undefined)
        return undefined
      return { expected: demandOf(violation), actual: seenOf(each, violation), field: violation.field }
    },
  ),
} as const satisfies TestedRequirement
