import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned } from '../../trace/credentials.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'

export const clockInStep = eachExchange(isSigned, (each) =>
  unauthenticated(each) === 'clock'
    ? { expected: 'X-Sdk-Date by a clock that goes right', actual: refusalText(each) }
    : undefined,
)
