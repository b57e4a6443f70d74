import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import type { TokenOf } from './credentials.ts'

/** The worlds whose credentials are known, of both sites. */
const demoWorlds = new Set(
  Object.values(demoAccounts).flatMap(({ partner, distributor }) => [partner.id, distributor.id]),
)

/** A sandbox as a user starts it, in a process of its own. */
export interface StartedProcess {
  readonly url: string
  readonly tokenOf: TokenOf
  /** Brings the worlds back as they were, and forgets the journal. */
  restart(): Promise<void>
  /** The bytes of its heap that are in use when the garbage is gone. */
  heap(): Promise<number>
  /** What it wrote to the standard error, and the code it ended with, if it did. */
  lastWords(): string
  stop(): Promise<void>
}

/** Each call has a connection of its own: one that rested may be closed by the server just as it is used again. */
function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('connection', 'close')
  return fetch(address, { ...init, headers })
}

/** On a signal the process says how much of its heap is in use. */
const heapOnSignal =
  "process.on('SIGUSR2', () => { gc(); gc(); process.stdout.write(process.memoryUsage().heapUsed + '\\n') })"

export async function startProcess(): Promise<StartedProcess> {
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      `data:text/javascript,${encodeURIComponent(heapOnSignal)}`,
      'src/cli/main.ts',
      'start',
      '--port',
      '0',
      '--json',
      '--quiet',
      '--rate-limits',
      'off',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const lines = createInterface({ input: child.stdout })
  const [first] = (await once(lines, 'line')) as [string]
  const { endpoint: url } = JSON.parse(first) as { endpoint: string }
  const tokens = new Map<string, string>()

  async function restart(): Promise<void> {
    for (const id of await partnersAt(url)) {
      if (!demoWorlds.has(id)) {
        await ask(`${url}/_sandbox/partners/${id}`, { method: 'DELETE' })
        continue
      }
      const reset = await ask(`${url}/_sandbox/reset?partner=${id}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ preset: 'demo', seed: 1 }),
      })
      tokens.set(id, ((await reset.json()) as { token: string }).token)
      for (const part of ['faults', 'journal']) await ask(`${url}/_sandbox/${part}?partner=${id}`, { method: 'DELETE' })
    }
  }

  await restart()
  return {
    url,
    tokenOf: (account) => tokens.get(account),
    restart,
    async heap() {
      const told = once(lines, 'line') as Promise<[string]>
      child.kill('SIGUSR2')
      return Number((await told)[0])
    },
    lastWords: () =>
      (child.exitCode === null && child.signalCode === null
        ? errors
        : `${errors}\nended: ${child.exitCode ?? child.signalCode ?? ''}`
      ).trim(),
    stop: () => stop(child),
  }
}

async function partnersAt(url: string): Promise<string[]> {
  const answer = await ask(`${url}/_sandbox/partners`)
  return ((await answer.json()) as { partners: { id: string }[] }).partners.map(({ id }) => id)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
