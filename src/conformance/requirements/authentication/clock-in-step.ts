import { eachExchange } from '../../requirement.ts'
import { isSigned, refusalText, unauthenticated } from '../../trace/credentials.ts'

export const clockInStep = eachExchange(isSigned, (each) =>
  unauthenticated(each) === 'clock'
    ? { expected: 'X-Sdk-Date by a clock that goes right', actual: refusalText(each) }
    : undefined,
)
