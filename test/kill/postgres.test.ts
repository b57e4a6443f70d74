import { expect, it } from 'vitest'
import { killOnPostgres } from './postgres.ts'

it(
  'keeps what any of three processes acknowledged in PostgreSQL, whichever are killed',
  { timeout: 600_000 },
  async () => {
    const { faults, killed, killedAtStart, crashed, writes, reads } = await killOnPostgres({ rounds: 20, seed: 2 })
    expect(faults).toEqual([])
    expect(killed).toBeGreaterThanOrEqual(20)
    if (process.env['TEST_POSTGRES_URL'] === undefined) expect(crashed).toBeGreaterThan(1)
    expect(killedAtStart).toBeGreaterThan(2)
    expect(writes).toBeGreaterThan(1000)
    expect(reads).toBeGreaterThan(100)
  },
)
