import { eachExchange } from '../../requirement.ts'
import { isPlatform } from '../../trace/trace.ts'

/** An amount with so many decimals comes from binary arithmetic. */
const drift = /"\w*(?:amount|budget|price)\w*"\s*:\s*"?(-?\d+\.\d{9,})/

export const exactAmounts = eachExchange(
  (each) => isPlatform(each) && each.bodyText.includes('amount'),
  ({ bodyText }) => {
    const found = drift.exec(bodyText)?.[1]
    return found === undefined ? undefined : { expected: 'an amount with few decimals', actual: found }
  },
)

/** Whether a body has an amount with a trace of binary arithmetic. */
export function hasDrift(bodyText: string): boolean {
  return drift.test(bodyText)
}
