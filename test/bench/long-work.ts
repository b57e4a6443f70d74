import { setTimeout as wait } from 'node:timers/promises'
import { clientAt, type Fields } from '../helpers/client.ts'
import { prepareCalls } from './calls.ts'
import { keepPart } from './figures.ts'
import { serve } from './servers.ts'

/** What another world's clients felt while something long was done. */
interface Felt {
  readonly work: string
  readonly seconds: number
  readonly reads: number
  readonly p99Ms: number
  readonly longestMs: number
}

interface LongWorkFigures {
  readonly customers: number
  readonly records: number
  readonly memoryMiB: number
  readonly felt: readonly Felt[]
}

const crowd = 'bench-crowd'
/** A client of another world reads so often, in milliseconds. */
const pause = 3

/** Measures long work in a world of 10,000 customers, and keeps the figures. */
export async function keepLongWork(): Promise<void> {
  keepPart('longWork', { page: reportLongWork(await measureLongWork(10_000)).split('\n') })
}

/** How long a client of one world waits while long work is done in another, which has so many customers that use something. */
async function measureLongWork(customers: number): Promise<LongWorkFigures> {
  const command = [process.execPath, 'src/cli/main.ts', 'start', '--port', '4119', '--rate-limits', 'off']
  // With both cores, as a user's has: V8 marks garbage beside the program, and on one core in its place.
  const place = { url: 'http://127.0.0.1:4119', probe: '/_sandbox/health', cores: '0,1' }
  const sandbox = await serve('sandbox', command, place)
  try {
    const call = clientAt(sandbox.url)
    const control = async (method: string, path: string, body?: unknown): Promise<Fields> => {
      const mark = path.includes('?') ? '&' : '?'
      const { status, body: answer } = await call(method, `/_sandbox/${path}${mark}partner=${crowd}`, body)
      if (status >= 300) throw new Error(`${method} ${path} is refused with ${status}: ${JSON.stringify(answer)}`)
      return answer
    }
    await call('POST', '/_sandbox/partners', { id: crowd })
    const { read } = await prepareCalls(sandbox)
    const look = async (): Promise<void> => {
      const response = await fetch(sandbox.url + read.path, { headers: read.headers ?? {} })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`a read is refused with ${response.status}`)
    }
    const felt: Felt[] = []
    const measure = async <Result>(work: string, act: () => Promise<Result>): Promise<Result> => {
      const began = performance.now()
      const { result, times } = await meanwhile(act(), look)
      const seconds = (performance.now() - began) / 1000
      times.sort((a, b) => a - b)
      const p99Ms = times[Math.floor(times.length * 0.99)] ?? Number.NaN
      felt.push({ work, seconds, reads: times.length, p99Ms, longestMs: times.at(-1) ?? Number.NaN })
      console.log(`${work}: ${JSON.stringify(felt.at(-1))}`)
      return result
    }
    const ids: string[] = []
    for (let made = 0; made < customers; made += 1000) {
      const add = () => control('POST', 'customers', { count: 1000, prefix: `bench-${made}`, budget: 50_000 })
      const { customers: added } = await (made === 0 ? measure('adding 1,000 customers', add) : add())
      ids.push(...(added as readonly { customer_id: string }[]).map((each) => each.customer_id))
    }
    for (const id of ids) await control('POST', `customers/${id}/purchases`, useOfServer)
    await measure('moving the clock by a year', () => control('POST', 'clock/advance', { duration: 'P1Y' }))
    await measure('reconciliation', () => control('GET', 'reconciliation'))
    await measure('invariants', () => control('GET', 'invariants'))
    const { count: records } = await control('GET', 'records/charges?limit=1')
    const snapshots = `${sandbox.url}/_sandbox/snapshots/file?partner=${crowd}`
    // The file stays bytes here: to read it would keep this process from reading the other world.
    const snapshot = await measure('saving a snapshot', async () => (await fetch(snapshots)).arrayBuffer())
    await measure('loading a snapshot', async () => {
      const headers = { 'content-type': 'application/gzip' }
      const { status } = await fetch(snapshots, { method: 'POST', headers, body: snapshot })
      if (status !== 200) throw new Error(`a snapshot is refused with ${status}`)
    })
    await measure('a reset', () => control('POST', 'reset'))
    return { customers, records: Number(records), memoryMiB: sandbox.memory(), felt }
  } finally {
    await sandbox.stop()
  }
}

const useOfServer = {
  charging_mode: 3,
  items: [
    {
      service_type_code: 'hws.service.type.ec2',
      resource_type_code: 'hws.resource.type.vm',
      resource_spec: 's6.large.2.linux',
      region_code: 'la-north-2',
    },
  ],
}

/** Looks again and again until something has come; gives that, and how many milliseconds each look took. */
async function meanwhile<Result>(
  coming: Promise<Result>,
  look: () => Promise<void>,
): Promise<{ readonly result: Result; readonly times: number[] }> {
  const times: number[] = []
  const state = { isOver: false }
  const over = coming.finally(() => {
    state.isOver = true
  })
  while (!state.isOver) {
    const began = performance.now()
    await look()
    times.push(performance.now() - began)
    await wait(pause)
  }
  return { result: await over, times }
}

/** What docs/performance.md says of long work. */
function reportLongWork({ customers, records, memoryMiB, felt }: LongWorkFigures): string {
  const row = ({ work, seconds, reads, p99Ms, longestMs }: Felt): string =>
    `| ${work} | ${seconds.toFixed(1)} s | ${reads} | ${p99Ms.toFixed(0)} ms | ${longestMs.toFixed(0)} ms |`
  return `One process on both cores; a world of ${customers} customers, each of which pays for a server by the hour, and ${records} charges after a year of it. A client of another
world reads, and waits ${pause} ms between its reads, while something is done to the large one (goal: 25 ms for the 99th percentile). Memory is
${memoryMiB.toFixed(0)} MiB at the end.

| what is done | takes | reads of the other world meanwhile | 99th percentile | longest |
| --- | --- | --- | --- | --- |
${felt.map(row).join('\n')}
`
}
