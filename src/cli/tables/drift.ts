import type { CommandTable, OptionTable } from '../options/table.ts'

const options = {
  site: {
    value: 'SITE',
    default: 'intl',
    choices: ['intl', 'cn'],
    help: 'the site whose live platform was recorded: International or China',
  },
  'live-host': {
    value: 'HOST',
    isMany: true,
    help: 'a host of the recording that stood for the live platform, as that of a proxy: 127.0.0.1:4020',
  },
  report: { value: 'DIR', help: 'write drift.json and drift.md into this folder' },
  confirm: {
    value: 'FILE',
    help: 'add what the recording confirms to this file of evidence, and make it where there is none',
  },
  json: { help: 'print the findings as one line of JSON' },
} as const satisfies OptionTable

/** `partner-sandbox drift`. */
export const driftTable = {
  name: 'drift',
  summary: 'Says where the contract lies: holds a recording of the live platform against it.',
  details: [
    'Reads an HTTP Archive of any recorder. What can be asked again is asked of a sandbox in this process, arranged from the recording; answers are compared by shape and rule, never by value.',
    'What is of the other site, of an unknown host or of a sandbox is named and left alone. Ends with 0 when nothing drifts, with 1 when something does.',
  ],
  argument: { value: 'FILE', help: 'a recording of the live platform, an HTTP Archive' },
  options,
  examples: [
    { line: 'partner-sandbox drift live.har', says: 'what the International platform did that the specs do not allow' },
    {
      line: 'partner-sandbox drift live.har --site cn --live-host 127.0.0.1:4020 --report drift',
      says: 'a recording of our proxy before the China platform, with a report',
    },
  ],
} as const satisfies CommandTable<typeof options>
