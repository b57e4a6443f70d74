import { wholeNumber } from '../options/read-text.ts'
import type { CommandTable, OptionTable } from '../options/table.ts'
import { WrongUse } from '../wrong-use.ts'
import { controlKey, quiet, refuseMemory } from './shared.ts'

const options = {
  site: {
    value: 'SITE',
    default: 'intl',
    choices: ['intl', 'cn'],
    help: 'the site whose demo partner is first: International or China',
  },
  port: {
    short: 'p',
    value: 'NUMBER',
    default: '4010',
    isNumber: true,
    help: 'the port to listen on; 0 takes any that is free',
    read: wholeNumber(65_535),
  },
  host: {
    value: 'ADDRESS',
    default: '127.0.0.1',
    help: 'the address to listen on; 0.0.0.0 or :: opens it to other machines',
  },
  tls: {
    help: 'serve https with a certificate for this machine, which is made once and kept',
    excludes: ['tls-cert', 'tls-key'],
  },
  'tls-folder': {
    value: 'FOLDER',
    defaultWords: '~/.local/state/partner-sandbox/tls',
    help: 'where --tls keeps its certificate and its key',
  },
  'tls-cert': { value: 'FILE', help: 'serve https with this certificate, and those that issued it, as PEM' },
  'tls-key': { value: 'FILE', help: 'the private key of --tls-cert, as PEM without a passphrase' },
  database: {
    value: 'URL',
    default: 'memory:',
    help: 'where worlds are kept: memory:, sqlite:FILE or postgres://HOST/DATABASE',
    read: readDatabase,
  },
  repair: { help: 'put a damaged file of --database aside, and go on with what of it is whole' },
  bucket: {
    value: 'FOLDER',
    help: 'where files of usage and bills are put besides being served over HTTP: a folder or s3://BUCKET',
    read: readBucket,
  },
  preset: {
    value: 'NAME',
    default: 'demo',
    choices: ['demo', 'quiet', 'empty'],
    help: 'what a new world begins with: demo has three months behind it, quiet the same customers and no past',
  },
  seed: {
    value: 'NUMBER',
    default: '1',
    isNumber: true,
    help: 'what ids, codes and tokens are drawn from: one seed, one world',
    read: wholeNumber(Number.MAX_SAFE_INTEGER),
  },
  clock: {
    value: 'MOMENT',
    default: 'now',
    help: 'where the clock of a new world begins: now, or a moment such as 2026-01-01T00:00:00Z',
    read: readClock,
  },
  'freeze-clock': { help: 'let the clock stand until a control call moves it' },
  'rate-limits': {
    value: 'SWITCH',
    choices: ['on', 'off'],
    defaultWords: 'on; off with --freeze-clock',
    help: 'whether the documented quotas are held',
  },
  'journal-mb': {
    value: 'NUMBER',
    default: '32',
    isNumber: true,
    help: 'how many MiB of memory the exchanges of all partners may take; beyond it the oldest are forgotten',
    read: wholeNumber(1_000_000, 1),
  },
  'journal-bodies': {
    value: 'HOW',
    default: 'short',
    choices: ['short', 'whole'],
    help: 'keep bodies of more than 64 KiB short, or whole: what is short is not judged',
  },
  log: {
    value: 'LEVEL',
    default: 'silent',
    choices: ['silent', 'error', 'warn', 'info'],
    help: 'write each exchange to standard error, as a line of JSON',
  },
  'control-key': controlKey,
  open: { help: 'open the page of the sandbox in a browser' },
  quiet,
  json: { help: 'print the address and the credentials as one line of JSON' },
} as const satisfies OptionTable

/** `partner-sandbox start`. */
export const startTable = {
  name: 'start',
  summary: 'Serves the sandbox until it is interrupted.',
  details: [
    'Prints its address, which a browser shows as a page, the credentials of the demo partner and a first call that works as it stands.',
  ],
  options,
  examples: [
    { line: 'partner-sandbox start', says: 'a demo partner with customers, in memory, on port 4010' },
    { line: 'partner-sandbox start -p 0 --json', says: 'any free port, told as JSON to a script' },
    { line: 'partner-sandbox start --database sqlite:sandbox.db', says: 'keeps its world in a file' },
    { line: 'partner-sandbox start --tls', says: 'https, for a client that takes nothing else' },
    {
      line: 'partner-sandbox start --seed 7 --clock 2026-01-01T00:00:00Z --freeze-clock',
      says: 'the same ids and the same time in every run',
    },
  ],
} as const satisfies CommandTable<typeof options>

function readDatabase(text: string, name: string): string {
  refuseMemory(text, name)
  if (/^(memory:$|sqlite:\s*\S|postgres(ql)?:\/\/.)/.test(text)) return text
  throw new WrongUse(`${name} takes memory:, sqlite:FILE or postgres://HOST/DATABASE, not ${text}`)
}

function readBucket(text: string, name: string): string {
  if (!/^[a-z0-9]+:\/\//.test(text)) return text
  const hasEmptyPart = URL.canParse(text) && [...new URL(text).searchParams.values()].includes('')
  if (/^s3:\/\/[^/?#\s]/.test(text) && !hasEmptyPart) return text
  throw new WrongUse(`${name} takes a folder or s3://BUCKET, not ${text}`)
}

/** Undefined is the machine's own time. */
function readClock(text: string, name: string): Date | undefined {
  if (text === 'now') return undefined
  const date = new Date(text)
  if (!Number.isNaN(date.getTime())) return date
  throw new WrongUse(`${name} takes "now" or a moment such as 2026-01-01T00:00:00Z, not ${text}`)
}
