import { chinaAccountSamplesOf } from './china-account-samples.ts'
import { chinaBillSamplesOf } from './china-bill-samples.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import { couponSamplesOf } from './coupon-samples.ts'
import { moneySamplesOf } from './china-money-samples.ts'
import type { TestPlatform } from './platform.ts'
import { post, type Sample } from './sample.ts'

/** A call of every operation that the China site has of its own or with fields of its own. */
export function chinaSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const { xaccountType: xaccount_type } = onlyOf(platform.world.profile)
  return {
    ...chinaAccountSamplesOf(platform),
    ...chinaBillSamplesOf(platform),
    ...couponSamplesOf(platform),
    ...moneySamplesOf(platform),
    CreatePersonalRealnameAuth: post('/v2/customers/realname-auths/individual', {
      customer_id: platform.customer('demo-customer-cn-25').customerId,
      identify_type: 0,
      verified_type: 3,
      verified_file_url: ['page.jpg', 'stamp.jpg', 'holder.jpg'],
      name: '王芳',
      verified_number: 'P1',
      change_type: -1,
      xaccount_type,
    }),
    SendVerificationMessageCode: post('/v2/bases/verificationcode/send', {
      receiver_type: 1,
      mobile_phone: '13900000001',
      timeout: 5,
      lang: 'zh-cn',
      scene: 29,
    }),
    CreateSubCustomer: post('/v2/partners/sub-customers', {
      domain_name: 'someone-new',
      xaccount_id: 'x-1',
      xaccount_type,
      password: 'Correct-7-horses',
      is_close_market_ms: 'true',
      include_association_result: true,
    }),
  }
}
