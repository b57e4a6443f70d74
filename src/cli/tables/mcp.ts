import { httpAddress, wholeNumber } from '../options/read-text.ts'
import type { CommandTable, OptionTable } from '../options/table.ts'
import { controlKey, quiet } from './shared.ts'
import { startTable } from './start.ts'

const { site, host, database, preset, seed, clock } = startTable.options

/** Options of a sandbox of its own, which a running one has already. */
const ofItsOwn = ['site', 'port', 'host', 'database', 'preset', 'seed', 'clock', 'freeze-clock']

const mcpOptions = {
  url: {
    value: 'URL',
    help: 'a sandbox that runs already; without it one is started, and ends with the tools',
    read: httpAddress,
    excludes: ofItsOwn,
  },
  partner: { value: 'ID', help: 'the partner whose world the tools are bound to', defaultWords: 'the first' },
  'control-key': controlKey,
  site,
  port: {
    short: 'p',
    value: 'NUMBER',
    default: '0',
    isNumber: true,
    help: 'the port of the sandbox that is started; 0 takes any that is free, and show_access tells it',
    read: wholeNumber(65_535),
  },
  host,
  database,
  preset,
  seed,
  clock,
  'freeze-clock': startTable.options['freeze-clock'],
  quiet,
} as const satisfies OptionTable

/** `partner-sandbox mcp`. */
export const mcpTable = {
  name: 'mcp',
  summary: 'Serves the tools for coding agents on standard input and output (Model Context Protocol).',
  details: [
    'An agent starts it. It begins a sandbox of its own, whose address the tool show_access tells, or uses one that runs. A running sandbox has the same tools at /_sandbox/mcp, without the one that runs commands.',
  ],
  options: mcpOptions,
  examples: [
    { line: 'partner-sandbox mcp', says: 'a sandbox for this agent alone, as long as it runs' },
    { line: 'partner-sandbox mcp --url http://127.0.0.1:4010', says: 'the sandbox that npm start serves' },
    {
      line: 'partner-sandbox mcp --url http://127.0.0.1:4010 --partner agent-1',
      says: 'a world that the other agents of that sandbox do not touch',
    },
  ],
} as const satisfies CommandTable<typeof mcpOptions>
