import type { Caller } from '../../src/state/accounts/accounts.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import { orderOf } from './order-samples.ts'
import type { TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'

/** A call of every operation that the International site has of its own or with fields of its own. */
export function internationalSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const { xaccountType: xaccount_type } = onlyOf(platform.world.profile)
  const id = (number: string): string => platform.customer(`demo-customer-${number}`).customerId
  const customer = (): Caller => platform.userOf('demo-customer-17')
  const holder = (): Caller => platform.userOf('demo-customer-21')
  return {
    SendVerificationMessageCode: post('/v2/bases/verificationcode/send', {
      receiver_type: 2,
      email: 'someone@example.com',
      timeout: 5,
      lang: 'en-us',
    }),
    CreateSubCustomer: post('/v2/partners/sub-customers', {
      domain_name: 'someone-new',
      domain_area: 'MX',
      xaccount_id: 'x-1',
      xaccount_type,
      password: 'Correct-7-horses',
      is_close_market_ms: 'true',
      include_association_result: true,
    }),
    FreezeSubCustomers: post('/v2/partners/sub-customers/freeze', {
      customer_ids: [id('25')],
      reason: 'test',
      freeze_type: 'ACCOUNT',
    }),
    UnfreezeSubCustomers: post('/v2/partners/sub-customers/unfreeze', {
      customer_ids: [id('11')],
      reason: 'test',
      unfreeze_type: 'ACCOUNT',
    }),
    ShowSubCustomerBudget: get(`/v2/partners/sub-customers/budget?customer_id=${id('01')}`),
    UpdateSubCustomerBudget: post('/v2/partners/sub-customers/budget', {
      customer_id: id('24'),
      budget_amount: 12.5,
      cancel_partner_frozen: '0',
      budget_type: 'MONTHLY',
      frozen_operate_type: 1,
    }),
    ListSubCustomerBudget: post('/v2/partners/sub-customers/budget/query', { customer_ids: [id('01'), id('02')] }),
    ListSubCustomerBudgetRecords: get(
      `/v2/partners/sub-customers/budget/records?customer_id=${id('01')}&operation_type=SETTING&budget_type=MONTHLY&offset=0&limit=5`,
    ),
    ShowPartnerConsumptionQuota: get('/v2/partners/credit/consumption-quota'),
    ShowCustomerExpenditureQuota: { ...get('/v2/accounts/customer-accounts/expenditure-quota'), as: customer },
    PayCustomerOrder: {
      ...post('/v2/orders/customer-orders/pay', {
        order_id: orderOf(platform, 'pending_payment', 2),
        coupon_infos: [{ id: [...platform.world.coupons.keys()][0] ?? '', type: 301 }],
        discount_infos: null,
      }),
      as: holder,
    },
    ListPostpaidBillSum: get('/v2/bills/partner-bills/postpaid-bill-summary?bill_cycle=2026-05'),
    ListInvoices: get(
      `/v1.0/${id('21')}/payments/intl-invoices?start_time=2026-01-01T00:00:00Z&end_time=2027-01-01T00:00:00Z&offset=1&limit=5`,
    ),
  }
}
