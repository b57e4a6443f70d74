import { crc32 } from 'node:zlib'

/** A record as a file has it: where it stands, and its text. */
export interface WrittenRecord {
  readonly world: string
  readonly name: string
  readonly key: string
  readonly record: string
  readonly place: number
}

/** The sum of a record and of where it stands (CRC-32): one that damage has changed or moved has another. */
export function checksum({ world, name, key, record, place }: WrittenRecord): number {
  return sumOfColumns([world, name, key, record, place])
}

/** The same of the columns of a row, in that order. */
export function sumOfColumns(columns: readonly unknown[]): number {
  return crc32(columns.join('\u0000'))
}
