import { createHash } from 'node:crypto'
import type { Slices } from '../../state/engine/slices.ts'
import { onlyOf, tablesOf, type World } from '../../state/engine/world.ts'
import { encodeRecord } from '../../store/record-codec.ts'
import { fromInstant } from '../../units/instant.ts'
import { snapshotFormat } from '../snapshot-check.ts'
import { anchoredClock } from '../snapshot.ts'
import { packPiece } from './gzip.ts'
import { type EndLine, fileVersion, type HeadLine, type RecordLine } from './lines.ts'

/** So many letters of lines are packed together at least. */
const pieceLength = 128 * 1024

/**
 * Writes a world that is up to the present as a file. It pauses behind each piece; the world must stay as it is until the
 * end. The world itself is only read.
 */
export function* writeSnapshotFile(world: World, machineNow: number): Slices<Buffer> {
  const hash = createHash('sha256')
  const packed: Uint8Array[] = []
  let piece = ''
  let records = 0
  for (const line of linesOf(world, machineNow)) {
    records += 1
    piece += line
    if (piece.length < pieceLength) continue
    packed.push(packPiece(piece))
    hash.update(piece)
    piece = ''
    yield 'within'
  }
  hash.update(piece)
  const end: EndLine = { records: records - 1, checksum: hash.digest('hex') }
  packed.push(packPiece(`${piece}${JSON.stringify(end)}\n`))
  return Buffer.concat(packed)
}

/** Head and records, each a line. */
function* linesOf(world: World, machineNow: number): Generator<string, void> {
  const head: HeadLine = {
    format: snapshotFormat,
    version: fileVersion,
    partner: world.id,
    site: onlyOf(world.profile).site,
    clock: fromInstant(world.now),
  }
  yield `${JSON.stringify(head)}\n`
  for (const table of tablesOf(world)) {
    for (const key of table.keys()) {
      const record = table === world.clock ? anchoredClock(world, machineNow, world.now) : table.get(key)
      if (record !== undefined) yield lineOf({ table: table.name, key, place: table.placeOf(key) ?? 0 }, record)
    }
  }
}

/** The record is written by its own codec, behind what tells where it stands. */
function lineOf(stand: Omit<RecordLine, 'record'>, record: object): string {
  return `${JSON.stringify(stand).slice(0, -1)},"record":${encodeRecord(record)}}\n`
}
