import { startPostgres } from '../helpers/postgres.ts'
import { main, spawnProcess } from '../helpers/shared.ts'
import { kill, type KillReport } from './kill.ts'
import { standingStill } from './sqlite.ts'

/** Kills some of three processes that serve the same worlds from one PostgreSQL, or crashes that. */
export async function killOnPostgres({
  rounds,
  seed,
}: {
  readonly rounds: number
  readonly seed: number
}): Promise<KillReport> {
  const postgres = await startPostgres()
  try {
    const url = await postgres.database()
    const spawn = () => spawnProcess([main, 'start', '--database', url, ...standingStill])
    const { crash } = postgres
    return await kill({ rounds, seed, processes: 3, spawn, crash: crash && (() => crash(url)) })
  } finally {
    await postgres.stop()
  }
}
