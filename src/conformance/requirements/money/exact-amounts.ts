import type { Finding, TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import type { Run } from '../../run.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { fieldOf } from '../../trace/json.ts'
import { violationOf } from '../../trace/request-violation.ts'
import { isPlatform, type Trace } from '../../trace/trace.ts'
import { driftIn } from '../../trace/binary-fractions.ts'

/** Two cents, in tenths of a cent: a larger difference is no matter of rounding. */
const mostOff = 20

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
    centsOff,
  ),
} as const satisfies TestedRequirement

/** Budgets that miss the one that was to be set by a cent or two, as binary arithmetic does. */
function centsOff(trace: Trace, run: Run | undefined): Finding[] {
  const wanted = run?.budget
  if (wanted === undefined) return []
  return exchangesOf(trace, 'UpdateSubCustomerBudget').flatMap((exchange) => {
    const sent = fieldOf(exchange.body, 'budget_amount')
    const off = Math.round(Math.abs(Number(sent) - Number(wanted)) * 1000)
    if (driftIn(exchange.bodyText) !== undefined || violationOf(exchange) !== undefined || !(off > 0 && off <= mostOff))
      return []
    return [{ exchange, expected: wanted, actual: String(sent), field: 'budget_amount' }]
  })
}
