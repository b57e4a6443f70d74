import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

const exponent = /"(\w*amount\w*)"\s*:\s*"?(-?\d+(?:\.\d+)?[eE][+-]?\d+)/

export const noExponent = {
  id: 'MONEY-04',
  area: 'money',
  level: 'SHOULD',
  text: 'Amounts are written out, without an exponent.',
  harm: 'money_wrong',
  fix: 'Write amounts as plain decimals, 0.0000001 and not 1e-7.',
  source: 'mbc_00003, mbc_00004',
  check: eachExchange(
    (each) => isPlatform(each) && each.bodyText.includes('amount'),
    ({ bodyText }) => {
      const [, field, amount] = exponent.exec(bodyText) ?? []
      if (field === undefined || amount === undefined) return undefined
      return { expected: `${field}: an amount without an exponent`, actual: `${field}: ${amount}`, field }
    },
  ),
} as const satisfies TestedRequirement
