import { createHash } from 'node:crypto'
import { isFields, snapshotFormat } from '../snapshot-check.ts'
import { DamagedGzip, unpackPieces } from './gzip.ts'

/** The version of snapshots that are files of lines; one JSON document is version 1. */
export const fileVersion = 2

/** The first line of a file. */
export interface HeadLine {
  readonly format: typeof snapshotFormat
  readonly version: number
  readonly partner: string
  readonly site: string
  /** What the world's clock shows, as an instant. */
  readonly clock: string
}

/** A record, with its table, its key in it and its place in the order of it. */
export interface RecordLine {
  readonly table: string
  readonly key: string
  readonly place: number
  readonly record: Readonly<Record<string, unknown>>
}

/** The last line: how many records there are, and SHA-256 in hexadecimal of all bytes before it. */
export interface EndLine {
  readonly records: number
  readonly checksum: string
}

/** What keeps a file from being loaded, and whether only its version is too high. */
export interface FileFault {
  readonly isNewer?: true
  readonly words: string
}

/** Lines as they come: the head first, then records as their bytes; last the end of a whole file, or a fault. */
export type Line =
  | { readonly kind: 'head'; readonly head: HeadLine }
  | { readonly kind: 'record'; readonly number: number; readonly bytes: Buffer }
  | { readonly kind: 'end'; readonly records: number }
  | { readonly kind: 'fault'; readonly fault: FileFault }

/** Reads the lines of a file. The end comes only where nothing is missing and the checksum fits; what comes behind a fault says nothing. */
export function* readLines(bytes: Uint8Array): Generator<Line, void> {
  let number = 0
  try {
    for (const line of readWhole(bytes)) {
      yield line
      number += 1
    }
  } catch (error) {
    if (!(error instanceof DamagedGzip)) throw error
    yield faultLine(number === 0 ? error.message : `${error.message} behind line ${number}`)
  }
}

function* readWhole(bytes: Uint8Array): Generator<Line, void> {
  const hash = createHash('sha256')
  let number = 0
  let end: Line | undefined
  for (const line of splitLines(unpackPieces(bytes))) {
    number += 1
    if (end !== undefined) yield faultLine(`line ${number} is behind its end`)
    else if (line.length > lineLimit) yield faultLine(`line ${number} is longer than ${lineLimit} bytes`)
    else if (number === 1) yield readHead(line)
    else if (line.subarray(0, endBegin.length).equals(endBegin)) end = readEnd(line, number, hash.digest('hex'))
    else yield { kind: 'record', number, bytes: line }
    if (end === undefined) hash.update(line)
  }
  yield end ?? faultLine(number === 0 ? 'it is empty' : `it is cut short behind line ${number}`)
}

/** A record has at most a file that was uploaded, in base64. */
const lineLimit = 64 * 1024 * 1024

const newLine = 0x0a
const endBegin = Buffer.from('{"records":')

/** The lines of pieces, each with the sign that ends it. A line may go over several pieces. */
function* splitLines(pieces: Iterable<Buffer>): Generator<Buffer, void> {
  let rest: Buffer = Buffer.alloc(0)
  for (const piece of pieces) {
    const text = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    let from = 0
    for (let end = text.indexOf(newLine); end >= 0; end = text.indexOf(newLine, from)) {
      yield text.subarray(from, end + 1)
      from = end + 1
    }
    rest = text.subarray(from)
    // A line that never ends is not gathered.
    if (rest.length > lineLimit) break
  }
  if (rest.length > 0) yield rest
}

function readHead(line: Buffer): Line {
  const head = parsedLine(line)
  if (head['format'] !== snapshotFormat) return faultLine('it is no snapshot')
  const { version, partner, site, clock } = head
  if (typeof version !== 'number') return faultLine('line 1 has no version')
  if (version > fileVersion)
    return {
      kind: 'fault',
      fault: { isNewer: true, words: `it has version ${version}, and this program reads up to ${fileVersion}` },
    }
  if (typeof partner !== 'string' || typeof site !== 'string' || typeof clock !== 'string')
    return faultLine('line 1 must name partner, site and clock')
  return { kind: 'head', head: { format: snapshotFormat, version, partner, site, clock } }
}

function readEnd(line: Buffer, number: number, checksum: string): Line {
  const end = parsedLine(line)
  if (end['checksum'] !== checksum) return faultLine('it is damaged: its checksum does not fit the lines')
  return end['records'] === number - 2
    ? { kind: 'end', records: number - 2 }
    : faultLine(`line ${number} does not say that there are ${number - 2} records`)
}

/** The fields of a line; none where it is no JSON, or no object. */
export function parsedLine(line: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line.toString())
    return isFields(value) ? value : {}
  } catch {
    return {}
  }
}

function faultLine(words: string): Line {
  return { kind: 'fault', fault: { words } }
}
