import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createHttpServer } from '../../src/server/http.ts'
import { checkInvariants } from '../../src/state/invariants.ts'
import { close, listen } from '../helpers/served.ts'
import { createFindings, type Finding, type Findings } from './findings.ts'
import { createGenerator } from './generate.ts'
import { runInProcess } from './in-process.ts'
import { runOverSockets } from './over-sockets.ts'
import { startProcess } from './started-process.ts'
import { createSubject, type Subject } from './subject.ts'

export interface FuzzOptions {
  readonly requests: number
  readonly seed: number
}

export interface FuzzReport {
  readonly seed: number
  /** How many were sent by each driver. */
  readonly requests: Readonly<Record<'inProcess' | 'sockets' | 'process', number>>
  readonly statuses: Readonly<Record<number, number>>
  readonly findings: readonly Finding[]
  /** Bytes of the heap in use with the worlds as in the beginning: after the first half, in which most operations were called once, and at the end. */
  readonly heap: Readonly<Record<'inProcess' | 'process', { readonly before: number; readonly after: number }>>
  readonly seconds: number
}

/** Of a hundred requests, so many go over sockets to a server here, and to a process of its own. */
const shares = { sockets: 4, process: 4 }
const brief = {
  heldBytes: 4_000_000,
  bodyBytes: 300_000,
  snapshotBytes: 4_000_000,
  headMs: 300,
  requestMs: 500,
  keepAliveMs: 100,
  lingerMs: 50,
  checkMs: 50,
  idleMs: 2000,
}
/** Over sockets nobody tells which answer an armed fault has spoilt. */
const unfitOverSockets = new Set(['CreateFault'])
const epoch = 500

/** Sends hostile requests of a seed by all drivers and reports what broke. */
export async function fuzz({ requests, seed }: FuzzOptions): Promise<FuzzReport> {
  const begin = performance.now()
  const findings = createFindings()
  const statuses = new Map<number, number>()
  const sockets = Math.floor((requests * shares.sockets) / 100)
  const inOther = Math.floor((requests * shares.process) / 100)
  const counts = { inProcess: requests - sockets - inOther, sockets, process: inOther }
  const inProcess = await fuzzHere({ seed, requests: counts.inProcess, findings, statuses })
  await fuzzServer({ seed, requests: sockets, findings, statuses })
  const process = await fuzzProcess({ seed, requests: inOther, findings, statuses })
  return {
    seed,
    requests: counts,
    statuses: Object.fromEntries(statuses),
    findings: findings.list,
    heap: { inProcess, process },
    seconds: (performance.now() - begin) / 1000,
  }
}

interface Part {
  readonly seed: number
  readonly requests: number
  readonly findings: Findings
  readonly statuses: Map<number, number>
}

async function fuzzHere({ seed, requests, findings, statuses }: Part): Promise<{ before: number; after: number }> {
  const subject = createSubject(1)
  const generator = createGenerator(seed)
  const warm = Math.floor(requests / 2)
  const run = (from: number, to: number): Promise<void> =>
    runInProcess(subject, { seed, from, to, generator, findings, statuses })
  await run(0, warm)
  await loadRules(subject)
  const before = await restedHeap(subject)
  await run(warm, requests)
  noteInvariants(subject, seed, findings)
  return { before, after: await restedHeap(subject) }
}

/** The rules of the harness are loaded with the first who asks for verdicts: that is no growth. */
async function loadRules(subject: Subject): Promise<void> {
  await subject.send({ method: 'GET', target: '/_sandbox/conformance', headers: [], body: Buffer.alloc(0) })
}

async function fuzzServer({ seed, requests, findings, statuses }: Part): Promise<void> {
  const subject = createSubject(1)
  const server = createHttpServer(subject.platform, () => subject.machine.now, { limits: brief })
  const url = await listen(server)
  const generator = createGenerator(seed, unfitOverSockets)
  for (let from = 0; from < requests; from += epoch) {
    await subject.restart()
    subject.machine.now += 1000
    await runOverSockets({
      url,
      driver: 'over sockets',
      seed: seed,
      from,
      to: Math.min(requests, from + epoch),
      generator,
      findings,
      statuses,
      tokenOf: subject.tokenOf,
      now: () => subject.machine.now,
      waits: true,
    })
  }
  noteInvariants(subject, seed, findings)
  const { status } = await fetch(`${url}/_sandbox/snapshots`, {
    method: 'POST',
    body: Buffer.alloc(brief.heldBytes, ' '),
  })
  if (status !== 400)
    findings.add({
      problem: `bodies are held that have gone: ${status}`,
      seed,
      number: requests,
      driver: 'over sockets',
      reproduce: '',
    })
  await close(server)
}

async function fuzzProcess({ seed, requests, findings, statuses }: Part): Promise<{ before: number; after: number }> {
  const started = await startProcess()
  const { url, tokenOf } = started
  const generator = createGenerator(seed, unfitOverSockets)
  const run = async (first: number, last: number): Promise<number> => {
    for (let from = first; from < last; from += epoch) {
      await started.restart()
      const to = Math.min(last, from + epoch)
      await runOverSockets({
        url,
        driver: 'to a process',
        seed,
        from,
        to,
        generator,
        findings,
        statuses,
        tokenOf,
        now: Date.now,
        waits: false,
      })
    }
    await started.restart()
    return started.heap()
  }
  const note = (problem: string): void => {
    findings.add({ problem, seed, number: requests, driver: 'to a process', reproduce: '' })
  }
  const heap = { before: 0, after: 0 }
  try {
    const warm = Math.floor(requests / 2)
    heap.before = await run(0, warm)
    heap.after = await run(warm, requests)
  } catch (error) {
    note(`the process no longer answers: ${String(error)}`)
  }
  if (started.lastWords() !== '') note(`the process says: ${started.lastWords()}`)
  await started.stop()
  return heap
}

function noteInvariants({ platform }: Subject, seed: number, findings: Findings): void {
  for (const { world } of platform.tenants.all())
    for (const { name, holds, detail } of checkInvariants(world))
      if (!holds)
        findings.add({
          problem: `${world.id}: it no longer holds that ${name} ${detail ?? ''}`,
          seed,
          number: 0,
          driver: 'afterwards',
          reproduce: '',
        })
}

/** The heap in use when the worlds are as in the beginning and the garbage is gone. */
async function restedHeap(subject: Subject): Promise<number> {
  await subject.restart()
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  await new Promise((resolve) => setImmediate(resolve))
  collect()
  return process.memoryUsage().heapUsed
}
