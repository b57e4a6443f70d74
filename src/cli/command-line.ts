import { redactWords } from '../contract/redact.ts'
import { coloured, type Output } from './colour.ts'
import { type Command, commands, type Reading } from './commands.ts'
import { closest, listOf, parseArguments } from './options/commander.ts'
import { readConfiguration } from './options/config-file.ts'
import { variableOf } from './options/table.ts'
import { tables } from './tables/all.ts'
import { version } from './version.ts'
import { WrongUse } from './wrong-use.ts'

/** Where a command line is called. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder in which a configuration file is looked for. */
  readonly folder: string
  readonly stdout: Output
  readonly stderr: Output
}

/** Does what a command line asks for; gives the exit code: 0 fine, 1 a finding, 2 wrong use. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const asked = { name: '' }
  try {
    const own = ownPart(args)
    if (own[0] === '--version' || own[0] === '-v') return print(`${version()}\n`, surroundings)
    if (own.length === 0 || wantsHelp(own)) return print(await help(own, surroundings.stdout), surroundings)
    const command = commandFor(own)
    asked.name = ` ${command.table.name}`
    const { isQuiet, run } = read(command, args, surroundings)
    if (!isQuiet) tellUnknownVariables(surroundings)
    return await run()
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    tell(error, asked.name, surroundings.stderr)
    return 2
  }
}

/** What is ours of a command line: behind `--` everything is the user's. */
function ownPart(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--')
  return end < 0 ? args : args.slice(0, end)
}

function wantsHelp(own: readonly string[]): boolean {
  return own[0] === 'help' || own.includes('--help') || own.includes('-h')
}

async function help(own: readonly string[], stream: Output): Promise<string> {
  const { overview, helpOf } = await import('./options/help.ts')
  const words = own.filter((each, index) => !each.startsWith('-') && !(index === 0 && each === 'help'))
  const [first] = words
  if (first === undefined) return overview(tables, stream)
  const group = tables.filter(({ name }) => name.startsWith(`${first} `))
  const isGroup = words.length === 1 && group.length > 0 && !tables.some(({ name }) => name === first)
  if (isGroup) return (await Promise.all(group.map((each) => helpOf(each, tables, stream)))).join('\n')
  return helpOf(commandFor(words).table, tables, stream)
}

/** The command that the first words name. Throws WrongUse with what may have been meant. */
function commandFor(words: readonly string[]): Command {
  const [first = '', second = ''] = words
  const found = byName(`${first} ${second}`) ?? byName(first)
  if (found !== undefined) return found
  const inner = innerNames(first)
  throw inner.length === 0 ? unknownCommand(first) : unknownInner(first, second, inner)
}

function unknownCommand(first: string): WrongUse {
  const meant = closest(first, [...new Set(tables.map(({ name }) => name.split(' ')[0] ?? ''))])
  const cure = meant === undefined ? 'partner-sandbox help lists the commands' : `did you mean ${meant}?`
  return new WrongUse(
    first.startsWith('-') ? `name a command first; ${first} is no command` : `there is no command ${first}`,
    first === 'version' ? 'partner-sandbox --version prints it' : cure,
  )
}

function unknownInner(first: string, second: string, inner: readonly string[]): WrongUse {
  const meant = closest(second, inner)
  return new WrongUse(
    `${first} takes ${listOf(inner)}${second === '' ? '' : `, not ${second}`}`,
    meant === undefined ? `partner-sandbox help ${first} tells more` : `did you mean ${first} ${meant}?`,
  )
}

/** The second words of commands that begin with a word. */
function innerNames(first: string): string[] {
  return tables.flatMap(({ name }) => (name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []))
}

function byName(name: string): Command | undefined {
  return commands.find(({ table }) => table.name === name)
}

/** Reads the words behind the command, and what the user wants run. */
function read(command: Command, args: readonly string[], surroundings: Surroundings): Reading {
  const { table } = command
  const own = ownPart(args).slice(table.name.split(' ').length)
  const parsed = parseArguments(table, own)
  const [operand = ''] = parsed.operands
  const inner = table.argument === undefined ? byName(`${table.name} ${operand}`) : undefined
  // Flags may stand before the second word: `conform --json list`.
  if (inner !== undefined)
    return read(inner, [table.name, operand, ...own.toSpliced(own.indexOf(operand), 1)], surroundings)
  if (table.argument === undefined && operand !== '') {
    const meant = closest(operand, innerNames(table.name))
    if (meant !== undefined)
      throw new WrongUse(`does not know ${operand}`, `did you mean partner-sandbox ${table.name} ${meant}?`)
  }
  const { environment, folder } = surroundings
  const configured = Object.keys(table.options).length > 0 ? readConfiguration(folder, table, tables) : noConfiguration
  return command.read({ ...parsed, environment, configured, command: args.slice(ownPart(args).length + 1) })
}

const noConfiguration: ReturnType<typeof readConfiguration> = new Map()

function print(text: string, { stdout }: Surroundings): number {
  stdout.write(text)
  return 0
}

/** A variable that is named like one of ours and is none is a slip of the pen, and would be ignored in silence. */
function tellUnknownVariables({ environment, stderr }: Surroundings): void {
  const known = new Set(tables.flatMap(({ options }) => Object.keys(options).map(variableOf)))
  const prefix = variableOf('')
  const endings = [...known].map((each) => each.slice(prefix.length))
  for (const name of Object.keys(environment)) {
    if (!name.startsWith(prefix) || known.has(name)) continue
    const meant = closest(name.slice(prefix.length), endings)
    const more = meant === undefined ? '' : `: did you mean ${meant.split(' or ').map(variableOf).join(' or ')}?`
    stderr.write(`${coloured('yellow', 'warning:', stderr)} ${name} is no variable that is read${more}\n`)
  }
}

function tell({ message, hint }: WrongUse, name: string, stderr: Output): void {
  const more = hint ?? `partner-sandbox${name} --help tells every flag`
  const line = `${coloured('red', `partner-sandbox${name}:`, stderr)} ${oneLine(message)}`
  stderr.write(`${line}\n${coloured('dim', `hint: ${oneLine(more)}`, stderr)}\n`)
}

/** Words for a line, without the secrets that an address may have brought into them. */
function oneLine(text: string): string {
  return redactWords(text.trim().replaceAll(/\s*\n\s*/g, ' '))
}
