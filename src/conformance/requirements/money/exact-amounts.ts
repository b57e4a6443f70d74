import { type TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { driftIn } from '../../trace/binary-fractions.ts'

export const exactAmounts = {
  id: 'MONEY-01',
  area: 'money',
  level: 'MUST',
  text: 'Amounts are exact: no trace of binary fractions stands in a request.',
  source: 'mbc_00003, mbc_00004',
  check: eachExchange(
    (each) => isPlatform(each) && each.bodyText.includes('amount'),
    ({ bodyText }) => {
      const found = driftIn(bodyText)
      return found === undefined ? undefined : { expected: 'an amount with few decimals', actual: found }
    },
  ),
} as const satisfies TestedRequirement
