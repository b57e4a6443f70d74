import { type Requirements } from '../requirement.ts'

export const asynchronyRequirements = {
  'ASYNC-01': {
    level: 'SHOULD',
    text: 'What is waited for is asked for with pauses, not in a storm of equal questions.',
    source: 'fci_00001 (flow control)',
  },
  'ASYNC-02': {
    level: 'SHOULD',
    text: 'The asking ends when the answer has come.',
    source: 'fci_00001 (flow control)',
  },
  'ASYNC-03': {
    level: 'SHOULD',
    text: 'The asking ends at some time when no answer comes.',
    source: 'fci_00001 (flow control)',
  },
} as const satisfies Requirements
