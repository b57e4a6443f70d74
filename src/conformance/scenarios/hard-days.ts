import { always, type ControlStep, crowd, fault, formal, listAll, passes, purchase, type Scenario } from './scenario.ts'

const paging = ['PAGE-01', 'PAGE-02', 'PAGE-03', 'PAGE-04', 'PAGE-05', 'PAGE-06', 'TOL-05'] as const

/** An order that nobody pays. */
const unpaid: ControlStep = { ...purchase, body: { ...purchase.body, provisioning_seconds: 0 } }

/** Usage files of two months, some of which come a second time, and a refund. */
const filesOfMonths: readonly ControlStep[] = [
  ...['0.10', '0.20', '12.34000001'].map((amount): ControlStep => ({
    method: 'POST',
    path: '/customers/{customer}/usage',
    body: { amount },
  })),
  passes('P1D'),
  { method: 'POST', path: '/customers/{customer}/usage', body: { amount: '7.77000007' } },
  { method: 'POST', path: '/clock/advance', body: { until: 'month-close' } },
  { method: 'POST', path: '/customers/{customer}/usage', body: { amount: '3.30000003' } },
  passes('P2D'),
]

/** Scenarios in which the platform, or what is in front of it, does what nobody expects. */
export const hardDayScenarios: readonly Scenario[] = [
  {
    id: 'late-list',
    task: `${listAll} The platform may take longer than you wait: then ask again.`,
    arrange: [crowd(130), fault({ operation: 'ListSubCustomers', kind: 'latency', latency_ms: 7000, count: 1 })],
    exercises: [...always, 'RESIL-11'],
    mayExercise: [...formal, ...paging, 'PAGE-07', 'RESIL-04', 'RESIL-05', 'RESIL-06', 'ASYNC-01'],
    handsIn: 'customers',
  },
  {
    id: 'redirected',
    task: `${listAll} Something in front of the platform may send you to another host: nothing is there for you, so ask the platform again.`,
    arrange: [fault({ operation: 'ListSubCustomers', kind: 'redirect', location: '{elsewhere}', count: 1 })],
    exercises: [...always, 'AUTH-12'],
    mayExercise: [...formal, ...paging, 'PAGE-07', 'RESIL-04', 'ASYNC-01'],
    handsIn: 'customers',
  },
  {
    id: 'shrinking-list',
    task: 'List the orders of the customer SANDBOX_CUSTOMER_ID that wait for their payment, the oldest first (order_by createTime), in pages of 20, and write their ids into the file SANDBOX_RESULT, as a JSON list. Orders may cease to wait while you read; which those are does not matter, but none of the others may be missing.',
    beginsHoursAgo: 7 * 24,
    arrange: [
      ...Array.from({ length: 15 }, () => unpaid),
      passes('P6DT20H'),
      ...Array.from({ length: 30 }, () => unpaid),
      fault({ operation: 'ListCustomerOrders', kind: 'advance', duration: 'PT5H', count: 1 }),
    ],
    exercises: [...always, 'PAGE-09'],
    mayExercise: [...formal, ...paging],
    handsIn: 'waiting orders',
  },
  {
    id: 'old-generation',
    task: 'Ask version 1.0 for the resources that the order SANDBOX_ORDER_ID of the customer has brought (ListOrderResources), and have what failed of them refunded (UnsubscribeFailedOrder). A refusal of version 1.0 may have status 200: then the task is done with that.',
    site: 'intl',
    arrange: [purchase, fault({ operation: 'v1.ListOrderResources', kind: 'refuse', refusal: 'order_status_changed' })],
    exercises: ['AUTH-01', 'SHAPE-01', 'RESIL-14'],
    mayExercise: formal,
  },
  {
    id: 'usage-files',
    site: 'intl',
    task: 'The files of usage that SANDBOX_FILES names are in the bucket of the partner, at SANDBOX_BUCKET and behind it the name: tar.gz of CSV. Of each month the newest counts. Write the sum of payment_amount of each month, with all its decimals, into the file SANDBOX_RESULT, as JSON: {"2026-05": "12.34000001"}. A file may be late, and a download may be cut.',
    // Files are made at 14:00 of UTC+8 (api_order_00009): from 16:00 of the last day but two on there are five of them.
    hoursBeforeMonthEnd: 56,
    arrange: filesOfMonths,
    bucket: { cut: 1, late: 2 },
    exercises: ['FILE-01', 'FILE-02', 'FILE-03', 'FILE-04', 'FILE-05'],
    mayExercise: [],
    handsIn: 'file totals',
  },
]
