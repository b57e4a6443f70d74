import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client as Connection } from 'pg'
import { describe, expect, it } from 'vitest'
import type { SiteName } from '../../src/contract/operations.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { createPlatform } from '../../src/server/platform.ts'
import { tablesOf, type World } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { readSqliteWorlds } from '../../src/store/sqlite-store.ts'
import type { WorldStore } from '../../src/store/world-store.ts'
import { budget, type Client, clientOf, logIn } from '../helpers/client.ts'
import { required } from '../helpers/required.ts'
import { siteNames } from '../helpers/site-names.ts'
import { partnerOf, risingOf } from '../kill/rising-things.ts'
import { newWorld, start, type StoreEngine, useStores } from '../helpers/store-engines.ts'

const { customer: demoCustomer, partner: demoPartner } = demoAccounts.intl

const { engines: plainEngines, folder } = useStores()

interface Engine extends StoreEngine {
  /** Makes a database look as if a newer version had written it. */
  age(place: string): Promise<void>
  tables(place: string): Promise<number>
}

const looks: Readonly<Record<StoreEngine['name'], Pick<Engine, 'age' | 'tables'>>> = {
  SQLite: {
    age: (place) => {
      const database = new DatabaseSync(place)
      database.exec('PRAGMA user_version = 999')
      database.close()
      return Promise.resolve()
    },
    tables: (place) => {
      const database = new DatabaseSync(place)
      const row = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()
      database.close()
      return Promise.resolve(Number(row?.['tables']))
    },
  },
  PostgreSQL: {
    age: async (place) => {
      await query(place, 'CREATE SCHEMA partner_sandbox')
      await query(place, 'CREATE TABLE partner_sandbox.form AS SELECT 999 AS version')
    },
    tables: async (place) =>
      Number(await query(place, "SELECT count(*) AS of FROM pg_tables WHERE schemaname = 'partner_sandbox' LIMIT 1")) -
      1,
  },
}
const engines: readonly Engine[] = plainEngines.map((each) => ({ ...each, ...looks[each.name] }))

async function query(url: string, text: string): Promise<unknown> {
  const connection = new Connection({ connectionString: url })
  await connection.connect()
  try {
    const { rows } = await connection.query<{ of: unknown }>(text)
    return rows[0]?.of
  } finally {
    await connection.end()
  }
}

async function serve(
  engine: Engine,
  place: string,
  { seed = 1, site = 'intl' }: { readonly seed?: number; readonly site?: SiteName } = {},
): Promise<{ store: WorldStore; client: Client; world: World }> {
  const store = await engine.open(place, seed)
  const platform = createPlatform({ ...start, seed, store })
  const world = required(store.worlds.get(demoAccounts[site].partner.id), 'the demo partner')
  return { store, client: clientOf(platform, start.machineNow), world }
}

function contents(world: World): Record<string, unknown[]> {
  return Object.fromEntries(tablesOf(world).map((table) => [table.name, [...table.values()].map(encodeRecord)]))
}

/** A request of each site that is refused because nobody has the customer. */
const refused: Readonly<Record<SiteName, { readonly target: string; readonly fields: object }>> = {
  intl: { target: budget, fields: { budget_amount: 1 } },
  cn: { target: '/v2/accounts/partner-accounts/adjust-amount', fields: { amount: 1 } },
}

