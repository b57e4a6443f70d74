import { execFile } from 'node:child_process'
import { parseArgs } from 'node:util'
import { demoCustomer, demoDistributor, demoPartner } from '../../fixtures/demo.ts'
import { type BucketWriter, createBucketWriter, folderTarget, putAfterEach } from '../../server/files/bucket.ts'
import { type Answer } from '../../gateway/answer.ts'
import { createDoor, isLoopback } from '../../server/control/door.ts'
import { createHttpServer } from '../../server/http.ts'
import { type Observer } from '../../server/observe.ts'
import { createPlatform, type Platform, type Preset, startingWorlds } from '../../server/platform.ts'
import { catalog } from '../../fixtures/catalog.ts'
import { createWorld } from '../../state/create-world.ts'
import { endLastingTokens, issueLastingToken } from '../../state/accounts.ts'
import { settle, showsFault } from '../../state/clock.ts'
import { instantOf } from '../../state/instant.ts'
import { type World } from '../../state/world.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import { UnusableDatabase } from '../../store/unusable-database.ts'
import { type WorldStore } from '../../store/world-store.ts'
import { readControlKey } from '../control-key.ts'
import { interrupted, listen, portOf, wholeNumber } from '../serving.ts'
import { WrongUse } from '../wrong-use.ts'

interface StartOptions {
  readonly site: 'intl'
  readonly port: number
  readonly host: string
  readonly database: string
  readonly bucket: string | undefined
  readonly preset: Preset
  readonly seed: number
  readonly clock: Date | undefined
  readonly freezeClock: boolean
  readonly rateLimits: boolean
  readonly open: boolean
  readonly json: boolean
  readonly log: LogLevel
  readonly controlKey: string | undefined
}

const logLevels = ['silent', 'error', 'warn', 'info'] as const
type LogLevel = (typeof logLevels)[number]

const machineNow = (): number => Date.now()

/** Serves the sandbox until it is interrupted. */
export async function start(args: string[]): Promise<number> {
  const options = readOptions(args)
  const store = await openStore(options)
  const platform = createPlatform({
    store,
    preset: options.preset,
    seed: options.seed,
    ...clockOf(options),
    freezeClock: options.freezeClock,
    rateLimits: options.rateLimits,
    machineNow,
  })
  const writer = await openBucket(options.bucket, platform)
  const served = writer === undefined ? platform : putAfterEach(platform, writer)
  const { answer, observe } = await watch(served, options.log)
  const door = createDoor({
    key: options.controlKey,
    hosts: [options.host],
    onRefused: (visitor, refused) => {
      observe({ ...visitor, body: new Uint8Array(0), receivedAt: machineNow() }, refused, 0)
    },
  })
  const server = createHttpServer({ ...served, answer }, machineNow, { door })
  const interruption = interrupted()
  await listen(server, options)
  const url = `http://${options.host}:${portOf(server, options.port)}`
  const known = await facts(platform, url)
  process.stdout.write(options.json ? `${JSON.stringify(known)}\n` : greeting(known))
  if (options.controlKey === undefined && !isLoopback(options.host))
    process.stderr.write('the control API answers this machine only; --control-key opens it to others\n')
  if (options.open) openBrowser(`${url}/_sandbox/health`)
  await interruption
  server.close()
  server.closeAllConnections()
  store.close()
  return 0
}

/** Counts what is answered, for Prometheus, and writes it to the log; its lines go to the standard error, as JSON. */
async function watch(
  { answer, tenants }: Pick<Platform, 'answer' | 'tenants'>,
  level: LogLevel,
): Promise<{ readonly answer: Answer; readonly observe: Observer }> {
  const [{ createMetrics, asksForMetrics }, { observed }] = await Promise.all([
    import('../../server/metrics.ts'),
    import('../../server/observe.ts'),
  ])
  const metrics = createMetrics(tenants)
  const observers = level === 'silent' ? [metrics.observe] : [metrics.observe, await logAt(level)]
  const watched = observed(answer, observers, () => performance.now())
  return {
    answer: (request) => (asksForMetrics(request) ? metrics.answer() : watched(request)),
    observe: (...heard) => {
      for (const observe of observers) observe(...heard)
    },
  }
}

async function logAt(level: LogLevel): Promise<Observer> {
  const [{ pino }, { logExchanges }] = await Promise.all([import('pino'), import('../../server/log.ts')])
  return logExchanges(pino({ level }, pino.destination(2)))
}

function clockOf({ clock }: StartOptions): { readonly clock?: Date } {
  return clock === undefined ? {} : { clock }
}

