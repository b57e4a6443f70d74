import { httpAddress, seconds, wholeNumber } from '../options/read-text.ts'
import type { CommandTable, OptionTable } from '../options/table.ts'
import { controlKey, quiet } from './shared.ts'

const lang = {
  value: 'LANGUAGE',
  default: 'en',
  choices: ['en', 'zh'],
  help: 'the language of what is printed: English or Chinese',
} as const

const options = {
  site: {
    value: 'SITE',
    default: 'intl',
    choices: ['intl', 'cn'],
    help: 'run the scenarios of a site: International or China',
  },
  profile: {
    value: 'NAME',
    defaultWords: 'all',
    help: 'run the scenarios of a profile',
    known: async () => Object.keys((await import('../../conformance/scenarios/all.ts')).profiles),
    excludes: ['scenario'],
  },
  scenario: {
    value: 'ID',
    isMany: true,
    help: 'run this scenario',
    known: async () => (await import('../../conformance/scenarios/all.ts')).scenarios.map((each) => each.id),
  },
  requirements: {
    value: 'SET',
    default: 'newest',
    help: 'the set of requirements to judge by',
    known: async () => ['newest', ...(await import('../../conformance/requirement-sets.ts')).frozenNames()],
  },
  report: {
    value: 'DIR',
    help: 'write report.html, report.json, junit.xml, summaries and the recordings into this folder',
  },
  'expected-failures': { value: 'FILE', help: 'a YAML file with the failures that are known and do not fail the run' },
  baseline: { value: 'FILE', help: 'the report.json of an earlier run to compare with' },
  'only-new': { help: 'with --baseline: only failures that it does not have fail the run' },
  prove: {
    value: 'OLD',
    help: 'run OLD too, the command before a fix, a line that the shell reads: what it fails and the command behind -- passes is proved',
    excludes: ['baseline'],
  },
  repeat: {
    value: 'NUMBER',
    default: '1',
    isNumber: true,
    help: 'run each scenario so many times; one that passes in some runs only is flaky',
    read: wholeNumber(100, 1),
  },
  timeout: {
    value: 'SECONDS',
    default: '60',
    isNumber: true,
    help: 'how long the command may take for a scenario',
    read: seconds,
  },
  jobs: {
    value: 'NUMBER',
    defaultWords: 'twice the number of processors',
    isNumber: true,
    help: 'how many scenarios run at once',
    read: wholeNumber(64, 1),
  },
  interactive: { help: 'tell a person what to do in each scenario, and wait for Enter' },
  port: {
    short: 'p',
    value: 'NUMBER',
    default: '0',
    isNumber: true,
    help: 'with --interactive: the port of the sandbox; 0 takes any that is free',
    read: wholeNumber(65_535),
  },
  journal: { value: 'FILE', help: 'judge a recording, an HTTP Archive', excludes: ['passive'] },
  passive: { value: 'URL', help: 'judge what a running sandbox has seen', read: httpAddress },
  partner: { value: 'ID', help: 'with --passive: only what was done as this partner' },
  'control-key': { ...controlKey, help: 'with --passive: the control key of that sandbox' },
  lang,
  quiet,
  json: { help: 'print the report as one line of JSON' },
} as const satisfies OptionTable

/** `partner-sandbox conform`. */
export const conformTable = {
  name: 'conform',
  summary: 'Judges an integration: runs it through scenarios, or judges what was recorded of it.',
  details: [
    'The command behind -- is run once a scenario, with the address and the task in its environment (SANDBOX_ENDPOINT, SANDBOX_TASK and others), each time against a sandbox of its own. One line a scenario tells the verdict and the seconds.',
    'Ends with 0 when nothing is broken, with 1 when something is.',
  ],
  takesCommand: true,
  options,
  examples: [
    { line: 'partner-sandbox conform -- npm run partner-job', says: 'every scenario, several at once' },
    {
      line: 'partner-sandbox conform --profile orders --report conformance-report -- python3 job.py',
      says: 'the scenarios about orders, with a report in a folder',
    },
    {
      line: "partner-sandbox conform --prove 'python3 old.py --fast' --report proof -- python3 new.py --fast",
      says: 'what the new command mends, with a receipt',
    },
    { line: 'partner-sandbox conform --repeat 5 -- npm run partner-job', says: 'which scenarios pass sometimes only' },
    { line: 'partner-sandbox conform --interactive --scenario pay-order', says: 'a person does the task by hand' },
    { line: 'partner-sandbox conform --passive http://127.0.0.1:4010', says: 'what a running sandbox has seen' },
    { line: 'partner-sandbox conform --journal recording.har', says: 'a recording of any tool' },
  ],
} as const satisfies CommandTable<typeof options>

const listOptions = {
  site: {
    value: 'SITE',
    choices: ['intl', 'cn'],
    defaultWords: 'both',
    help: 'only the scenarios that a site has, and what of the profiles they are',
  },
  lang,
  json: { help: 'print the list as one line of JSON' },
} as const satisfies OptionTable

/** `partner-sandbox conform list`. */
export const listTable = {
  name: 'conform list',
  summary: 'Lists profiles, scenarios and requirements.',
  options: listOptions,
  examples: [
    { line: 'partner-sandbox conform list', says: 'what can be run, and what is demanded' },
    { line: 'partner-sandbox conform list --site cn', says: 'what can be run on the China site' },
  ],
} as const satisfies CommandTable<typeof listOptions>

const showOptions = {
  open: { help: 'open a browser, also where the output is no terminal' },
  serve: { help: 'serve it on 127.0.0.1 until Ctrl-C, for a browser that does not reach the file' },
  port: {
    short: 'p',
    value: 'NUMBER',
    default: '0',
    isNumber: true,
    help: 'with --serve: the port; 0 takes any that is free',
    read: wholeNumber(65_535),
  },
  json: { help: 'print the file and its address as one line of JSON' },
} as const satisfies OptionTable

/** `partner-sandbox conform show-report`. */
export const showReportTable = {
  name: 'conform show-report',
  summary: 'Opens the report that --report DIR has written.',
  details: [
    'Prints the address of report.html. Without --open a browser is opened only when the output is a terminal.',
  ],
  argument: {
    value: 'PATH',
    default: '.',
    help: 'report.html, the folder that --report wrote, or one with such folders, of which the newest is shown',
  },
  options: showOptions,
  examples: [
    { line: 'partner-sandbox conform show-report conformance-report', says: 'the report of a folder' },
    { line: 'partner-sandbox conform show-report --serve --port 4011', says: 'the newest report here, over HTTP' },
  ],
} as const satisfies CommandTable<typeof showOptions>
