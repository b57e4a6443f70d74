import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createHttpServer } from '../../src/server/http.ts'
import { createPlatform } from '../../src/server/platform.ts'
import { chanceFraction } from '../../src/state/engine/chance.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { type Client, clientAt } from '../helpers/client.ts'
import { close, listen } from '../helpers/served.ts'
import { newWorld, start } from '../helpers/store-engines.ts'
import { type DamageReport, damage } from './damage.ts'
import { faultsNow, startWork } from './kill.ts'
import { allParts } from './parts.ts'
import { worldPart } from './world-part.ts'

export interface FullDiskReport {
  readonly rounds: number
  readonly writes: number
  /** How many clients were refused because the disk was full. */
  readonly refused: number
  readonly faults: readonly string[]
  /** What came of the file when its bits were turned afterwards. */
  readonly damage: DamageReport
}

interface Options {
  readonly rounds: number
  readonly seed: number
  /** How many bits are turned, each in a copy of its own. */
  readonly flips: number
}

/**
 * Writes by all services into a file that may not grow by more than some pages, and opens it again when there is room:
 * what was acknowledged is there, what was refused is not. Then turns bits of the file.
 */
export async function fillDisk({ rounds, seed, flips }: Options): Promise<FullDiskReport> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-full-'))
  const file = join(folder, 'sandbox.db')
  const parts = [...allParts(), worldPart()]
  const faults: string[] = []
  const counts = { writes: 0, refused: 0 }
  try {
    for (let round = 1; round <= rounds && faults.length === 0; round += 1) {
      await withSandbox(file, undefined, async (client) => {
        for (const part of parts) await part.begin(client)
      })
      const room = Math.floor(chanceFraction('full disk', seed, round) ** 2 * 300)
      await withSandbox(file, pagesOf(file) + room, async (client) => {
        const work = startWork(parts, () => client, { forgives: 500 })
        await work.reach(400)
        faults.push(...(await work.end()))
        counts.writes += work.counts().writes
        counts.refused += work.counts().refused
      })
      faults.push(...(await withSandbox(file, undefined, (client) => faultsNow(parts, () => client))))
    }
    return { rounds, ...counts, faults, damage: damage({ file, flips, seed }) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function withSandbox<Given>(
  file: string,
  maxPages: number | undefined,
  use: (client: Client) => Promise<Given>,
): Promise<Given> {
  const store = openSqliteStore(file, newWorld, maxPages === undefined ? {} : { maxPages })
  const server = createHttpServer(createPlatform({ ...start, preset: 'quiet', store }), start.machineNow)
  try {
    return await use(clientAt(await listen(server)))
  } finally {
    await close(server)
    store.close()
  }
}

function pagesOf(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true })
  const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count'])
  database.close()
  return pages
}
