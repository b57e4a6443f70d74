import { exchangesOf } from './following-calls.ts'
import { fieldOf, textOf } from './json.ts'
import { type Trace, type TracedExchange } from './trace.ts'

/** Operations of the China site that move money or coupons; a call that names no transaction moves them each time. */
const moving = [
  'UpdateCustomerAccountAmount',
  'ReclaimToPartnerAccount',
  'UpdateIndirectPartnerAccount',
  'ReclaimIndirectPartnerAccount',
  'UpdateSubEnterpriseAmount',
  'ReclaimSubEnterpriseAmount',
  'CreatePartnerCoupons',
  'UpdateCouponQuotas',
]

/** Operations by whose answers one sees whether something was moved. */
const telling = [
  'ListPartnerAdjustRecords',
  'ListPartnerAccountChangeRecords',
  'ListPartnerBalances',
  'ListCustomersBalancesDetail',
  'ListCustomerAccountChangeRecords',
  'ShowCustomerAccountBalances',
  'ListEnterpriseMultiAccount',
  'ShowMultiAccountTransferAmount',
  'ListIssuedPartnerCoupons',
  'ListPartnerCouponsRecord',
  'ListQuotaCoupons',
  'ListIssuedCouponQuotas',
  'ListCouponQuotasRecords',
]

/** Calls that move money or coupons and that a repeat would move again; one with a number of its transaction is none of them. */
export function moneyMovesIn(trace: Trace): TracedExchange[] {
  return exchangesOf(trace, ...moving).filter(({ body }) => (textOf(fieldOf(body, 'trans_id')) ?? '') === '')
}

/** Calls that show whether money or coupons were moved. */
export function looksAtMoneyIn(trace: Trace): TracedExchange[] {
  return exchangesOf(trace, ...telling)
}
