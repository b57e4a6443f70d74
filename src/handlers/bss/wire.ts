import type { World } from '../../state/engine/world.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import type { Language } from '../../state/sites/site.ts'
import type { Discount, GeneralDiscount } from '../../state/catalog/discounts.ts'
import { type Instant, later, second, toInstant } from '../../units/instant.ts'

/** A value that the contract lets be absent, null or "" with one meaning: not there. */
export function given(value: string | null | undefined): string | undefined {
  // Stryker disable next-line ConditionalExpression, LogicalOperator: the reader has left both out already.
  return value === null || value === '' ? undefined : value
}

/** What a code off the wire stands for; undefined where none was sent. */
export function meant<Code extends PropertyKey, Meaning>(
  meanings: Readonly<Record<NoInfer<Code>, Meaning>>,
  code: Code | undefined,
): Meaning | undefined {
  // Stryker disable next-line ConditionalExpression: nothing is kept under no code.
  return code === undefined ? undefined : meanings[code]
}

/** A moment off the wire, already held to its format; null counts as absent. */
export function givenInstant(value: string | null | undefined): Instant | undefined {
  const text = given(value)
  return text === undefined ? undefined : toInstant(text)
}

/** The end of the second that a moment off the wire names: what is shown as that moment lies within it. */
export function givenEnd(value: string | null | undefined): Instant | undefined {
  const moment = givenInstant(value)
  return moment === undefined ? undefined : later(moment, second - 1)
}

export const defaultOffset = 0
export const defaultLimit = 10

/** The page that a list call asks for. */
export function pageOf({ offset, limit }: { offset?: number; limit?: number }): { offset: number; limit: number } {
  return { offset: offset ?? defaultOffset, limit: limit ?? defaultLimit }
}

/** The id of the unit of all amounts, which is the currency itself, on both sites. */
export const measureId = 1 as const

/** The currency of all amounts of a world, ISO 4217. */
export function currencyOf(world: World): 'CNY' | 'USD' {
  return siteOf(world).currency
}

/** The one enterprise project: the default one stands for all. */
export const defaultProject = '0'

/** The language of names: what X-Language says, or else the one of the site (qct_00006). */
export function toLanguage(world: World, header: string | undefined): Language {
  const asked = given(header)
  if (asked === undefined) return siteOf(world).language
  return asked.toLowerCase() === 'en_us' ? 'english' : 'chinese'
}

/** Codes of discounts in orders and records; those of prices are numbers. */
export const discountTexts = {
  commercial: '605',
  granted: '606',
  set: '607',
  adjusted: '609',
} as const satisfies Readonly<Record<Discount['kind'], string>>

/** Codes of discounts in prices: 605 commercial, 606 granted, 607 set by the partner. */
export const discountTypes = { commercial: 605, granted: 606, set: 607 } as const satisfies Readonly<
  Record<GeneralDiscount['kind'], number>
>
