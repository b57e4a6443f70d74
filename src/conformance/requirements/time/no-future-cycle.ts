import { eachExchange } from '../../checks/each-exchange.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { isPlatform, type TracedExchange } from '../../trace/trace.ts'

const fromUtc = 8 * 60 * 60 * 1000

export const noFutureCycle = eachExchange(
  (each) => isPlatform(each) && cycleOf(each) !== undefined,
  (each) => {
    const cycle = cycleOf(each) ?? ''
    const present = new Date(each.at + fromUtc).toISOString().slice(0, 7)
    return cycle > present ? { expected: `a cycle up to ${present}`, actual: cycle } : undefined
  },
)

function cycleOf({ query, body }: TracedExchange): string | undefined {
  const text = query.get('bill_cycle') ?? query.get('cycle') ?? textOf(fieldOf(body, 'cycle'))
  return text !== undefined && /^\d{4}-\d{2}$/.test(text) ? text : undefined
}
