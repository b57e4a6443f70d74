import type { UntestedRequirement } from '../../requirement.ts'

export const signedConsoleLogin = {
  id: 'NOT-05',
  area: 'manners',
  level: 'MUST',
  text: 'A customer is handed over to the console by a signed login.',
  harm: 'locked_out',
  fix: 'Hand customers over by the SAML login.',
  source: 'jac_00001',
  notTested: 'its parts are: SSO-01 to SSO-05',
} as const satisfies UntestedRequirement
