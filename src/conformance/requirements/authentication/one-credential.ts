import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isSecured, isSigned } from '../../trace/credentials.ts'

export const oneCredential = {
  id: 'AUTH-09',
  area: 'authentication',
  level: 'SHOULD',
  text: 'A call brings a token or a signature, not both.',
  harm: 'refused',
  fix: 'Send X-Auth-Token or Authorization, not both.',
  source: 'signing guide',
  check: eachExchange(isSecured, (each) =>
    isSigned(each) && 'x-auth-token' in each.headers
      ? { expected: 'X-Auth-Token or Authorization', actual: 'both' }
      : undefined,
  ),
} as const satisfies TestedRequirement
