import { type TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { driftIn } from '../../trace/binary-fractions.ts'

export const exactAmounts = {
  id: 'MONEY-01',
  area: 'money',
  level: 'MUST',
  text: 'Amounts are exact: no trace of binary fractions stands in a request.',
  harm: 'money_wrong',
  fix: 'Work with decimals or with whole cents, never with binary floating point.',
  source: 'mbc_00003, mbc_00004',
  check: eachExchange(
    (each) => isPlatform(each) && each.bodyText.includes('amount'),
    ({ bodyText }) => {
      const found = driftIn(bodyText)
      if (found === undefined) return undefined
      const { field, amount } = found
      const decimals = amount.split('.')[1]?.length ?? 0
      return { expected: '8 decimals at most', actual: `${decimals} decimals, ${amount}`, field }
    },
  ),
} as const satisfies TestedRequirement
