import { refusalsWithSuccessRead } from '../../checks/refusal-with-success.ts'
import type { TestedRequirement } from '../../requirement.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { operationOf, type TracedExchange } from '../../trace/trace.ts'

/** The address or the number that a code is sent to, or that a customer is registered with; `''` for none. */
function contactOf({ body }: TracedExchange): string {
  return textOf(fieldOf(body, 'email')) ?? textOf(fieldOf(body, 'mobilePhone')) ?? ''
}

export const oldRefusalRead = {
  id: 'RESIL-14',
  area: 'resilience',
  level: 'MUST',
  text: 'An answer of version 1.0 whose error_code is not CBC.0000 is taken for a refusal, whatever its status: nothing is called that rests on it.',
  harm: 'data_wrong',
  fix: 'Read error_code of each answer of version 1.0, also with status 200.',
  source: 'the pages of version 1.0',
  check: refusalsWithSuccessRead('v1', [
    {
      of: (each) => operationOf(each) === 'ListOrderResources',
      then: (each) => operationOf(each) === 'UnsubscribeFailedOrder',
      looks: () => false,
      about: ({ pathValues }) => pathValues['order_id'] ?? '',
    },
    {
      of: (each) => operationOf(each) === 'SendVerificationCode',
      then: (each) => operationOf(each) === 'CreateCustomer',
      looks: () => false,
      about: contactOf,
    },
  ]),
} as const satisfies TestedRequirement
