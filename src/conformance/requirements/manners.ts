import { type Requirements } from '../requirement.ts'

export const mannerRequirements = {
  'MANNER-01': {
    level: 'SHOULD',
    text: 'What hardly ever changes, such as the catalog, is not asked for again and again.',
    source: 'the page of each list',
    operations: [
      'ListServiceTypes',
      'ListResourceTypes',
      'ListServiceResources',
      'ListUsageTypes',
      'ListMeasureUnits',
      'ListConversions',
      'ListResourceSpecs',
    ],
  },
  'MANNER-02': {
    level: 'SHOULD',
    text: 'What an operation gives as a list is not asked for one by one.',
    source: 'fci_00001 (flow control)',
    operations: ['ShowSubCustomerBudget', 'ShowCustomerOrderDetails'],
  },
} as const satisfies Requirements
