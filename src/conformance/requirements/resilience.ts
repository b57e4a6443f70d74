import { type Requirements } from '../requirement.ts'

const payments = ['PayOrders', 'PayCustomerOrder']
const outcome = 'api_order_00014 (order status)'

export const resilienceRequirements = {
  'RESIL-01': {
    level: 'MUST',
    text: 'When the outcome of a payment is unknown, the order is looked up before it is paid again.',
    source: outcome,
    operations: payments,
  },
  'RESIL-02': {
    level: 'MUST',
    text: 'A request that does harm when it is done twice is not repeated as it is after a lost or failed answer.',
    source: outcome,
  },
  'RESIL-03': {
    level: 'MUST',
    text: 'When the outcome of a payment is unknown, it is found out.',
    source: outcome,
    operations: payments,
  },
  'RESIL-04': {
    level: 'SHOULD',
    text: 'A question whose answer was lost or failed is asked again.',
    source: 'fci_00001 (flow control)',
  },
  'RESIL-05': {
    level: 'SHOULD',
    text: 'A call that fails again and again is given up.',
    source: 'fci_00001 (flow control)',
  },
  'RESIL-06': {
    level: 'SHOULD',
    text: 'A call that failed is repeated after a pause.',
    source: 'fci_00001 (flow control)',
  },
  'RESIL-07': {
    level: 'MUST',
    text: 'What the platform refused for a reason is not sent again unchanged.',
    source: 'error-codes',
  },
  'RESIL-08': {
    level: 'SHOULD',
    text: 'An answer that names what failed in part is read, and dealt with.',
    source: 'mc_00027, mc_00028',
    operations: ['FreezeSubCustomers', 'UnfreezeSubCustomers', 'SetResourcesRenewConfig'],
  },
  'RESIL-09': {
    level: 'MUST',
    text: 'When the outcome of creating a customer is unknown, it is looked for before it is created again.',
    source: outcome,
    operations: ['CreateSubCustomer', 'ListSubCustomers'],
  },
  'RESIL-10': {
    level: 'MUST',
    text: 'A payment that turns out not to have happened is made after all.',
    source: outcome,
    operations: payments,
  },
  'RESIL-11': {
    level: 'MUST',
    text: 'An answer that is late is waited for, 5 seconds at least: it is no failure.',
    source: 'fci_00001 (flow control)',
  },
  'RATE-01': {
    level: 'MUST',
    text: 'After 429 a call is repeated after a pause, and not again and again while the quota is used up.',
    source: 'fci_00001 (flow control)',
  },
  'RATE-02': {
    level: 'SHOULD',
    text: 'The quota of an operation is kept to, and not run into time and again.',
    source: 'fci_00001 (flow control)',
  },
  'RATE-03': {
    level: 'MUST',
    text: 'A call that was throttled is made again later.',
    source: 'fci_00001 (flow control)',
  },
} as const satisfies Requirements
