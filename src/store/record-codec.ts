/**
 * Writes a record as JSON text. What JSON has no form for is spelt out: an amount becomes `{"$amount": "..."}`, bytes become
 * `{"$bytes": "..."}` in base64.
 */
export function encodeRecord(record: object): string {
  return JSON.stringify(record, (_key, value: unknown) => {
    if (typeof value === 'bigint') return { $amount: value.toString() }
    return value instanceof Uint8Array ? { $bytes: base64Of(value) } : value
  })
}

/** Reads a record that `encodeRecord` wrote. */
export function decodeRecord(text: string): object {
  const record: unknown = JSON.parse(text, (_key, value: unknown) => {
    if (isAmount(value)) return BigInt(value.$amount)
    return isBytes(value) ? Uint8Array.from(Buffer.from(value.$bytes, 'base64')) : value
  })
  if (typeof record !== 'object' || record === null) throw new Error('Failed to read a record: it is no object.')
  return record
}

function base64Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

function isAmount(value: unknown): value is { readonly $amount: string } {
  return typeof value === 'object' && value !== null && '$amount' in value && typeof value.$amount === 'string'
}

function isBytes(value: unknown): value is { readonly $bytes: string } {
  return typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string'
}
