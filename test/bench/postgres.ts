import { cpus } from 'node:os'
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { budget, customerId } from '../helpers/client.ts'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { type SandboxProcess, startProcess } from '../helpers/shared.ts'

const seconds = Number(process.env['BENCH_SECONDS'] ?? 5)
const connections = 96
/** The part of a core that a process may have: below 1, it shows on few cores what more processes would carry on many. */
const part = Number(process.env['BENCH_PART'] ?? 1)
const turnMs = 40

interface Load {
  readonly name: string
  readonly call: (process: SandboxProcess) => Partial<autocannon.Options>
}

interface Figure {
  readonly perSecond: number
  readonly p99Ms: number
  /** Processor time of one request, in microseconds, in the sandbox and in the database. */
  readonly sandboxMicros: number
  readonly databaseMicros: number
}

/**
 * Measures one and three processes on one PostgreSQL. Load, processes and database share the cores of this machine: where
 * these are few, the processor time of a request says more about how far processes would carry than the throughput.
 */
async function bench(): Promise<void> {
  const postgres = await startPostgres()
  const url = await postgres.database()
  const all: SandboxProcess[] = []
  for (let at = 0; at < 3; at += 1) all.push(await startProcess(url, '--rate-limits', 'off'))
  const [first] = all
  if (first === undefined) return
  const loads = await prepare(first)
  const letGo = holdBack(all)
  try {
    const perSecond = new Map<string, number>()
    console.log(
      `${cpus().length} cores, ${seconds} s a figure, ${connections} connections, processes have ${part} of a core`,
    )
    for (const count of [1, 3]) {
      for (const load of loads) {
        const figure = await measure(postgres, url, all.slice(0, count), load)
        perSecond.set(`${load.name} ${count}`, figure.perSecond)
        console.log(
          `${load.name}, ${count} process${count === 1 ? '' : 'es'}: ${figure.perSecond.toFixed(0)} req/s, p99 ${figure.p99Ms} ms, processor time of a request ${figure.sandboxMicros.toFixed(0)} µs in the sandbox, ${figure.databaseMicros.toFixed(0)} µs in the database`,
        )
      }
    }
    for (const { name } of loads) {
      const ratio = (perSecond.get(`${name} 3`) ?? Number.NaN) / (perSecond.get(`${name} 1`) ?? Number.NaN)
      console.log(`${name}: three processes to one ${ratio.toFixed(2)}`)
    }
  } finally {
    letGo()
    for (const each of all) await each.kill()
    await postgres.stop()
  }
}

async function prepare({ client, token }: SandboxProcess): Promise<Load[]> {
  const id = await customerId(client, token, 'demo-customer-01')
  const headers = { 'x-auth-token': token, 'content-type': 'application/json' }
  const body = JSON.stringify({ customer_id: id, budget_amount: 250.5 })
  return [
    { name: 'read', call: ({ url }) => ({ url: `${url}${budget}?customer_id=${id}`, headers }) },
    { name: 'write', call: ({ url }) => ({ url: url + budget, method: 'POST', headers, body }) },
  ]
}

async function measure(
  postgres: TestPostgres,
  url: string,
  processes: readonly SandboxProcess[],
  { name, call }: Load,
): Promise<Figure> {
  const share = Math.floor(connections / processes.length)
  const run = (duration: number): Promise<autocannon.Result[]> =>
    Promise.all(processes.map((each) => autocannon({ url: each.url, ...call(each), connections: share, duration })))
  await run(1)
  const backends = await postgres.backends(url)
  const sandboxBefore = cpuMicros(processes.map((each) => each.pid))
  const databaseBefore = cpuMicros(backends)
  const results = await run(seconds)
  const sum = (of: (result: autocannon.Result) => number): number => results.reduce((all, each) => all + of(each), 0)
  const failed = sum((each) => each.non2xx + each.errors)
  if (failed > 0) throw new Error(`${name}: ${failed} calls failed`)
  const total = sum((each) => each.requests.total)
  return {
    perSecond: sum((each) => each.requests.average),
    p99Ms: Math.max(...results.map((each) => each.latency.p99)),
    sandboxMicros: (cpuMicros(processes.map((each) => each.pid)) - sandboxBefore) / total,
    databaseMicros: (cpuMicros(backends) - databaseBefore) / total,
  }
}

/** Lets processes run for their part of each turn only, one after the other, until the function it gives is called. */
function holdBack(processes: readonly SandboxProcess[]): () => void {
  let isOver = part === 1
  const take = (pid: number): void => {
    if (isOver) return
    process.kill(pid, 'SIGCONT')
    setTimeout(() => {
      if (!isOver) process.kill(pid, 'SIGSTOP')
    }, turnMs * part)
    setTimeout(take, turnMs, pid)
  }
  for (const [at, { pid }] of processes.entries()) setTimeout(take, at * turnMs * part, pid)
  return () => {
    isOver = true
  }
}

/** Processor time that processes have used, as the kernel of Linux counts it; of one that ended, none. */
function cpuMicros(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return sum + (Number(fields[11]) + Number(fields[12])) * 10_000
    } catch {
      return sum
    }
  }, 0)
}

await bench()
