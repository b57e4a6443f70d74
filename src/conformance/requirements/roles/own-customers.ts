import { type Rule } from '../../requirement.ts'
import {
  fieldOf,
  isPlatform,
  listOf,
  oncePerTrace,
  succeeded,
  textOf,
  type Trace,
  type TracedExchange,
} from '../../trace/trace.ts'
import { refusalText } from '../../trace/credentials.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

const foreign = ['CBC.99000035', 'CBC.99000037', 'CBC.99000000']

/** Customers that an exchange names. */
function customersIn({ query, body }: TracedExchange): string[] {
  const one = query.get('customer_id') ?? textOf(fieldOf(body, 'customer_id'))
  const many = listOf(fieldOf(body, 'customer_ids')).flatMap((each) => textOf(each) ?? [])
  return [...(one === undefined ? [] : [one]), ...many]
}

/** Customers that the integration has created in the recording, with the exchange that did. */
export const createdCustomers = oncePerTrace(
  (trace: Trace): ReadonlyMap<string, TracedExchange> =>
    new Map(
      exchangesOf(trace, 'CreateSubCustomer')
        .filter(succeeded)
        .map((each) => [textOf(fieldOf(each.answer, 'domain_id')) ?? '', each]),
    ),
)

/** Exchanges that were refused because a customer of the recording was not associated yet. */
export const tooEarly = oncePerTrace((trace: Trace): readonly { created: TracedExchange; early: TracedExchange }[] =>
  trace.flatMap((early) => {
    if (early.code !== 'CBC.99000035') return []
    const created = customersIn(early)
      .map((id) => createdCustomers(trace).get(id))
      .find((each) => each !== undefined && each.number < early.number)
    return created === undefined ? [] : [{ created, early }]
  }),
)

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
