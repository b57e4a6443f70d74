import type { TestedRequirement } from '../../requirement.ts'
import { isAmbiguous, operationOf } from '../../trace/trace.ts'
import { exchangesOf, nextSame } from '../../trace/following-calls.ts'
import { anyBetween } from '../../trace/positions.ts'
import { moneyMovesIn } from '../../trace/money-moves.ts'

/** Operations that do harm when they are done twice and of which no other requirement tells so. */
const harmful = ['RenewalResources', 'CancelResourcesSubscription']

/** Operations by whose answers one sees what has become of it. */
const telling = ['ListCustomerOrders', 'ShowCustomerOrderDetails', 'ListPayPerUseCustomerResources']

/** Operations of whose repeats RESIL-01 and RESIL-09 tell; RESIL-12 does of moves of money. */
const toldElsewhere = ['PayOrders', 'PayCustomerOrder', 'CreateSubCustomer']

export const noBlindRepeat = {
  id: 'RESIL-02',
  area: 'resilience',
  level: 'MUST',
  text: 'A request that does harm when it is done twice is not repeated as it is after a lost or failed answer.',
  harm: 'money_lost',
  fix: 'Keep automatic retries off for calls that create, pay or move money, and look at what was done first.',
  source: 'api_order_00014 (order status)',
  check: (trace) => {
    const looks = exchangesOf(trace, ...telling).map((each) => each.number)
    const lost = [...exchangesOf(trace, ...harmful, ...toldElsewhere), ...moneyMovesIn(trace)].filter(isAmbiguous)
    return {
      exercised: lost,
      findings: lost.flatMap((before) => {
        const again = harmful.includes(operationOf(before)) ? nextSame(trace, before) : undefined
        if (again === undefined || anyBetween(looks, before.number, again.number)) return []
        return [
          {
            exchange: again,
            expected: `a look at what has become of exchange ${before.number} first, by ListCustomerOrders`,
            actual: `the same as exchange ${before.number}, ${operationOf(before)}`,
          },
        ]
      }),
    }
  },
} as const satisfies TestedRequirement
