import type { Caller } from '../../src/state/accounts/accounts.ts'
import type { TestPlatform } from './platform.ts'
import { required } from './required.ts'

type Row = Readonly<Record<string, unknown>>

/** Whole cents of an amount of the wire. Throws where it has more than two decimals. */
export function cents(value: unknown): number {
  const hundredths = Number(value ?? 0) * 100
  const whole = Math.round(hundredths)
  if (Math.abs(hundredths - whole) > 1e-4) throw new Error(`the test needs whole cents, not ${String(value)}`)
  return whole
}

export function sumOf(rows: readonly Row[], field: string): number {
  return rows.reduce((sum, row) => sum + cents(row[field]), 0)
}

/** Reads all pages of a list of a public operation. */
export async function rowsFrom(
  platform: TestPlatform,
  { target, rows, as }: { readonly target: string; readonly rows: string; readonly as: Caller },
): Promise<readonly Row[]> {
  const found: Row[] = []
  for (;;) {
    const { status, body } = await platform.get(`${target}&offset=${found.length}&limit=100`, { as })
    if (status !== 200) throw new Error(`${target} answers ${status}: ${JSON.stringify(body)}`)
    const page = required((body as Readonly<Record<string, Row[] | undefined>>)[rows], rows)
    found.push(...page)
    if (page.length < 100) return found
  }
}

/** The cash of an account and its changes by their kind, in cents: what came is above zero. */
export interface CashBook {
  readonly balance: number
  readonly byKind: Readonly<Record<string, number>>
  /** Records whose balance is not that of the record before with their own amount. */
  readonly gaps: readonly Row[]
}

/** Reads the cash of whoever calls, or of the reseller that a query names. */
export async function cashBookOf(
  platform: TestPlatform,
  { who, query = '', as }: { readonly who: 'customer' | 'partner'; readonly query?: string; readonly as: Caller },
): Promise<CashBook> {
  const path = `/v2/accounts/${who}-accounts`
  const changes = `${path}/account-change-records?balance_type=BALANCE_TYPE_DEBIT${query}`
  const newest = await rowsFrom(platform, { target: changes, rows: 'records', as })
  const accounts = await rowsOf(platform, `${path}/balances?${query.slice(1)}`, as)
  const cash = required(
    accounts.find((each) => each['account_type'] === 1),
    'an account of cash',
  )
  const byKind: Record<string, number> = {}
  const gaps: Row[] = []
  let balance = 0
  for (const row of [...newest].reverse()) {
    const isIncome = row['type'] === '1' || row['revenue_expense_type'] === 'REVENUE'
    const change = cents(row['change_amount']) * (isIncome ? 1 : -1)
    const kind = String(row['trade_detail_type']).replace(/^SOURCE_OPERA[IT]ION_/, '')
    byKind[kind] = (byKind[kind] ?? 0) + change
    balance += change
    if (balance !== cents(row['balance_after_change'])) gaps.push(row)
  }
  return { balance: cents(cash['amount']), byKind, gaps }
}

async function rowsOf(platform: TestPlatform, target: string, as: Caller): Promise<readonly Row[]> {
  const { body } = await platform.get(target, { as })
  return required((body as { account_balances?: Row[] }).account_balances, target)
}

/** What a month cost a customer, in cents, by each of the views of it. */
export interface MonthViews {
  readonly partnerSums: number
  readonly partnerRecords: number
  readonly ownRecords: number
  readonly transactions: number
  readonly ownSum: number
  /** What transactions say was paid in cash, net of refunds. */
  readonly cash: number
  readonly coupons: number
  readonly owed: number
}

export interface AuditedCustomer {
  readonly customerId: string
  readonly as: Caller
  readonly seller: Caller
  /** The reseller whose customer it is, as a further parameter; empty for a customer of the partner itself. */
  readonly reseller: string
}

/** Reads all views of a month of a customer. */
export async function monthOf(
  platform: TestPlatform,
  { customerId, as, seller, reseller }: AuditedCustomer,
  cycle: string,
): Promise<MonthViews> {
  const bills = '/v2/bills'
  const read = (target: string, rows: string, caller: Caller): Promise<readonly Row[]> =>
    rowsFrom(platform, { target, rows, as: caller })
  const sums = []
  for (const mode of [1, 3])
    sums.push(
      ...(await read(
        `${bills}/partner-bills/subcustomer-bills/monthly-sum?cycle=${cycle}&charge_mode=${mode}&customer_id=${customerId}${reseller}`,
        'bill_sums',
        seller,
      )),
    )
  const records = await read(
    `${bills}/subcustomer-bills/res-fee-records?bill_cycle=${cycle}&customer_id=${customerId}${reseller}`,
    'fee_records',
    seller,
  )
  const own = await read(`${bills}/customer-bills/res-fee-records?cycle=${cycle}`, 'fee_records', as)
  const transactions = await read(`${bills}/customer-bills/fee-records?bill_cycle=${cycle}`, 'records', as)
  const { body } = await platform.get(`${bills}/customer-bills/monthly-sum?bill_cycle=${cycle}`, { as })
  return {
    partnerSums: sumOf(sums, 'amount'),
    partnerRecords: sumOf(records, 'payment_amount'),
    ownRecords: sumOf(own, 'amount'),
    transactions: sumOf(transactions, 'consume_amount'),
    ownSum: cents((body as Row)['consume_amount']),
    cash: sumOf(transactions, 'cash_amount'),
    coupons: sumOf(transactions, 'coupon_amount'),
    owed: sumOf(transactions, 'debt_amount'),
  }
}
