import { type Requirements } from '../requirement.ts'

export const deprecationRequirements = {
  'DEPR-01': {
    level: 'SHOULD',
    text: 'Orders are paid by the current operation, not by its older form.',
    source: 'api_order_00016, api_order_00030',
    operations: ['PayOrders', 'PayCustomerOrder'],
  },
  'DEPR-02': {
    level: 'SHOULD',
    text: 'Operations of version 1.0 that have a successor are not called.',
    source: 'the pages of version 1.0',
  },
} as const satisfies Requirements
