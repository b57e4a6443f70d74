import type { PageQuery } from '../../state/engine/listing.ts'
import { defaultLimit } from '../bss/wire.ts'

/** Above this number of a page, version 1.0 gives the first one (zh-cn_topic_0075246564). */
const lastPage = 1_000_000

/** The items that a page asked for by its number has: pages count from 1, and no number, 0 and too large a one mean the first. */
export function pageOfNumber(number: number | null | undefined, size: number | null | undefined): PageQuery {
  const limit = size ?? defaultLimit
  const asked = number ?? 1
  const page = asked < 1 || asked > lastPage ? 1 : asked
  return { offset: (page - 1) * limit, limit }
}

/** A number that counts as left out where it is 0, as programs of 2019 send it. */
export function aboveZero(value: number | null | undefined): number | undefined {
  return value === null || value === 0 ? undefined : value
}

/** The items of a text with commas between them; undefined where there is none. */
export function listOf(text: string | undefined): string[] | undefined {
  return text === undefined || text === '' ? undefined : text.split(',').map((each) => each.trim())
}

/** Codes of how something is paid for: 0 by the term, 1 by use. */
export const payMethods = { period: '0', usage: '1' } as const
