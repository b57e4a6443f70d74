import type { TestedRequirement } from '../../requirement.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { isAmbiguous, type TracedExchange } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { firstAfter } from '../../trace/positions.ts'

const whoOf = ({ body }: TracedExchange): string =>
  textOf(fieldOf(body, 'xaccount_id')) ?? textOf(fieldOf(body, 'domain_name')) ?? ''

export const customerCreatedOnce = {
  id: 'RESIL-09',
  area: 'resilience',
  level: 'MUST',
  text: 'When the outcome of creating a customer is unknown, it is looked for before it is created again.',
  harm: 'data_wrong',
  fix: 'Ask ListSubCustomers for the customer after a lost answer, and create it only when it is not there.',
  source: 'mc_00016 (CBC.99000050), mc_00021',
  operations: ['CreateSubCustomer', 'ListSubCustomers'],
  check: (trace) => {
    const creations = exchangesOf(trace, 'CreateSubCustomer')
    const looks = exchangesOf(trace, 'ListSubCustomers', 'CheckUserIdentity')
    const unknown = creations.filter(isAmbiguous)
    const byWho = Map.groupBy(creations, whoOf)
    return {
      exercised: unknown,
      findings: unknown.flatMap((before) => {
        const again = firstAfter(byWho.get(whoOf(before)) ?? [], before)
        const looked = firstAfter(looks, before)
        if (again !== undefined && (looked === undefined || looked.number > again.number))
          return [
            {
              exchange: again,
              expected: `a look at the list of customers after exchange ${before.number}`,
              actual: `${whoOf(again)} is created again`,
            },
          ]
        return again === undefined && looked === undefined
          ? [
              {
                exchange: before,
                expected: 'a look at the list of customers',
                actual: 'nobody knows whether it is there',
              },
            ]
          : []
      }),
    }
  },
} as const satisfies TestedRequirement
