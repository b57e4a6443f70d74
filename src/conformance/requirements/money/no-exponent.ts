import { type TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

const exponent = /"\w*amount\w*"\s*:\s*"?(-?\d+(?:\.\d+)?[eE][+-]?\d+)/

export const noExponent = {
  id: 'MONEY-04',
  area: 'money',
  level: 'SHOULD',
  text: 'Amounts are written out, without an exponent.',
  source: 'mbc_00003, mbc_00004',
  check: eachExchange(
    (each) => isPlatform(each) && each.bodyText.includes('amount'),
    ({ bodyText }) => {
      const found = exponent.exec(bodyText)?.[1]
      return found === undefined ? undefined : { expected: 'an amount written out', actual: found }
    },
  ),
} as const satisfies TestedRequirement
