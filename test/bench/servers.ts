import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A server process under measurement. */
export interface Served {
  readonly name: string
  readonly url: string
  /** Milliseconds from the start of the process to its first answer. */
  readonly startMs: number
  /** Resident memory, in MiB, as the kernel counts it. */
  memory(): number
  /** Seconds of processor time used so far. */
  cpuSeconds(): number
  stop(): Promise<void>
}

/** Servers run on the first core and the load on the second, where the machine lets processes be pinned. */
export const canPin = process.platform === 'linux' && works('taskset', ['-c', '0', 'true'])

function works(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Keeps this process, which makes the load, off the servers' core. */
export function pinLoad(): void {
  if (canPin) execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' })
}

/** Where a server is asked, and the cores that it may use: the first alone unless said otherwise. */
interface Place {
  readonly url: string
  readonly probe: string
  readonly cores?: string
}

/** Starts a server, waits for its first answer at `probe` and measures how long that took. */
export async function serve(
  name: string,
  command: readonly string[],
  { url, probe, cores = '0' }: Place,
): Promise<Served> {
  const [program = '', ...args] = canPin ? ['taskset', '-c', cores, ...command] : command
  const began = performance.now()
  const child = spawn(program, args, { stdio: 'ignore' })
  process.once('exit', () => child.kill('SIGKILL'))
  await firstAnswer(url + probe, child)
  const startMs = performance.now() - began
  const pid = child.pid ?? 0
  return {
    name,
    url,
    startMs,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    cpuSeconds() {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) / 100
    },
    async stop() {
      child.kill('SIGKILL')
      await wait(100)
    },
  }
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server for ${url} ended with ${child.exitCode}`)
    try {
      await fetch(url)
      return
    } catch {
      await wait(5)
    }
  }
  throw new Error(`no answer from ${url}`)
}
