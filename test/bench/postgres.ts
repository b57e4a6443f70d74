import { cpus } from 'node:os'
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { budget, customerId } from '../helpers/client.ts'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { type SandboxProcess, startProcess } from '../helpers/shared.ts'

const connections = 96
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

export interface PostgresFigures {
  readonly cores: number
  readonly rows: readonly {
    readonly name: string
    readonly count: number
    readonly part: number
    readonly figure: Figure
  }[]
}

/** The part of a core that a process may have: below 1, it shows on few cores what more processes would carry on many. */
const parts = [1, 0.2]
const counts = [1, 3]

/**
 * Measures one and three processes on one PostgreSQL. Load, processes and database share the cores of this machine: where
 * these are few, the processor time of a request says more about how far processes would carry than the throughput.
 */
export async function measurePostgres(seconds: number): Promise<PostgresFigures> {
  const postgres = await startPostgres()
  const rows: PostgresFigures['rows'][number][] = []
  try {
    for (const part of parts) {
      const url = await postgres.database()
      const all: SandboxProcess[] = []
      for (let at = 0; at < 3; at += 1) all.push(await startProcess(url, '--rate-limits', 'off'))
      const loads = await prepare(all)
      const letGo = holdBack(all, part)
      for (const count of counts) {
        for (const load of loads) {
          const figure = await measure({ postgres, url, seconds }, all.slice(0, count), load)
          rows.push({ name: load.name, count, part, figure })
          console.log(`PostgreSQL, ${count} with ${part} of a core: ${load.name} ${figure.perSecond.toFixed(0)} req/s`)
        }
      }
      letGo()
      for (const each of all) await each.kill()
    }
  } finally {
    await postgres.stop()
  }
  return { cores: cpus().length, rows }
}

export function reportPostgres({ cores, rows }: PostgresFigures): string {
  const of = (name: string, part: number, count: number): number =>
    rows.find((row) => row.name === name && row.part === part && row.count === count)?.figure.perSecond ?? Number.NaN
  const row = ({ name, count, part, figure }: PostgresFigures['rows'][number]): string =>
    `| ${name} | ${count} | ${part} | ${figure.perSecond.toFixed(0)} | ${figure.p99Ms} ms | ${figure.sandboxMicros.toFixed(0)} µs | ${figure.databaseMicros.toFixed(0)} µs |`
  const ratios = parts.flatMap((part) =>
    ['read', 'write'].map((name) => `| ${name} | ${part} | ${(of(name, part, 3) / of(name, part, 1)).toFixed(2)} |`),
  )
  return `## Processes on one PostgreSQL

${connections} connections to each process, on ${cores} cores that load, processes and database share. Where processes
are held to a part of a core, three show what they would carry with cores of their own (goal: twice the reads of one).

| three to one | part of a core | ratio |
| --- | --- | --- |
${ratios.join('\n')}

| call | processes | part of a core | req/s | p99 | processor time of a call in the sandbox | in the database |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map(row).join('\n')}
`
}

async function prepare([first]: readonly SandboxProcess[]): Promise<Load[]> {
  if (first === undefined) return []
  const { client, token } = first
  const id = await customerId(client, token, 'demo-customer-01')
  const headers = { 'x-auth-token': token, 'content-type': 'application/json' }
  const body = JSON.stringify({ customer_id: id, budget_amount: 250.5 })
  return [
    { name: 'read', call: ({ url }) => ({ url: `${url}${budget}?customer_id=${id}`, headers }) },
    { name: 'write', call: ({ url }) => ({ url: url + budget, method: 'POST', headers, body }) },
  ]
}

async function measure(
  { postgres, url, seconds }: { readonly postgres: TestPostgres; readonly url: string; readonly seconds: number },
  processes: readonly SandboxProcess[],
  { name, call }: Load,
): Promise<Figure> {
  const run = (duration: number): Promise<autocannon.Result[]> =>
    Promise.all(processes.map((each) => autocannon({ url: each.url, ...call(each), connections, duration })))
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
function holdBack(processes: readonly SandboxProcess[], part: number): () => void {
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
