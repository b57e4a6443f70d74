import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { allRules, judge } from '../../conformance/judge.ts'
import { type ExpectedFailures, readExpectedFailures, withoutExpected } from '../../conformance/expected-failures.ts'
import { jsonReport } from '../../conformance/reports/json.ts'
import { annotations, summaryText } from '../../conformance/reports/summary.ts'
import { profiles, type Scenario, scenarios } from '../../conformance/scenarios.ts'
import { readHar, type Trace } from '../../conformance/trace.ts'
import { readJournal, runScenario } from '../run-scenario.ts'
import { writeReports } from '../write-reports.ts'
import { WrongUse } from '../wrong-use.ts'

const defaultTimeout = 60

/** Judges an integration: what it does in scenarios, what a sandbox has seen of it, or what was recorded. */
export async function conform(args: string[]): Promise<number> {
  const end = args.indexOf('--')
  const command = end < 0 ? [] : args.slice(end + 1)
  const { values, positionals } = parse(end < 0 ? args : args.slice(0, end))
  if (positionals[0] === 'list') return list(values.json === true)
  if (positionals.length > 0) throw new WrongUse(`does not know ${positionals.join(' ')}`)
  if (values.journal !== undefined) return report(readRecording(values.journal), values)
  if (values.passive !== undefined) return report(await readJournal(values.passive, values.partner), values)
  if (command.length === 0) throw new WrongUse('needs -- COMMAND, --journal FILE.har, --passive URL, or list')
  return drive(command, values)
}

interface Options {
  readonly profile?: string
  readonly scenario?: string
  readonly report?: string
  readonly timeout?: string
  readonly 'expected-failures'?: string
  readonly journal?: string
  readonly passive?: string
  readonly partner?: string
  readonly json?: boolean
}

function parse(args: string[]): { values: Options; positionals: string[] } {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        scenario: { type: 'string' },
        report: { type: 'string' },
        timeout: { type: 'string' },
        'expected-failures': { type: 'string' },
        journal: { type: 'string' },
        passive: { type: 'string' },
        partner: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

function list(asJson: boolean): number {
  const requirements = allRules.map((each) => each.requirement)
  const text = [
    ...Object.entries(profiles).map(([name, ids]) => `profile      ${name.padEnd(18)} ${ids.join(', ')}`),
    ...scenarios.map(({ id, task }) => `scenario     ${id.padEnd(18)} ${task}`),
    ...requirements.map(({ id, level, text: words }) => `requirement  ${id.padEnd(11)}${level.padEnd(7)} ${words}`),
    '',
  ].join('\n')
  process.stdout.write(asJson ? `${JSON.stringify({ profiles, scenarios, requirements })}\n` : text)
  return 0
}

function readRecording(file: string): Trace {
  try {
    return readHar(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new WrongUse(`${file} cannot be judged: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function report(trace: Trace, { report: folder, json }: Options): number {
  const judgements = judge(trace)
  writeReports(folder, judgements, trace)
  process.stdout.write(
    json === true ? `${JSON.stringify(jsonReport(judgements, trace))}\n` : summaryText(judgements, trace),
  )
  if (json !== true && isOnGithub()) process.stdout.write(annotations(judgements))
  return judgements.some((each) => each.outcome === 'failed') ? 1 : 0
}

function isOnGithub(): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true'
}

/** Runs the command once a scenario, each in a sandbox of its own, and judges what it did there. */
async function drive(command: readonly string[], options: Options): Promise<number> {
  const seconds = Number(options.timeout ?? defaultTimeout)
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new WrongUse(`--timeout takes seconds, not ${options.timeout ?? ''}`)
  const expected = readExpected(options['expected-failures'])
  const ran = await Promise.all(chosen(options).map((scenario) => runScenario(scenario, command, seconds)))
  const results = ran.map((each) => ({
    ...each,
    problems: withoutExpected(each.problems, expected[each.scenario.id] ?? []),
  }))
  for (const { scenario, problems, judgements, trace, output } of results) {
    writeReports(options.report, judgements, trace, scenario.id)
    if (options.json === true) continue
    if (isOnGithub()) process.stdout.write(annotations(judgements, scenario.id))
    process.stdout.write(`scenario ${scenario.id}: ${problems.length === 0 ? 'passed' : 'FAILED'}\n`)
    process.stdout.write(
      summaryText(
        judgements.filter((each) => each.outcome !== 'not_exercised'),
        trace,
      ),
    )
    for (const problem of problems) process.stdout.write(`     ! ${problem}\n`)
    if (problems.length > 0 && output !== '') process.stdout.write(`${output.trimEnd()}\n`)
    process.stdout.write('\n')
  }
  if (options.json === true) {
    const all = results.map(({ scenario, problems, judgements, trace }) => ({
      scenario: scenario.id,
      problems,
      ...jsonReport(judgements, trace),
    }))
    process.stdout.write(`${JSON.stringify(all)}\n`)
  }
  return results.some((each) => each.problems.length > 0) ? 1 : 0
}

function readExpected(file: string | undefined): ExpectedFailures {
  if (file === undefined) return {}
  try {
    return readExpectedFailures(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new WrongUse(`${file} is no list of failures: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function chosen({ profile = 'all', scenario }: Options): Scenario[] {
  const ids = scenario === undefined ? profiles[profile] : [scenario]
  if (ids === undefined) throw new WrongUse(`--profile takes ${Object.keys(profiles).join(', ')}, not ${profile}`)
  return ids.map((id) => {
    const found = scenarios.find((each) => each.id === id)
    if (found === undefined)
      throw new WrongUse(`--scenario takes ${scenarios.map((each) => each.id).join(', ')}, not ${id}`)
    return found
  })
}
