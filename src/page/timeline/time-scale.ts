/** The nearest hours and the farthest year both have room on the line: places go by the logarithm of the hours from now. */

const hour = 3_600_000

/** How far the line goes at least, in milliseconds. */
export const leastSpan = 32 * 24 * hour

/** Where a moment is on a line of a span, from 0 (now) to 1. All in milliseconds. */
export function placeOf(fromNow: number, span: number): number {
  if (fromNow <= 0) return 0
  return Math.min(1, Math.log1p(fromNow / hour) / Math.log1p(span / hour))
}

/** Which moment is at a place, in milliseconds from now. */
export function fromNowAt(place: number, span: number): number {
  return Math.expm1(place * Math.log1p(span / hour)) * hour
}

/** Distances that the line is marked with, in milliseconds: those that it is long enough for. */
export function marksOf(span: number): { readonly name: string; readonly fromNow: number }[] {
  const day = 24 * hour
  return [
    { name: '1 h', fromNow: hour },
    { name: '1 d', fromNow: day },
    { name: '7 d', fromNow: 7 * day },
    { name: '30 d', fromNow: 30 * day },
    { name: '90 d', fromNow: 90 * day },
    { name: '365 d', fromNow: 365 * day },
  ].filter(({ fromNow }) => fromNow < span)
}

/** An instant as the API writes it, from milliseconds of the epoch; parts of a second are left out. */
export function instantText(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}
