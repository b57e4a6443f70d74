import { type TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'

export const knownCredentials = {
  id: 'AUTH-01',
  area: 'authentication',
  level: 'MUST',
  text: 'Every call brings credentials that the platform knows.',
  source: 'bpconsole_apifaq_00001 (tokens); signing guide',
  check: eachExchange(isPlatform, (each) =>
    unauthenticated(each) === 'unknown'
      ? { expected: 'a token or an access key of an account', actual: refusalText(each) }
      : undefined,
  ),
} as const satisfies TestedRequirement
