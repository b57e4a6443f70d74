import type { Caller } from '../../src/state/accounts/accounts.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import type { TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'
import { customerName } from './site-names.ts'

/** Calls of version 1.0 that only the International site has, or that it is sent with other fields. */
export function oldInternationalSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const id = (number: string): string => platform.customer(customerName(platform, number)).customerId
  const { domainId, xaccountType: xAccountType } = onlyOf(platform.world.profile)
  const partner = `/v1.0/${domainId}/partner`
  return {
    SendVerificationCode: post(`${partner}/common-mgr/verificationcode`, {
      receiverType: 2,
      email: 'someone@example.com',
      timeout: 5,
      lang: 'en-us',
    }),
    CreateCustomer: post(`${partner}/customer-mgr/customer`, {
      domainName: 'someone-new',
      domainArea: 'MX',
      xAccountId: 'x-1',
      xAccountType,
      password: 'Correct-7-horses',
      isCloseMarketMs: 'true',
      cooperationType: '3',
    }),
    FreezeCustomers: post(`${partner}/customer-mgr/frozens`, { customerIds: [id('25')], reason: 'test' }),
    UnfreezeCustomers: post(`${partner}/customer-mgr/unfrozens`, { customerIds: [id('11')], reason: 'test' }),
    ShowCustomerCredit: get(`${partner}/account-mgr/credit?customer_id=${id('01')}`),
    SetCustomerCredit: post(`${partner}/account-mgr/credit`, {
      customerId: id('24'),
      adjustmentAmount: 12.5,
      measureId: 1,
      cancelPartnerFrozen: '0',
    }),
    ShowPostpaidBill: get(`${partner}/account-mgr/postpaid-bill-summary?consume_month=2026-05`),
  }
}

/** Calls of version 1.0 that only the China site has, or that it is sent with other fields. */
export function oldChinaSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const id = (number: string): string => platform.customer(customerName(platform, number)).customerId
  const { domainId, xaccountType: xAccountType } = onlyOf(platform.world.profile)
  const partner = `/v1.0/${domainId}/partner`
  const money = { customer_id: id('01'), amount: '12.50', currency: 'CNY', measure_id: 1 }
  return {
    SendVerificationCode: post(`${partner}/common-mgr/verificationcode`, {
      receiverType: 1,
      mobilePhone: '13900000001',
      countryCode: '0086',
      scene: 29,
      timeout: 5,
      lang: 'zh-cn',
    }),
    CreateCustomer: post(`${partner}/customer-mgr/customer`, {
      domainName: 'someone-new',
      xAccountId: 'x-1',
      xAccountType,
      password: 'Correct-7-horses',
      isCloseMarketMs: 'true',
    }),
    ListAccountBalances: get(`${partner}/account-mgr/balances?customer_id=${id('01')}`),
    ListCustomerBalances: post(`${partner}/account-mgr/customer-balances`, {
      customer_infos: [{ customer_id: id('01') }],
    }),
    AdjustCustomerAccount: post(`${partner}/account-mgr/adjust-amount`, money),
    ReclaimCustomerAccount: post(`${partner}/account-mgr/reclaim`, money),
    ListCustomerBills: get(
      `${partner}/account-mgr/subcustomer-bills?period=2026-05&customerId=${id('01')}&cloudServiceTypeCode=hws.service.type.ec2&payMethod=0&bill_type=0&offset=1&limit=5`,
    ),
    ListCouponRecords: get(
      `${partner}/promotion-mgr/partner-coupons/records?operation_types=1,2&quota_id=&customer_id=${id('01')}&operation_time_begin=2026-01-01T00:00:00Z&operation_time_end=2027-01-01T00:00:00Z&result=0&page_no=1&page_size=5`,
    ),
    ...oldMemberSamplesOf(platform),
  }
}

function oldMemberSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const master = customerName(platform, '01')
  const [member, other] = ['01', '02'].map((each) => platform.customer(`demo-member-cn-${each}`).customerId)
  const as = (): Caller => platform.userOf(master)
  const money = `/v1.0/${platform.customer(master).customerId}/customer/account-mgr`
  const cash = 'balance_type=BALANCE_TYPE_DEBIT&offset=1&limit=5'
  return {
    ShowTransferAmount: { ...get(`${money}/transfer-amount?${cash}`), as },
    TransferToMember: {
      ...post(`${money}/transfer`, {
        customer_id: other,
        amount: '12.50',
        trans_id: 'a1',
        balance_type: 'BALANCE_TYPE_DEBIT',
      }),
      as,
    },
    ShowRetrieveAmount: { ...get(`${money}/retrieve-amount?sub_customer_id=${member}&${cash}`), as },
    RetrieveFromMember: {
      ...post(`${money}/retrieve`, {
        customer_id: member,
        amount: '12.50',
        trans_id: 'a2',
        balance_type: 'BALANCE_TYPE_DEBIT',
      }),
      as,
    },
  }
}
