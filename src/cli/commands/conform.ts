import { accessSync, constants, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
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
import { readControlKey } from '../control-key.ts'
import { readJournal } from '../control-client.ts'
import { driveCommand, drivePerson, personAt } from '../drive.ts'
import { runScenario, type ScenarioResult } from '../run-scenario.ts'
import { wholeNumber } from '../serving.ts'
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
  'control-key': { type: 'string' },
  json: { type: 'boolean' },
} as const

type Options = ReturnType<typeof parse>['values']

/** Options that only some of the ways to watch an integration have. */
const wayOptions: Readonly<Record<string, readonly (keyof typeof options)[]>> = {
  '-- COMMAND': ['profile', 'scenario', 'timeout', 'jobs'],
  '--interactive': ['profile', 'scenario', 'port'],
  '--passive': ['partner', 'control-key'],
  '--journal': [],
}
const anyWay: readonly (keyof typeof options)[] = [
  'interactive',
  'passive',
  'journal',
  'report',
  'requirements',
  'expected-failures',
  'baseline',
  'only-new',
  'json',
]

/** Judges an integration: what it does in scenarios, what a sandbox has seen of it, or what was recorded. */
export async function conform(args: string[]): Promise<number> {
  const end = args.indexOf('--')
  const command = end < 0 ? [] : args.slice(end + 1)
  const { values, positionals } = parse(end < 0 ? args : args.slice(0, end))
  if (positionals[0] === 'list') return list(positionals, values)
  if (positionals.length > 0) throw new WrongUse(`does not know ${positionals.join(' ')}`)
  const way = wayOf(command, values)
  const settings = settingsOf(values)
  if (values.journal !== undefined)
    return conclude(judgeRecording('recording', readRecording(values.journal), settings.set), settings)
  if (values.passive !== undefined) {
    const { trace, isCut } = await readJournal(values.passive, {
      partner: values.partner,
      key: readControlKey(values['control-key']),
    })
    if (isCut) process.stderr.write(`only the newest ${trace.length} exchanges are judged: a journal holds no more\n`)
    return conclude(judgeRecording('journal', trace, settings.set), settings)
  }
  return way === '--interactive' ? accompany(settings) : drive(command, settings)
}

/** The one way that was chosen. Throws WrongUse for none, for several, and for an option that it does not have. */
function wayOf(command: readonly string[], values: Options): string {
  const ways = [
    ...(command.length > 0 ? ['-- COMMAND'] : []),
    ...(values.interactive === true ? ['--interactive'] : []),
    ...(values.passive === undefined ? [] : ['--passive']),
    ...(values.journal === undefined ? [] : ['--journal']),
  ]
  const [way] = ways
  if (way === undefined || ways.length > 1)
    throw new WrongUse('needs one of -- COMMAND, --interactive, --journal FILE.har and --passive URL, or list')
  const strange = Object.keys(values).find(
    (name) => !anyWay.some((each) => each === name) && !wayOptions[way]?.some((each) => each === name),
  )
  if (strange !== undefined) throw new WrongUse(`--${strange} does not go with ${way}`)
  if (values.profile !== undefined && values.scenario !== undefined)
    throw new WrongUse('takes --profile or --scenario, not both')
  return way
}

/** Everything that was said, read before anything is run. */
interface Settings {
  readonly values: Options
  readonly set: RequirementSet
  readonly expected: ExpectedFailures
  readonly baseline: Failures | undefined
}

function settingsOf(values: Options): Settings {
  const file = values['expected-failures']
  const sections = ['recording', 'journal', ...scenarios.map((each) => each.id)]
  const expected =
    file === undefined ? {} : readFile(file, 'is no list of failures', (text) => readExpectedFailures(text, sections))
  const baseline = values.baseline === undefined ? undefined : readFile(values.baseline, 'is no baseline', readBaseline)
  if (values['only-new'] === true && baseline === undefined)
    throw new WrongUse('--only-new needs --baseline REPORT.json')
  if (values.report !== undefined) makeFolder(values.report)
  return { values, set: setOf(values.requirements), expected, baseline }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new WrongUse(`--report ${folder} is no folder that can be written: ${wordsOf(error)}`)
  }
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

