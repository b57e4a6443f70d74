/** A value that the test needs; it fails where that is not there. */
export function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the test needs ${what}, which is not there`)
  return value
}