describe.each(engines)('$name', (engine) => {
  it.each(siteNames)('gives back after a restart exactly what was there, and the same answers (%s)', async (site) => {
    const place = await engine.make()
    const { store, client, world } = await serve(engine, place, { site })
    const things = risingOf[site].map((make) => make())
    const raised: number[] = []
    for (const thing of things) {
      await thing.begin(client)
      const first = await thing.show(client)
      for (const more of [1, 2]) await thing.raise(client, first + more)
      raised.push(first + 2)
    }
    const advance = `/_sandbox/clock/advance?${partnerOf(site)}`
    expect((await client('POST', advance, { duration: 'PT5H' })).status).toBe(200)
    const before = contents(world)
    store.close()

    const restarted = await serve(engine, place, { seed: 99, site })
    expect(contents(restarted.world)).toEqual(before)
    const shown: number[] = []
    for (const thing of things) shown.push(await thing.show(restarted.client))
    expect(shown).toEqual(raised)
    // What the agenda has for the weeks to come was written down with the rest.
    expect((await restarted.client('POST', advance, { duration: 'P40D' })).status).toBe(200)
    const later = contents(restarted.world)
    restarted.store.close()
    const third = await serve(engine, place, { site })
    expect(contents(third.world)).toEqual(later)
    third.store.close()
  })

  it.each(siteNames)('writes nothing of a refused request (%s)', async (site) => {
    const { store, client, world } = await serve(engine, await engine.make(), { site })
    const token = await logIn(client, 'partner', site)
    const before = contents(world)
    const { target, fields } = refused[site]
    const asked = { customer_id: 'nobody', ...fields }
    expect((await client('POST', target, asked, token)).status).toBe(400)
    expect((await client('POST', target, asked)).status).toBe(401)
    expect((await client('POST', target, asked, 'garbage')).status).toBe(401)
    expect(contents(world)).toEqual(before)
    store.close()
  })

  it('refuses a database of a newer version without touching it', async () => {
    const place = await engine.make()
    await engine.age(place)
    await expect(engine.open(place)).rejects.toThrow('it was written by a newer version of partner-sandbox')
    expect(await engine.tables(place)).toBe(0)
  })

  it('keeps partners that come, go and start afresh', async () => {
    const place = await engine.make()
    const { store, client } = await serve(engine, place)
    for (const id of ['one-partner', 'two-partner']) {
      expect((await client('POST', '/_sandbox/partners', { id, preset: 'demo' })).status).toBe(201)
    }
    expect((await client('DELETE', '/_sandbox/partners/one-partner')).status).toBe(204)
    const reset = await client('POST', '/_sandbox/reset?partner=two-partner', { preset: 'empty' })
    const token = String(reset.body['token'])
    const listed = await client('GET', '/_sandbox/partners')
    store.close()

    const restarted = await serve(engine, place)
    expect((await restarted.client('GET', '/_sandbox/partners')).text).toBe(listed.text)
    const empty = await restarted.client('POST', '/v2/partners/sub-customers/query', { limit: 1 }, token)
    expect(empty.body).toMatchObject({ count: 0 })
    restarted.store.close()
  })

  it.each([1, 3])(
    'keeps whose an account is and every credential through restarts and a reset, seed %i',
    async (seed) => {
      const place = await engine.make()
      const first = await serve(engine, place, { seed })
      const owner = ownCaller(first.world).userId
      const key = first.world.accessKeys.size
      first.store.close()

      const second = await serve(engine, place, { seed })
      expect(ownCaller(second.world)).toMatchObject({ userId: owner, userName: 'partner-admin' })
      const answered = await second.client('POST', '/_sandbox/reset', { seed: seed + 1 })
      expect(answered).toMatchObject({
        status: 200,
        body: { user_name: 'partner-admin', access_key: demoPartner.access },
      })
      second.store.close()

      const third = await serve(engine, place, { seed })
      expect(third.world.accessKeys.size).toBe(key)
      expect(ownCaller(third.world)).toMatchObject({ userId: owner, userName: 'partner-admin' })
      const logins = [
        ['sandbox-partner', 'partner-admin', demoPartner.password],
        ['sandbox-partner', 'partner-operator', demoPartner.password],
        [demoCustomer.domainName, demoCustomer.domainName, demoCustomer.password],
      ]
      for (const [domain, name, password] of logins) {
        const user = { name, password, domain: { name: domain } }
        const identity = { methods: ['password'], password: { user } }
        const { status } = await third.client('POST', '/v3/auth/tokens', { auth: { identity } })
        expect([name, status]).toEqual([name, 201])
      }
      const customer = third.world.accessKeys.get(demoCustomer.key.access)?.caller.domainId ?? ''
      expect(third.world.customers.get(customer)).toMatchObject({ domainName: demoCustomer.domainName })
      third.store.close()
    },
  )

  it.each(siteNames)('gives records back in the order in which they came, as memory has it (%s)', async (site) => {
    const place = await engine.make()
    const { store, client, world } = await serve(engine, place, { site })
    const memory = createMemoryStore()
    const reference = clientOf(createPlatform({ ...start, store: memory }), start.machineNow)
    for (const each of [client, reference]) {
      const query = partnerOf(site)
      expect((await each('POST', `/_sandbox/clock/advance?${query}`, { duration: 'P40D' })).status).toBe(200)
      expect((await each('POST', `/_sandbox/customers?${query}`, { count: 3 })).status).toBe(201)
    }
    const expected = contents(required(memory.worlds.get(world.id), 'the same in memory'))
    expect(contents(world)).toEqual(expected)
    store.close()
    const restarted = await serve(engine, place, { site })
    expect(contents(restarted.world)).toEqual(expected)
    restarted.store.close()
  })
})

it('opens a SQLite file of the first form, for reading and for good', async () => {
  const place = join(folder, 'first-form.db')
  const [engine] = engines
  const { store, world } = await serve(required(engine, 'SQLite'), place)
  const before = contents(world)
  store.close()
  const database = new DatabaseSync(place)
  database.exec(`CREATE TABLE old (world TEXT, name TEXT, key TEXT, record TEXT, PRIMARY KEY (world, name, key)) WITHOUT ROWID;
    INSERT INTO old SELECT world, name, key, replace(record, ',"isOwner":true', '') FROM records;
    DROP TABLE records; ALTER TABLE old RENAME TO records; DROP TABLE sessions; PRAGMA user_version = 1`)
  database.close()
  const read = required(readSqliteWorlds(place, newWorld).get(world.id), 'the world of the file')
  expect(ownCaller(read).userName).toBe('partner-admin')
  const opened = await serve(required(engine, 'SQLite'), place)
  expect(ownCaller(opened.world).userName).toBe('partner-admin')
  const sorted = (records: Record<string, unknown[]>): unknown =>
    Object.entries(records).map(([name, rows]) => [
      name,
      rows.map((row) => String(row).replace(',"isOwner":true', '')).sort(),
    ])
  expect(sorted(contents(opened.world))).toEqual(sorted(before))
  opened.store.close()
})
