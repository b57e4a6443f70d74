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

const decimals = 8
const cent = 1_000_000n

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
      return toUnits(actual) === total ? [] : [{ customer, cycle, expected: fromUnits(total), actual }]
    })
}

interface Total {
  readonly customer: string
  readonly cycle: string
  readonly total: bigint
}

function totalsOf(ledger: readonly LedgerLine[]): Map<string, Total> {
  const raw = new Map<string, { customer: string; cycle: string; sum: bigint }>()
  for (const line of ledger) {
    const mode = line.kind === 'usage' ? 'usage' : 'period'
    const parts = [line.service_type_code, line.resource_type_code ?? '', mode, line.kind === 'unsubscription']
    const key = [line.customer_id, line.month, ...parts].join(' ')
    const known = raw.get(key) ?? { customer: line.customer_id, cycle: line.month, sum: 0n }
    const payable = (toUnits(line.amount) ?? 0n) + (toUnits(line.coupon_amount) ?? 0n)
    raw.set(key, { ...known, sum: known.sum + payable })
  }
  const totals = new Map<string, Total>()
  for (const { customer, cycle, sum } of raw.values()) {
    const key = `${customer} ${cycle}`
    const known = totals.get(key) ?? { customer, cycle, total: 0n }
    totals.set(key, { ...known, total: known.total + (sum / cent) * cent })
  }
  return totals
}

/** Decimal text in hundred-millionths; undefined for what is no amount. */
function toUnits(text: string): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d{1,8}))?$/.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const units = BigInt(whole + fraction.padEnd(decimals, '0'))
  return sign === '-' ? -units : units
}

function fromUnits(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals, -decimals + 2)}`
}
