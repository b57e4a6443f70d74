/** Something that an integration is to do in a world that was arranged for it. */
export interface Scenario {
  readonly id: string
  /** What the integration must do, for whoever writes the command. */
  readonly task: string
  /** Control calls that arrange the world before the command runs; `{customer}` stands for the id of its customer. */
  readonly arrange: readonly ControlStep[]
  /** Requirements that the integration has to exercise here: what was not is a failure. */
  readonly exercises: readonly string[]
  /** Whether totals are handed in, in the file that SANDBOX_RESULT names, and graded against the ledger. */
  readonly graded?: boolean
}

export interface ControlStep {
  readonly method: 'POST' | 'PUT'
  readonly path: string
  readonly body: object
}

const purchase: ControlStep = {
  method: 'POST',
  path: '/customers/{customer}/purchases',
  body: {
    items: [
      {
        service_type_code: 'hws.service.type.ec2',
        resource_type_code: 'hws.resource.type.vm',
        resource_spec: 's6.large.2.linux',
        region_code: 'ap-southeast-1',
      },
    ],
    provisioning_seconds: 0,
  },
}

/** A quarter of use: by the hour, in amounts with many decimals, and a coupon that pays some of it. */
const quarter: readonly ControlStep[] = [
  {
    method: 'POST',
    path: '/customers/{customer}/purchases',
    body: {
      charging_mode: 3,
      items: [
        {
          service_type_code: 'hws.service.type.ebs',
          resource_type_code: 'hws.resource.type.volume',
          resource_spec: 'SAS',
          region_code: 'ap-southeast-1',
          size: 37,
          size_measure_id: 17,
        },
      ],
    },
  },
  { method: 'POST', path: '/coupons', body: { customer_id: '{customer}', face_value: '1.50' } },
  { method: 'POST', path: '/customers/{customer}/usage', body: { amount: '19.87654321' } },
  { method: 'POST', path: '/clock/advance', body: { until: 'month-close' } },
  { method: 'POST', path: '/customers/{customer}/usage', body: { amount: '0.30000001' } },
  { method: 'POST', path: '/clock/advance', body: { duration: 'P2M' } },
  { method: 'POST', path: '/clock/advance', body: { duration: 'P1D' } },
]

export const scenarios: readonly Scenario[] = [
  {
    id: 'list-customers',
    task: 'List all customers of the partner, to the last.',
    arrange: [],
    exercises: ['AUTH-01', 'SHAPE-01', 'PAGE-02'],
  },
  {
    id: 'onboarding',
    task: 'Register a customer with an e-mail address, wait until it is associated, and set its budget.',
    arrange: [],
    exercises: ['AUTH-01', 'SHAPE-01', 'SEQ-02', 'SEQ-03'],
  },
  {
    id: 'pay-order',
    task: 'Pay the order of the customer that waits for its payment, once.',
    arrange: [purchase],
    exercises: ['AUTH-01', 'SHAPE-01', 'SEQ-01'],
  },
  {
    id: 'ambiguous-payment',
    task: 'Pay the order of the customer that waits for its payment, once. The connection may break.',
    arrange: [
      purchase,
      { method: 'POST', path: '/faults', body: { operation: 'PayOrders', kind: 'drop', when: 'after', count: 1 } },
    ],
    exercises: ['RESIL-01', 'RESIL-02'],
  },
  {
    id: 'throttled',
    task: 'List all customers of the partner, to the last. The platform may ask for patience.',
    arrange: [
      {
        method: 'POST',
        path: '/faults',
        body: { operation: 'ListSubCustomers', kind: 'throttle', when: 'before', count: 1 },
      },
    ],
    exercises: ['RATE-01'],
  },
  {
    id: 'reconciliation',
    task: 'Write what the customer is to pay for each of the months in SANDBOX_CYCLES into the file SANDBOX_RESULT, as JSON: {"<customer>": {"2026-05": "12.34"}}.',
    arrange: quarter,
    exercises: ['AUTH-01', 'SHAPE-01'],
    graded: true,
  },
]

export const profiles: Readonly<Record<string, readonly string[]>> = {
  all: scenarios.map((each) => each.id),
  onboarding: ['list-customers', 'onboarding'],
  orders: ['pay-order', 'ambiguous-payment'],
  billing: ['reconciliation'],
  resilience: ['ambiguous-payment', 'throttled'],
}
