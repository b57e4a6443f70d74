import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { stringify } from 'csv-stringify/sync'
import { pack } from 'tar-stream'
import type { Delivery } from '../../state/billing/bucket-files.ts'
import { contentOf, partName } from '../../handlers/intl/bill-files.ts'
import type { World } from '../../state/engine/world.ts'

/** A part of a file has so many records at most (mb_00002). */
const recordsPerPart = 100_000

/** So many are turned into text at a time. */
const recordsPerChunk = 200

const lines = { record_delimiter: 'windows' } as const

/**
 * Writes a file of the bucket as tar.gz: CSV in UTF-8 with a header row, in parts. Rows go through streams and a part
 * through a temporary file, because tar wants to know its size first; nothing is held whole in memory.
 */
export async function writeArchive(world: World, delivery: Delivery, output: Writable): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-sandbox-file-'))
  const archive = pack()
  const packed = pipeline(archive, createGzip(), output)
  try {
    const content = contentOf(world, delivery)
    const source = content.rows()
    let next = source.next()
    for (let part = 1; part === 1 || next.done !== true; part += 1) {
      const file = join(folder, String(part))
      const text = function* (): Generator<string> {
        yield stringify([content.columns], lines)
        for (let count = 0; count < recordsPerPart && next.done !== true;) {
          const batch: string[][] = []
          for (; batch.length < recordsPerChunk && count < recordsPerPart && next.done !== true; count += 1) {
            batch.push(next.value)
            next = source.next()
          }
          yield stringify(batch, lines)
        }
      }
      await pipeline(Readable.from(text(), { objectMode: false }), createWriteStream(file))
      const { size } = await stat(file)
      const entry = archive.entry({ name: partName(delivery, part), size, mtime: new Date(delivery.exportedAt) })
      await pipeline(createReadStream(file), entry)
      await rm(file)
    }
    archive.finalize()
    await packed
  } finally {
    archive.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}
