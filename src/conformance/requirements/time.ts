import { type Requirements } from '../requirement.ts'

export const timeRequirements = {
  'TIME-01': {
    level: 'MUST',
    text: 'Times are in UTC and of the documented form, 2026-05-06T08:05:01Z.',
    source: 'the page of each operation',
  },
  'TIME-02': {
    level: 'MUST',
    text: 'Billing cycles and days are of the documented form, 2026-05 and 2026-05-06.',
    source: 'mb_00003, mbc_00008',
  },
  'TIME-03': {
    level: 'SHOULD',
    text: 'No bill is asked for of a cycle that has not begun in GMT+8, by which cycles are cut.',
    source: 'mb_00003',
  },
  'TIME-04': { level: 'SHOULD', text: 'A span of time begins before it ends.', source: 'the page of each operation' },
} as const satisfies Requirements
