import type { UntestedRequirement } from '../../requirement.ts'

export const accessKeysChanged = {
  id: 'NOT-04',
  area: 'manners',
  level: 'SHOULD',
  text: 'Access keys are changed from time to time.',
  harm: 'secret_exposed',
  fix: 'Change access keys every few months.',
  source: 'signing guide',
  notTested: 'no recording is as long as the life of a key',
} as const satisfies UntestedRequirement
