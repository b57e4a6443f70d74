import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Ended {
  readonly code: number | null
  readonly said: string
}

export interface Where {
  readonly cwd: string
  readonly env: Record<string, string>
}

/** A line that a shell runs, as a person would type it. */
export interface Typed {
  /** What it has said so far, when this can be read in it; fails when the line ends without. */
  readonly until: (pattern: RegExp) => Promise<string>
  readonly ended: Promise<Ended>
  /** Presses Ctrl+C. */
  readonly interrupt: () => void
  readonly kill: () => void
}

export function type(line: string, { cwd, env }: Where, input = ''): Typed {
  const child = spawn('sh', ['-c', line], { cwd, env, detached: true, stdio: 'pipe' })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const ended = once(child, 'close').then((): Ended => ({ code: child.exitCode, said }))
  const signal = (name: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name)
    } catch {
      // It has ended by itself in the meantime.
    }
  }
  const until = async (pattern: RegExp): Promise<string> => {
    const found = new Promise<string>((resolve) => {
      const look = (): void => {
        if (pattern.test(said)) resolve(said)
      }
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      look()
    })
    const early = ended.then(({ code }): never => {
      throw new Error(`${line} ended with ${code}: ${said}`)
    })
    return Promise.race([found, early])
  }
  return {
    until,
    ended,
    interrupt: () => {
      signal('SIGINT')
    },
    kill: () => {
      signal('SIGKILL')
    },
  }
}
