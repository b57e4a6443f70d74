import type { OpenSpan } from '../../state/benefits/coupon-quota-listing.ts'
import { givenEnd, givenInstant } from '../bss/wire.ts'

/** Two moments of a request, neither of them included: what is shown as one of them does not lie between them. */
export function openSpan(begin: string | null | undefined, end: string | null | undefined): OpenSpan {
  return { after: givenEnd(begin), before: givenInstant(end) }
}
