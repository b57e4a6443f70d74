/**
 * Writes a record as JSON text. What JSON has no form for is spelt out: an amount becomes `{"$amount": "..."}`, bytes become
 * `{"$bytes": "..."}` in base64.
 */
export function encodeRecord(record: object): string {
  return JSON.stringify(spelt(record))
}

/** Reads a record that `encodeRecord` wrote. */
export function decodeRecord(text: string): object {
  const record: unknown = JSON.parse(text)
  if (!isFields(record)) throw new Error('Failed to read a record: it is no object.')
  return reviveRecord(record)
}

/** Puts amounts and bytes in the place of what spells them out in a record that was read as JSON; the same object comes back. */
function reviveRecord(record: Fields): object {
  for (const name in record) {
    const value = record[name]
    if (!isFields(value)) continue
    const spelt = revived(value)
    if (spelt === undefined) reviveRecord(value)
    else record[name] = spelt
  }
  return record
}

/** The amount or the bytes that a value spells out, if it does. */
export function revived(value: object): bigint | Uint8Array | undefined {
  if (isAmount(value)) return BigInt(value.$amount)
  return isBytes(value) ? Uint8Array.from(Buffer.from(value.$bytes, 'base64')) : undefined
}

type Fields = Record<string, unknown>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/** A value in which amounts and bytes are spelt out. Most fields are plain: copies of their own are faster than a replacer of JSON. */
function spelt(value: unknown): unknown {
  if (typeof value === 'bigint') return { $amount: value.toString() }
  if (!isFields(value)) return value
  if (value instanceof Uint8Array) return { $bytes: base64Of(value) }
  if (Array.isArray(value)) return value.map(spelt)
  const copy: Fields = { ...value }
  for (const name in copy) {
    const inner = copy[name]
    if (typeof inner === 'object' || typeof inner === 'bigint') copy[name] = spelt(inner)
  }
  return copy
}

function base64Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

function isAmount(value: unknown): value is { readonly $amount: string } {
  return isFields(value) && typeof value['$amount'] === 'string'
}

function isBytes(value: unknown): value is { readonly $bytes: string } {
  return isFields(value) && typeof value['$bytes'] === 'string'
}
