import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned, signedHeadersOf } from '../../trace/credentials.ts'

export const signedDate = eachExchange(isSigned, (each) =>
  signedHeadersOf(each).includes('x-sdk-date')
    ? undefined
    : { expected: 'x-sdk-date among SignedHeaders', actual: 'x-sdk-date not signed' },
)
