import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

const exponent = /"\w*amount\w*"\s*:\s*"?(-?\d+(?:\.\d+)?[eE][+-]?\d+)/

export const noExponent = eachExchange(
  (each) => isPlatform(each) && each.bodyText.includes('amount'),
  ({ bodyText }) => {
    const found = exponent.exec(bodyText)?.[1]
    return found === undefined ? undefined : { expected: 'an amount written out', actual: found }
  },
)
