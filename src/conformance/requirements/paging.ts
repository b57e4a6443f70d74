import { type Requirements } from '../requirement.ts'

export const pagingRequirements = {
  'PAGE-01': {
    level: 'SHOULD',
    text: 'A list that is longer than a page is read to its end, once its second page was asked for.',
    source: 'the page of each list',
  },
  'PAGE-02': {
    level: 'MUST',
    text: 'An offset counts records, not pages: the next page begins where the one before ended, by its records or its size.',
    source: 'the page of each list',
  },
  'PAGE-03': {
    level: 'MUST',
    text: 'Limit and offset are within the bounds of the operation.',
    source: 'the page of each operation',
  },
  'PAGE-04': {
    level: 'SHOULD',
    text: 'A long list is read in pages of a useful size.',
    source: 'the page of each list',
  },
  'PAGE-05': {
    level: 'SHOULD',
    text: 'Once a page behind the last record was answered, no more are asked for.',
    source: 'the page of each list',
  },
  'PAGE-06': {
    level: 'SHOULD',
    text: 'The pages of one reading have one size; the last may be as small as what is left.',
    source: 'the page of each list',
  },
  'PAGE-07': {
    level: 'MUST',
    text: 'The integration has every record of a list once: none is lost, none is there twice.',
    source: 'the page of each list',
    operations: ['ListSubCustomers'],
  },
} as const satisfies Requirements
