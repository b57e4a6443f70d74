import { accessSync, constants, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  compare,
  comparisonText,
  onlyNewText,
  type Failures,
  failuresOf,
  readBaseline,
} from '../../conformance/baseline.ts'
import { type ExpectedFailures, readExpectedFailures, withExpected } from '../../conformance/expected-failures.ts'
import { judgeRecording } from '../../conformance/judge-recording.ts'
import { flakyText } from '../../conformance/repeated.ts'
import { hasFailed, hasSectionFailed, type Report, type Section } from '../../conformance/report.ts'
import { jsonReport } from '../../conformance/reports/json.ts'
import type { Word } from '../../conformance/reports/html/words.ts'
import { say, type Speech } from '../../conformance/reports/speech.ts'
import { annotations, sectionsText, totalText } from '../../conformance/reports/summary.ts'
import { frozenNames, frozenSet, newestSet, type RequirementSet } from '../../conformance/requirement-sets.ts'
import { scenarios } from '../../conformance/scenarios/all.ts'
import type { Scenario } from '../../conformance/scenarios/scenario.ts'
import { readHar } from '../../conformance/trace/read-har.ts'
import type { Trace } from '../../conformance/trace/trace.ts'
import { chooseScenarios } from '../choose-scenarios.ts'
import { colouredVerdicts } from '../colour.ts'
import { chineseText } from '../../control/openapi/chinese.ts'
import { readJournal } from '../control-client.ts'
import { drivePerson, personAt } from '../drive.ts'
import type { Call, Source } from '../options/table.ts'
import { shownCommand } from '../printed-output.ts'
import { type Progress, progressOn } from '../progress.ts'
import { proveFix } from '../prove.ts'
import { runScenario, type ScenarioResult } from '../run-scenario.ts'
import { runScenarios } from '../run-scenarios.ts'
import type { conformTable } from '../tables/conform.ts'
import { version } from '../version.ts'
import { writeRecording, writeReports } from '../write-reports.ts'
import { WrongUse } from '../wrong-use.ts'

/** What is said besides the report. */
const words = {
  printed: ['what the command printed in {}', '命令在 {} 中的输出'],
  reading: ['reading the journal of {}', '正在读取 {} 的调用记录'],
  dropped: [
    'only the newest {} exchanges are judged: {} older ones had no room in the journal',
    '只评判最新的 {} 次调用：更早的 {} 次在调用记录中已放不下',
  ],
  short: [
    'exchanges with long bodies that cannot be judged: {}; start the sandbox with --journal-bodies whole',
    '有 {} 次调用的消息体过长，无法评判：请用 --journal-bodies whole 启动沙箱',
  ],
} as const satisfies Record<string, Word>

type ConformCall = Call<(typeof conformTable)['options']>
type Options = ConformCall['values']

/** Options that only some of the ways to watch an integration have. */
const wayOptions: Readonly<Partial<Record<keyof Options, readonly Way[]>>> = {
  site: ['-- COMMAND', '--interactive'],
  profile: ['-- COMMAND', '--interactive'],
  scenario: ['-- COMMAND', '--interactive'],
  timeout: ['-- COMMAND'],
  jobs: ['-- COMMAND'],
  repeat: ['-- COMMAND'],
  prove: ['-- COMMAND'],
  port: ['--interactive'],
  partner: ['--passive'],
  'control-key': ['--passive'],
}
type Way = '-- COMMAND' | '--interactive' | '--passive' | '--journal'

/** Judges an integration: what it does in scenarios, what a sandbox has seen of it, or what was recorded. */
export async function conform(call: ConformCall): Promise<number> {
  const { values, command } = call
  const way = wayOf(call)
  const settings = settingsOf(call, way)
  if (way === '--journal')
    return conclude(judgeRecording('recording', readRecording(values.journal ?? ''), settings.set), settings)
  if (way === '--passive') return judgeSeen(values.passive ?? '', settings)
  return way === '--interactive' ? accompany(settings) : drive(command, settings)
}

/**
 * The one way that was chosen; on the command line before one that the environment or a file names. Throws WrongUse for
 * none, for several, and for a flag that it does not have.
 */
