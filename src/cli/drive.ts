import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Word } from '../conformance/reports/html/words.ts'
import { say, type Speech, told } from '../conformance/reports/speech.ts'
import type { Drive, Facts } from './run-scenario.ts'
import { WrongUse } from './wrong-use.ts'

/**
 * Runs a command with the facts of the scenario in its environment, so long at most. One that serves until the scenario is over
 * is ended then.
 */
export function driveCommand([program = '', ...args]: readonly string[], seconds: number): Drive {
  return async (facts, over) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...facts },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
    const state = { isLate: false, isOver: false }
    void over.then(() => {
      state.isOver = true
      killGroup(child.pid, 'SIGTERM')
    })
    const timer = setTimeout(() => {
      state.isLate = true
      killGroup(child.pid, 'SIGKILL')
    }, seconds * 1000)
    try {
      await once(child, 'close')
      // A command that was killed from outside has no code of its own.
      return { ended: state.isLate ? undefined : state.isOver ? 0 : (child.exitCode ?? 137), output }
    } catch (error) {
      throw new WrongUse(
        `${program} cannot be run: ${error instanceof Error ? error.message : String(error)}`,
        program.includes(' ') && args.length === 0
          ? `leave the quotes away: conform -- ${program}`
          : 'name a program of the PATH, or the path of one that may be executed, such as ./run.sh',
      )
    } finally {
      clearTimeout(timer)
    }
  }
}

/** Ends the command with whatever it has started. */
function killGroup(pid: number | undefined, signal: 'SIGKILL' | 'SIGTERM'): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Tells a person what to do, and waits until they say that it is done. Throws WrongUse when there is nobody. */
export function drivePerson(person: Person, speech: Speech): Drive {
  const state = { hasAnswered: false }
  return async (facts) => {
    if (!state.hasAnswered && person.hasLeft()) throw nobody()
    person.say(taskText(facts, speech))
    const line = await person.next()
    if (line !== undefined) state.hasAnswered = true
    else if (!state.hasAnswered) throw nobody()
    return { ended: line === undefined ? 'left' : 'none', output: '' }
  }
}

function nobody(): WrongUse {
  return new WrongUse(
    'nobody is there to say that a scenario is done: standard input has ended',
    'conform --interactive needs a terminal; conform -- COMMAND runs without one',
  )
}

/** Somebody at a terminal. */
export interface Person {
  say(this: void, text: string): void
  /** The next line that they type; undefined when there will be none any more. */
  next(this: void): Promise<string | undefined>
  /** Whether there will be no line any more. */
  hasLeft(this: void): boolean
  leave(this: void): void
}

/** Whoever types the lines of an input and reads an output. */
export function personAt(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Person {
  const lines = createInterface({ input })
  const typed: string[] = []
  const state: { hasEnded: boolean; wake: () => void } = { hasEnded: false, wake: () => undefined }
  lines.on('line', (line) => {
    typed.push(line)
    state.wake()
  })
  lines.on('close', () => {
    state.hasEnded = true
    state.wake()
  })
  return {
    say: (text) => output.write(text),
    next: async () => {
      if (typed.length === 0 && !state.hasEnded) await new Promise<void>((resolve) => (state.wake = resolve))
      return typed.shift()
    },
    hasLeft: () => typed.length === 0 && state.hasEnded,
    leave: () => {
      lines.close()
    },
  }
}

const doneWord: Word = ['Press Enter when it is done.', '完成后请按回车键。']

function taskText(facts: Facts, speech: Speech): string {
  const shown = Object.entries(facts).filter(([name, value]) => value !== '' && name !== 'SANDBOX_TASK')
  const lines = shown.map(([name, value]) => `  ${name}=${value}`)
  const task = told(facts['SANDBOX_TASK'] ?? '', speech)
  return `\n${facts['SANDBOX_SCENARIO'] ?? ''}: ${task}\n${lines.join('\n')}\n${say(doneWord, speech)}\n`
}
