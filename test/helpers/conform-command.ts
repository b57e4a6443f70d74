import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** What a command of ours came to. */
export interface Ran {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** Runs a command of `partner-sandbox` to its end. */
export async function runSandbox(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...process.env, GITHUB_ACTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')))
  await once(child, 'close')
  return { code: child.exitCode, output, errors }
}

/** The reference integration as a command, and with one mutant of it as a line of the shell. */
export const reference = [process.execPath, 'test/integrations/reference.ts'] as const

export function mutantLine(mutant: string): string {
  return `MUTANT=${mutant} '${reference.join("' '")}'`
}