function wayOf({ values, sources, command }: ConformCall): Way {
  const asked: readonly (readonly [Way, boolean, Source])[] = [
    ['-- COMMAND', command.length > 0, 'flag'],
    ['--interactive', values.interactive, sources['interactive'] ?? 'default'],
    ['--passive', values.passive !== undefined, sources['passive'] ?? 'default'],
    ['--journal', values.journal !== undefined, sources['journal'] ?? 'default'],
  ]
  const chosen = asked.filter(([, isAsked]) => isAsked)
  const onLine = chosen.filter(([, , source]) => source === 'flag')
  const ways = (onLine.length > 0 ? onLine : chosen).map(([way]) => way)
  const [way] = ways
  if (way === undefined || ways.length > 1)
    throw new WrongUse(
      'needs one of -- COMMAND, --interactive, --journal FILE.har and --passive URL, or list',
      'partner-sandbox conform -- npm test runs npm test in every scenario',
    )
  const strange = Object.entries(wayOptions).find(([name, ways]) => sources[name] === 'flag' && !ways.includes(way))
  if (strange !== undefined)
    throw new WrongUse(`--${strange[0]} does not go with ${way}`, `it goes with ${strange[1].join(' and ')}`)
  return way
}

async function judgeSeen(url: string, settings: Settings): Promise<number> {
  const { partner, 'control-key': key } = settings.values
  const { trace, dropped } = await settings.progress.during(
    say(words.reading, settings.speech, url),
    readJournal(url, { partner, key }),
  )
  const short = trace.filter((each) => each.isShort).length
  if (dropped > 0 && !settings.values.quiet)
    process.stderr.write(`${say(words.dropped, settings.speech, trace.length, dropped)}\n`)
  if (short > 0 && !settings.values.quiet) process.stderr.write(`${say(words.short, settings.speech, short)}\n`)
  return conclude(judgeRecording('journal', trace, settings.set), settings)
}

/** Everything that was said, read before anything is run. */
interface Settings {
  readonly values: Options
  readonly set: RequirementSet
  readonly expected: ExpectedFailures
  readonly baseline: Failures | undefined
  readonly progress: Progress
  /** The language of what is printed. */
  readonly speech: Speech
  /** When it began by the machine's clock, and what was asked for. */
  readonly startedAt: number
  readonly asked: string
}

/** What was asked for in each way, as its user wrote it. */
const askedWords: Readonly<Record<Way, (call: ConformCall) => readonly string[]>> = {
  '-- COMMAND': ({ command }) => command,
  '--interactive': () => ['--interactive'],
  '--passive': ({ values }) => ['--passive', values.passive ?? ''],
  '--journal': ({ values }) => ['--journal', values.journal ?? ''],
}

function settingsOf(call: ConformCall, way: Way): Settings {
  const { values } = call
  const file = values['expected-failures']
  const sections = ['recording', 'journal', ...scenarios.map((each) => each.id)]
  const expected =
    file === undefined ? {} : readFile(file, wanted.expected, (text) => readExpectedFailures(text, sections))
  const baseline = values.baseline === undefined ? undefined : readFile(values.baseline, wanted.baseline, readBaseline)
  if (values['only-new'] && baseline === undefined) throw new WrongUse('--only-new needs --baseline REPORT.json')
  if (values.report !== undefined) makeFolder(values.report)
  const progress = progressOn(process.stderr, values)
  const asked = shownCommand(askedWords[way](call))
  const speech = { language: values.lang, chinese: chineseText }
  return { values, set: setOf(values.requirements), expected, baseline, progress, speech, startedAt: Date.now(), asked }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new WrongUse(`--report ${folder} is no folder that can be written: ${wordsOf(error)}`, 'name another folder')
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function setOf(name: string): RequirementSet {
  if (name === newestSet.name) return newestSet
  const found = frozenSet(name)
  if (found === undefined)
    throw new WrongUse(`--requirements takes ${[newestSet.name, ...frozenNames()].join(', ')}, not ${name}`)
  return found
}

function readRecording(file: string): Trace {
  return readFile(file, wanted.journal, readHar)
}

interface Wanted {
  readonly trouble: string
  readonly cure: string
}

const wanted = {
  expected: {
    trouble: 'is no list of failures',
    cure: 'name a YAML file with a list of requirement ids below each scenario',
  },
  baseline: { trouble: 'is no baseline', cure: 'name the report.json that conform --report DIR wrote' },
  journal: {
    trouble: 'cannot be judged',
    cure: 'name an HTTP Archive, such as partner-sandbox proxy --har FILE writes',
  },
} as const satisfies Readonly<Record<string, Wanted>>

/** Reads a file that the user named. Throws WrongUse with what is wrong with it. */
function readFile<Content>(file: string, { trouble, cure }: Wanted, read: (text: string) => Content): Content {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new WrongUse(`${file} ${trouble}: ${wordsOf(error)}`, cure)
  }
}

