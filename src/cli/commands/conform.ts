import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { compare, comparisonText, type Failures, failuresOf, readBaseline } from '../../conformance/baseline.ts'
import { type ExpectedFailures, readExpectedFailures, withExpected } from '../../conformance/expected-failures.ts'
import { judgeRecording } from '../../conformance/judge-recording.ts'
import { hasFailed, type Report } from '../../conformance/report.ts'
import { jsonReport } from '../../conformance/reports/json.ts'
import { annotations, sectionText, totalText } from '../../conformance/reports/summary.ts'
import { frozenNames, frozenSet, newestSet, type RequirementSet } from '../../conformance/requirement-sets.ts'
import { allRequirements } from '../../conformance/requirements/all.ts'
import { profiles, scenarios } from '../../conformance/scenarios/all.ts'
import { type Scenario } from '../../conformance/scenarios/scenario.ts'
import { readHar, type Trace } from '../../conformance/trace.ts'
import { readJournal } from '../control-client.ts'
import { driveCommand, drivePerson, personAt } from '../drive.ts'
import { type Drive, runScenario, type ScenarioResult } from '../run-scenario.ts'
import { writeRecording, writeReports } from '../write-reports.ts'
import { WrongUse } from '../wrong-use.ts'

const defaultTimeout = 60

const options = {
  profile: { type: 'string' },
  scenario: { type: 'string', multiple: true },
  report: { type: 'string' },
  timeout: { type: 'string' },
  jobs: { type: 'string' },
  requirements: { type: 'string' },
  'expected-failures': { type: 'string' },
  baseline: { type: 'string' },
  'only-new': { type: 'boolean' },
  interactive: { type: 'boolean' },
  port: { type: 'string' },
  journal: { type: 'string' },
  passive: { type: 'string' },
  partner: { type: 'string' },
  json: { type: 'boolean' },
} as const

type Options = ReturnType<typeof parse>['values']

/** Judges an integration: what it does in scenarios, what a sandbox has seen of it, or what was recorded. */
export async function conform(args: string[]): Promise<number> {
  const end = args.indexOf('--')
  const command = end < 0 ? [] : args.slice(end + 1)
  const { values, positionals } = parse(end < 0 ? args : args.slice(0, end))
  if (positionals[0] === 'list') return list(values.json === true)
  if (positionals.length > 0) throw new WrongUse(`does not know ${positionals.join(' ')}`)
  const ways = [command.length > 0, values.interactive === true, values.journal, values.passive].filter(Boolean).length
  if (ways !== 1)
    throw new WrongUse('needs one of -- COMMAND, --interactive, --journal FILE.har and --passive URL, or list')
  const set = setOf(values.requirements)
  if (values.journal !== undefined)
    return conclude(judgeRecording('recording', readRecording(values.journal), set), values)
  if (values.passive !== undefined) {
    const { trace } = await readJournal(values.passive, values.partner)
    return conclude(judgeRecording('journal', trace, set), values)
  }
  return values.interactive === true ? accompany(set, values) : drive(command, set, values)
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new WrongUse(wordsOf(error))
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function list(asJson: boolean): number {
  const text = [
    ...Object.entries(profiles).map(([name, ids]) => `profile      ${name.padEnd(19)} ${ids.join(', ')}`),
    ...scenarios.map(({ id, task }) => `scenario     ${id.padEnd(19)} ${task}`),
    ...allRequirements.map(
      ({ id, level, text: words, notTested }) =>
        `requirement  ${id.padEnd(11)}${level.padEnd(7)} ${words}${notTested === undefined ? '' : ` (not tested: ${notTested})`}`,
    ),
    `sets         newest, ${frozenNames().join(', ')}`,
    '',
  ].join('\n')
  process.stdout.write(
    asJson ? `${JSON.stringify({ profiles, scenarios, requirements: allRequirements, sets: frozenNames() })}\n` : text,
  )
  return 0
}

function setOf(name: string | undefined): RequirementSet {
  if (name === undefined || name === newestSet.name) return newestSet
  const found = frozenSet(name)
  if (found === undefined)
    throw new WrongUse(`--requirements takes ${[newestSet.name, ...frozenNames()].join(', ')}, not ${name}`)
  return found
}

function readRecording(file: string): Trace {
  return readFile(file, 'cannot be judged', readHar)
}

/** Reads a file that the user named. Throws WrongUse with what is wrong with it. */
function readFile<Content>(file: string, trouble: string, read: (text: string) => Content): Content {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new WrongUse(`${file} ${trouble}: ${wordsOf(error)}`)
  }
}

