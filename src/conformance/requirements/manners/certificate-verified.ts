import type { UntestedRequirement } from '../../requirement.ts'

export const certificateVerified = {
  id: 'NOT-01',
  area: 'manners',
  level: 'MUST',
  text: "The platform's certificate is verified.",
  harm: 'secret_exposed',
  fix: 'Leave the verification of certificates on in production.',
  source: 'signing guide',
  notTested: 'a sandbox answers on the machine itself, without TLS',
} as const satisfies UntestedRequirement
