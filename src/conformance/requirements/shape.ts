import { type Requirements } from '../requirement.ts'

const source = 'the page of each operation'

export const shapeRequirements = {
  'SHAPE-01': { level: 'MUST', text: 'A request has the fields that its operation requires.', source },
  'SHAPE-02': { level: 'MUST', text: 'Only operations that exist are called.', source: 'the list of operations' },
  'SHAPE-03': { level: 'MUST', text: 'A body says that it is JSON.', source },
  'SHAPE-04': { level: 'SHOULD', text: 'A query has no parameters that the operation does not document.', source },
  'SHAPE-05': {
    level: 'MUST',
    text: 'Fields have the documented types, or ones that are read as such: text that is no number is none.',
    source,
  },
  'SHAPE-06': { level: 'MUST', text: 'Texts, lists and numbers stay within the documented bounds.', source },
  'SHAPE-07': {
    level: 'MUST',
    text: 'Where the documentation lists the values of a field, it has one of them.',
    source,
  },
  'SHAPE-08': { level: 'MUST', text: 'Texts have the documented form.', source },
  'SHAPE-09': {
    level: 'MUST',
    text: 'Values make sense to the platform: it has no parameter error to tell of.',
    source: 'error-codes, CBC.0100 and CBC.0101',
  },
  'SHAPE-10': { level: 'SHOULD', text: 'A body has no fields that the operation does not document.', source },
  'SHAPE-11': { level: 'MUST', text: 'A body is JSON that can be read.', source },
  'SHAPE-12': { level: 'SHOULD', text: 'Where an operation takes no body, none is sent.', source },
  'SHAPE-13': {
    level: 'SHOULD',
    text: 'What is not to be set is left out where empty text means something: a filter that finds nothing, or a value that is emptied.',
    source: 'the page of each operation; docs/decisions/reading-requests.md',
  },
  'SHAPE-14': {
    level: 'MUST',
    text: 'X-Language is zh_CN or en_US, in any spelling.',
    source: 'the page of each operation',
  },
  'SHAPE-15': { level: 'SHOULD', text: 'A query names a parameter once.', source },
} as const satisfies Requirements
