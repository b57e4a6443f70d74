import { type Amount, hundredMillionths } from './amount.ts'

/** An exact decimal of any number of places: `units` divided by ten to the power of `places`. */
export interface Decimal {
  readonly units: bigint
  readonly places: number
}

export const zeroDecimal: Decimal = { units: 0n, places: 0 }

/** Reads plain digits, `0.0592`. Anything else throws. */
export function decimalOf(text: string): Decimal {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) throw new RangeError(`Failed to read ${text} as a decimal: it needs plain digits.`)
  const [, whole = '', fraction = ''] = match
  return { units: BigInt(whole + fraction), places: fraction.length }
}

/** Two decimals together, exactly, with the places of the longer one. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { units: unitsAt(a, places) + unitsAt(b, places), places }
}

/** The first decimal less the second, exactly. */
export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { units: -b.units, places: b.places })
}

/** The product of two decimals, exactly, with the places of both. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, places: a.places + b.places }
}

/** Divides by a whole number above zero; what is behind twelve more places is cut. */
export function over({ units, places }: Decimal, divisor: bigint): Decimal {
  return { units: (units * 10n ** 12n) / divisor, places: places + 12 }
}

/** Cuts everything behind so many places, towards zero. */
export function cut(value: Decimal, places: number): Decimal {
  if (value.places <= places) return value
  return { units: value.units / 10n ** BigInt(value.places - places), places }
}

/** A decimal as an amount to the cent; what is beyond is cut, because orders settle at two decimals. */
export function toCents(value: Decimal): Amount {
  return hundredMillionths(unitsAt(cut(value, 2), 8))
}

/** The smaller of two decimals. */
export function leastDecimal(a: Decimal, b: Decimal): Decimal {
  return minus(a, b).units < 0n ? a : b
}

/** Writes a decimal as plain digits, without zeros that say nothing: `0.5`. */
export function decimalText(value: Decimal): string {
  const text = textOf(value)
  return value.places === 0 ? text : text.replace(/\.?0+$/, '')
}

/** An amount as a decimal. */
export function fromCents(amount: Amount): Decimal {
  return { units: amount, places: 8 }
}

/** Writes a decimal where the contract has a JSON number. */
export function fromDecimal(value: Decimal): number {
  return Number(textOf(value))
}

function textOf({ units, places }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0')
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return units < 0n ? `-${text}` : text
}

function unitsAt({ units, places }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - places)
}