/** Runs the command once a scenario, several at a time, each in a sandbox of its own. */
async function drive(command: readonly string[], set: RequirementSet, values: Options): Promise<number> {
  const seconds = positive('--timeout', values.timeout, defaultTimeout)
  const jobs = positive('--jobs', values.jobs, availableParallelism() * 2)
  process.once('SIGINT', () => process.exit(130))
  const waiting = chosen(values, set)
  const total = waiting.length
  const results = new Map<string, ScenarioResult>()
  const work = async (): Promise<void> => {
    for (let scenario = waiting.shift(); scenario !== undefined; scenario = waiting.shift()) {
      results.set(scenario.id, await runScenario(scenario, driveCommand(command, seconds), { set, port: 0 }))
      process.stderr.write(`${results.size}/${total} ${scenario.id}\n`)
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs, total) }, work))
  return concludeRun(chosen(values, set), results, set, values)
}

/** Goes through the scenarios with a person who drives their own platform. */
async function accompany(set: RequirementSet, values: Options): Promise<number> {
  const person = personAt(process.stdin, values.json === true ? process.stderr : process.stdout)
  const results = new Map<string, ScenarioResult>()
  const withPerson: Drive = drivePerson(person)
  try {
    for (const scenario of chosen(values, set)) {
      const port = values.port === undefined ? 0 : positive('--port', values.port, 0)
      const result = await runScenario(scenario, withPerson, { set, port })
      results.set(scenario.id, result)
      person.say(sectionText(result.section))
    }
  } finally {
    person.leave()
  }
  return concludeRun(chosen(values, set), results, set, values)
}

function concludeRun(
  inOrder: readonly Scenario[],
  results: ReadonlyMap<string, ScenarioResult>,
  set: RequirementSet,
  values: Options,
): number {
  const expected = readExpected(values['expected-failures'])
  const ran = inOrder.flatMap(({ id }) => results.get(id) ?? [])
  const sections = ran.map(({ section }) => withExpected(section, expected[section.name] ?? []))
  for (const { section, output, har } of ran) {
    if (values.report !== undefined) writeRecording(values.report, section.name, har)
    if (values.json !== true && section.problems.length > 0 && output !== '')
      process.stdout.write(`--- what the command printed in ${section.name}\n${output.trimEnd()}\n---\n`)
  }
  return conclude({ requirementSet: set.name, sections }, values)
}

/** Prints and writes a report; gives the exit code. */
function conclude(report: Report, values: Options): number {
  if (values.report !== undefined) writeReports(values.report, report)
  const before = values.baseline === undefined ? undefined : readFile(values.baseline, 'is no baseline', readBaseline)
  if (values.json === true) process.stdout.write(`${JSON.stringify(jsonReport(report))}\n`)
  else {
    for (const section of report.sections) process.stdout.write(`${sectionText(section)}\n`)
    process.stdout.write(totalText(report))
    if (before !== undefined) process.stdout.write(comparisonText(compare(before, failuresOf(report, 'all'))))
    if (process.env['GITHUB_ACTIONS'] === 'true') process.stdout.write(annotations(report))
  }
  return isFailure(report, before, values['only-new'] === true) ? 1 : 0
}

function isFailure(report: Report, before: Failures | undefined, onlyNew: boolean): boolean {
  if (!onlyNew) return hasFailed(report)
  if (before === undefined) throw new WrongUse('--only-new needs --baseline REPORT.json')
  return compare(before, failuresOf(report, 'failing')).fresh.length > 0
}

function positive(name: string, text: string | undefined, otherwise: number): number {
  const value = Number(text ?? otherwise)
  if (!Number.isFinite(value) || (text !== undefined && value <= 0))
    throw new WrongUse(`${name} takes a number above 0, not ${text ?? ''}`)
  return value
}

function readExpected(file: string | undefined): ExpectedFailures {
  return file === undefined ? {} : readFile(file, 'is no list of failures', readExpectedFailures)
}

/** The scenarios that were asked for; a frozen set knows only those of its time. */
function chosen({ profile = 'all', scenario }: Options, set: RequirementSet): Scenario[] {
  const ids = scenario ?? profiles[profile]
  if (ids === undefined) throw new WrongUse(`--profile takes ${Object.keys(profiles).join(', ')}, not ${profile}`)
  return ids.flatMap((id) => {
    const found = scenarios.find((each) => each.id === id)
    if (found === undefined)
      throw new WrongUse(`--scenario takes ${scenarios.map((each) => each.id).join(', ')}, not ${id}`)
    return set.scenarios === undefined || id in set.scenarios ? [found] : []
  })
}
