import { eachExchange } from '../../checks/each-exchange.ts'
import type { TestedRequirement } from '../../requirement.ts'

export const requestVerified = {
  id: 'SSO-01',
  area: 'console',
  level: 'MUST',
  text: 'An authentication request is answered only where its signature is by the key of the metadata of the cloud.',
  harm: 'locked_out',
  fix: 'Verify the signature of each AuthnRequest by the key of the metadata before you answer.',
  source: 'jac_00001',
  operations: ['StartConsoleLogin'],
  check: eachExchange(
    ({ probe }) => probe === 'forged-request',
    ({ answerText }) =>
      answerText.includes('SAMLResponse')
        ? { expected: 'a refusal', actual: 'a response to a request that the cloud has not signed' }
        : undefined,
  ),
} as const satisfies TestedRequirement
