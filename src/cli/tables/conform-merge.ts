import type { CommandTable, OptionTable } from '../options/table.ts'

const options = {
  rows: {
    value: 'KIND',
    default: 'integration',
    choices: ['integration', 'version'],
    help: 'what the labels name',
  },
  unsupported: {
    value: 'FILE',
    help: 'a YAML file with the scenarios or profiles that an integration does not support, by its label',
  },
  out: { value: 'DIR', help: 'write matrix.json, matrix.md, matrix.html and a badge for each tier into this folder' },
  json: { help: 'print the table as one line of JSON' },
} as const satisfies OptionTable

/** `partner-sandbox conform merge`. */
export const mergeTable = {
  name: 'conform merge',
  summary: 'Joins reports of many runs into one table: integrations, or versions, by scenarios.',
  details: [
    'A report is named LABEL=FILE; without a label it has the name of its folder. Reports with the same label are one row.',
    'Ends with 0 when nothing fails, with 1 when something does.',
  ],
  argument: { value: 'REPORT', help: 'a report.json that conform --report has written', isMany: true },
  options,
  examples: [
    {
      line: 'partner-sandbox conform merge shop=shop/report.json portal=portal/report.json --out conformance',
      says: 'two integrations, with badges',
    },
    {
      line: 'partner-sandbox conform merge --rows version 1.4=old/report.json 1.5=new/report.json',
      says: 'two versions of one',
    },
  ],
} as const satisfies CommandTable<typeof options>
