import type { Claims } from './read-claims.ts'

/**
 * Why an assertion is not good now, in words; undefined where it is, by one of the clocks at least, which may be apart from
 * that of the platform by a skew in milliseconds.
 */
export function timeFault(
  { notBefore, notOnOrAfter }: Pick<Claims, 'notBefore' | 'notOnOrAfter'>,
  clocks: readonly number[],
  skew: number,
): string | undefined {
  const isGood = clocks.some((now) => notBefore - skew <= now && now < notOnOrAfter + skew)
  if (isGood) return undefined
  const [now = 0] = clocks
  return now < notBefore - skew
    ? `NotBefore ${written(notBefore)} is still to come at ${written(now)}`
    : `NotOnOrAfter ${written(notOnOrAfter)} is over at ${written(now)}`
}

function written(moment: number): string {
  return new Date(moment).toISOString()
}
