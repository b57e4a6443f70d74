import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'
import { type Drive, type Facts } from './run-scenario.ts'
import { WrongUse } from './wrong-use.ts'

/** Runs a command with the facts of the scenario in its environment, so long at most. */
export function driveCommand([program = '', ...args]: readonly string[], seconds: number): Drive {
  return async (facts) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...facts },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
    const state = { isLate: false }
    const timer = setTimeout(() => {
      state.isLate = true
      killGroup(child.pid)
    }, seconds * 1000)
    try {
      await once(child, 'close')
      // A command that was killed from outside has no code of its own.
      return { ended: state.isLate ? undefined : (child.exitCode ?? 137), output }
    } catch (error) {
      throw new WrongUse(`${program} cannot be run: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      clearTimeout(timer)
    }
  }
}

/** Ends the command with whatever it has started. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Tells a person what to do, and waits until they say that it is done. */
export function drivePerson(person: Person): Drive {
  return async (facts) => {
    person.say(taskText(facts))
    const line = await person.next()
    return { ended: line === undefined ? 'left' : 'none', output: '' }
  }
}

/** Somebody at a terminal. */
export interface Person {
  say(this: void, text: string): void
  /** The next line that they type; undefined when there will be none any more. */
  next(this: void): Promise<string | undefined>
  leave(this: void): void
}

export function personAt(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Person {
  const lines: Interface = createInterface({ input })
  const iterator = lines[Symbol.asyncIterator]()
  return {
    say: (text) => output.write(text),
    next: async () => {
      const { value, done } = await iterator.next()
      return done === true ? undefined : value
    },
    leave: () => {
      lines.close()
    },
  }
}

function taskText(facts: Facts): string {
  const shown = Object.entries(facts).filter(([name, value]) => value !== '' && name !== 'SANDBOX_TASK')
  const lines = shown.map(([name, value]) => `  ${name}=${value}`)
  return `\n${facts['SANDBOX_SCENARIO'] ?? ''}: ${facts['SANDBOX_TASK'] ?? ''}\n${lines.join('\n')}\nPress Enter when it is done.\n`
}
