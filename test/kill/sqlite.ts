import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { main, spawnProcess, type StartingProcess } from '../helpers/shared.ts'
import { kill, type KillReport } from './kill.ts'

export const standingStill = ['--clock', '2026-05-06T12:00:00Z', '--freeze-clock', '--json', '--port', '0']

/** Kills the one process that writes to a file of SQLite. */
export async function killOnSqlite(
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
  start = (file: string): StartingProcess =>
    spawnProcess([main, 'start', '--database', `sqlite:${file}`, ...standingStill]),
): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-kill-'))
  const file = join(folder, 'sandbox.db')
  try {
    return await kill({ rounds, seed, processes: 1, spawn: () => start(file), inspect: () => inspect(file) })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function inspect(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database.prepare('PRAGMA integrity_check').all()
  database.close()
  const words = rows.map((each) => String(each['integrity_check']))
  return words.length === 1 && words[0] === 'ok' ? [] : words
}
