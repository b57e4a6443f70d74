import {
  always,
  type ControlStep,
  crowd,
  fault,
  formal,
  listAll,
  onPayment,
  purchase,
  type Scenario,
} from './scenario.ts'

const paging = ['PAGE-01', 'PAGE-03', 'PAGE-04', 'PAGE-05', 'PAGE-06', 'TOL-05'] as const
const following = ['SEQ-08', 'DEPR-01', 'ASYNC-01', 'ASYNC-02', 'ASYNC-03'] as const

/** A month with a refund, a correction of the platform, a coupon, and use in amounts with many decimals. */
const muddledMonth: readonly ControlStep[] = [
  { ...purchase, body: { ...purchase.body, items: [...purchase.body.items, ...purchase.body.items] } },
  { method: 'POST', path: '/customers/{customer}/order-payments', body: { order_id: '{order}' } },
  { method: 'POST', path: '/orders/{order}/fee-adjustments', body: { amount: '-2.50' } },
  { method: 'POST', path: '/customers/{customer}/unsubscriptions', body: { resource_id: '{resource}' } },
  { method: 'POST', path: '/coupons', body: { customer_id: '{customer}', face_value: '1.50' } },
  ...['ec2', 'ebs', 'vpc', 'obs', 'rds', 'cdn', 'dcs', 'elb', 'cce', 'sfs', 'cbr', 'nat'].map(
    (each, at): ControlStep => ({
      method: 'POST',
      path: '/customers/{customer}/usage',
      body: { amount: `${at}.10999999`, service_type_code: `hws.service.type.${each}` },
    }),
  ),
  { method: 'POST', path: '/clock/advance', body: { until: 'month-close' } },
  { method: 'POST', path: '/customers/{customer}/usage', body: { amount: '0.30' } },
  { method: 'POST', path: '/clock/advance', body: { duration: 'P1D' } },
]

/** Scenarios that are named after what really happened to partners; each tells its story. */
export const incidentScenarios: readonly Scenario[] = [
  {
    id: 'page-number-as-offset',
    story:
      'A platform sent the number of the page as offset, 0, 1, 2, and read each customer up to fifty times. The calls of a night used up the quota of all its other jobs, and the customers were there twice in its books.',
    task: `${listAll} A page has 50 of them.`,
    arrange: [crowd(330)],
    exercises: [...always, 'PAGE-02', 'PAGE-07', 'RATE-02'],
    mayExercise: [...formal, ...paging],
    handsIn: 'customers',
  },
  {
    id: 'keys-of-the-other-site',
    site: 'intl',
    story:
      'A partner of both sites put the keys of its China account into the configuration of the International one. Every call was refused, the job tried again all night, and the access key was locked in the morning.',
    task: 'The partner has an account on each site, with keys of its own: SANDBOX_PARTNER_AK and _SK for the International site, SANDBOX_OTHER_AK and _SK for the China site. Ask how much of its consumption quota it has used, which the International site alone tells, and for the balances of its accounts, which the China site alone tells (ListPartnerBalances). Write the three-letter currencies of both answers into the file SANDBOX_RESULT, as a JSON list.',
    arrange: [],
    isOfBothSites: true,
    exercises: [...always, 'ROLE-06'],
    mayExercise: formal,
  },
  {
    id: 'paid-again-after-504',
    story:
      'The gateway gave up on a payment after its time and answered 504, and the payment was made all the same. The job of a platform took 504 for "not paid" and paid again, until somebody compared the books at the end of the month.',
    task: 'Pay the order SANDBOX_ORDER_ID of the customer, once. The gateway may answer 504 to what was done.',
    arrange: [
      purchase,
      ...onPayment({ kind: 'refuse', status: 504, error_code: 'APIGW.0201', when: 'after', count: 1 }),
    ],
    exercises: [...always, 'RESIL-01', 'RESIL-03'],
    mayExercise: [...formal, ...following, 'RESIL-02', 'RESIL-10', 'SEQ-01', 'SEQ-06'],
    ends: 'order-paid',
  },
  {
    id: 'renewed-twice',
    story:
      'The answer to a renewal was lost, and the HTTP library of a platform sent the request again by itself. The customer had two orders and paid for two months.',
    task: 'Renew the resource SANDBOX_RESOURCE_ID of the customer by a month, once, and pay for it, knowing the price. The connection may break.',
    arrange: [fault({ operation: 'RenewalResources', kind: 'drop', when: 'after', count: 1 })],
    exercises: [...always, 'RESIL-02', 'SEQ-04'],
    mayExercise: [...formal, ...following, ...paging, 'PAGE-02', 'SEQ-01', 'SEQ-06'],
    ends: 'renewed-by-a-month',
  },
  {
    id: 'bill-summed-from-details',
    site: 'intl',
    story:
      'A platform added up the records of use to bill its customers, and left out refunds and a correction of the platform. The sums were off by cents each month, because the account is debited by service and cut to the cent, and by much in the month of the refund.',
    task: 'Write what the customer SANDBOX_CUSTOMER_ID is to pay for each of the months in SANDBOX_CYCLES into the file SANDBOX_RESULT, as JSON: {"<customer>": {"2026-05": "12.34"}}. There was a refund, and a correction.',
    arrange: muddledMonth,
    exercises: [...always, 'MONEY-03', 'TIME-02'],
    mayExercise: [...formal, ...paging, 'TIME-03', 'PAGE-02'],
    handsIn: 'totals',
  },
]
