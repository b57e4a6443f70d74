import { eachExchange } from '../../requirement.ts'
import { isSigned, refusalText, unauthenticated } from '../../trace/credentials.ts'

export const rightSignature = eachExchange(isSigned, (each) =>
  unauthenticated(each) === 'signature'
    ? { expected: 'the signature of the request as it was sent', actual: refusalText(each) }
    : undefined,
)
