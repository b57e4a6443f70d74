/** An amount with nine decimals comes from binary arithmetic: none is documented with more than eight (docs/decisions/thresholds.md). */
const drift = /"(\w*(?:amount|budget|price)\w*)"\s*:\s*"?(-?\d+\.\d{9,})/

/** The first amount in a body with a trace of binary arithmetic, as it was sent, and its field; undefined for none. */
export function driftIn(bodyText: string): { readonly field: string; readonly amount: string } | undefined {
  const [, field, amount] = drift.exec(bodyText) ?? []
  return field === undefined || amount === undefined ? undefined : { field, amount }
}
