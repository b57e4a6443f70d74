import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned } from '../../trace/credentials.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'

export const clockInStep = {
  id: 'AUTH-06',
  area: 'authentication',
  level: 'MUST',
  text: 'The date of a signature is no more than 15 minutes from the clock of the platform.',
  harm: 'refused',
  fix: 'Set the clock of the machine by NTP, and write X-Sdk-Date in UTC.',
  source: 'signing guide',
  check: eachExchange(isSigned, (each) =>
    unauthenticated(each) === 'clock'
      ? { expected: 'X-Sdk-Date by a clock that goes right', actual: refusalText(each), field: 'X-Sdk-Date' }
      : undefined,
  ),
} as const satisfies TestedRequirement
