import { eachExchange } from '../../checks/each-exchange.ts'
import { isSecured, isSigned } from '../../trace/credentials.ts'

export const oneCredential = eachExchange(isSecured, (each) =>
  isSigned(each) && 'x-auth-token' in each.headers
    ? { expected: 'X-Auth-Token or Authorization', actual: 'both' }
    : undefined,
)