function readOptions(args: string[]): StartOptions {
  const values = parse(args)
  const freezeClock = values['freeze-clock'] === true
  return {
    port: wholeNumber('--port', values.port ?? '4010', 65_535),
    host: values.host ?? '127.0.0.1',
    database: values.database ?? 'memory:',
    bucket: values.bucket,
    preset: oneOf('--preset', values.preset ?? 'demo', ['demo', 'quiet', 'empty']),
    seed: wholeNumber('--seed', values.seed ?? '1', Number.MAX_SAFE_INTEGER),
    clock: instant('--clock', values.clock ?? 'now'),
    freezeClock,
    // A window of a quota ends by the sandbox's clock: while that stands still, none would.
    rateLimits: oneOf('--rate-limits', values['rate-limits'] ?? (freezeClock ? 'off' : 'on'), ['on', 'off']) === 'on',
    open: values.open === true,
    json: values.json === true,
    log: oneOf('--log', values.log ?? 'silent', logLevels),
    controlKey: readControlKey(values['control-key']),
    site: oneOf('--site', values.site ?? 'intl', ['intl']),
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        site: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        database: { type: 'string' },
        bucket: { type: 'string' },
        preset: { type: 'string' },
        seed: { type: 'string' },
        clock: { type: 'string' },
        'freeze-clock': { type: 'boolean' },
        'rate-limits': { type: 'string' },
        open: { type: 'boolean' },
        json: { type: 'boolean' },
        log: { type: 'string' },
        'control-key': { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

function oneOf<Choice extends string>(flag: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === value)
  if (choice === undefined) throw new WrongUse(`${flag} takes ${choices.join(' or ')}, not ${value}`)
  return choice
}

function instant(flag: string, value: string): Date | undefined {
  if (value === 'now') return undefined
  const date = new Date(value)
  if (Number.isNaN(date.getTime()))
    throw new WrongUse(`${flag} takes "now" or a moment such as 2026-01-01T00:00:00Z, not ${value}`)
  const fault = showsFault(instantOf(date.getTime()))
  if (fault !== undefined) throw new WrongUse(`${flag} takes a moment that a clock can show, not ${value}: ${fault}`)
  return date
}

async function openStore(options: StartOptions): Promise<WorldStore> {
  const { database, preset, seed, freezeClock } = options
  if (database === 'memory:') return createMemoryStore()
  const newWorld = (id: string): World => createWorld(id, catalog)
  try {
    if (/^postgres(ql)?:\/\//.test(database)) {
      const { openPostgresStore } = await import('../../store/postgres-store.ts')
      return await openPostgresStore(database, {
        newWorld,
        startingWorlds: () => startingWorlds({ preset, seed, ...clockOf(options), freezeClock, machineNow }),
      })
    }
    if (!database.startsWith('sqlite:'))
      throw new WrongUse(`--database takes sqlite:FILE or postgres://HOST/DATABASE, not ${database}`)
    const { openSqliteStore } = await import('../../store/sqlite-store.ts')
    return openSqliteStore(database.slice('sqlite:'.length), newWorld)
  } catch (error) {
    if (error instanceof UnusableDatabase) throw new WrongUse(error.message)
    throw error
  }
}

/** Where files of the bucket go besides being read over HTTP: a folder or a bucket that speaks S3. */
async function openBucket(bucket: string | undefined, { tenants }: Platform): Promise<BucketWriter | undefined> {
  if (bucket === undefined) return undefined
  if (/^(?!s3:)[a-z0-9]+:\/\//.test(bucket)) throw new WrongUse(`--bucket takes a folder or s3://BUCKET, not ${bucket}`)
  const target = bucket.startsWith('s3://')
    ? (await import('../../server/files/s3-target.ts')).s3Target(bucket)
    : folderTarget(bucket)
  return createBucketWriter({
    tenants,
    target,
    onFailure: (name, error) => {
      process.stderr.write(
        `${name} could not be put into ${bucket}: ${error instanceof Error ? error.message : String(error)}\n`,
      )
    },
  })
}

/** What a first call needs. */
async function facts(platform: Platform, url: string) {
  const { tenants, store } = platform
  const world = tenants.first?.world.id
  if (world === undefined) return { endpoint: url }
  const token =
    store.shared === undefined
      ? await keptToken(platform, world)
      : await store.shared.exclusively({ world, roster: false }, () => ({ result: newToken(platform, world) }))
  return {
    endpoint: url,
    token,
    partner: demoPartner,
    customer: { ...demoCustomer, ...demoCustomer.key },
    distributor: demoDistributor,
  }
}

/** A token that has been written down when it is told. */
async function keptToken(platform: Platform, id: string): Promise<string> {
  const token = newToken(platform, id)
  const world = platform.store.worlds.get(id)
  if (world !== undefined) await platform.store.commit(world)
  return token
}

function newToken({ store }: Platform, id: string): string {
  const world = store.worlds.get(id)
  if (world === undefined) throw new Error(`Failed to issue a token: partner ${id} was deleted meanwhile.`)
  settle(world, machineNow())
  // Processes that share a database leave each other's tokens alone.
  if (store.shared === undefined) endLastingTokens(world)
  return issueLastingToken(world).token
}

function greeting(known: Awaited<ReturnType<typeof facts>>): string {
  if (known.token === undefined) return `partner-sandbox answers on ${known.endpoint}\n`
  const { endpoint, token, partner, customer, distributor } = known
  return `partner-sandbox answers on ${endpoint}

  partner      domain ${partner.id}  user ${partner.userName}  password ${partner.password}
               AK ${partner.access}  SK ${partner.secret}
  customer     domain ${customer.domainName}
               AK ${customer.access}  SK ${customer.secret}
  distributor  domain ${distributor.id}  AK ${distributor.access}  SK ${distributor.secret}

  control API  ${endpoint}/_sandbox/health
  first call   (the token is good as long as this sandbox runs)

curl -s ${endpoint}/v2/partners/sub-customers/query -H 'Content-Type: application/json' -d '{"limit":2}' -H 'X-Auth-Token: ${token}'

`
}

function openBrowser(url: string): void {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open'
  execFile(opener, [url], () => undefined)
}
