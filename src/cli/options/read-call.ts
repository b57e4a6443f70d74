import { WrongUse } from '../wrong-use.ts'
import { anyOf, closest, listOf, type Parsed } from './commander.ts'
import type { Configured } from './config-file.ts'
import { onOrOff } from './read-text.ts'
import {
  type ArgumentRow,
  type Call,
  type CommandTable,
  type OptionRow,
  type OptionTable,
  type Source,
  sources,
  type Values,
  variableOf,
} from './table.ts'

/** Everything that options are read from. */
export interface Given extends Parsed {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly configured: ReadonlyMap<string, Configured>
  readonly command: readonly string[]
}

/** A value, as texts, where it was found, and what the user calls it. */
interface Found {
  readonly source: Source
  readonly texts: readonly string[]
  readonly place: string
}

/**
 * Reads what a command is called with: a flag goes before the environment, that before the configuration file, and
 * that before the default. Throws WrongUse for a value that is empty, wrong, or cannot go with another.
 */
export function readCall<Options extends OptionTable>(table: CommandTable<Options>, given: Given): Call<Options> {
  const found = new Map(Object.entries(table.options).map(([name, row]) => [name, find(name, row, given)]))
  dropExcluded(table, found)
  const values: Record<string, unknown> = {}
  const where: Record<string, Source> = {}
  for (const [name, row] of Object.entries(table.options)) {
    values[name] = valueOf(row, found.get(name))
    where[name] = found.get(name)?.source ?? 'default'
  }
  if (!isComplete(table.options, values)) throw new Error(`Failed to read every option of ${table.name}.`)
  const argument = readArgument(table, given.operands)
  return { values, sources: where, argument, operands: given.operands, command: readCommand(table, given) }
}

function find(name: string, row: OptionRow, { flags, environment, configured }: Given): Found | undefined {
  const variable = variableOf(name)
  const fromEnvironment = environment[variable]
  const fromFile = configured.get(name)
  const onLine = flags.get(name)
  const all: readonly (Found | undefined)[] = [
    onLine && { source: 'flag', texts: onLine, place: `--${name}` },
    fromEnvironment === undefined ? undefined : { source: 'environment', texts: [fromEnvironment], place: variable },
    fromFile && { source: 'configuration', ...fromFile },
    row.default === undefined ? undefined : { source: 'default', texts: [row.default], place: `--${name}` },
  ]
  // An empty value is a mistake even where another goes before it: a variable of a shell that was never set.
  for (const each of all)
    if (each?.texts.some((text) => text.trim() === '') === true)
      throw new WrongUse(
        `${each.place} is empty`,
        `leave it away, or give it a value${row.value === undefined ? '' : ` (${row.value})`}`,
      )
  return all.find((each) => each !== undefined)
}

/** Of two that cannot go together, the one that was said nearer to the command line counts. */
function dropExcluded({ options }: CommandTable, found: Map<string, Found | undefined>): void {
  for (const [name, { excludes = [] }] of Object.entries(options))
    for (const other of excludes) {
      const [one, two] = [found.get(name), found.get(other)]
      if (!isSaid(one) || !isSaid(two)) continue
      if (one.source === two.source) throw new WrongUse(`takes ${one.place} or ${two.place}, not both`)
      const loser = sources.indexOf(one.source) < sources.indexOf(two.source) ? other : name
      const fallback = options[loser]?.default
      found.set(
        loser,
        fallback === undefined ? undefined : { source: 'default', texts: [fallback], place: `--${loser}` },
      )
    }
}

function isSaid(found: Found | undefined): found is Found {
  return found !== undefined && found.source !== 'default' && found.texts.join() !== 'false'
}

function valueOf(row: OptionRow, found: Found | undefined): unknown {
  if (row.value === undefined) return found === undefined ? false : onOrOff(found.texts.at(-1) ?? '', found.place)
  if (found === undefined) return undefined
  const read = (text: string): unknown => readText(row, text, found.place)
  if (row.isMany !== true) return read(found.texts.at(-1) ?? '')
  return found.texts.flatMap((text) => text.split(',')).map((each) => read(each.trim()))
}

function readText({ choices, read }: OptionRow, text: string, place: string): unknown {
  if (text === '') throw new WrongUse(`${place} has an empty part`)
  if (choices !== undefined && !choices.includes(text)) {
    const meant = closest(text, choices)
    throw new WrongUse(
      `${place} takes ${listOf(choices)}, not ${text}`,
      meant === undefined ? undefined : `did you mean ${meant}?`,
    )
  }
  return read === undefined ? text : read(text, place)
}

function isComplete<Options extends OptionTable>(
  options: Options,
  values: Readonly<Record<string, unknown>>,
): values is Values<Options> {
  return Object.keys(options).every((name) => name in values)
}

/** The first argument, which is the only one of most commands. */
function readArgument({ name, argument }: CommandTable, operands: readonly string[]): string {
  const [first, ...more] = operands
  if (argument === undefined) {
    if (first !== undefined) throw new WrongUse(`does not know ${operands.join(' ')}`)
    return ''
  }
  if (more.length > 0 && argument.isMany !== true)
    throw new WrongUse(`takes one ${argument.value}, not ${more.join(' ')} too`)
  return checkArgument(argument, name, first ?? argument.default)
}

function checkArgument({ value, help, choices }: ArgumentRow, name: string, text: string | undefined): string {
  if (text === undefined) throw new WrongUse(`needs ${value}: ${choices === undefined ? help : anyOf(choices)}`)
  if (text.trim() === '') throw new WrongUse(`${value} is empty: it is ${help}`)
  if (choices === undefined || choices.includes(text)) return text
  const meant = closest(text, choices)
  throw new WrongUse(
    `takes ${anyOf(choices)}, not ${text}`,
    meant === undefined ? `${name} takes ${anyOf(choices)}` : `did you mean ${meant}?`,
  )
}

function readCommand({ takesCommand }: CommandTable, { command }: Given): readonly string[] {
  if (takesCommand === true || command.length === 0) return command
  throw new WrongUse(`does not take a command behind --`)
}
