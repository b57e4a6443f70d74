declare const unit: unique symbol

/** Money in hundred-millionths of a dollar: exact, and JSON.stringify throws should one leak onto the wire. */
export type Amount = bigint & { readonly [unit]: 'usd_e8' }

const scale = 8

function amountOf(units: bigint): Amount {
  return units as Amount
}

/** So many hundred-millionths of a dollar as an amount. */
export function hundredMillionths(units: bigint): Amount {
  return amountOf(units)
}

export const zero = amountOf(0n)

/** Whether a field of a record is money: nothing else in a record is a bigint. */
export function isAmount(value: unknown): value is Amount {
  return typeof value === 'bigint'
}

/**
 * Reads an amount off the wire, where the contract has a number or a decimal text. It works on the shortest decimal
 * text of a number: `toFixed` would add digits that the caller never sent. More than eight decimals throw.
 */
export function toAmount(wire: number | string): Amount {
  const text = typeof wire === 'number' && Math.abs(wire) < 1e-6 ? wire.toFixed(scale) : String(wire)
  const match = /^(-?)(\d+)(?:\.(\d{1,8}))?$/.exec(text)
  if (match === null)
    throw new RangeError(`Failed to read ${text} as an amount: it needs plain digits, eight decimals at most.`)
  const [, sign = '', whole = '', fraction = ''] = match
  const units = BigInt(whole + fraction.padEnd(scale, '0'))
  return amountOf(sign === '-' ? -units : units)
}

/** Writes an amount with so many decimals, rounding half away from zero. */
export function amountText(amount: Amount, decimals = 2): string {
  const step = 10n ** BigInt(scale - decimals)
  const units: bigint = amount
  const magnitude = units < 0n ? -units : units
  const rounded = (magnitude + step / 2n) / step
  const digits = rounded.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`
  return `${amount < 0n && rounded !== 0n ? '-' : ''}${whole}${fraction}`
}

/** Writes an amount exactly: with two decimals, or as many as it has. */
export function exactText(amount: Amount): string {
  return amountText(amount, scale).replace(/0{1,6}$/, '')
}

/** Writes an amount where the contract has a JSON number, with so many decimals at most. */
export function fromAmount(amount: Amount, decimals = 2): number {
  return Number(amountText(amount, decimals))
}

/** Two amounts together, exactly. */
export function add(a: Amount, b: Amount): Amount {
  return amountOf(a + b)
}

/** What is left of the first amount without the second, exactly; below zero where the second is larger. */
export function subtract(a: Amount, b: Amount): Amount {
  return amountOf(a - b)
}

/** Whether `part` reaches so many percent of `whole`. */
export function reaches(part: Amount, percent: number, whole: Amount): boolean {
  return part * 100n >= whole * BigInt(percent)
}

/** So many percent of an amount, cut to its eight decimals; the percentage may have two. */
export function percentOf(amount: Amount, percent: number): Amount {
  return amountOf((amount * BigInt(Math.round(percent * 100))) / 10_000n)
}

const cent = 10n ** BigInt(scale - 2)

/** Cuts what is behind the cent, towards zero: accounts settle at two decimals. */
export function cutToCents(amount: Amount): Amount {
  return amountOf((amount / cent) * cent)
}

/** `part` in percent of `whole`, to eight decimals, cut; 0 of nothing. */
export function percentage(part: Amount, whole: Amount): Amount {
  return whole === 0n ? zero : amountOf((part * 100n * 10n ** BigInt(scale)) / whole)
}

/** The smaller of two amounts. */
export function least(a: Amount, b: Amount): Amount {
  return a < b ? a : b
}

/** An amount so many times. */
export function times(amount: Amount, count: number): Amount {
  return amountOf(amount * BigInt(count))
}

/** The opposite of an amount: what was paid, given back. */
export function negate(amount: Amount): Amount {
  return subtract(zero, amount)
}

/** What amounts add up to; nothing adds up to zero. */
export function sumOf(amounts: readonly Amount[]): Amount {
  return amounts.reduce(add, zero)
}

/** `amount` times `part` of `whole`, cut to the cent. */
export function shareOf(amount: Amount, part: number, whole: number): Amount {
  return cutToCents(amountOf((amount * BigInt(part)) / BigInt(whole)))
}

/** What an amount becomes when a price goes from `whole` to `part`, cut to the cent. */
export function portionOf(amount: Amount, part: Amount, whole: Amount): Amount {
  return cutToCents(amountOf((amount * part) / whole))
}

/** Splits cents into so many parts that differ by a cent at most and add up to the whole. */
export function splitEvenly(amount: Amount, parts: number): Amount[] {
  if (parts === 1) return [cutToCents(amount)]
  const cents = amount / cent
  const each = cents / BigInt(parts)
  const over = Number(cents % BigInt(parts))
  return Array.from({ length: parts }, (_, at) => amountOf((at < over ? each + 1n : each) * cent))
}

/** How many times `step`, which is above zero, it takes to reach an amount. */
export function timesToReach(amount: Amount, step: Amount): number {
  return amount <= 0n ? 0 : Number((amount + step - 1n) / step)
}
