import { oncePerTrace, succeeded, type Trace, type TracedExchange } from './trace.ts'
import { fieldOf, listOf, textOf } from './json.ts'
import { exchangesOf } from './following-calls.ts'

/** Customers that an exchange names. */
export function customersIn({ query, body }: TracedExchange): string[] {
  const one = query.get('customer_id') ?? textOf(fieldOf(body, 'customer_id'))
  const many = listOf(fieldOf(body, 'customer_ids')).flatMap((each) => textOf(each) ?? [])
  return [...(one === undefined ? [] : [one]), ...many]
}

/** Customers that the integration has created in the recording, with the exchange that did. */
const createdCustomers = oncePerTrace(
  (trace: Trace): ReadonlyMap<string, TracedExchange> =>
    new Map(
      exchangesOf(trace, 'CreateSubCustomer')
        .filter(succeeded)
        .map((each) => [textOf(fieldOf(each.answer, 'domain_id')) ?? '', each]),
    ),
)

/** The customer is not one of the partner's (errors.yaml): a new one is associated a moment after it was created. */
export const notAssociated = 'CBC.99000035'

/** Exchanges that were refused because a customer of the recording was not associated yet. */
export const tooEarly = oncePerTrace((trace: Trace): readonly { created: TracedExchange; early: TracedExchange }[] =>
  trace.flatMap((early) => {
    if (early.code !== notAssociated) return []
    const created = customersIn(early)
      .map((id) => createdCustomers(trace).get(id))
      .find((each) => each !== undefined && each.number < early.number)
    return created === undefined ? [] : [{ created, early }]
  }),
)
