import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { redactWords } from '../contract/redact.ts'
import { compareRuns, type Proof } from '../conformance/proof/compare-runs.ts'
import { receiptJson, type ReceiptFacts } from '../conformance/proof/receipt-json.ts'
import { receiptMarkdown, stateWords } from '../conformance/proof/receipt-markdown.ts'
import type { Report, Section } from '../conformance/report.ts'
import type { Word } from '../conformance/reports/html/words.ts'
import { say, type Speech } from '../conformance/reports/speech.ts'
import type { Scenario } from '../conformance/scenarios/scenario.ts'
import type { ScenarioResult } from './run-scenario.ts'
import { type RunOptions, runScenarios } from './run-scenarios.ts'
import { version } from './version.ts'
import { writeRecording, writeReports } from './write-reports.ts'
import { WrongUse } from './wrong-use.ts'

/** Two commands, and the scenarios that both are run in. */
interface Fix extends Pick<RunOptions, 'expectedIn'> {
  /** A line that the shell reads. */
  readonly old: string
  readonly command: readonly string[]
  readonly asked: readonly Scenario[]
}

interface ProveOptions extends Omit<RunOptions, 'expectedIn' | 'mark'> {
  readonly values: RunOptions['values'] & { readonly report: string | undefined; readonly json: boolean }
}

/** What a shell ends with when it finds no command, or may not run it. */
const notRun: readonly unknown[] = [126, 127]

/**
 * Runs an old command and a new one in the same scenarios, and says what the new one mends; gives the exit code: 0 where at
 * least one scenario is proved and nothing that passed fails now. Throws WrongUse when the old command cannot be run.
 */
export async function proveFix({ old, command, asked, expectedIn }: Fix, options: ProveOptions): Promise<number> {
  const { values, set, speech } = options
  const before = await runScenarios(asked, shellLine(old), { ...options, expectedIn, mark: say(words.old, speech) })
  refuseMissing(old, before)
  const after = await runScenarios(asked, command, { ...options, expectedIn, mark: say(words.fresh, speech) })
  const named = { requirementSet: set.name, site: values.site }
  const sectionsOf = (results: ReadonlyMap<string, ScenarioResult>): Section[] =>
    asked.flatMap(({ id }) => results.get(id)?.section ?? []).map(expectedIn)
  const sides = {
    old: { ...named, sections: sectionsOf(before) },
    new: { ...named, sections: sectionsOf(after) },
  }
  const proof = compareRuns(sides.old.sections, sides.new.sections)
  const facts: ReceiptFacts = {
    at: new Date(Date.now()).toISOString(),
    version: version(),
    node: process.version,
    requirementSet: set.name,
    site: values.site,
    old: redactWords(old),
    fresh: redactWords(command.join(' ')),
  }
  const folder = values.report
  if (folder !== undefined) {
    writeReceipts(folder, proof, facts)
    writeSide(join(folder, 'old'), sides.old, before)
    writeSide(join(folder, 'new'), sides.new, after)
  }
  process.stdout.write(values.json ? `${JSON.stringify(receiptJson(proof, facts))}\n` : proofText(proof, speech))
  return proof.holds ? 0 : 1
}

function shellLine(text: string): string[] {
  return process.platform === 'win32' ? ['cmd', '/d', '/s', '/c', text] : ['/bin/sh', '-c', text]
}

/** A command that is not there fails every scenario, and would prove anything. */
function refuseMissing(old: string, results: ReadonlyMap<string, ScenarioResult>): void {
  const said = [...results.values()].find(({ ended, section }) => notRun.includes(ended) && section.trace.length === 0)
  if (said === undefined) return
  const words = said.output.trim().split('\n').at(-1) ?? ''
  throw new WrongUse(
    `--prove ${old} cannot be run${words === '' ? '' : `: ${words}`}`,
    "give it as one text that the shell reads: --prove 'python3 old.py --fast'",
  )
}

function writeReceipts(folder: string, proof: Proof, facts: ReceiptFacts): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'receipt.json'), `${JSON.stringify(receiptJson(proof, facts), undefined, 2)}\n`)
  writeFileSync(join(folder, 'receipt.md'), receiptMarkdown(proof, facts))
}

function writeSide(folder: string, report: Report, results: ReadonlyMap<string, ScenarioResult>): void {
  writeReports(folder, report)
  for (const { section, har } of results.values()) writeRecording(folder, section.name, har)
}

const words = {
  old: ['old  ', '旧  '],
  fresh: ['new  ', '新  '],
  worse: ['passed before and fails now: {}', '以前通过，现在未通过：{}'],
  holds: [
    '{} of {} scenarios are proved, {} got worse: the fix holds',
    '已证明 {} 个场景（共 {} 个），变差 {} 个：修正成立',
  ],
  fails: [
    '{} of {} scenarios are proved, {} got worse: the fix does not hold',
    '已证明 {} 个场景（共 {} 个），变差 {} 个：修正不成立',
  ],
} as const satisfies Record<string, Word>

function proofText({ scenarios, holds }: Proof, speech: Speech): string {
  const width = Math.max(...scenarios.map(({ name }) => name.length))
  const count = scenarios.filter(({ state }) => state === 'proved').length
  const broken = scenarios.filter(({ state, regressions }) => state === 'broken' || regressions.length > 0).length
  return [
    ...scenarios.flatMap(({ name, state, regressions }) => [
      `${name.padEnd(width)}  ${say(stateWords[state], speech)}`,
      ...(regressions.length === 0 ? [] : [`${''.padEnd(width)}  ${say(words.worse, speech, regressions.join(', '))}`]),
    ]),
    '',
    say(holds ? words.holds : words.fails, speech, count, scenarios.length, broken),
    '',
  ].join('\n')
}
