import { type UntestedRequirement } from '../../requirement.ts'

export const certificateVerified = {
  id: 'NOT-01',
  area: 'manners',
  level: 'MUST',
  text: "The platform's certificate is verified.",
  source: 'signing guide',
  notTested: 'a sandbox answers on the machine itself, without TLS',
} as const satisfies UntestedRequirement
