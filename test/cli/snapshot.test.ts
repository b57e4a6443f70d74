import { execFile } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { budget, control, customers } from '../helpers/control.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { close, listen } from '../helpers/served.ts'
import { server as cloudServer } from '../helpers/shop.ts'

interface ServedPlatform {
  readonly platform: TestPlatform
  readonly url: string
  close(): Promise<void>
}

let folder = ''
const served: ServedPlatform[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-snapshot-'))
})

afterEach(async () => {
  await closeAll()
  rmSync(folder, { recursive: true })
})

async function serve(options: Parameters<typeof startPlatform>[0] = {}): Promise<ServedPlatform> {
  const platform = startPlatform(options)
  const server = createHttpServer(platform, () => platform.machine.now)
  const url = await listen(server)
  const one = {
    platform,
    url,
    async close() {
      await close(server)
      platform.store.close()
    },
  }
  served.push(one)
  return one
}

async function closeAll(): Promise<void> {
  for (const each of served.splice(0)) await each.close()
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function snapshot(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/main.ts', 'snapshot', ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

/** Lets something happen of each kind; gives what somebody with a token sees of it. */
async function live({ platform }: ServedPlatform): Promise<(url: string) => Promise<unknown>> {
  const { customerId: id } = platform.customer('demo-customer-24')
  await platform.post(budget, { customer_id: id, budget_amount: 4321.5 })
  const items = [{ ...cloudServer, count: 2 }]
  const bought = await control(platform, 'POST', `customers/${id}/purchases`, { items, provisioning_seconds: 0 })
  const { order_id: orderId } = bought.body as { order_id: string }
  const paid = { order_id: orderId, use_coupon: 'NO', use_discount: 'NO' }
  await platform.post('/v3/orders/customer-orders/pay', paid, { as: platform.userOf('demo-customer-24') })
  await control(platform, 'POST', `customers/${id}/usage`, { amount: '12.34567891' })
  await control(platform, 'POST', 'clock/advance', { duration: 'P40D' })
  await control(platform, 'POST', `customers/${id}/usage`, { amount: '1' })
  const [partner, customer] = ['sandbox-partner', 'demo-customer-24'].map((name) =>
    platform.tokenOf(platform.userOf(name)),
  )

  return async (url) => {
    const ask = async (token: string | undefined, path: string, body?: object): Promise<unknown> => {
      const headers = { 'x-auth-token': token ?? '', 'content-type': 'application/json' }
      const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
      const response = await fetch(`${url}${path}`, { headers, ...init })
      expect(response.status, path).toBe(200)
      return response.json()
    }
    return Promise.all([
      ask(partner, customers, { limit: 100 }),
      ask(partner, `${budget}?customer_id=${id}`),
      ask(partner, '/v2/partners/credit/consumption-quota'),
      ask(customer, `/v2/orders/customer-orders/details/${orderId}`),
      ask(customer, '/v2/orders/suscriptions/resources/query', {}),
      ask(customer, '/v2/bills/customer-bills/res-fee-records?cycle=2026-05'),
      ask(undefined, '/_sandbox/clock'),
      ask(undefined, '/_sandbox/ledger?limit=1000'),
      ask(undefined, '/_sandbox/clock/agenda'),
    ])
  }
}

it('brings a world into an empty sandbox with the same answers as before', async () => {
  const one = await serve()
  const answers = await live(one)
  const before = await answers(one.url)
  const file = join(folder, 'world.json')
  const saved = await snapshot('save', file, '--url', one.url)
  expect(saved.stdout).toContain('of sandbox-partner in')
  expect(saved).toMatchObject({ code: 0, stderr: `reading the world from ${one.url}\n` })

  const other = await serve({ preset: 'empty', seed: 5, clock: new Date('2030-01-01T00:00:00Z') })
  const loaded = await snapshot('load', file, '--url', `${other.url}/`, '--json')
  expect(loaded.code).toBe(0)
  expect(JSON.parse(loaded.stdout)).toMatchObject({ file, partner: 'sandbox-partner' })
  expect(await answers(other.url)).toEqual(before)
  const views: unknown[] = []
  for (const { platform } of [one, other]) {
    await control(platform, 'POST', 'clock/advance', { duration: 'P3M' })
    const seen = ['clock', 'ledger?limit=1000', 'clock/agenda', 'reconciliation', 'invariants']
    views.push(await Promise.all(seen.map(async (path) => control(platform, 'GET', path))))
  }
  expect(views[1]).toEqual(views[0])
})

it('saves the partner that is named, for its owner only, in the place of what was there', async () => {
  const { url } = await serve()
  const file = join(folder, 'world.json')
  writeFileSync(file, 'what was there')
  chmodSync(file, 0o644)
  const { stdout } = await snapshot('save', file, '--url', url, '--partner', 'sandbox-distributor', '--force', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ file, partner: 'sandbox-distributor' })
  const [head = ''] = gunzipSync(readFileSync(file)).toString().split('\n')
  expect(JSON.parse(head)).toMatchObject({ version: 2, partner: 'sandbox-distributor' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['world.json'])
})

it('takes the snapshot of a SQLite file while a sandbox uses it, and when none does', async () => {
  const database = join(folder, 'sandbox.db')
  const store = openSqliteStore(database, (id) => createWorld(id, catalog))
  const one = await serve({ store })
  const answers = await live(one)
  const before = await answers(one.url)
  const during = join(folder, 'during.json')
  expect((await snapshot('save', during, '--database', `sqlite:${database}`)).code).toBe(0)
  await closeAll()
  const bytes = readFileSync(database)
  const after = join(folder, 'after.json')
  expect((await snapshot('save', after, '--database', `sqlite:${database}`)).code).toBe(0)
  expect(readFileSync(database).equals(bytes)).toBe(true)

  for (const file of [during, after]) {
    const other = await serve({ preset: 'empty' })
    expect((await snapshot('load', file, '--url', other.url)).code).toBe(0)
    expect(await answers(other.url)).toEqual(before)
  }
})

it('brings back a world that is larger than a request of a partner may be', async () => {
  const { platform, url } = await serve({ preset: 'empty' })
  for (let crowd = 1; crowd <= 12; crowd += 1)
    expect((await control(platform, 'POST', 'customers', { count: 1000, prefix: `crowd-${crowd}` })).status).toBe(201)
  const file = join(folder, 'large.json')
  expect((await snapshot('save', file, '--url', url)).code).toBe(0)
  expect(gunzipSync(readFileSync(file)).length).toBeGreaterThan(12 * 1024 * 1024)
  const loaded = await snapshot('load', file, '--url', url)
  expect(loaded.code).toBe(0)
  expect(loaded.stderr).toMatch(/^(loading \d+ records into http.+\n)+$/)
  expect(await snapshot('load', file, '--url', url, '--quiet')).toMatchObject({ code: 0, stderr: '' })
})

it.each<readonly [name: string, harm: (text: string, bytes: Buffer) => string | Buffer, words: string]>([
  ['cut', (_text, bytes) => bytes.subarray(0, bytes.length / 2), 'cut short'],
  ['empty', () => '', 'cut short'],
  ['of a newer version', (text) => gzipSync(text.replace('"version":2', '"version":3')), 'version 3'],
  ['changed', (text) => gzipSync(text.replace('"limit"', '"lim1t"')), 'damaged'],
  ['of something else', () => '{"hello":1}', 'no snapshot'],
  ['no object', () => 'null', 'no JSON'],
])('refuses a file that is %s, and the running world stays', async (_name, harm, words) => {
  const { platform, url } = await serve()
  const file = join(folder, 'world.json')
  await snapshot('save', file, '--url', url)
  const bytes = readFileSync(file)
  const harmed = Buffer.from(harm(gunzipSync(bytes).toString(), bytes))
  expect(harmed.equals(bytes)).toBe(false)
  writeFileSync(file, harmed)
  await control(platform, 'POST', 'clock/advance', { duration: 'P1D' })
  const { code, stdout, stderr } = await snapshot('load', file, '--url', url)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^partner-sandbox snapshot load: .+ cannot be loaded: .+\nhint: .+\n$/)
  expect(stderr).toContain(words)
  expect((await control(platform, 'GET', 'clock')).body).toMatchObject({ now: '2026-05-07T12:00:00Z' })
})

it('loads what a version saved that wrote one JSON document, whatever its name', async () => {
  const { platform, url } = await serve({ preset: 'empty', seed: 5 })
  const file = join(folder, 'world.gz')
  copyFileSync('test/control/snapshot-1.json', file)
  const loaded = await snapshot('load', file, '--url', url, '--json')
  expect(loaded.code).toBe(0)
  expect(JSON.parse(loaded.stdout)).toMatchObject({ file, partner: 'sandbox-partner' })
  expect(platform.tenants.first?.world.customers.firstOf('byName', 'kept-1')).toMatchObject({ domainName: 'kept-1' })
  const saved = await control(platform, 'GET', 'snapshots')
  expect(saved.body).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})

it('saves over a file only by --force', async () => {
  const { url } = await serve()
  const file = join(folder, 'world.json')
  writeFileSync(file, 'what was there')
  const refused = await snapshot('save', file, '--url', url)
  expect(refused).toEqual({
    code: 2,
    stdout: '',
    stderr: `partner-sandbox snapshot save: ${file} is there already\nhint: --force puts the snapshot in its place\n`,
  })
  expect(readFileSync(file, 'utf8')).toBe('what was there')
  expect((await snapshot('save', file, '--url', url, '--force')).code).toBe(0)
})

it('leaves the file as it was when there is nothing to save', async () => {
  const { url } = await serve()
  const file = join(folder, 'world.json')
  await snapshot('save', file, '--url', url)
  const before = readFileSync(file)
  const tries = [
    ['--url', 'http://127.0.0.1:1'],
    ['--url', url, '--partner', 'nobody'],
    ['--url', `${url}/v2`],
    ['--database', `sqlite:${join(folder, 'missing.db')}`],
  ]
  for (const more of tries) {
    const { code, stderr } = await snapshot('save', file, '--force', ...more)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^(reading .+\n)?partner-sandbox snapshot save: .+\nhint: .+\n$/)
  }
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(['world.json'])
  mkdirSync(join(folder, 'a-folder'))
  for (const place of ['a-folder', 'nowhere/world.json']) {
    const { code, stderr } = await snapshot('save', join(folder, place), '--url', url)
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be written')
  }
  expect(readdirSync(folder).sort()).toEqual(['a-folder', 'world.json'])
})

it.each([
  [[], 'snapshot takes save or load'],
  [['drop'], 'not drop'],
  [['save'], 'needs FILE: the name of a file'],
  [['save', 'a', 'b'], 'takes one FILE'],
  [['save', 'a', '--url', 'ftp://x'], '--url takes'],
  [['save', 'a', '--url', 'http://x', '--database', 'sqlite:y'], 'not both'],
  [['save', 'a', '--database', 'postgres://x'], '--database takes sqlite:FILE'],
  [['load', 'a', '--database', 'sqlite:y'], "unknown option '--database'"],
  [['load', 'no-such-file.json'], 'cannot be read'],
  [['load', 'a', '--nonsense'], '--nonsense'],
])('answers wrong use of %j with one clear line and exit code 2', async (args, words) => {
  const { code, stderr, stdout } = await snapshot(...args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.split('\n')[0]).toContain(words)
  expect(stderr).not.toContain('    at ')
})
