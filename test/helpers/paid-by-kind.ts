import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { type Body, rowsOf } from './china-bills.ts'
import type { Shop } from './shop.ts'

/** What cash, cash coupons, flexi-purchase coupons and stored-value cards paid, in yuan. */
export interface Paid {
  readonly cash: number
  readonly coupons: number
  readonly flexi: number
  readonly cards: number
}

type Names = Readonly<Record<keyof Paid, string>>

const usual: Names = {
  cash: 'cash_amount',
  coupons: 'coupon_amount',
  flexi: 'flexipurchase_coupon_amount',
  cards: 'stored_value_card_amount',
}
const ofRecords: Names = { ...usual, cards: 'stored_card_amount' }
const amortized: Names = {
  cash: 'amortized_cash_amount',
  coupons: 'amortized_coupon_amount',
  flexi: 'amortized_flexipurchase_coupon_amount',
  cards: 'amortized_stored_value_card_amount',
}
const accounts: Names = {
  cash: 'BALANCE_TYPE_DEBIT',
  coupons: 'BALANCE_TYPE_COUPON',
  flexi: 'BALANCE_TYPE_RCASH_COUPON',
  cards: 'BALANCE_TYPE_STORED_VALUE_CARD',
}

function sumOf(rows: readonly Body[], name: string): number {
  return rows.reduce((sum, row) => sum + Math.round(Number(row[name] ?? 0) * 100), 0) / 100
}

function byNames(rows: readonly Body[], { cash, coupons, flexi, cards }: Names): Paid {
  return {
    cash: sumOf(rows, cash),
    coupons: sumOf(rows, coupons),
    flexi: sumOf(rows, flexi),
    cards: sumOf(rows, cards),
  }
}

/** The shares of sums that have a list of them, by the account that paid. */
function byShares(
  rows: readonly Body[],
  list: string,
  names: { readonly type: string; readonly amount: string },
): Paid {
  const shares = rows.flatMap((row) => row[list] as Body[])
  return byNames(
    shares.map((each) => ({ [String(each[names.type])]: each[names.amount] })),
    accounts,
  )
}

/** What each operation that bills a month, also those of version 1.0, says that each kind paid. */
export async function paidByOperation(shop: Shop, month: string): Promise<Record<string, Paid>> {
  const { platform, id } = shop
  const own = (path: string, rows: string): Promise<Body[]> => rowsOf(shop.call('GET', path), rows)
  const partner = (path: string, rows: string): Promise<Body[]> => rowsOf(platform.get(path), rows)
  const bills = '/v2/bills/customer-bills'
  const totals = await shop.call('GET', `${bills}/monthly-sum?bill_cycle=${month}&limit=100`)
  const details = { cycle: month, statistic_type: 3, limit: 100 }
  const sums = `/v2/bills/partner-bills/subcustomer-bills/monthly-sum?customer_id=${id}&cycle=${month}&limit=100`
  const records = `/v2/bills/subcustomer-bills/res-fee-records?customer_id=${id}&bill_cycle=${month}&limit=100`
  const { domainId } = ownCaller(platform.partner.world)
  const oldSums = `/v1.0/${domainId}/partner/account-mgr/subcustomer-bills?customerId=${id}&period=${month}&limit=100`
  const oldOwn = `/v1.0/${id}/customer/account-mgr/bill/monthly-sum?cycle=${month}`
  const named = { type: 'balance_type', amount: 'amount' }
  return {
    totals: byNames([totals], usual),
    sums: byNames(totals['bill_sums'] as Body[], usual),
    records: byNames(await own(`${bills}/res-fee-records?cycle=${month}&limit=100`, 'fee_records'), ofRecords),
    details: byNames(
      await rowsOf(shop.call('POST', `${bills}/res-records/query`, details), 'monthly_records'),
      ofRecords,
    ),
    transactions: byNames(await own(`${bills}/fee-records?bill_cycle=${month}&limit=100`, 'records'), usual),
    recordsOfPartner: byNames(await partner(records, 'fee_records'), usual),
    sumsOfPartner: byShares(
      [
        ...(await partner(`${sums}&charge_mode=1`, 'bill_sums')),
        ...(await partner(`${sums}&charge_mode=3`, 'bill_sums')),
      ],
      'account_details',
      named,
    ),
    oldSumsOfPartner: byShares(await partner(oldSums, 'billSums'), 'accountDetails', {
      ...named,
      type: 'balanceTypeId',
    }),
    oldSums: byShares(await own(oldOwn, 'bill_sums'), 'account_details', {
      type: 'balance_type_id',
      amount: 'deduct_amount',
    }),
  }
}

/** What each kind paid of the costs of a month, spread over the days that were paid for. */
export async function amortizedByKind(shop: Shop, month: string): Promise<Paid> {
  const path = `/v2/costs/cost-analysed-bills/monthly-breakdown?shared_month=${month}&limit=100`
  return byNames(await rowsOf(shop.call('GET', path), 'details'), amortized)
}
