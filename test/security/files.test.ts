import { execFile } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  lstatSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createBucketWriter, folderTarget } from '../../src/server/files/bucket.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { checksumOf } from '../../src/control/snapshot-check.ts'
import { restoreRecords, takeSnapshot } from '../../src/control/snapshot.ts'
import { atOnce } from '../../src/state/engine/slices.ts'
import { catchUp } from '../../src/state/clock.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { buildStage } from '../helpers/foreign-stage.ts'
import { control, customers, type Fields } from '../helpers/control.ts'
import { noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { close, listen } from '../helpers/served.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-outside-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const evilNames = [
  '../../x',
  '/etc/x',
  'a/../../b',
  '..',
  '.',
  '',
  'a\0b',
  'customerBill/../../../x',
  '..\\x',
  'a/./../..',
]

it.each(evilNames)('a partner cannot be called %j', async (id) => {
  const platform = startPlatform()
  const partners = platform.tenants.all().length
  expect(await control(platform, 'POST', 'partners', { id })).toMatchObject({ status: 400 })
  const path = `partners/${encodeURIComponent(id)}`
  expect([400, 404, 405]).toContain((await control(platform, 'DELETE', path)).status)
  expect(platform.tenants.all()).toHaveLength(partners)
})

it.each(['../x', '/elsewhere', 'a/../../b', '..', '.', '', 'a\0b', 'sandbox-partner/../../x'])(
  'the folder of a bucket takes no file called %j',
  async (name) => {
    // An absolute name stays below the folder of the test, should it ever be followed.
    const asked = name === '/elsewhere' ? join(folder, name) : name
    const bucket = join(folder, 'deep', 'bucket')
    mkdirSync(bucket, { recursive: true })
    const file = join(folder, 'file')
    writeFileSync(file, 'content')
    await expect(folderTarget(bucket).put(asked, file)).rejects.toThrow('outside of the folder')
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['deep', 'deep/bucket', 'file'])
  },
)

it('the folder of a bucket may be named with dots, and the root may be it', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, 'content')
  mkdirSync(join(folder, 'a'))
  await folderTarget(join(folder, 'a', '..', 'bucket')).put('p/customerBill/x', file)
  expect(readFileSync(join(folder, 'bucket/p/customerBill/x'), 'utf8')).toBe('content')
  writeFileSync(file, 'again')
  await folderTarget('/').put(join(folder, 'y').slice(1), file)
  expect(readFileSync(join(folder, 'y'), 'utf8')).toBe('again')
})

it('a file that a database names outside of the bucket is reported and written nowhere', async () => {
  const platform = startPlatform()
  const told: string[] = []
  platform.world.deliveries.set({
    name: '../../evil.tar.gz',
    kind: 'bill',
    month: '2026-04' as never,
    contentUntil: platform.world.now,
    exportedAt: platform.world.now,
    attempts: 1,
    state: 'delivered',
  })
  const bucket = join(folder, 'deep', 'bucket')
  const target = folderTarget(bucket)
  await createBucketWriter({
    ...platform,
    target,
    onFailure: (name, error) => told.push(`${name} ${String(error)}`),
  }).poke()
  expect(told).toEqual([expect.stringContaining('outside of the folder')])
  expect(readdirSync(folder)).toEqual([])
})

type Records = Record<string, Fields[]>

async function recordsOf(platform: TestPlatform): Promise<Records> {
  const { body } = await control(platform, 'GET', 'snapshots')
  return structuredClone((body as { records: Records }).records)
}

/** Sends records as a snapshot, byte by byte as the text has them. */
async function load(platform: TestPlatform, text: string): Promise<{ status: number; body: unknown }> {
  const checksum = atOnce(checksumOf(JSON.parse(text) as Records))
  const raw = `{"format":"partner-sandbox-snapshot","version":1,"partner":"sandbox-partner","records":${text},"checksum":"${checksum}"}`
  return platform.call('POST', '/_sandbox/snapshots', { as: null, raw })
}

const edit =
  (change: (records: Records) => unknown) =>
  (records: Records): string => {
    change(records)
    return JSON.stringify(records)
  }

/** The first record of a table, in which a test spoils something. */
const first = (records: Records, table: string): Fields => records[table]?.[0] ?? {}

/** Makes the first event that is due one of another kind, under the id that such an event has. */
function renameEvent(records: Records, kind: string): void {
  const event = first(records, 'dueEvents')
  Object.assign(event, { kind, id: `${kind} ${String(event['subject'])}` })
}

