import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { budgetPath, prepareCalls } from './calls.ts'
import { keepPart } from './figures.ts'
import { measureDurable, reportDurable } from './durable.ts'
import { type Call, type Figure, load } from './load.ts'
import { keepLongWork } from './long-work.ts'
import { wholeContract } from '../helpers/whole-contract.ts'
import { type ListFigures, measureYear, type YearFigure } from './crowd.ts'
import { measurePage, reportPage } from './page.ts'
import { measurePostgres, reportPostgres } from './postgres.ts'
import { measureWireMock } from './wiremock.ts'
import { type JudgingFigure, measureJudging, measureScenarios } from './judging.ts'
import { canPin, pinLoad, serve, type Served } from './servers.ts'

const seconds = Number(process.env['BENCH_SECONDS'] ?? 5)
const node = process.execPath

interface Row {
  readonly name: string
  readonly figure: Figure
}

/** Measures the sandbox beside its peers in one run, and writes down ratios: absolute figures are a machine's. */
async function bench(): Promise<void> {
  // Before the load is pinned to one core: collecting garbage takes the other.
  const year = measureYear(10_000)
  console.log(`a year of ${year.customers} customers: ${year.events} events in ${year.seconds.toFixed(1)} s`)
  const lists = listSizes.map(measureListsAlone)
  const file = measureFile()
  const judging = measureJudging(100_000)
  console.log(`${judging.exchanges} exchanges judged in ${judging.seconds.toFixed(1)} s`)
  const scenarios = measureScenarios()
  console.log(`every scenario of both sites in ${scenarios.toFixed(1)} s`)
  const processes = await measurePostgres(seconds)
  pinLoad()
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-bench-'))
  const spec = join(folder, 'intl.json')
  writeFileSync(spec, JSON.stringify(wholeContract()))
  const rows = new Map<string, Row>()
  const starts: string[] = []

  const measure = async (server: Served, name: string, calls: readonly Call[]): Promise<void> => {
    const figure = await load(server, calls, { seconds })
    if (figure.failed > 0) throw new Error(`${name}: ${figure.failed} calls failed`)
    rows.set(name, { name, figure })
    console.log(
      `${name.padEnd(34)} ${figure.perSecond.toFixed(0).padStart(7)} req/s  ${figure.perCpuSecond.toFixed(0).padStart(7)} req/cpu-s  p99 ${figure.p99Ms} ms`,
    )
  }
  const note = (server: Served): void => {
    starts.push(`| ${server.name} | ${server.startMs.toFixed(0)} ms | ${server.memory().toFixed(0)} MiB |`)
  }

  const bare = await serve(
    'node itself',
    [node, '-e', 'require("http").createServer((q,s)=>s.end()).listen(4110,"127.0.0.1")'],
    { url: 'http://127.0.0.1:4110', probe: '/' },
  )
  note(bare)
  await bare.stop()
  const compiled = await startCompiled()
  note(compiled)
  await compiled.stop()

  for (const [name, file, port] of [
    ['raw node:http', 'raw-server.ts', 4111],
    ['Fastify, catch-all', 'fastify-server.ts', 4114],
  ] as const) {
    const peer = await serve(name, [node, `test/bench/${file}`, String(port)], {
      url: `http://127.0.0.1:${port}`,
      probe: '/',
    })
    await measure(peer, name, [{ method: 'GET', path: budgetPath }])
    await peer.stop()
  }

  for (const [name, database] of [
    ['sandbox', undefined],
    ['sandbox, SQLite', `sqlite:${join(folder, 'bench.db')}`],
  ] as const) {
    const sandbox = await startSandbox(name, database)
    note(sandbox)
    const known = await prepareCalls(sandbox)
    await measure(sandbox, `${name}: read, token`, [known.read])
    if (database === undefined) await measure(sandbox, `${name}: read, AK/SK`, [known.signedRead])
    await measure(sandbox, `${name}: write, token`, [known.write])
    if (database === undefined) await measure(sandbox, `${name}: list, token`, [known.list])
    starts.push(`| ${name}, after the load | | ${sandbox.memory().toFixed(0)} MiB |`)
    await sandbox.stop()
  }

  const prism = await serve(
    'Prism',
    [node, 'node_modules/@stoplight/prism-cli/dist/index.js', 'mock', '-p', '4113', '-v', 'silent', spec],
    { url: 'http://127.0.0.1:4113', probe: `${budgetPath}?customer_id=x` },
  )
  note(prism)
  const token = { 'X-Auth-Token': 'x', 'Content-Type': 'application/json' }
  await measure(prism, 'Prism: static read', [{ method: 'GET', path: `${budgetPath}?customer_id=x`, headers: token }])
  await measure(prism, 'Prism: static write', [
    { method: 'POST', path: budgetPath, headers: token, body: '{"customer_id":"x","budget_amount":250}' },
  ])
  await prism.stop()
  await measureWireMock(folder, measure, note)
  const durable = await measureDurable(folder, seconds)
  const page = await measurePage(seconds)

  const pages = [
    report(rows, starts),
    reportDurable(durable),
    reportPostgres(processes),
    reportCrowd(year, lists),
    reportFile(file),
    reportJudging(judging, scenarios),
    reportPage(page),
  ]
  keepPart('bench', { page: pages.join('\n').split('\n') })
  await keepLongWork()
  rmSync(folder, { recursive: true })
}

