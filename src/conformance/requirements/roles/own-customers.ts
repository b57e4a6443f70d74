import { type Rule } from '../../requirement.ts'
import { isPlatform } from '../../trace/trace.ts'
import { refusalText } from '../../trace/refusals.ts'
import { customersIn, tooEarly } from '../../trace/customers-named.ts'

const foreign = ['CBC.99000035', 'CBC.99000037', 'CBC.99000000']

export const ownCustomers: Rule = (trace) => {
  const named = trace.filter((each) => isPlatform(each) && customersIn(each).length > 0)
  const early = new Set(tooEarly(trace).map((each) => each.early))
  return {
    exercised: named,
    findings: named
      .filter((each) => each.status === 400 && foreign.includes(each.code ?? '') && !early.has(each))
      .map((each) => ({ exchange: each, expected: "one of the partner's own", actual: refusalText(each) })),
  }
}
