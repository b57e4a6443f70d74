import type { SiteName } from '../../contract/operations.ts'
import type { RequirementId } from '../requirements/all.ts'

/** Something that an integration is to do in a world that was arranged for it. */
export interface Scenario {
  readonly id: string
  /** The one site that has what the task is about; absent where both have it. */
  readonly site?: SiteName
  /** What the integration must do, for whoever writes the command. */
  readonly task: string
  /** What really happened to a partner, in two sentences; absent where it is named after no incident. */
  readonly story?: string
  /** How many hours before the present the world begins, for what is arranged in its past; absent means now. */
  readonly beginsHoursAgo?: number
  /** How many hours before the end of a month that is over the world begins, for what is arranged around it; absent where months do not matter. */
  readonly hoursBeforeMonthEnd?: number
  /**
   * Control calls that arrange the world before the command runs; `{customer}` stands for the id of its customer,
   * `{resource}` for that of its first resource, `{order}` for that of the last order that was arranged, and `{elsewhere}`
   * for the address of a host that is not the platform.
   */
  readonly arrange: readonly ControlStep[]
  /** How much of its budget the customer has used this month, in the currency of the site; absent for whatever it is. */
  readonly usedOfBudget?: string
  /** Whether the partner calls by its accounts of both sites. */
  readonly isOfBothSites?: boolean
  /** Account names of customers that the partner has frozen. */
  readonly frozen?: readonly string[]
  /** How the bucket with the files misbehaves: how many downloads it cuts, and for how many the newest file is late. */
  readonly bucket?: { readonly cut: number; readonly late: number }
  /** What support does with each new ticket, an act each time that it is its turn; absent where it does nothing. */
  readonly support?: readonly SupportTurn[]
  /** Whether a browser visits the console through the platform of the integration, which serves until the visit is over. */
  readonly visits?: boolean
  /** Requirements that the integration has to exercise here: what was not is a failure. */
  readonly exercises: readonly RequirementId[]
  /** Requirements that it may exercise here besides, depending on how it goes about its task. */
  readonly mayExercise: readonly RequirementId[]
  /** Account names of the customers that the task is about, `{demo}` for what those of the site's demo begin with; absent means the customer with credentials alone. */
  readonly customers?: readonly string[]
  /** What is handed in, in the file that SANDBOX_RESULT names. */
  readonly handsIn?: 'totals' | 'customers' | 'orders' | 'found' | 'waiting orders' | 'file totals'
  /** What the world has to show at the end, whatever the calls were. */
  readonly ends?: EndState
}

/** What the world has to show at the end of a scenario. */
export type EndState =
  | 'order-paid'
  | 'order-paid-with-coupon'
  | 'order-cancelled'
  | 'renewed-by-a-month'
  | 'resource-given-back'
  | 'customers-unfrozen'
  | 'budget-raised'
  | 'customer-with-budget'
  | 'one-new-customer'
  | 'customer-by-phone-authenticated'
  | 'money-allocated'
  | 'money-allocated-and-order-paid'
  | 'order-still-unpaid'
  | 'order-given-back-whole'
  | 'all-money-reclaimed'
  | 'money-allocated-where-associated'
  | 'coupons-issued'
  | 'ticket-scored'
  | 'ticket-completed'
  | 'one-new-ticket'
  | 'console-entered-twice'

/** One call of the control API; `path` goes behind its prefix /_sandbox. */
export interface ControlStep {
  readonly method: 'POST' | 'PUT'
  readonly path: string
  readonly body: object
  /** The one site whose worlds need it; absent where those of both do. */
  readonly site?: SiteName
}

/** An act of support, as the control API takes it. */
export type SupportTurn =
  | { readonly do: 'accept' }
  | { readonly do: 'ask' | 'reply'; readonly content: string }
  | { readonly do: 'propose'; readonly resolution: string }

/** What every task exercises. */
export const always = ['AUTH-01', 'SHAPE-01', 'SHAPE-02'] as const satisfies readonly RequirementId[]

/** What a call exercises or not by its form. */
export const formal = [
  'AUTH-02',
  'AUTH-03',
  'AUTH-04',
  'AUTH-05',
  'AUTH-06',
  'AUTH-08',
  'AUTH-09',
  'AUTH-10',
  'AUTH-11',
  'AUTH-12',
  'SHAPE-03',
  'SHAPE-04',
  'SHAPE-05',
  'SHAPE-06',
  'SHAPE-07',
  'SHAPE-08',
  'SHAPE-09',
  'SHAPE-10',
  'SHAPE-11',
  'SHAPE-12',
  'SHAPE-13',
  'SHAPE-14',
  'SHAPE-15',
  'DEPR-02',
  'ROLE-01',
  'ROLE-02',
  'ROLE-03',
  'ROLE-04',
  'ROLE-05',
  'ROLE-06',
  'RESIL-07',
  'RATE-02',
] as const satisfies readonly RequirementId[]

/** A fault that is armed before the command runs. */
export function fault(body: object): ControlStep {
  return { method: 'POST', path: '/faults', body }
}

/** More customers than one page holds, with names that a client may lose letters of. */
export function crowd(count: number): ControlStep {
  return { method: 'POST', path: '/customers', body: { count, prefix: 'crowd', names: 'international' } }
}

export const listAll =
  'List all customers of the partner, to the last, and write their ids into the file SANDBOX_RESULT, as a JSON list.'

/** A fault that strikes a payment, whichever of its operations is called. */
export function onPayment(body: object): ControlStep[] {
  return [
    fault({ operation: 'PayOrders', ...body }),
    { ...fault({ operation: 'PayCustomerOrder', ...body }), site: 'intl' },
  ]
}

/** Lets the clock of the world go on. */
export function passes(duration: string): ControlStep {
  return { method: 'POST', path: '/clock/advance', body: { duration } }
}

/** An order of the customer that waits for its payment. */
export const purchase = {
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
} as const satisfies ControlStep
