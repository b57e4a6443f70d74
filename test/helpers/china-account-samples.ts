import type { Caller } from '../../src/state/accounts/accounts.ts'
import { toAmount } from '../../src/units/amount.ts'
import type { TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'

const members = '/v2/enterprises/multi-accounts'

/** A call of every operation of geography, new customers, real names, conversions and member accounts. */
export function chinaAccountSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const { world } = platform
  const id = (number: string): string => platform.customer(`demo-customer-cn-${number}`).customerId
  const master = id('01')
  const [member, other] = ['01', '02'].map((number) => platform.customer(`demo-member-cn-${number}`).customerId)
  const whole = [...world.coupons.values()].find((each) => each.ownerId === master && each.faceValue === toAmount(1000))
  const part = [...world.coupons.values()].find((each) => each.ownerId === member)
  const held = world.resources.sliceOf('byCustomer', id('21'), { from: 0, to: 10 })
  const as = buyerOf
  const cash = 'balance_type=BALANCE_TYPE_DEBIT&offset=0&limit=5'
  return {
    ListProvinces: get('/v2/systems/configs/provinces?offset=0&limit=5'),
    ListCities: get('/v2/systems/configs/cities?province_code=CN-13&offset=0&limit=5'),
    ListCounties: get('/v2/systems/configs/counties?city_code=CN-13-006&offset=0&limit=5'),
    ListSubCustomerNewTag: post('/v2/partners/sub-customers/new-customers-tags/batch-query', {
      customer_ids: [id('01'), id('02')],
    }),
    ShowRealNameAuthQrCode: {
      ...get('/v2/customers/real-name-auth-qrcode'),
      as: (each) => each.userOf('demo-customer-cn-24'),
    },
    ShowRealNameAuthStatus: { ...get('/v2/customers/real-name-auth-status'), as },
    UpdatePeriodToOnDemandInstantly: {
      ...post('/v2/orders/subscriptions/resources/to-on-demand/instantly', {
        resource_ids: [held.find((each) => each.parentId === each.resourceId)?.resourceId ?? ''],
      }),
      as: holderOf,
    },
    ListEnterpriseOrganizations: { ...get(`${members}/enterprise-organizations?recursive_query=1`), as },
    SendSmsVerificationCode: {
      ...post(`${members}/sm-verification-code`, {
        mobile_phone: '13800000001',
        timeout: 10,
        language: 'zh-cn',
        sm_template_args: [{ key: 'sub_customer_name', value: 'acme-research' }],
      }),
      as,
    },
    CreateSubEnterpriseAccount: {
      ...post(`${members}/sub-customers`, {
        party_id: world.memberships.get(member ?? '')?.organizationId ?? '',
        display_name: 'Research',
        sub_customer_association_type: 1,
        permission_ids: ['READ_CONSUME_BILL'],
        new_sub_customer: {
          customer_name: 'acme-research',
          password: 'Correct-7-horses',
          use_pri_mobile_phone: 'Y',
        },
        financial_custody: 0,
      }),
      as,
    },
    ShowMultiAccountTransferAmount: { ...get(`${members}/transfer-amount?${cash}`), as },
    UpdateSubEnterpriseAmount: {
      ...post(`${members}/transfer-amount`, {
        customer_id: other,
        amount: '12.50',
        trans_id: 'a1',
        balance_type: 'BALANCE_TYPE_DEBIT',
      }),
      as,
    },
    ListEnterpriseMultiAccount: { ...get(`${members}/retrieve-amount?sub_customer_id=${member}&${cash}`), as },
    ReclaimSubEnterpriseAmount: {
      ...post(`${members}/retrieve-amount`, {
        customer_id: member,
        amount: '12.50',
        trans_id: 'a2',
        balance_type: 'BALANCE_TYPE_DEBIT',
      }),
      as,
    },
    ListMultiAccountTransferCoupons: { ...get(`${members}/transfer-coupons?offset=0&limit=5`), as },
    ClaimEnterpriseMultiAccountCoupon: {
      ...post(`${members}/transfer-coupon`, {
        customer_id: member,
        coupon_id: whole?.couponId ?? '',
        amount: '12.50',
        trans_id: 'a3',
      }),
      as,
    },
    ListMultiAccountRetrieveCoupons: {
      ...get(`${members}/retrieve-coupons?sub_customer_id=${member}&offset=0&limit=5`),
      as,
    },
    ReclaimEnterpriseMultiAccountCoupon: {
      ...post(`${members}/retrieve-coupon`, {
        customer_id: member,
        coupon_id: whole?.couponId ?? '',
        sub_coupon_id: part?.couponId ?? '',
        trans_id: 'a4',
      }),
      as,
    },
  }
}

function buyerOf(platform: TestPlatform): Caller {
  return platform.userOf('demo-customer-cn-01')
}

function holderOf(platform: TestPlatform): Caller {
  return platform.userOf('demo-customer-cn-21')
}