const harms: readonly (readonly [string, (records: Records) => string])[] = [
  ['a table called __proto__', (records) => JSON.stringify(records).replace('{', '{"__proto__":[{"polluted":true}],')],
  ['a table called constructor', edit((records) => Object.assign(records, { constructor: [] }))],
  ['an unknown table', edit((records) => Object.assign(records, { '../../x': [] }))],
  [
    'a record with __proto__',
    (records) => JSON.stringify(records).replace('"customers":[{', '"customers":[{"__proto__":{"polluted":true},'),
  ],
  [
    'a record that is a list',
    edit((records) => (records['customers']?.[0] ? (records['customers'][0] = [] as never) : 0)),
  ],
  ['a record that is a text', edit((records) => records['customers']?.push('x' as never))],
  ['an empty customer', edit((records) => records['customers']?.push({}))],
  ['an empty order', edit((records) => records['orders']?.push({}))],
  ['an empty user', edit((records) => (records['users'] = [{}]))],
  ['two records of one key', edit((records) => records['customers']?.push(first(records, 'customers')))],
  ['an order without items', edit((records) => Reflect.deleteProperty(first(records, 'orders'), 'items'))],
  ['a moment that is a text', edit((records) => Object.assign(first(records, 'orders'), { createdAt: 'today' }))],
  ['a moment that is none', edit((records) => Object.assign(first(records, 'dueEvents'), { at: null }))],
  [
    'an amount that is none',
    edit((records) => Object.assign(first(records, 'orders'), { amount: { $amount: '1e9' } })),
  ],
  ['an amount that is a number', edit((records) => Object.assign(first(records, 'orders'), { amount: 5 }))],
  ['a name that is a number', edit((records) => Object.assign(first(records, 'customers'), { domainName: 5 }))],
  ['a list that is a text', edit((records) => Object.assign(first(records, 'orders'), { items: 'none' }))],
  ['null for a text', edit((records) => Object.assign(first(records, 'resources'), { service: null }))],
  ['an event that nobody knows', edit((records) => renameEvent(records, 'explode'))],
  ['an event called toString', edit((records) => renameEvent(records, 'toString'))],
  ['an event of another id', edit((records) => Object.assign(first(records, 'dueEvents'), { id: 'other' }))],
  [
    'an event about nothing',
    edit((records) => {
      const event = first(records, 'dueEvents')
      event['id'] = `${String(event['kind'])} undefined`
      delete event['subject']
    }),
  ],
  ['no profile', edit((records) => (records['profile'] = []))],
  ['a profile of nobody', edit((records) => (records['profile'] = [{}]))],
  ['a clock that shows nothing', edit((records) => (records['clock'] = [{ mode: 'frozen' }]))],
  ['settings of another kind', edit((records) => Object.assign(first(records, 'settings'), { bannedCertificates: 5 }))],
  ['no settings', edit((records) => (records['settings'] = [{}]))],
  ['no user of the partner', edit((records) => (records['users'] = []))],
  [
    'a file outside of the bucket',
    edit((records) => {
      const name = '../../evil.tar.gz'
      const at = first(records, 'clock')['at']
      const facts = {
        kind: 'bill',
        month: '2026-04',
        attempts: 1,
        state: 'delivered',
        contentUntil: at,
        exportedAt: at,
      }
      records['deliveries'] = [{ name, ...facts }]
    }),
  ],
]

it.each(harms)('a snapshot with %s is refused, and the world goes on as it was', async (_what, harm) => {
  const platform = startPlatform()
  const before = JSON.stringify(await recordsOf(platform))
  const text = harm(JSON.parse(before) as Records)
  expect(text).not.toBe(before)
  expect(await load(platform, text)).toMatchObject({ status: 400, body: { error_code: 'SANDBOX.0400' } })
  expect(JSON.stringify(await recordsOf(platform))).toBe(before)
  expect((await platform.post(customers, { limit: 2 })).status).toBe(200)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect('polluted' in {}).toBe(false)
})

it('a snapshot as it was saved is taken, after a year too', async () => {
  const platform = startPlatform()
  for (const duration of ['P0D', 'P40D', 'P1Y']) {
    if (duration !== 'P0D') await control(platform, 'POST', 'clock/advance', { duration })
    const records = JSON.stringify(await recordsOf(platform))
    expect(await load(platform, records)).toMatchObject({ status: 200 })
    expect(JSON.stringify(await recordsOf(platform))).toBe(records)
  }
})

it('a snapshot of a world with something of everything is taken', () => {
  for (const world of buildStage('intl').worlds) {
    const { records } = JSON.parse(JSON.stringify(atOnce(takeSnapshot(world, noon)))) as { records: Records }
    const restored = createWorld(world.id, catalog)
    expect([world.id, atOnce(restoreRecords(restored, records, noon))]).toEqual([world.id, undefined])
    catchUp(restored, noon)
    expect(atOnce(takeSnapshot(restored, noon)).records).toEqual(records)
  }
})

it('an address of a file that is no address ends no sandbox', async () => {
  const server = createHttpServer(startPlatform(), () => noon)
  const url = await listen(server)
  for (const path of [
    '/customerBill/%zz',
    '/_sandbox/bucket/customerUsage/%',
    '/customerBill/..%2f..%2fetc',
    '/customerBill//',
  ])
    expect([path, (await fetch(url + path)).status]).toEqual([path, 404])
  await close(server)
})

it('a snapshot is saved in the place of a link, and not where the link leads', async () => {
  const platform = startPlatform()
  const server = createHttpServer(platform, () => noon)
  const url = await listen(server)
  const precious = join(folder, 'precious')
  const link = join(folder, 'world.json')
  writeFileSync(precious, 'stays')
  symlinkSync(precious, link)
  await new Promise((done) => {
    execFile(process.execPath, ['src/cli/main.ts', 'snapshot', 'save', link, '--force', '--url', url], done)
  })
  await close(server)
  expect(readFileSync(precious, 'utf8')).toBe('stays')
  expect([lstatSync(link).isSymbolicLink(), lstatSync(link).mode & 0o777]).toEqual([false, 0o600])
})
