import { Pool } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { catchUp, createCache, distrust } from '../../src/store/postgres/cache.ts'
import { contents } from '../helpers/foreign-changes.ts'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { required } from '../helpers/required.ts'
import { sharedPlatform } from '../helpers/shared.ts'

const { id } = demoAccounts.intl.partner

let postgres: TestPostgres

beforeAll(async () => {
  postgres = await startPostgres()
})

afterAll(async () => {
  await postgres.stop()
})

it.each([
  ['all worlds', undefined],
  ['it alone', new Set([id])],
])('brings a world whole of which a write fails while the database is asked for %s', async (_what, wanted) => {
  const url = await postgres.database()
  await (await sharedPlatform(url)).store.close()
  const pool = new Pool({ connectionString: url })
  const cache = createCache((name) => createWorld(name, catalog))
  await catchUp(cache, pool, undefined)
  const whole = contents(required(cache.worlds.get(id), id))
  // The answer is there, and was asked for before the write of another request failed.
  pool.once('release', () => {
    distrust(cache, [id])
  })
  await catchUp(cache, pool, wanted)
  await pool.end()
  expect(contents(required(cache.worlds.get(id), id))).toEqual(whole)
})
