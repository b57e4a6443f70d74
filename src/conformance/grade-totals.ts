import { add, type Amount, amountText, cutToCents, toAmount, zero } from '../units/amount.ts'
import { fieldOf, textOf } from './trace/json.ts'

/** One line of the ledger, as the control API tells it. */
export interface LedgerLine {
  readonly customer_id: string
  readonly month: string
  readonly kind: string
  readonly amount: string
  readonly coupon_amount: string
  readonly service_type_code: string
  readonly resource_type_code?: string
  readonly order_id?: string
}

/** A total that an integration handed in and that is not the ledger's. */
export interface WrongTotal {
  readonly customer: string
  readonly cycle: string
  readonly expected: string
  readonly actual: string
}

/**
 * Grades totals by customer and cycle, `{"<customer>": {"2026-05": "12.34"}}`, line by line against the ledger. Accounts are
 * debited to the cent by service, resource type, mode and kind; a total is the sum of those.
 */
export function gradeTotals(
  ledger: readonly LedgerLine[],
  submitted: unknown,
  cycles: readonly string[],
): WrongTotal[] {
  return [...totalsOf(ledger)]
    .filter(([, { cycle }]) => cycles.includes(cycle))
    .flatMap(([, { customer, cycle, total }]) => {
      const told = fieldOf(fieldOf(submitted, customer), cycle)
      const actual = typeof told === 'number' ? String(told) : (textOf(told) ?? 'nothing')
      return readAmount(actual) === total ? [] : [{ customer, cycle, expected: amountText(total), actual }]
    })
}

interface Total {
  readonly customer: string
  readonly cycle: string
  readonly total: Amount
}

function totalsOf(ledger: readonly LedgerLine[]): Map<string, Total> {
  const raw = new Map<string, { customer: string; cycle: string; sum: Amount }>()
  for (const line of ledger) {
    const mode = line.kind === 'usage' ? 'usage' : 'period'
    const parts = [line.service_type_code, line.resource_type_code ?? '', mode, line.kind === 'unsubscription']
    const key = [line.customer_id, line.month, ...parts].join(' ')
    const known = raw.get(key) ?? { customer: line.customer_id, cycle: line.month, sum: zero }
    const payable = add(toAmount(line.amount), toAmount(line.coupon_amount))
    raw.set(key, { ...known, sum: add(known.sum, payable) })
  }
  const totals = new Map<string, Total>()
  for (const { customer, cycle, sum } of raw.values()) {
    const key = `${customer} ${cycle}`
    const known = totals.get(key) ?? { customer, cycle, total: zero }
    totals.set(key, { ...known, total: add(known.total, cutToCents(sum)) })
  }
  return totals
}

/** An amount that an integration wrote; undefined for what is none, or has more decimals than any amount. */
function readAmount(text: string): Amount | undefined {
  try {
    return toAmount(text)
  } catch {
    return undefined
  }
}
