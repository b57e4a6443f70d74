import { Command, CommanderError, Option } from 'commander'
import { WrongUse } from '../wrong-use.ts'
import type { CommandTable, OptionRow } from './table.ts'

/** What was given on the command line. */
export interface Parsed {
  /** The texts of each option that was given; a switch has `true` or `false`. */
  readonly flags: ReadonlyMap<string, readonly string[]>
  readonly operands: readonly string[]
}

/** Reads a command line by the table of its command. Throws WrongUse for a flag that it does not have. */
export function parseArguments(table: CommandTable, args: readonly string[]): Parsed {
  const flags = new Map<string, string[]>()
  const command = commandOf(table).argument('[operands...]')
  for (const [name, row] of Object.entries(table.options)) {
    if (row.value === undefined) {
      command.on(`option:${name}`, () => flags.set(name, ['true']))
      command.on(`option:no-${name}`, () => flags.set(name, ['false']))
    } else {
      command.on(`option:${name}`, (text: string) => {
        if (isFlagOf(table, text)) throw new WrongUse(`--${name} needs a value, and ${text} is a flag`)
        flags.set(name, [...(flags.get(name) ?? []), text])
      })
    }
  }
  refuseValuesOfSwitches(table, args)
  attempt(() => command.parse(args, { from: 'user' }))
  return { flags, operands: command.args }
}

/** A word that was not found, with what may have been meant; undefined when nothing comes near. */
export function closest(word: string, words: readonly string[]): string | undefined {
  const command = new Command().exitOverride().configureOutput({ outputError: () => undefined })
  for (const each of words) command.command(each)
  try {
    command.parse([word], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return meantIn(error.message)
    throw error
  }
  return undefined
}

/** A command with all options of a table, as the library shows and reads it. */
export function commandOf(table: CommandTable): Command {
  const command = new Command(table.name)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .description(table.summary)
  for (const [name, row] of Object.entries(table.options)) {
    command.addOption(new Option(flagsOf(name, row), describe(row)))
    if (row.value === undefined) command.addOption(new Option(`--no-${name}`).hideHelp())
  }
  return command
}

/** How a flag is written, such as `-p, --port <NUMBER>`. */
export function flagsOf(name: string, { short, value }: OptionRow): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`
}

function describe(row: OptionRow): string {
  const notes = [
    ...(row.choices === undefined ? [] : [listOf(row.choices)]),
    ...(row.isMany === true ? ['may be repeated'] : []),
    ...(row.default === undefined ? [] : [`default: ${row.default}`]),
    ...(row.defaultWords === undefined ? [] : [`default: ${row.defaultWords}`]),
  ]
  return notes.length === 0 ? row.help : `${row.help} (${notes.join('; ')})`
}

/** Names, as a sentence lists what may be chosen. */
export function listOf(words: readonly string[]): string {
  return words.length > 2 ? `one of ${words.join(', ')}` : words.join(' or ')
}

/** Names of which one is taken, as a sentence goes: `bash, zsh or fish`. */
export function anyOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last
}

function isFlagOf({ options }: CommandTable, text: string): boolean {
  return Object.entries(options).some(([name, { short }]) => text === `--${name}` || text === `-${short ?? '-'}`)
}

function refuseValuesOfSwitches({ options }: CommandTable, args: readonly string[]): void {
  for (const arg of args) {
    const name = /^--([^=]+)=/.exec(arg)?.[1]
    if (name !== undefined && name in options && options[name]?.value === undefined)
      throw new WrongUse(`--${name} takes no value`, `--${name} switches it on, --no-${name} off`)
  }
}

function attempt(parse: () => void): void {
  try {
    parse()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const [line = ''] = error.message.split('\n')
    const meant = meantIn(error.message)
    throw new WrongUse(
      line.replace(/^error: /, '').replace(/^option '(?:-\w, )?(--[\w-]+).*' argument missing$/, '$1 needs a value'),
      meant === undefined ? undefined : `did you mean ${meant}?`,
    )
  }
}

function meantIn(message: string): string | undefined {
  return /\(Did you mean (?:one of )?(.+)\?\)$/.exec(message)?.[1]?.replaceAll(', ', ' or ')
}
