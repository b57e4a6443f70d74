import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { evidenceOf, type OperationEvidence } from '../src/contract/evidence.ts'
import { operationKey } from '../src/contract/operations.ts'
import { operationsOf, platformServices } from '../src/contract/services.ts'

/**
 * Writes the tables of docs/evidence.md and of its Chinese twin between their marks; with --check only compares. What is around
 * the marks is written by hand.
 */
const begin = '<!-- evidence: written by npm run generate -->'
const end = '<!-- end of the evidence -->'

interface Words {
  readonly page: string
  readonly axes: string
  readonly operation: string
  readonly counted: string
  readonly of: string
}

const pages: readonly Words[] = [
  {
    page: 'docs/evidence.md',
    axes: "| vendor's client | probed | served | refused with | recorded live |",
    operation: 'operation',
    counted: 'How many operations have something, by axis',
    of: 'operations',
  },
  {
    page: 'docs/zh-CN/evidence.md',
    axes: '| 厂商客户端 | 按契约探测 | 成功 | 遇到的错误码 | 现网录制 |',
    operation: '接口',
    counted: '各项证据所覆盖的接口数',
    of: '接口数',
  },
]

const services = platformServices.map(({ name }) => name)
const operations = operationsOf(platformServices).map((each) => ({
  key: operationKey(each),
  of: each.service,
  ...evidenceOf(each),
}))
const rule = '| --- | --- | --- | --- | --- | --- |'

function isServed({ vendorClient, probed }: OperationEvidence): boolean {
  return vendorClient || probed?.served === true
}

function row({ key, ...evidence }: (typeof operations)[number]): string {
  const { vendorClient, probed, recorded } = evidence
  const refused = (probed?.refused ?? []).map((code) => `\`${code}\``).join(', ')
  const marks = [vendorClient, probed !== undefined, isServed(evidence)].map((is) => (is ? '✓' : '-'))
  return `| \`${key}\` | ${marks.join(' | ')} | ${refused || '-'} | ${recorded?.on ?? '-'} |`
}

function count(service: string): string {
  const all = operations.filter((each) => each.of === service)
  const axes = [
    all.filter(({ vendorClient }) => vendorClient),
    all.filter(({ probed }) => probed !== undefined),
    all.filter(isServed),
    all.filter(({ probed }) => (probed?.refused ?? []).length > 0),
    all.filter(({ recorded }) => recorded !== undefined),
  ]
  return `| \`${service}\` | ${[all, ...axes].map((each) => each.length).join(' | ')} |`
}

function tables({ axes, operation, counted, of }: Words): string {
  const sections = services.map(
    (service) =>
      `## ${service}\n\n| ${operation} ${axes}\n${rule}\n${operations
        .filter((each) => each.of === service)
        .map(row)
        .join('\n')}`,
  )
  return `## ${counted}\n\n| | ${of} ${axes}\n${rule} --- |\n${services.map(count).join('\n')}\n\n${sections.join('\n\n')}`
}

for (const words of pages) {
  const written = readFileSync(words.page, 'utf8')
  const [before, rest] = written.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`${words.page} has lost the marks of its tables.`)
  const whole = `${before}${begin}\n\n${tables(words)}\n\n${end}${after}`
  const text = await format(whole, { parser: 'markdown', printWidth: 120 })
  if (!process.argv.includes('--check')) writeFileSync(words.page, text)
  else if (written !== text) {
    console.error(`${words.page} is stale: run npm run generate`)
    process.exitCode = 1
  }
}