/** The program as the package has it, started once before, so that Node.js has its code in the compile cache. */
async function startCompiled(): Promise<Served> {
  spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' })
  const start = (): Promise<Served> =>
    serve('sandbox, compiled', [node, 'dist/cli/main.js', 'start', '--port', '4112'], {
      url: 'http://127.0.0.1:4112',
      probe: '/_sandbox/health',
    })
  await (await start()).stop()
  return start()
}

async function startSandbox(name: string, database: string | undefined): Promise<Served> {
  const more = database === undefined ? [] : ['--database', database]
  return serve(name, [node, 'src/cli/main.ts', 'start', '--port', '4112', '--rate-limits', 'off', ...more], {
    url: 'http://127.0.0.1:4112',
    probe: '/_sandbox/health',
  })
}

interface FileFigure {
  readonly rows: number
  readonly seconds: number
  readonly bytes: number
  readonly mebibytes: number
}

function measureFile(): FileFigure {
  const { stdout } = spawnSync(node, ['test/bench/file.ts'], { encoding: 'utf8' })
  const figure = JSON.parse(stdout) as FileFigure
  console.log(`a file of ${figure.rows} rows: ${figure.seconds.toFixed(1)} s, ${figure.mebibytes.toFixed(0)} MiB`)
  return figure
}

function reportFile({ rows, seconds: taken, bytes, mebibytes }: FileFigure): string {
  return `## Files

A file of ${rows} records of use is written in ${taken.toFixed(1)} s, ${(bytes / 1024 / 1024).toFixed(1)} MiB packed. The process, world and all, never holds more than
${mebibytes.toFixed(0)} MiB (goal: 300 MB).
`
}

function reportJudging({ exchanges, seconds: taken, findings }: JudgingFigure, scenarios: number): string {
  return `## Conformance

A recording of ${exchanges} exchanges, with ${findings} findings, is read and judged by every requirement in ${taken.toFixed(1)} s (goal: 10 s).
The reference client goes through every scenario of both sites, one site after the other, in ${scenarios.toFixed(1)} s (goal: 60 s).
`
}

const listSizes = [1000, 100_000, 1_000_000]

/** A process of its own for each size, whose heap is large enough and holds nothing else. */
function measureListsAlone(size: number): ListFigures {
  const flags = ['--expose-gc', '--max-old-space-size=20000']
  const { stdout } = spawnSync(node, [...flags, 'test/bench/lists.ts', String(size)], { encoding: 'utf8' })
  const figures = JSON.parse(stdout) as ListFigures
  console.log(`lists with ${size} customers: ${figures.bytesPerCustomer.toFixed(0)} bytes for each`)
  return figures
}

