import type { UntestedRequirement } from '../../requirement.ts'

export const secretsKept = {
  id: 'NOT-02',
  area: 'manners',
  level: 'MUST',
  text: 'Secret keys and tokens are kept where only the integration can read them.',
  harm: 'secret_exposed',
  fix: 'Keep keys in a vault or in a file that only the integration reads.',
  source: 'signing guide',
  notTested: 'what an integration stores is not seen in its calls',
} as const satisfies UntestedRequirement
