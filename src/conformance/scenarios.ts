/** Something that an integration is to do in a world that was arranged for it. */
export interface Scenario {
  readonly id: string
  /** What the integration must do, for whoever writes the command. */
  readonly task: string
  /** Control calls that arrange the world before the command runs; `{customer}` stands for the id of its customer. */
  readonly arrange: readonly ControlStep[]
  /** Requirements that the integration has to exercise here: what was not is a failure. */
  readonly exercises: readonly string[]
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
]

export const profiles: Readonly<Record<string, readonly string[]>> = {
  all: scenarios.map((each) => each.id),
  onboarding: ['list-customers', 'onboarding'],
  orders: ['pay-order', 'ambiguous-payment'],
  resilience: ['ambiguous-payment', 'throttled'],
}