/** Runs the command once a scenario, or `--repeat` times, several at a time, each in a sandbox of its own. */
async function drive(command: readonly string[], settings: Settings): Promise<number> {
  process.once('SIGINT', () => process.exit(130))
  const asked = chosen(settings)
  if (settings.values.prove !== undefined)
    return proveFix({ old: settings.values.prove, command, asked, expectedIn: known(settings) }, settings)
  return concludeRun(await runScenarios(asked, command, { ...settings, expectedIn: known(settings) }), settings)
}

/** Goes through the scenarios with a person who drives their own platform. */
async function accompany(settings: Settings): Promise<number> {
  const { values, set } = settings
  const person = personAt(process.stdin, process.stderr)
  const ask = drivePerson(person, settings.speech)
  const results = new Map<string, ScenarioResult>()
  try {
    for (const scenario of chosen(settings))
      results.set(scenario.id, await runScenario(scenario, ask, { set, port: values.port, site: values.site }))
  } finally {
    person.leave()
  }
  return concludeRun(results, settings)
}

function concludeRun(results: ReadonlyMap<string, ScenarioResult>, settings: Settings): number {
  const { set, values } = settings
  const ran = chosen(settings).flatMap(({ id }) => results.get(id) ?? [])
  if (values.report !== undefined) writeRecordings(values.report, ran)
  if (!values.json) printOutputs(ran, settings.speech)
  const sections = ran.map((each) => each.section)
  return conclude({ requirementSet: set.name, site: values.site, sections }, settings)
}

/** Writes what each scenario recorded in the place of what earlier runs did. */
function writeRecordings(folder: string, ran: readonly ScenarioResult[]): void {
  for (const { id } of scenarios) rmSync(join(folder, `${id}.har`), { force: true })
  for (const { section, har } of ran) writeRecording(folder, section.name, har)
}

/** What the command of the user said where it could not be judged. */
function printOutputs(ran: readonly ScenarioResult[], speech: Speech): void {
  for (const { section, output } of ran)
    if (hasSectionFailed(section) && output !== '')
      process.stdout.write(`--- ${say(words.printed, speech, section.name)}\n${output.trimEnd()}\n---\n`)
}

/** Prints and writes a report; gives the exit code. */
function conclude(judged: Report, settings: Settings): number {
  const { values, baseline } = settings
  const { startedAt, asked } = settings
  const ran = { startedAt, durationMs: Date.now() - startedAt, version: version(), command: asked }
  const report = { ...judged, ran, sections: judged.sections.map(known(settings)) }
  if (values.report !== undefined) writeReports(values.report, report)
  const fresh =
    values['only-new'] && baseline !== undefined ? compare(baseline, failuresOf(report, 'failing')).fresh : undefined
  if (values.json) process.stdout.write(`${JSON.stringify(jsonReport(report, chineseText))}\n`)
  else printReport(report, settings, fresh)
  const isFailure = fresh === undefined ? hasFailed(report) : fresh.length > 0
  return isFailure ? 1 : 0
}

/** Prints a report for a person; `fresh` is what is new, where only that fails the run. */
function printReport(
  report: Report,
  { values, baseline, speech }: Settings,
  fresh: readonly string[] | undefined,
): void {
  const shown = values.quiet ? report.sections.filter(hasSectionFailed) : report.sections
  process.stdout.write(colouredVerdicts(sectionsText(shown, speech), process.stdout))
  process.stdout.write(`\n${totalText(report, speech)}${flakyText(report.sections, speech)}`)
  if (baseline !== undefined) process.stdout.write(comparisonText(compare(baseline, failuresOf(report, 'all')), speech))
  if (fresh !== undefined) process.stdout.write(onlyNewText(fresh.length, hasFailed(report), speech))
  if (process.env['GITHUB_ACTIONS'] === 'true') process.stdout.write(annotations(report, speech))
}

/** What takes the failures out of a section that are known. */
function known({ expected }: Pick<Settings, 'expected'>): (section: Section) => Section {
  return (section) => withExpected(section, expected[section.name] ?? [])
}

function chosen({ values, set }: Settings): Scenario[] {
  return chooseScenarios(values, set)
}
