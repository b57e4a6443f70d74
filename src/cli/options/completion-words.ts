import { withKnown } from './help.ts'
import type { CommandTable } from './table.ts'

/** A flag, as completion offers it. */
export interface FlagWords {
  /** With its dashes: `--port`, `-p`. */
  readonly spellings: readonly string[]
  readonly help: string
  readonly takesValue: boolean
  /** Values to offer; with none, names of files are. */
  readonly values: readonly string[]
}

/** A command, as completion offers it. */
export interface CommandWords {
  readonly name: string
  readonly summary: string
  readonly flags: readonly FlagWords[]
  /** What may follow: words of its argument, or the second words of commands. */
  readonly next: readonly string[]
}

/** What completion offers for each first word, and for each pair of words that is a command. */
export async function wordsOf(tables: readonly CommandTable[]): Promise<CommandWords[]> {
  const own = await Promise.all(
    tables.map(async (table) => ({
      name: table.name,
      summary: table.summary,
      flags: flagsOf(await withKnown(table)),
      next: [...(table.argument?.choices ?? []), ...secondWords(table.name, tables)],
    })),
  )
  const groups = [...new Set(tables.map(({ name }) => name.split(' ')[0] ?? ''))]
  const bare = groups
    .filter((name) => !tables.some((table) => table.name === name))
    .map((name) => {
      const next = secondWords(name, tables)
      const summary = tables.find((each) => each.name === `${name} ${next[0] ?? ''}`)?.summary ?? ''
      return { name, summary, flags: flagsOf({}), next }
    })
  return [...own, ...bare]
}

function secondWords(name: string, tables: readonly CommandTable[]): string[] {
  return tables.flatMap((each) => (each.name.startsWith(`${name} `) ? [each.name.slice(name.length + 1)] : []))
}

function flagsOf(options: CommandTable['options']): FlagWords[] {
  const flags = Object.entries(options).map(([name, { short, help, value, choices = [] }]) => ({
    spellings: [`--${name}`, ...(short === undefined ? [] : [`-${short}`])],
    help,
    takesValue: value !== undefined,
    values: choices,
  }))
  return [...flags, { spellings: ['--help', '-h'], help: 'print help', takesValue: false, values: [] }]
}

/** First words of command lines, each with what it is for. */
export function firstWords(commands: readonly CommandWords[]): { readonly word: string; readonly says: string }[] {
  const first = commands.filter(({ name }) => !name.includes(' '))
  return [
    ...first.map(({ name, summary }) => ({ word: name, says: summary })),
    { word: 'help', says: 'Tells the flags of a command.' },
  ]
}
