import { type TestPlatform } from '../helpers/platform.ts'
import { get, post, type Sample } from '../helpers/sample.ts'

const item = {
  service_type_code: 'hws.service.type.ec2',
  resource_type_code: 'hws.resource.type.vm',
  resource_spec: 's6.xlarge.4.linux',
  region_code: 'la-north-2',
}

/** Calls of the control API that do something on the demo, for customers whose own credentials are used. */
export function controlSamplesOf(platform: TestPlatform): Sample[] {
  const ids = ['01', '17', '21'].map((each) => platform.customer(`demo-customer-${each}`).customerId)
  const reviewed =
    [...platform.world.customers.values()].find((each) => each.realName === 'reviewing')?.customerId ?? ''
  return [
    ...ids.flatMap((id) => [
      post(`/_sandbox/customers/${id}/purchases`, { items: [item] }),
      post(`/_sandbox/customers/${id}/purchases`, { items: [{ ...item, count: 2, period_num: 12, expire_policy: 3 }] }),
      post(`/_sandbox/customers/${id}/purchases`, { items: [item], charging_mode: 3 }),
      post(`/_sandbox/customers/${id}/usage`, { amount: '12.34567891', description: 'use' }),
      post('/_sandbox/coupons', { face_value: '5', customer_id: id }),
    ]),
    ...['PT1H', 'P1D', 'P1M', 'P13M', 'P5Y'].map((duration) => post('/_sandbox/clock/advance', { duration })),
    ...(['approve', 'reject'] as const).map((result) => post(`/_sandbox/real-name/${reviewed}/review`, { result })),
    post('/_sandbox/customers', { count: 3, names: 'international', budget: 100 }),
    post('/_sandbox/bills/2026-04/settlement', {}),
    ...['refuse', 'latency', 'drop', 'truncate', 'garble', 'throttle', 'reshape', 'advance'].map((kind) =>
      post('/_sandbox/faults', {
        kind,
        count: 2,
        ...(kind === 'refuse' ? { refusal: 'flow_controlled' } : {}),
        ...(kind === 'latency' ? { latency_ms: 5 } : {}),
        ...(kind === 'reshape' ? { shape: 'nulls' } : {}),
        ...(kind === 'advance' ? { duration: 'PT25H' } : {}),
      }),
    ),
    get('/customerBill/customer_bill.tar.gz?partner=sandbox-partner'),
    get('/_sandbox/bucket/customerUsage/usage.tar.gz'),
    get('/_sandbox/snapshots'),
    get('/_sandbox/journal?format=har&limit=10'),
  ]
}
