import { ownCaller } from '../../src/state/accounts/accounts.ts'
import type { TestPlatform } from './platform.ts'
import { required } from './required.ts'
import { get, post, type Sample } from './sample.ts'
import { customerName } from './site-names.ts'

const days = 'trade_time_begin=2026-01-01&trade_time_end=2026-05-31'

/** A call of every operation of the accounts of China partners and customers. */
export function moneySamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const id = (number: string): string => platform.customer(customerName(platform, number)).customerId
  const as: Sample['as'] = ({ distributor }) => ownCaller(distributor.world)
  const [reseller] = platform.distributor.world.resellers.keys()
  const indirect_partner_id = required(reseller, 'a reseller')
  return {
    ListPartnerBalances: get('/v2/accounts/partner-accounts/balances?indirect_partner_id='),
    ListCustomersBalancesDetail: post('/v2/accounts/customer-accounts/balances/batch-query', {
      customer_infos: [{ customer_id: id('01') }, { customer_id: id('02') }],
    }),
    UpdateCustomerAccountAmount: post('/v2/accounts/partner-accounts/adjust-amount', {
      customer_id: id('01'),
      amount: 12.5,
    }),
    ReclaimToPartnerAccount: post('/v2/accounts/partner-accounts/reclaim', { customer_id: id('01'), amount: 12.5 }),
    UpdateIndirectPartnerAccount: {
      ...post('/v2/accounts/partner-accounts/indirect-partner-adjust', { indirect_partner_id, amount: 12.5 }),
      as,
    },
    ReclaimIndirectPartnerAccount: {
      ...post('/v2/accounts/partner-accounts/indirect-partner-reclaim', { indirect_partner_id, amount: 12.5 }),
      as,
    },
    ListPartnerAdjustRecords: get(
      `/v3/accounts/partner-accounts/adjust-records?customer_id=${id('01')}&operation_type=SOURCE_OPERATION_BEADJUST&operation_time_begin=2026-01-01T00:00:00Z&operation_time_end=2027-01-01T00:00:00Z&trans_id=&offset=0&limit=5&indirect_partner_id=`,
    ),
    ListPartnerAccountChangeRecords: get(
      `/v2/accounts/partner-accounts/account-change-records?balance_type=BALANCE_TYPE_DEBIT&trade_type=BEADJUST&${days}&offset=0&limit=5&indirect_partner_id=`,
    ),
    ListCustomerAccountChangeRecords: {
      ...get(
        `/v2/accounts/customer-accounts/account-change-records?balance_type=BALANCE_TYPE_DEBIT&revenue_expense_type=REVENUE&trade_type=BEADJUST&${days}&trade_id=&payment_channel_id=&payment_channel_no=&offset=0&limit=5`,
      ),
      as: () => platform.userOf(customerName(platform, '01')),
    },
  }
}
