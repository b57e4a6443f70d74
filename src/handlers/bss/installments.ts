import { monthsOf } from '../../units/calendar.ts'
import { cut, type Decimal, decimalText, minus, over } from '../../units/decimal.ts'

/** How a product is paid in parts, as an inquiry asks; NA and absent mean at once. */
export type InstallmentMode = 'HALF_PAY' | 'ZERO_PAY' | 'NA' | null | undefined

/** Into how many monthly parts the rest of a price goes, and how much of it is paid first, in halves. */
export interface Installments {
  readonly parts: number
  readonly halvesFirst: 0 | 1
}

/** A part is paid every month. */
const monthly = 2

/**
 * How a product is paid in parts: half or nothing of it first, the rest by the month of its term. Undefined when it is paid
 * at once, as what is sold by the day or hour always is (docs/decisions/prices.md).
 */
export function installmentsOf({
  fee_installment_mode: mode,
  period_type: type,
  period_num: periods,
}: {
  readonly fee_installment_mode?: InstallmentMode
  readonly period_type: 0 | 2 | 3 | 4
  readonly period_num: number
}): Installments | undefined {
  if (mode === undefined || mode === null || mode === 'NA' || (type !== 2 && type !== 3)) return undefined
  return { parts: monthsOf(type === 3 ? 'year' : 'month', periods), halvesFirst: mode === 'HALF_PAY' ? 1 : 0 }
}

/** The monthly part of the list price of a product that is paid in parts. */
export function fromListPart(official: Decimal, installments: Installments | undefined) {
  if (installments === undefined) return {}
  return {
    installment_official_website_amount: partText(official, installments),
    installment_period_type: monthly,
  } as const
}

/** The monthly parts of the list price, of what a discount saves, and of what is left to pay. */
export function fromOfferParts(
  price: { readonly official: Decimal; readonly saved: Decimal },
  installments: Installments | undefined,
) {
  if (installments === undefined) return {}
  return {
    ...fromListPart(price.official, installments),
    installment_official_discount_amount: partText(price.saved, installments),
    installment_amount: partText(minus(price.official, price.saved), installments),
  } as const
}

/** The installments of a whole inquiry; undefined unless all its products are paid in the same parts. */
export function commonInstallments(all: readonly (Installments | undefined)[]): Installments | undefined {
  const [first] = all
  const isCommon = all.every((each) => each?.parts === first?.parts && each?.halvesFirst === first?.halvesFirst)
  return isCommon ? first : undefined
}

/** A part to the cent; what is behind it is paid first. */
function partText(price: Decimal, { parts, halvesFirst }: Installments): string {
  return decimalText(cut(over(price, BigInt(parts * (halvesFirst + 1))), 2))
}
