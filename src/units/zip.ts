/** A file in an archive. */
export interface ZippedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * A ZIP archive (APPNOTE 6.3) of files as they are, without compression, each under its name; a name that comes again gets a
 * number. All bear the first moment that the format knows, so that the same files give the same bytes.
 */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  const entries = named(files).map(({ name, bytes }) => ({ name: encoder.encode(name), bytes, sum: crc32(bytes) }))
  const locals = entries.map((each) => join([headOf(localHead, each), each.name, each.bytes]))
  let offset = 0
  const centrals = entries.map((each, at) => {
    const record = join([headOf(centralHead, { ...each, offset }), each.name])
    offset += locals[at]?.length ?? 0
    return record
  })
  const size = centrals.reduce((sum, each) => sum + each.length, 0)
  const end = layOut(endRecord, { count: entries.length, size, offset })
  return join([...locals, ...centrals, end])
}

const encoder = new TextEncoder()

function named(files: readonly ZippedFile[]): ZippedFile[] {
  const taken = new Set<string>()
  return files.map(({ name, bytes }) => {
    let free = name
    for (let number = 2; taken.has(free); number += 1) free = name.replace(/(\.[^.]*)?$/, (end) => ` (${number})${end}`)
    taken.add(free)
    return { name: free, bytes }
  })
}

interface Entry {
  readonly name: Uint8Array
  readonly bytes: Uint8Array
  readonly sum: number
  readonly offset?: number
}

/** The fields of a record: how many bytes each has, and its value or the name of its value. */
type Layout = readonly (readonly [size: 2 | 4, value: number | string])[]

const firstDate = 0x21
const utf8Names = 0x0800
const common: Layout = [
  [2, utf8Names],
  [2, 0],
  [2, 0],
  [2, firstDate],
  [4, 'sum'],
  [4, 'length'],
  [4, 'length'],
  [2, 'nameLength'],
  [2, 0],
]
const localHead: Layout = [[4, 0x04034b50], [2, 20], ...common]
const centralHead: Layout = [
  [4, 0x02014b50],
  [2, 20],
  [2, 20],
  ...common,
  [2, 0],
  [2, 0],
  [2, 0],
  [4, 0],
  [4, 'offset'],
]
const endRecord: Layout = [
  [4, 0x06054b50],
  [2, 0],
  [2, 0],
  [2, 'count'],
  [2, 'count'],
  [4, 'size'],
  [4, 'offset'],
  [2, 0],
]

function headOf(layout: Layout, { name, bytes, sum, offset = 0 }: Entry): Uint8Array {
  return layOut(layout, { sum, length: bytes.length, nameLength: name.length, offset })
}

function layOut(layout: Layout, values: Readonly<Record<string, number>>): Uint8Array {
  const view = new DataView(new ArrayBuffer(layout.reduce((sum, [size]) => sum + size, 0)))
  let at = 0
  for (const [size, value] of layout) {
    const number = typeof value === 'number' ? value : (values[value] ?? 0)
    if (size === 2) view.setUint16(at, number, true)
    else view.setUint32(at, number, true)
    at += size
  }
  return new Uint8Array(view.buffer)
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const crcTable = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The checksum of ZIP, CRC-32 (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}
