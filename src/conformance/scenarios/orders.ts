import { always, type ControlStep, formal, onPayment, passes, purchase, type Scenario } from './scenario.ts'

const following = ['SEQ-08', 'DEPR-01', 'ASYNC-01', 'ASYNC-02', 'ASYNC-03'] as const
const coupon: ControlStep = {
  method: 'POST',
  path: '/coupons',
  body: { customer_id: '{customer}', face_value: '5.00' },
}

/** More orders than a page has. */
const many = Array.from({ length: 22 }, () => purchase)

/** The scenarios about orders, payments and renewals, and about faults on the way to them. */
export const orderScenarios: readonly Scenario[] = [
  {
    id: 'search-orders',
    task: 'List the orders that the customer SANDBOX_CUSTOMER_ID made in the last 30 days, and the services of the catalog with their English names. Write the ids of the orders into the file SANDBOX_RESULT, as a JSON list.',
    beginsHoursAgo: 31 * 24 + 6,
    arrange: [purchase, passes('PT34H'), ...many, passes('P29DT19H'), purchase, passes('PT1H')],
    exercises: [...always, 'TIME-01', 'TIME-04', 'TIME-05'],
    handsIn: 'orders',
    mayExercise: [
      ...formal,
      'MANNER-01',
      'MANNER-02',
      'PAGE-01',
      'PAGE-02',
      'PAGE-03',
      'PAGE-04',
      'PAGE-05',
      'PAGE-06',
    ],
  },
  {
    id: 'pay-order',
    task: 'Pay the order SANDBOX_ORDER_ID of the customer once, with a coupon that it may use, and see that it is provisioned.',
    arrange: [coupon, { ...purchase, body: { ...purchase.body, provisioning_seconds: 3 } }],
    exercises: [...always, 'SEQ-01', 'SEQ-06'],
    mayExercise: [...formal, ...following, 'SEQ-07', 'SEQ-13'],
    ends: 'order-paid-with-coupon',
  },
  {
    id: 'cancel-order',
    task: 'Cancel the order SANDBOX_ORDER_ID of the customer.',
    arrange: [purchase],
    exercises: [...always, 'SEQ-06', 'SEQ-13'],
    mayExercise: formal,
    ends: 'order-cancelled',
  },
  {
    id: 'renew',
    task: 'Renew the resource SANDBOX_RESOURCE_ID of the customer by a month, and pay for it, knowing the price.',
    arrange: [],
    exercises: [...always, 'SEQ-04'],
    mayExercise: [...formal, ...following, 'SEQ-01', 'SEQ-06'],
    ends: 'renewed-by-a-month',
  },
  {
    id: 'unsubscribe',
    task: 'Unsubscribe from the resource SANDBOX_RESOURCE_ID of the customer.',
    arrange: [],
    exercises: [...always, 'SEQ-11'],
    mayExercise: formal,
    ends: 'resource-given-back',
  },
  {
    id: 'ambiguous-payment',
    task: 'Pay the order SANDBOX_ORDER_ID of the customer, once. The connection may break.',
    arrange: [purchase, ...onPayment({ kind: 'drop', when: 'after', count: 1 })],
    exercises: [...always, 'RESIL-01', 'RESIL-02', 'RESIL-03'],
    mayExercise: [...formal, ...following, 'SEQ-01', 'SEQ-06'],
    ends: 'order-paid',
  },
  {
    id: 'lost-payment',
    task: 'Pay the order SANDBOX_ORDER_ID of the customer, once. The platform may fail before it is paid.',
    arrange: [purchase, ...onPayment({ kind: 'refuse', status: 504, error_code: 'APIGW.0201', count: 1 })],
    exercises: [...always, 'RESIL-01', 'RESIL-03', 'RESIL-10'],
    mayExercise: [...formal, ...following, 'RESIL-02', 'SEQ-01', 'SEQ-06'],
    ends: 'order-paid',
  },
  {
    id: 'late-payment',
    task: 'Pay the order SANDBOX_ORDER_ID of the customer, once. The platform may take its time.',
    arrange: [purchase, ...onPayment({ kind: 'latency', latency_ms: 5500, count: 1 })],
    exercises: [...always, 'RESIL-11'],
    mayExercise: [...formal, ...following, 'SEQ-01', 'SEQ-06', 'RESIL-01', 'RESIL-02', 'RESIL-03', 'RESIL-10'],
    ends: 'order-paid',
  },
  {
    id: 'refused-payment',
    task: 'Pay the order SANDBOX_ORDER_ID of the customer. Its balance may not suffice: then the task is done with that.',
    arrange: [purchase, ...onPayment({ kind: 'refuse', refusal: 'balance_insufficient' })],
    exercises: [...always, 'RESIL-07'],
    mayExercise: [...formal, ...following],
  },
]