function reportCrowd(year: YearFigure, lists: readonly ListFigures[]): string {
  const names = Object.keys(lists[0]?.p99 ?? {})
  const row = (name: string): string => {
    const figures = lists.map(({ p99 }) => p99[name] ?? Number.NaN)
    const [small = Number.NaN, large = Number.NaN, huge = Number.NaN] = figures
    const texts = figures.map((each) => `${each.toFixed(0)} µs`)
    return `| ${name} | ${texts.join(' | ')} | ${(large / small).toFixed(2)} | ${(huge / small).toFixed(2)} |`
  }
  return `## Many customers

Moving the clock by twelve months with ${year.customers} customers and ${year.resources} resources, of which one in
five renews itself every month and two every year while the others lapse, runs ${year.events} events in ${year.seconds.toFixed(1)} s (goal: 6 s).

The 99th percentile of list calls, on the whole way but the socket, with an order of each customer (goal: a ratio of 2
at most):

| list | ${lists.map(({ customers }) => `${customers} customers`).join(' | ')} | ratio of the second | of the third |
| --- | --- | --- | --- | --- | --- |
${names.map(row).join('\n')}

A customer with an order takes ${lists.map(({ bytesPerCustomer }) => bytesPerCustomer.toFixed(0)).join(', ')} bytes of heap.
`
}

function report(rows: ReadonlyMap<string, Row>, starts: readonly string[]): string {
  const per = (name: string, by: 'perSecond' | 'perCpuSecond'): number => rows.get(name)?.figure[by] ?? Number.NaN
  const ratio = (a: string, b: string): string =>
    `${(per(a, 'perSecond') / per(b, 'perSecond')).toFixed(2)} | ${(per(a, 'perCpuSecond') / per(b, 'perCpuSecond')).toFixed(2)}`
  const goals = [
    ['stateful read to Prism static read', 'sandbox: read, token', 'Prism: static read', '>= 15'],
    ['stateful read to raw node:http', 'sandbox: read, token', 'raw node:http', '>= 0.65'],
    ['Fastify catch-all to raw node:http', 'Fastify, catch-all', 'raw node:http', ''],
    ['stateful write to Prism static write', 'sandbox: write, token', 'Prism: static write', '>= 30'],
    ['signed read to token read', 'sandbox: read, AK/SK', 'sandbox: read, token', '>= 0.75'],
    ['write through to SQLite to write in memory', 'sandbox, SQLite: write, token', 'sandbox: write, token', '>= 0.50'],
    ['stateful read to WireMock static read', 'sandbox: read, token', 'WireMock: static read', ''],
    ['stateful write to WireMock static write', 'sandbox: write, token', 'WireMock: static write', ''],
    ['durable write to Prism static write', 'sandbox, SQLite: write, token', 'Prism: static write', '>= 3'],
  ] as const
  return `# Performance

Made by \`npm run bench\`: one run on one machine, servers ${canPin ? 'pinned to one core, the load to another' : 'and load unpinned'}, ${seconds} s a
figure, 128 connections. Ratios carry over to other machines, absolute figures do not. The ratio by processor time is
what remains when the load generator, not the server, was the limit.

| ratio | by throughput | by processor time | goal |
| --- | --- | --- | --- |
${goals.map(([name, a, b, goal]) => `| ${name} | ${ratio(a, b)} | ${goal} |`).join('\n')}

| measured | req/s | req per processor second | p99 |
| --- | --- | --- | --- |
${[...rows.values()].map(({ name, figure }) => `| ${name} | ${figure.perSecond.toFixed(0)} | ${figure.perCpuSecond.toFixed(0)} | ${figure.p99Ms} ms |`).join('\n')}

| process | start to first answer | resident memory |
| --- | --- | --- |
${starts.join('\n')}

Every request of the sandbox is authenticated, held to its contract in both directions, and kept in the journal.
Reads and writes are of \`/v2/partners/sub-customers/budget\`, on the demo world. Prism mocks the whole contract that
the sandbox serves.
`
}

await bench()
