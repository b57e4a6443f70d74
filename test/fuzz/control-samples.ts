import { customerName, siteNameOf } from '../helpers/site-names.ts'
import type { TestPlatform } from '../helpers/platform.ts'
import { get, post, type Sample } from '../helpers/sample.ts'

const item = {
  service_type_code: 'hws.service.type.ec2',
  resource_type_code: 'hws.resource.type.vm',
  resource_spec: 's6.xlarge.4.linux',
  region_code: 'la-north-2',
}

/** Calls of the control API that do something on the demo, for customers whose own credentials are used. */
export function controlSamplesOf(platform: TestPlatform): Sample[] {
  const { world } = platform
  const ofSite = { intl: () => internationalSamples, cn: () => chinaSamplesOf(platform) }
  const samples = [...sharedSamplesOf(platform), ...ofSite[siteNameOf(platform)]()]
  return samples.map((sample) => ({ ...sample, target: withPartner(sample.target, world.id) }))
}

function withPartner(target: string, id: string): string {
  return target.includes('partner=') ? target : `${target}${target.includes('?') ? '&' : '?'}partner=${id}`
}

/** The money and the members that only partners of the China site have. */
function chinaSamplesOf(platform: TestPlatform): Sample[] {
  const [agency = '', company = ''] = ['02', '17'].map(
    (each) => platform.customer(customerName(platform, each)).customerId,
  )
  const credit = { credit_amount: '10.5' }
  return [
    post('/_sandbox/partner-money/top-ups', { amount: '1000.00', designated_amount: '300', payment_channel_id: '5' }),
    { ...post('/_sandbox/partner-money/credit', credit), method: 'PUT' },
    post('/_sandbox/partner-money/adjustments', { amount: '-12.50' }),
    post('/_sandbox/coupon-quotas', { quota_value: '1000.00' }),
    post('/_sandbox/enterprise-masters', { customer_id: company, name: '北方集团' }),
    post(`/_sandbox/enterprise-masters/${company}/organizations`, { name: '研发部' }),
    ...[agency, company].flatMap((id) => [
      post(`/_sandbox/customers/${id}/payments`, { amount: '5' }),
      post(`/_sandbox/customers/${id}/disassociation`, {}),
      ...['referral', 'agency'].map((model) => ({
        ...post(`/_sandbox/customers/${id}/association`, { model }),
        method: 'PUT',
      })),
      { ...post(`/_sandbox/customers/${id}/credit`, credit), method: 'PUT' },
    ]),
  ]
}

/** The budgets, bills and settings that only partners of the International site have. */
const internationalSamples: readonly Sample[] = [
  post('/_sandbox/customers', { count: 3, names: 'english', prefix: 'shop', budget: 100 }),
  post('/_sandbox/bills/2026-04/settlement', {}),
  post('/_sandbox/bills/2026-05/adjustments', { amount: '-3.25', reason: 'goodwill' }),
  get('/_sandbox/bucket'),
  {
    ...post('/_sandbox/settings', { consumption_quota: '5000.00', tax_percent: 6, partner_ratio: 0.75 }),
    method: 'PUT',
  },
]

function sharedSamplesOf(platform: TestPlatform): Sample[] {
  const ids = ['01', '17', '21'].map((each) => platform.customer(customerName(platform, each)).customerId)
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
    post('/_sandbox/customers', { count: 3, names: 'international' }),
    ...['refuse', 'latency', 'drop', 'truncate', 'garble', 'throttle', 'reshape', 'advance', 'redirect'].map((kind) =>
      post('/_sandbox/faults', {
        kind,
        count: 2,
        ...(kind === 'refuse' ? { refusal: 'flow_controlled' } : {}),
        ...(kind === 'latency' ? { latency_ms: 5 } : {}),
        ...(kind === 'reshape' ? { shape: 'nulls' } : {}),
        ...(kind === 'advance' ? { duration: 'PT25H' } : {}),
        ...(kind === 'redirect' ? { location: 'http://127.0.0.1:4999' } : {}),
      }),
    ),
    get('/customerBill/customer_bill.tar.gz'),
    get('/_sandbox/bucket/customerUsage/usage.tar.gz'),
    get('/_sandbox/snapshots'),
    get('/_sandbox/snapshots/file'),
    get('/_sandbox/journal?format=har&limit=10'),
  ]
}
