/** Writes a record as JSON text; amounts, which JSON has no form for, become `{"$amount": "..."}`. */
export function encodeRecord(record: object): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'bigint' ? { $amount: value.toString() } : value,
  )
}

/** Reads a record that `encodeRecord` wrote. */
export function decodeRecord(text: string): object {
  const record: unknown = JSON.parse(text, (_key, value: unknown) => (isAmount(value) ? BigInt(value.$amount) : value))
  if (typeof record !== 'object' || record === null) throw new Error('Failed to read a record: it is no object.')
  return record
}

function isAmount(value: unknown): value is { readonly $amount: string } {
  return typeof value === 'object' && value !== null && '$amount' in value && typeof value.$amount === 'string'
}
