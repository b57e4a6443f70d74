import { type TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned } from '../../trace/credentials.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'

export const clockInStep = {
  id: 'AUTH-06',
  area: 'authentication',
  level: 'MUST',
  text: 'The date of a signature is no more than 15 minutes from the clock of the platform.',
  source: 'signing guide',
  check: eachExchange(isSigned, (each) =>
    unauthenticated(each) === 'clock'
      ? { expected: 'X-Sdk-Date by a clock that goes right', actual: refusalText(each) }
      : undefined,
  ),
} as const satisfies TestedRequirement
