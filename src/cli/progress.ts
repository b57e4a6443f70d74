import { redactWords } from '../contract/redact.ts'
import { coloured, type Output } from './colour.ts'

/** Tells how far a long piece of work is, on standard error. */
export interface Progress {
  /** Something that is done: a line that stays. */
  readonly done: (line: string) => void
  /** What is under way: one line that the next takes the place of; shown on a terminal only. */
  readonly running: (line: string) => void
  /** Says what is waited for, and how long it has been, until it is there. */
  readonly during: <Result>(words: string, work: Promise<Result>) => Promise<Result>
  /** Takes away the line of what was under way. */
  readonly end: () => void
}

/** A terminal is told every second, a pipe or a log every ten. */
const everyMs = { terminal: 1000, pipe: 10_000 }

const silent: Progress = {
  done: () => undefined,
  running: () => undefined,
  during: (_words, work) => work,
  end: () => undefined,
}

/** Progress on a stream, without the secrets of an address; silent when the user wants a result only. */
export function progressOn(stream: Output, { quiet, json }: { quiet: boolean; json: boolean }): Progress {
  if (quiet || json) return silent
  const isTerminal = stream.isTTY === true
  const state = { shown: '' }
  const clear = (): void => {
    if (state.shown !== '') stream.write('\r\u001B[2K')
    state.shown = ''
  }
  const done = (line: string): void => {
    const { shown } = state
    clear()
    stream.write(`${redactWords(line)}\n`)
    running(shown)
  }
  const running = (line: string): void => {
    if (!isTerminal) return
    clear()
    state.shown = redactWords(line).slice(0, Math.max((stream.columns ?? 80) - 1, 20))
    if (state.shown !== '') stream.write(coloured('dim', state.shown, stream))
  }
  const during: Progress['during'] = async (words, work) => {
    const begin = performance.now()
    const tell = (): void => {
      const line = `${words}: ${secondsText(performance.now() - begin)}`
      if (isTerminal) running(line)
      else done(line)
    }
    if (isTerminal) running(words)
    else done(words)
    const timer = setInterval(tell, isTerminal ? everyMs.terminal : everyMs.pipe)
    try {
      return await work
    } finally {
      clearInterval(timer)
      clear()
    }
  }
  return { done, running, during, end: clear }
}

/** Milliseconds as seconds, such as `4.2 s`. */
export function secondsText(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
