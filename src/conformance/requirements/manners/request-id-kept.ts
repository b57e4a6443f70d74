import type { UntestedRequirement } from '../../requirement.ts'

export const requestIdKept = {
  id: 'NOT-03',
  area: 'manners',
  level: 'SHOULD',
  text: 'The X-Request-Id of an answer is kept with the failure that it tells of.',
  harm: 'left_undone',
  fix: 'Log X-Request-Id with each failure: support asks for it.',
  source: 'the page of each operation',
  notTested: 'what an integration logs is not seen in its calls',
} as const satisfies UntestedRequirement
