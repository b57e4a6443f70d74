import { exchangesOf } from './following-calls.ts'
import { fieldOf, textOf } from './json.ts'
import type { Trace, TracedExchange } from './trace.ts'

/**
 * Operations of the China site that move money or coupons, with the one whose answer tells best whether they did; a call that
 * names no transaction moves them each time.
 */
const moving: Readonly<Record<string, string>> = {
  UpdateCustomerAccountAmount: 'ListPartnerAdjustRecords',
  ReclaimToPartnerAccount: 'ListPartnerAdjustRecords',
  UpdateIndirectPartnerAccount: 'ListPartnerAdjustRecords',
  ReclaimIndirectPartnerAccount: 'ListPartnerAdjustRecords',
  UpdateSubEnterpriseAmount: 'ListEnterpriseMultiAccount',
  ReclaimSubEnterpriseAmount: 'ListEnterpriseMultiAccount',
  CreatePartnerCoupons: 'ListIssuedPartnerCoupons',
  UpdateCouponQuotas: 'ListIssuedCouponQuotas',
}

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
  return exchangesOf(trace, ...Object.keys(moving)).filter(
    ({ body }) => (textOf(fieldOf(body, 'trans_id')) ?? '') === '',
  )
}

/** The operation that tells best whether a move of money or coupons was made. */
export function tellerOf({ operation }: TracedExchange): string | undefined {
  return moving[operation?.id ?? '']
}

/** Calls that show whether money or coupons were moved. */
export function looksAtMoneyIn(trace: Trace): TracedExchange[] {
  return exchangesOf(trace, ...telling)
}
