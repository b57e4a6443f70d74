import { type Requirements } from '../requirement.ts'

const source = 'docs/decisions/odd-answers.md'

export const toleranceRequirements = {
  'TOL-01': { level: 'MUST', text: 'Fields that are not documented do not disturb.', source },
  'TOL-02': {
    level: 'MUST',
    text: 'A record with a code that is not documented does not take the others with it.',
    source,
  },
  'TOL-03': { level: 'MUST', text: 'An optional field may be null.', source },
  'TOL-04': { level: 'MUST', text: 'An optional field may be absent.', source },
  'TOL-05': {
    level: 'MUST',
    text: 'A page of 50 records and more is read like a small one.',
    source: 'the page of each list',
  },
  'TOL-06': {
    level: 'MUST',
    text: 'Names reach the platform as they are, whatever letters they have.',
    source: 'signing guide',
  },
} as const satisfies Requirements
