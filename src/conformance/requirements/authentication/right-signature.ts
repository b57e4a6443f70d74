import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned } from '../../trace/credentials.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'

export const rightSignature = {
  id: 'AUTH-05',
  area: 'authentication',
  level: 'MUST',
  text: 'A signature is that of the request: of its method, path, query, headers and body as they are sent.',
  harm: 'refused',
  fix: 'Sign last: method, path, query, headers and body exactly as they go out.',
  source: 'signing guide',
  check: eachExchange(isSigned, (each) =>
    unauthenticated(each) === 'signature'
      ? { expected: 'the signature of the request as it was sent', actual: refusalText(each), field: 'Authorization' }
      : undefined,
  ),
} as const satisfies TestedRequirement
