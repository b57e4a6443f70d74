import { type Rule } from '../../requirement.ts'
import { isAmbiguous, isSame } from '../../trace/trace.ts'
import { isPayment } from '../../trace/order-history.ts'
import { exchangesOf, nextOf } from '../../trace/following-calls.ts'

/** Operations that do harm when they are done twice. */
const harmful = [
  'PayOrders',
  'PayCustomerOrder',
  'RenewalResources',
  'CancelResourcesSubscription',
  'CreateSubCustomer',
]

export const noBlindRepeat: Rule = (trace) => {
  const unknown = exchangesOf(trace, ...harmful).filter(isAmbiguous)
  return {
    exercised: unknown,
    findings: unknown.flatMap((before) => {
      const next = nextOf(trace, before)
      // A payment with something else between is the concern of RESIL-01.
      return next === undefined || !isSame(before, next)
        ? []
        : [
            {
              exchange: next,
              expected: 'a look at what has become of it first',
              actual: `the same as exchange ${before.number}${isPayment(before) ? ', a payment' : ''}`,
            },
          ]
    }),
  }
}
