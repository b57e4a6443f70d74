import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned } from '../../trace/credentials.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'

export const rightSignature = eachExchange(isSigned, (each) =>
  unauthenticated(each) === 'signature'
    ? { expected: 'the signature of the request as it was sent', actual: refusalText(each) }
    : undefined,
)
