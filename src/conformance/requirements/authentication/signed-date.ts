import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned, signedHeadersOf } from '../../trace/credentials.ts'

export const signedDate = {
  id: 'AUTH-02',
  area: 'authentication',
  level: 'MUST',
  text: 'A signature covers the date of the request.',
  harm: 'refused',
  fix: 'Put X-Sdk-Date among the headers that are signed.',
  source: 'signing guide',
  check: eachExchange(isSigned, (each) =>
    signedHeadersOf(each).includes('x-sdk-date')
      ? undefined
      : {
          expected: 'x-sdk-date among SignedHeaders',
          actual: `SignedHeaders=${signedHeadersOf(each).join(';')}`,
          field: 'Authorization',
        },
  ),
} as const satisfies TestedRequirement
