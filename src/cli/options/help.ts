import { Command, Option } from 'commander'
import { coloured, type Output } from '../colour.ts'
import { commandOf, listOf } from './commander.ts'
import type { CommandTable } from './table.ts'

const widestHelp = 120

/** What `partner-sandbox --help` says: every command in a line. */
export function overview(tables: readonly CommandTable[], stream: Output): string {
  const program = styled(new Command('partner-sandbox'), stream)
    .description('A local Huawei Cloud Partner Center, and a judge of what integrates with it.')
    .usage('<command> [options]')
    .option('-v, --version', 'print the version')
    .helpCommand(false)
    .helpOption('-h, --help', 'print this')
  for (const table of tables) {
    const command = new Command(table.name).summary(table.summary)
    if (table.argument !== undefined) command.usage(argumentOf(table))
    else command.usage(table.takesCommand === true ? '-- COMMAND' : '')
    program.addCommand(command)
  }
  const more = '\npartner-sandbox help COMMAND tells the flags of a command, with defaults and examples.\n'
  return `${program.helpInformation()}${more}`
}

/** What the help of one command says. Values that take time to find are found here. */
export async function helpOf(table: CommandTable, tables: readonly CommandTable[], stream: Output): Promise<string> {
  const shown = { ...table, options: await withKnown(table) }
  const usage = [
    '[options]',
    ...(table.argument === undefined ? [] : [argumentOf(table)]),
    ...(table.takesCommand === true ? ['[-- COMMAND]'] : []),
  ]
  const command = styled(commandOf({ ...shown, name: `partner-sandbox ${table.name}` }), stream).usage(usage.join(' '))
  command.description([table.summary, ...(table.details ?? [])].join('\n\n'))
  command.addHelpOption(new Option('-h, --help', 'print this'))
  const others = tables.filter(({ name }) => name.startsWith(`${table.name} `))
  const sections = [
    command.helpInformation(),
    ...(table.argument === undefined ? [] : [argumentText(table)]),
    ...(others.length === 0
      ? []
      : [
          section(
            'Also',
            others.map((each) => [`partner-sandbox ${each.name}`, each.summary]),
            stream,
          ),
        ]),
    section(
      'Examples',
      table.examples.map(({ line, says }) => [line, says]),
      stream,
    ),
    ...(Object.keys(table.options).length === 0 ? [] : [elsewhere]),
  ]
  return `${sections.join('\n').trimEnd()}\n`
}

const elsewhere = `Each flag may also stand in the environment (--control-key as PARTNER_SANDBOX_CONTROL_KEY) or in
partner-sandbox.config.json; a flag goes before the environment, and that before the file. --no-NAME switches
a switch off.
`

/** The options of a table, with the values that there are of each. */
export async function withKnown({ options }: CommandTable): Promise<CommandTable['options']> {
  const rows = Object.entries(options).map(async ([name, row]) => {
    const choices = row.choices ?? (await row.known?.())
    return [name, choices === undefined ? row : { ...row, choices }] as const
  })
  return Object.fromEntries(await Promise.all(rows))
}

/** How the argument of a command is written in its usage. */
export function argumentOf({ argument }: CommandTable): string {
  if (argument === undefined) return ''
  const value = argument.isMany === true ? `${argument.value}...` : argument.value
  return argument.default === undefined ? value : `[${value}]`
}

function argumentText({ argument }: CommandTable): string {
  if (argument === undefined) return ''
  const { value, help, choices = [], default: fallback } = argument
  const notes = [
    ...(choices.length > 0 ? [listOf(choices)] : []),
    ...(fallback === undefined ? [] : [`default: ${fallback}`]),
  ]
  return `${value}: ${help}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}\n`
}

function section(title: string, rows: readonly (readonly [string, string])[], stream: Output): string {
  const lines = rows.map(([line, says]) => `  ${coloured('cyan', line, stream)}\n      ${says}`)
  return `${coloured('bold', `${title}:`, stream)}\n${lines.join('\n')}\n`
}

function styled(command: Command, stream: Output): Command {
  return command
    .configureOutput({
      getOutHelpWidth: () => Math.min(stream.columns ?? widestHelp, widestHelp),
      getOutHasColors: () => true,
    })
    .configureHelp({ styleTitle: (text) => coloured('bold', text, stream) })
}