function list(positionals: readonly string[], values: Options): number {
  const strange = [...positionals.slice(1), ...Object.keys(values).filter((name) => name !== 'json')]
  if (strange.length > 0) throw new WrongUse(`list does not know ${strange.join(' ')}`)
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
    values.json === true
      ? `${JSON.stringify({ profiles, scenarios, requirements: allRequirements, sets: frozenNames() })}\n`
      : text,
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
async function drive(command: readonly string[], settings: Settings): Promise<number> {
  const { values, set } = settings
  const seconds = positive('--timeout', values.timeout, defaultTimeout)
  const jobs = wholeNumber('--jobs', values.jobs ?? String(availableParallelism() * 2), 64)
  if (jobs === 0) throw new WrongUse('--jobs takes a number above 0')
  process.once('SIGINT', () => process.exit(130))
  const waiting = chosen(settings)
  const total = waiting.length
  const results = new Map<string, ScenarioResult>()
  const work = async (): Promise<void> => {
    for (let scenario = waiting.shift(); scenario !== undefined; scenario = waiting.shift()) {
      results.set(scenario.id, await runScenario(scenario, driveCommand(command, seconds), { set, port: 0 }))
      process.stderr.write(`${results.size}/${total} ${scenario.id}\n`)
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs, total) }, work))
  return concludeRun(results, settings)
}

/** Goes through the scenarios with a person who drives their own platform. */
async function accompany(settings: Settings): Promise<number> {
  const { values, set } = settings
  const port = wholeNumber('--port', values.port ?? '0', 65_535)
  const person = personAt(process.stdin, process.stderr)
  const results = new Map<string, ScenarioResult>()
  try {
    for (const scenario of chosen(settings))
      results.set(scenario.id, await runScenario(scenario, drivePerson(person), { set, port }))
  } finally {
    person.leave()
  }
  return concludeRun(results, settings)
}

function concludeRun(results: ReadonlyMap<string, ScenarioResult>, settings: Settings): number {
  const { set, values } = settings
  const ran = chosen(settings).flatMap(({ id }) => results.get(id) ?? [])
  if (values.report !== undefined) {
    for (const { id } of scenarios) rmSync(join(values.report, `${id}.har`), { force: true })
    for (const { section, har } of ran) writeRecording(values.report, section.name, har)
  }
  for (const { section, output } of ran)
    if (values.json !== true && section.problems.length > 0 && output !== '')
      process.stdout.write(`--- what the command printed in ${section.name}\n${output.trimEnd()}\n---\n`)
  return conclude({ requirementSet: set.name, sections: ran.map((each) => each.section) }, settings)
}

/** Prints and writes a report; gives the exit code. */
function conclude(judged: Report, { values, expected, baseline }: Settings): number {
  const report = { ...judged, sections: judged.sections.map((each) => withExpected(each, expected[each.name] ?? [])) }
  if (values.report !== undefined) writeReports(values.report, report)
  const isFailure =
    values['only-new'] === true && baseline !== undefined
      ? compare(baseline, failuresOf(report, 'failing')).fresh.length > 0
      : hasFailed(report)
  if (values.json === true) process.stdout.write(`${JSON.stringify(jsonReport(report))}\n`)
  else {
    process.stdout.write(report.sections.map(sectionText).join(''))
    process.stdout.write(`\n${totalText(report)}`)
    if (baseline !== undefined) process.stdout.write(comparisonText(compare(baseline, failuresOf(report, 'all'))))
    if (process.env['GITHUB_ACTIONS'] === 'true') process.stdout.write(annotations(report))
  }
  return isFailure ? 1 : 0
}

function positive(name: string, text: string | undefined, otherwise: number): number {
  const value = Number(text ?? otherwise)
  if (!Number.isFinite(value) || value <= 0) throw new WrongUse(`${name} takes a number above 0, not ${text ?? ''}`)
  return value
}

/** The scenarios that were asked for; a frozen set knows only those of its time. */
function chosen({ values: { profile = 'all', scenario }, set }: Settings): Scenario[] {
  const ids = scenario ?? profiles[profile]
  if (ids === undefined) throw new WrongUse(`--profile takes ${Object.keys(profiles).join(', ')}, not ${profile}`)
  return [...new Set(ids)].flatMap((id) => {
    const found = scenarios.find((each) => each.id === id)
    if (found === undefined)
      throw new WrongUse(`--scenario takes ${scenarios.map((each) => each.id).join(', ')}, not ${id}`)
    return set.scenarios === undefined || id in set.scenarios ? [found] : []
  })
}
