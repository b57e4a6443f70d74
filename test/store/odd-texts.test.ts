import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { type Client, clientOf } from '../helpers/client.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { sharedPlatform } from '../helpers/shared.ts'

/** NUL and half a character: JSON has both, the texts of databases have neither. */
const odd = 'a\u0000b\ud800'

let postgres: TestPostgres

beforeAll(async () => {
  postgres = await startPostgres()
})

afterAll(async () => {
  await postgres.stop()
})

async function write(client: Client): Promise<number> {
  return (await client('PUT', '/_sandbox/settings', { banned_certificates: [odd] })).status
}

async function read(client: Client): Promise<unknown> {
  return (await client('GET', '/_sandbox/settings')).body['banned_certificates']
}

it('keeps texts with NUL and half a character in PostgreSQL', async () => {
  const url = await postgres.database()
  const first = await sharedPlatform(url)
  expect(await write(first.client)).toBe(200)
  await first.store.close()
  const second = await sharedPlatform(url)
  expect(await read(second.client)).toEqual([odd])
  await second.store.close()
})

it('keeps texts with NUL and half a character in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-odd-'))
  const open = () => openSqliteStore(join(folder, 'world.db'), (id) => createWorld(id, catalog))
  const first = open()
  expect(await write(clientOf(startPlatform({ store: first }), () => noon))).toBe(200)
  first.close()
  const second = open()
  expect(await read(clientOf(startPlatform({ store: second }), () => noon))).toEqual([odd])
  second.close()
  rmSync(folder, { recursive: true })
})
