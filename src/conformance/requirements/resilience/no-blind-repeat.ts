import { type TestedRequirement } from '../../requirement.ts'
import { isAmbiguous, isSame } from '../../trace/trace.ts'
import { isPayment } from '../../trace/order-history.ts'
import { exchangesOf, nextOf } from '../../trace/following-calls.ts'
import { moneyMovesIn } from '../../trace/money-moves.ts'

/** Operations that do harm when they are done twice, besides those that move money. */
const harmful = [
  'PayOrders',
  'PayCustomerOrder',
  'RenewalResources',
  'CancelResourcesSubscription',
  'CreateSubCustomer',
]

export const noBlindRepeat = {
  id: 'RESIL-02',
  area: 'resilience',
  level: 'MUST',
  text: 'A request that does harm when it is done twice is not repeated as it is after a lost or failed answer.',
  harm: 'money_lost',
  fix: 'Keep automatic retries off for calls that create, pay or move money, and look at what was done first.',
  source: 'api_order_00014 (order status)',
  check: (trace) => {
    const unknown = [...exchangesOf(trace, ...harmful), ...moneyMovesIn(trace)].filter(isAmbiguous)
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
  },
} as const satisfies TestedRequirement
