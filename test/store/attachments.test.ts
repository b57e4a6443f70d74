import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createPlatform, startingWorlds } from '../../src/server/platform.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { type World } from '../../src/state/engine/world.ts'
import { openPostgresStore } from '../../src/store/postgres-store.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { type WorldStore } from '../../src/store/world-store.ts'
import { clientOf, logIn } from '../helpers/client.ts'
import { fileOf, multipart } from '../helpers/bodies.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { type Answer, download, everyByte, type FileAnswer, sendBytes, uploadedId } from '../helpers/ticket-files.ts'

let postgres: TestPostgres
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-'))

beforeAll(async () => {
  postgres = await startPostgres()
})

afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true })
})

const newWorld = (id: string): World => createWorld(id, catalog)
const start = {
  preset: 'demo',
  seed: 1,
  clock: new Date(noon),
  freezeClock: true,
  rateLimits: false,
  machineNow: () => noon,
} as const

const engines: readonly {
  readonly name: string
  readonly place: () => Promise<string>
  readonly open: (at: string) => Promise<WorldStore>
}[] = [
  {
    name: 'SQLite',
    place: () => Promise.resolve(join(folder, 'attachments.db')),
    open: (at) => Promise.resolve(openSqliteStore(at, newWorld)),
  },
  {
    name: 'PostgreSQL',
    place: () => postgres.database(),
    open: (at) => openPostgresStore(at, { newWorld, startingWorlds: () => startingWorlds(start) }),
  },
]

interface Served {
  readonly store: WorldStore
  readonly answer: Answer
  readonly token: string
}

async function serve(store: WorldStore): Promise<Served> {
  const platform = createPlatform({ ...start, store })
  const token = await logIn(clientOf(platform, start.machineNow), 'customer')
  return { store, answer: platform.answer, token }
}

async function upload({ answer, token }: Served): Promise<string> {
  const [type, body] = await multipart(['file', fileOf(everyByte, 'a.png')], ['form_data', 'incident'])
  const target = '/v2/servicerequest/accessorys'
  const headers = { 'content-type': type, 'x-auth-token': token }
  const answered = await sendBytes(answer, { method: 'POST', target, headers, body })
  return String(answered.body['accessory_id'])
}

function read({ answer, token }: Served, id: string): Promise<FileAnswer> {
  const target = `/v2/servicerequest/accessorys/${id}`
  return sendBytes(answer, { method: 'GET', target, headers: { 'x-auth-token': token } })
}

describe.each(engines)('$name', ({ place, open }) => {
  it('brings a file back byte for byte after the process has ended', async () => {
    const at = await place()
    const before = await serve(await open(at))
    const id = await upload(before)
    before.store.close()

    const after = await serve(await open(at))
    expect((await read(after, id)).bytes).toEqual(everyByte)
    after.store.close()
  })
})

it('a snapshot has the bytes, and brings them into another sandbox', async () => {
  const nobody = { as: null }
  const first = startPlatform()
  const id = await uploadedId(first, first.userOf('demo-customer-01'))
  const { body: snapshot } = await first.get('/_sandbox/snapshots', nobody)
  const second = startPlatform()
  expect(await second.post('/_sandbox/snapshots', snapshot, nobody)).toMatchObject({ status: 200 })

  const target = `/v2/servicerequest/accessorys/${id}`
  expect((await download(second, second.userOf('demo-customer-01'), target)).bytes).toEqual(everyByte)
})
