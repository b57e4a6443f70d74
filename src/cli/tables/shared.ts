import { WrongUse } from '../wrong-use.ts'

/** Options that several commands have, so that they mean the same everywhere. */
export const quiet = {
  short: 'q',
  help: 'say nothing but the result and what went wrong: no progress and no notes',
} as const

/** The address of a running sandbox, as `npm start` opens it. */
export const usualUrl = 'http://127.0.0.1:4010'

export const controlKey = {
  value: 'KEY',
  help: 'the key that every call below /_sandbox has to carry; without one the sandbox answers only this machine there',
  read: (text: string, name: string): string => {
    if (/^[\x21-\x7e]{1,256}$/.test(text)) return text
    // What was given is a secret, if a wrong one: it is not repeated.
    throw new WrongUse(`${name} takes up to 256 letters, digits and signs without spaces`)
  },
} as const

/** Refuses the name by which SQLite keeps a database in memory: for us it would keep nothing. */
export function refuseMemory(text: string, name: string): void {
  if (/^sqlite:\s*(:memory:|file:.*(:memory:|mode=memory))/.test(text))
    throw new WrongUse(
      `${name} takes a file behind sqlite:, and ${text} keeps nothing`,
      'memory: keeps a world as long as the sandbox runs; sqlite:sandbox.db keeps it in a file',
    )
}
