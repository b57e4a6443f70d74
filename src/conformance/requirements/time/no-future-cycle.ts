import { billingMonthOf } from '../../../units/calendar.ts'
import { instantOf } from '../../../units/instant.ts'
import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { isPlatform, type TracedExchange } from '../../trace/trace.ts'

export const noFutureCycle = {
  id: 'TIME-03',
  area: 'time',
  level: 'SHOULD',
  text: 'No bill is asked for of a cycle that has not begun in GMT+8, by which cycles are cut.',
  harm: 'data_wrong',
  fix: 'Work out the cycle in GMT+8, by which the platform cuts it.',
  source: 'mb_00003',
  check: eachExchange(
    (each) => isPlatform(each) && cycleOf(each) !== undefined,
    (each) => {
      const cycle = cycleOf(each) ?? ''
      const present = billingMonthOf(instantOf(each.at))
      return cycle > present
        ? { expected: `a cycle up to ${present}`, actual: `cycle ${cycle}`, field: 'bill_cycle' }
        : undefined
    },
  ),
} as const satisfies TestedRequirement

function cycleOf({ query, body }: TracedExchange): string | undefined {
  const text = query.get('bill_cycle') ?? query.get('cycle') ?? textOf(fieldOf(body, 'cycle'))
  return text !== undefined && /^\d{4}-\d{2}$/.test(text) ? text : undefined
}
