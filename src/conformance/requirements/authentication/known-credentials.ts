import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'

export const knownCredentials = eachExchange(isPlatform, (each) =>
  unauthenticated(each) === 'unknown'
    ? { expected: 'a token or an access key of an account', actual: refusalText(each) }
    : undefined,
)
