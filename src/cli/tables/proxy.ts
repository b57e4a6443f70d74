import { wholeNumber } from '../options/read-text.ts'
import type { CommandTable, OptionTable } from '../options/table.ts'
import { quiet } from './shared.ts'

const options = {
  port: {
    short: 'p',
    value: 'NUMBER',
    default: '4020',
    isNumber: true,
    help: 'the port to listen on; 0 takes any that is free',
    read: wholeNumber(65_535),
  },
  host: { value: 'ADDRESS', default: '127.0.0.1', help: 'the address to listen on' },
  site: {
    value: 'SITE',
    choices: ['intl', 'cn'],
    defaultWords: 'that of the host of UPSTREAM, else intl',
    help: 'the site whose contract counts: International or China',
  },
  har: { value: 'FILE', help: 'record every exchange in an HTTP Archive' },
  report: { value: 'DIR', help: 'write report.html, report.json and junit.xml into this folder at the end' },
  'keep-host': {
    help: 'leave the Host header as the client sent it, because signatures cover it (this is the default)',
    excludes: ['rewrite-host'],
  },
  'rewrite-host': { help: "make the Host header the upstream's; a signature then fits only if it was made for that" },
  quiet,
  json: { help: 'print a line of JSON for each exchange, and the report as one at the end' },
} as const satisfies OptionTable

/** `partner-sandbox proxy`. */
export const proxyTable = {
  name: 'proxy',
  summary: 'Stands before any upstream, judges requests and answers, and records them.',
  details: ['Prints a line for each exchange, and the report when it is interrupted.'],
  argument: { value: 'UPSTREAM', help: 'the address of an upstream, such as http://127.0.0.1:4010' },
  options,
  examples: [
    { line: 'partner-sandbox proxy http://127.0.0.1:4010', says: 'between an integration and a sandbox' },
    {
      line: 'partner-sandbox proxy http://127.0.0.1:4010 --har recording.har --report proxy-report',
      says: 'with a recording and a report',
    },
  ],
} as const satisfies CommandTable<typeof options>
