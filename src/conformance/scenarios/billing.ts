import { always, type ControlStep, formal, type Scenario } from './scenario.ts'

/** More services than a page of sums has by default. */
const services = ['ec2', 'ebs', 'vpc', 'obs', 'rds', 'cdn', 'dcs', 'elb', 'cce', 'sfs', 'cbr', 'nat'].map(
  (each) => `hws.service.type.${each}`,
)

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
  ...services.map((service, at): ControlStep => ({
    method: 'POST',
    path: '/customers/{customer}/usage',
    body: { amount: `${at}.87654321`, service_type_code: service },
  })),
  { method: 'POST', path: '/clock/advance', body: { until: 'month-close' } },
  { method: 'POST', path: '/customers/{customer}/usage', body: { amount: '0.30000001' } },
  { method: 'POST', path: '/clock/advance', body: { duration: 'P2M' } },
  { method: 'POST', path: '/clock/advance', body: { duration: 'P1D' } },
]

/** The scenarios about bills and totals. */
export const billingScenarios: readonly Scenario[] = [
  {
    id: 'reconciliation',
    task: 'Write what the customer SANDBOX_CUSTOMER_ID is to pay for each of the months in SANDBOX_CYCLES into the file SANDBOX_RESULT, as JSON: {"<customer>": {"2026-05": "12.34"}}.',
    arrange: quarter,
    exercises: [...always, 'MONEY-03', 'TIME-02'],
    mayExercise: [...formal, 'TIME-03', 'PAGE-01', 'PAGE-02', 'PAGE-03', 'PAGE-05', 'PAGE-06'],
    handsIn: 'totals',
  },
]
