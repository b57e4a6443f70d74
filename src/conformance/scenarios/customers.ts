import { always, crowd, fault, formal, listAll, type Scenario } from './scenario.ts'

const paging = ['PAGE-01', 'PAGE-04', 'PAGE-05', 'PAGE-06', 'PAGE-07', 'TOL-05'] as const

/** More customers than one order to unfreeze may name (mc_00028). */
const frozen = Array.from({ length: 11 }, (_, at) => `crowd-${at + 1}`)

const findByName =
  'Find the customer whose real name is SANDBOX_CUSTOMER_NAME by that name, and write its id into the file SANDBOX_RESULT, as a JSON list.'

/** The scenarios about customers, their association, review, budget and freezing, and about faults on the way to them. */
export const customerScenarios: readonly Scenario[] = [
  {
    id: 'list-customers',
    task: listAll,
    arrange: [crowd(130)],
    exercises: [...always, 'PAGE-02', 'PAGE-03'],
    mayExercise: [...formal, ...paging],
    handsIn: 'customers',
  },
  {
    id: 'find-customer',
    task: findByName,
    arrange: [crowd(8)],
    exercises: [...always, 'TOL-06'],
    mayExercise: [...formal, ...paging, 'PAGE-02', 'PAGE-03', 'PAGE-08'],
    customers: ['crowd-1'],
    handsIn: 'found',
  },
  {
    id: 'find-rare-name',
    task: `${findByName} Its name has letters that take four bytes in UTF-8.`,
    arrange: [crowd(8)],
    exercises: [...always, 'TOL-06'],
    mayExercise: [...formal, ...paging, 'PAGE-02', 'PAGE-03', 'PAGE-08'],
    customers: ['crowd-7'],
    handsIn: 'found',
  },
  {
    id: 'onboarding',
    site: 'intl',
    task: 'Register a customer with an e-mail address, whose code is in the outbox, wait until it is associated, and set its monthly budget to 100 USD.',
    arrange: [],
    exercises: [...always, 'SEQ-02', 'SEQ-03', 'SEQ-14'],
    ends: 'customer-with-budget',
    mayExercise: [
      ...formal,
      'SEQ-05',
      'SEQ-10',
      'ASYNC-01',
      'ASYNC-02',
      'ASYNC-03',
      'MONEY-01',
      'MONEY-02',
      'MONEY-04',
    ],
  },
  {
    id: 'real-name',
    task: 'Apply for the real-name authentication of the customer SANDBOX_CUSTOMER_IDS, a company, and wait for the result.',
    arrange: [
      fault({ operation: 'ShowRealnameAuthenticationReviewResult', kind: 'advance', duration: 'P2D', count: 1 }),
    ],
    exercises: [...always, 'SEQ-09'],
    mayExercise: [...formal, 'ASYNC-01', 'ASYNC-02', 'ASYNC-03', 'AUTH-07', 'TOL-06'],
    customers: ['{demo}24'],
  },
  {
    id: 'unfreeze',
    site: 'intl',
    task: 'Unfreeze the account of each customer in SANDBOX_CUSTOMER_IDS. One whose resources are frozen too is unfrozen with them.',
    arrange: [crowd(12)],
    frozen,
    exercises: [...always, 'RESIL-08'],
    mayExercise: formal,
    customers: ['{demo}11', '{demo}12', ...frozen],
    ends: 'customers-unfrozen',
  },
  {
    id: 'budget',
    site: 'intl',
    task: 'Set the monthly budget of the customer SANDBOX_CUSTOMER_ID to 110 % of what it has used of it, rounded up to the cent.',
    arrange: [],
    // 110 % of it is 2253.68; every way to work that out in binary fractions and to round it up ends at 2253.69.
    usedOfBudget: '2048.80',
    exercises: [...always, 'MONEY-01', 'MONEY-02'],
    mayExercise: [...formal, 'MONEY-04', 'MANNER-02'],
    ends: 'budget-raised',
  },
  {
    id: 'ambiguous-customer',
    site: 'intl',
    task: 'Register a customer without an address, with the xaccount_id user-7. The connection may break. There must be one such customer at the end.',
    arrange: [fault({ operation: 'CreateSubCustomer', kind: 'drop', when: 'after', count: 1 })],
    exercises: [...always, 'RESIL-02', 'RESIL-09'],
    ends: 'one-new-customer',
    mayExercise: [...formal, 'SEQ-10', 'ASYNC-01', 'ASYNC-02', 'ASYNC-03'],
  },
  {
    id: 'throttled',
    task: `${listAll} The platform asks for patience three times.`,
    arrange: [fault({ operation: 'ListSubCustomers', kind: 'throttle', count: 3 })],
    exercises: [...always, 'RATE-01', 'RATE-03'],
    mayExercise: [...formal, ...paging, 'PAGE-02', 'PAGE-03', 'ASYNC-01'],
    handsIn: 'customers',
  },
  {
    id: 'flaky',
    task: `${listAll} The platform may fail for a moment, and a connection may break.`,
    arrange: [
      fault({ operation: 'ListSubCustomers', kind: 'refuse', refusal: 'service_unavailable', count: 1 }),
      fault({ operation: 'ListSubCustomers', kind: 'drop', count: 1 }),
    ],
    exercises: [...always, 'RESIL-04'],
    mayExercise: [...formal, ...paging, 'PAGE-02', 'PAGE-03', 'RESIL-05', 'RESIL-06', 'ASYNC-01'],
    handsIn: 'customers',
  },
  {
    id: 'outage',
    site: 'intl',
    task: 'Ask how much of its consumption quota the partner has used. The platform may be down: then the task is done with that.',
    arrange: [fault({ operation: 'ShowPartnerConsumptionQuota', kind: 'refuse', refusal: 'service_unavailable' })],
    exercises: [...always, 'RESIL-05'],
    mayExercise: [...formal, 'RESIL-04', 'RESIL-06', 'ASYNC-01'],
  },
  {
    id: 'odd-answers',
    task: `${listAll} The answers may be those of a later release.`,
    arrange: [
      crowd(430),
      ...['extra_fields', 'unknown_values', 'nulls', 'omissions'].map((shape) =>
        fault({ operation: 'ListSubCustomers', kind: 'reshape', shape, count: 1 }),
      ),
    ],
    exercises: [...always, 'TOL-01', 'TOL-02', 'TOL-03', 'TOL-04'],
    mayExercise: [...formal, ...paging, 'PAGE-02', 'PAGE-03'],
    handsIn: 'customers',
  },
  {
    id: 'token-expiry',
    task: `${listAll} It takes more than a day between two pages: a token does not live as long.`,
    arrange: [crowd(130), fault({ operation: 'ListSubCustomers', kind: 'advance', duration: 'PT25H', count: 1 })],
    exercises: always,
    mayExercise: [...formal, ...paging, 'PAGE-02', 'PAGE-03', 'AUTH-07'],
    handsIn: 'customers',
  },
]
