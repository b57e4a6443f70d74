import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { driftIn } from '../../trace/binary-fractions.ts'

export const exactAmounts = eachExchange(
  (each) => isPlatform(each) && each.bodyText.includes('amount'),
  ({ bodyText }) => {
    const found = driftIn(bodyText)
    return found === undefined ? undefined : { expected: 'an amount with few decimals', actual: found }
  },
)
