import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { flagsOf } from '../src/cli/options/commander.ts'
import { argumentOf, withKnown } from '../src/cli/options/help.ts'
import { type CommandTable, type OptionRow, variableOf } from '../src/cli/options/table.ts'
import { tables } from '../src/cli/tables/all.ts'

/** Writes docs/cli.md from the tables of the commands; with --check only compares. */
const page = new URL('../docs/cli.md', import.meta.url)

function row([name, option]: readonly [string, OptionRow]): string {
  const { help, choices, isMany } = option
  const fallback = option.default === undefined ? (option.defaultWords ?? '') : `\`${option.default}\``
  const values = choices === undefined ? '' : ` One of ${choices.map((each) => `\`${each}\``).join(', ')}.`
  const repeated = isMany === true ? ' May be repeated; in one text, commas stand between.' : ''
  return `| \`${flagsOf(name, option)}\` | \`${variableOf(name)}\` | ${fallback} | ${sentence(help)}${values}${repeated} |`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replaceAll('|', String.raw`\|`)
}

async function section(table: CommandTable): Promise<string> {
  const { name, summary, details = [], argument, examples, takesCommand } = table
  const usage = ['partner-sandbox', name, '[options]', argumentOf(table), takesCommand === true ? '[-- COMMAND]' : '']
  const choices = argument?.choices?.map((each) => `\`${each}\``).join(', ')
  const taken =
    argument === undefined
      ? ''
      : `\`${argument.value}\` is ${argument.help}${choices === undefined ? '' : `: ${choices}`}.`
  const rows = Object.entries(await withKnown(table)).map(row)
  const flags =
    rows.length === 0
      ? ''
      : `| flag | environment | default | what it does |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
  const lines = examples.map(({ line, says }) => `# ${says}\n${line}`).join('\n')
  return `## ${name}\n\n${[summary, ...details].join('\n\n')}\n\n\`\`\`text\n${usage.filter((each) => each !== '').join(' ')}\n\`\`\`\n\n${taken}\n\n${flags}\n\n\`\`\`sh\n${lines}\n\`\`\`\n`
}

const text = `# The command line

<!-- written by npm run generate from src/cli/tables -->

\`partner-sandbox help\` lists the commands, \`partner-sandbox help COMMAND\` or \`partner-sandbox COMMAND --help\` tells the
flags of one, \`partner-sandbox --version\` the version.

- **Exit codes**: 0 all is well; 1 something was found, or went wrong; 2 wrong use: one line says what, and one what to do.
- **Where a value comes from**: a flag goes before its environment variable, that before the configuration file, that
  before the default. \`--no-NAME\` switches a switch off that one of these has switched on.
- **An empty value** of a flag, a variable or a key is wrong use: it is most often a shell variable that was never set.
- **Switches in the environment** are \`true\`, \`1\`, \`on\`, \`yes\` or \`false\`, \`0\`, \`off\`, \`no\`.
- **Output**: results go to standard output; progress, notes and errors go to standard error. Progress is not shown with
  \`--quiet\` and \`--json\`. Colours are shown on a terminal; \`NO_COLOR\` and \`FORCE_COLOR\` are obeyed.

## Configuration file

\`partner-sandbox.config.json\` in the working directory, or else the field \`partner-sandbox\` of its \`package.json\`. A key
is the name of a flag without its dashes, as \`freeze-clock\` or \`freezeClock\`. At the top it counts for every command that
has that flag; in a section that is named after a command, for that command, and goes before. A key that no command
knows, and a value of a wrong type, are wrong use.

\`\`\`json
{
  "controlKey": "only-for-this-project",
  "start": { "port": 4011, "seed": 7, "freezeClock": true },
  "conform": { "profile": "orders", "report": "conformance-report" }
}
\`\`\`

${(await Promise.all(tables.map(section))).join('\n')}`

const written = await format(text, { parser: 'markdown', printWidth: 120 })
if (!process.argv.includes('--check')) writeFileSync(page, written)
else if (readFileSync(page, 'utf8') !== written) {
  console.error('docs/cli.md is stale: run npm run generate')
  process.exitCode = 1
}
