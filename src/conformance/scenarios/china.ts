import { always, fault, formal, purchase, type Scenario } from './scenario.ts'

const following = ['SEQ-08', 'DEPR-01', 'ASYNC-01', 'ASYNC-02', 'ASYNC-03', 'SEQ-01', 'SEQ-06'] as const
const money = ['MONEY-01', 'MONEY-02', 'MONEY-04'] as const
const paging = ['PAGE-01', 'PAGE-02', 'PAGE-03', 'PAGE-04', 'PAGE-05', 'PAGE-06', 'PAGE-07'] as const

/** A server for a year; a hundred of them cost more than the customer has. */
const yearly = {
  service_type_code: 'hws.service.type.ec2',
  resource_type_code: 'hws.resource.type.vm',
  resource_spec: 's6.xlarge.4.linux',
  region_code: 'ap-southeast-1',
  period_type: 3,
}

/** The scenarios about new customers of the China site. */
export const chinaCustomerScenarios: readonly Scenario[] = [
  {
    id: 'register-by-phone',
    site: 'cn',
    task: 'Register a customer with the mobile number 13900000042, whose code is in the outbox, wait until it is associated, and have it authenticated: as a person by a bank card, with a code of its own, or as a company.',
    arrange: [
      fault({ operation: 'ShowRealnameAuthenticationReviewResult', kind: 'advance', duration: 'P2D', count: 1 }),
    ],
    exercises: [...always, 'SEQ-02', 'SEQ-03', 'SEQ-14'],
    mayExercise: [
      ...formal,
      'SEQ-05',
      'SEQ-09',
      'SEQ-10',
      'SEQ-12',
      'ASYNC-01',
      'ASYNC-02',
      'ASYNC-03',
      'AUTH-07',
      'TOL-06',
    ],
    ends: 'customer-by-phone-authenticated',
  },
]

/** The scenarios about the money of a partner of the China site: what it allocates, its coupons, its customers' bills. */
export const chinaMoneyScenarios: readonly Scenario[] = [
  {
    id: 'allocate-and-pay',
    site: 'cn',
    task: 'Allocate 500 yuan of the partner to the customer SANDBOX_CUSTOMER_ID, once, and then pay its order SANDBOX_ORDER_ID.',
    arrange: [purchase],
    exercises: [...always, 'MONEY-02'],
    mayExercise: [...formal, ...following, ...money],
    ends: 'money-allocated-and-order-paid',
  },
  {
    id: 'ambiguous-allocation',
    site: 'cn',
    task: 'Allocate 500 yuan of the partner to the customer SANDBOX_CUSTOMER_ID, once. The connection may break.',
    arrange: [fault({ operation: 'UpdateCustomerAccountAmount', kind: 'drop', when: 'after', count: 1 })],
    exercises: [...always, 'RESIL-12'],
    mayExercise: [...formal, ...money, ...paging, 'RESIL-02'],
    ends: 'money-allocated',
  },
  {
    id: 'balance-too-small',
    site: 'cn',
    task: 'Pay the order SANDBOX_ORDER_ID of the customer SANDBOX_CUSTOMER_ID. Its balance does not suffice: then the task is done with that, and the order waits.',
    arrange: [{ ...purchase, body: { items: Array.from({ length: 100 }, () => yearly), provisioning_seconds: 0 } }],
    exercises: [...always, 'RESIL-07'],
    mayExercise: [...formal, ...following, ...money],
    ends: 'order-still-unpaid',
  },
  {
    id: 'reclaim',
    site: 'cn',
    task: 'The customer SANDBOX_CUSTOMER_ID orders nothing more. Reclaim all that is left of what the partner allocated to it, to the cent; of 12.34 yuan it has just been charged.',
    arrange: [{ method: 'POST', path: '/customers/{customer}/usage', body: { amount: '12.34' } }],
    exercises: [...always, 'MONEY-02', 'SEQ-15'],
    mayExercise: [...formal, ...money, ...paging],
    ends: 'all-money-reclaimed',
  },
  {
    id: 'five-day-refund',
    site: 'cn',
    task: 'Pay the order SANDBOX_ORDER_ID of the customer SANDBOX_CUSTOMER_ID, and give back within five days what it brought: all that was paid comes back.',
    arrange: [purchase],
    exercises: [...always, 'SEQ-11'],
    mayExercise: [...formal, ...following, ...paging],
    ends: 'order-given-back-whole',
  },
  {
    id: 'leaving',
    site: 'cn',
    task: 'Allocate 350 yuan of the partner to each customer in SANDBOX_CUSTOMER_IDS, once. Somebody may have left the partner: who is in its list of customers no more gets nothing, and what it had has come back, as the records of the partner show.',
    arrange: [],
    exercises: [...always, 'ROLE-04', 'MONEY-02'],
    mayExercise: [...formal, ...money, ...paging],
    customers: ['{demo}02', '{demo}20', '{demo}03'],
    ends: 'money-allocated-where-associated',
  },
  {
    id: 'coupons',
    site: 'cn',
    task: 'Issue a coupon of 20 yuan out of a quota of the partner to each customer in SANDBOX_CUSTOMER_IDS. Not all of them may have one: write the ids of those that got none into the file SANDBOX_RESULT, as a JSON list, or look what they have.',
    arrange: [],
    exercises: [...always, 'RESIL-08', 'SEQ-16'],
    mayExercise: [...formal, ...money, ...paging],
    customers: ['{demo}02', '{demo}17', '{demo}24'],
    ends: 'coupons-issued',
  },
  {
    id: 'customers-bill',
    site: 'cn',
    task: 'Write what the customer SANDBOX_CUSTOMER_ID is to pay for each of the months in SANDBOX_CYCLES, as the partner reads it, into the file SANDBOX_RESULT, as JSON: {"<customer>": {"2026-05": "12.34"}}.',
    arrange: [
      { method: 'POST', path: '/customers/{customer}/usage', body: { amount: '12.34' } },
      purchase,
      { method: 'POST', path: '/customers/{customer}/order-payments', body: { order_id: '{order}' } },
      { method: 'POST', path: '/customers/{customer}/unsubscriptions', body: { resource_id: '{resource}' } },
      { method: 'POST', path: '/clock/advance', body: { until: 'month-close' } },
      { method: 'POST', path: '/customers/{customer}/usage', body: { amount: '0.30' } },
      { method: 'POST', path: '/clock/advance', body: { duration: 'P1M' } },
      { method: 'POST', path: '/clock/advance', body: { duration: 'P1D' } },
    ],
    exercises: [...always, 'MONEY-03', 'TIME-02'],
    mayExercise: [...formal, ...money, ...paging, 'TIME-03'],
    handsIn: 'totals',
  },
]
