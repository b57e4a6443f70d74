import { eachExchange } from '../../requirement.ts'
import { isPlatform } from '../../trace/trace.ts'
import { refusalText, unauthenticated } from '../../trace/credentials.ts'

export const knownCredentials = eachExchange(isPlatform, (each) =>
  unauthenticated(each) === 'unknown'
    ? { expected: 'a token or an access key of an account', actual: refusalText(each) }
    : undefined,
)
