import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { secretInAddress } from '../../trace/credentials.ts'
import { isPlatform } from '../../trace/trace.ts'

export const noSecretInAddress = {
  id: 'AUTH-03',
  area: 'authentication',
  level: 'MUST',
  text: 'No secret stands in an address, where logs keep it.',
  harm: 'secret_exposed',
  fix: 'Move keys, passwords and tokens out of the address, into headers or the body.',
  source: 'signing guide',
  check: eachExchange(isPlatform, (each) => {
    const found = secretInAddress(each)
    return found === undefined
      ? undefined
      : { expected: 'secrets in headers or bodies only', actual: `query parameter ${found}`, field: found }
  }),
} as const satisfies TestedRequirement
