/** An amount with so many decimals comes from binary arithmetic. */
const drift = /"\w*(?:amount|budget|price)\w*"\s*:\s*"?(-?\d+\.\d{9,})/

/** The first amount in a body with a trace of binary arithmetic, as it was sent; undefined for none. */
export function driftIn(bodyText: string): string | undefined {
  return drift.exec(bodyText)?.[1]
}
