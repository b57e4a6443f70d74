import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

const started: ChildProcess[] = []

/** A command of ours that runs. */
export interface Running {
  readonly child: ChildProcess
  readonly url: string
  /** What it wrote so far. */
  readonly written: { out: string; error: string }
}

/** Starts a command; comes back when it has written a line, or ended. */
export async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  const written = { out: '', error: '' }
  child.stderr.on('data', (chunk: Buffer) => (written.error += chunk.toString('utf8')))
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      written.out += chunk.toString('utf8')
      if (written.out.includes('\n')) resolve()
    })
    child.once('close', () => {
      resolve()
    })
  })
  const line = written.out.split('\n')[0] ?? ''
  return { child, url: line.startsWith('{') ? (JSON.parse(line) as { endpoint: string }).endpoint : '', written }
}

/** All that a command wrote, when it has ended. */
export async function ended({ child, written }: Running): Promise<string> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  return written.out + written.error
}

/** Ends what a test has left running. */
export function endAll(): void {
  for (const each of started.splice(0)) each.kill('SIGKILL')
}
