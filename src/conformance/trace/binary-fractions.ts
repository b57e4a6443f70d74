/** An amount with nine decimals comes from binary arithmetic: none is documented with more than eight (docs/decisions/thresholds.md). */
const drift = /"\w*(?:amount|budget|price)\w*"\s*:\s*"?(-?\d+\.\d{9,})/

/** The first amount in a body with a trace of binary arithmetic, as it was sent; undefined for none. */
export function driftIn(bodyText: string): string | undefined {
  return drift.exec(bodyText)?.[1]
}
