import type { TestedRequirement } from '../../requirement.ts'
import { looksAtMoneyIn, moneyMovesIn, tellerOf } from '../../trace/money-moves.ts'
import { nextSame } from '../../trace/following-calls.ts'
import { firstAfter } from '../../trace/positions.ts'
import { isAmbiguous } from '../../trace/trace.ts'

export const moneyMoveFoundOut = {
  id: 'RESIL-12',
  area: 'resilience',
  level: 'MUST',
  text: 'When the outcome of moving money or coupons is unknown, records or balances are looked at, at the latest before it is done again.',
  harm: 'money_lost',
  fix: 'Ask for the records or balances after a lost answer, and move money again only when it was not moved.',
  source: 'mt_060005, mt_060006, mp_02002',
  operations: [
    'UpdateCustomerAccountAmount',
    'ReclaimToPartnerAccount',
    'CreatePartnerCoupons',
    'ListPartnerAdjustRecords',
  ],
  check: (trace) => {
    const moves = moneyMovesIn(trace)
    const looks = looksAtMoneyIn(trace)
    const unknown = moves.filter(isAmbiguous)
    return {
      exercised: unknown,
      findings: unknown.flatMap((before) => {
        const again = nextSame(trace, before)
        const looked = firstAfter(looks, before)
        if (looked !== undefined && looked.number < (again?.number ?? Infinity)) return []
        const expected = `a look at records or balances after exchange ${before.number}, by ${tellerOf(before) ?? 'a list'}`
        return again === undefined
          ? [{ exchange: before, expected, actual: 'nobody knows whether it was done' }]
          : [{ exchange: again, expected, actual: 'it is done again' }]
      }),
    }
  },
} as const satisfies TestedRequirement
