import type { Outcome } from '../judge.ts'
import type { Finding, Requirement } from '../requirement.ts'
import { countOf, hasSectionFailed, type Report, scoreOf, type Section, verdictsOf } from '../report.ts'
import type { Word } from './html/words.ts'
import { columns } from './columns.ts'
import { inEnglish, say, type Speech, told, toldFinding } from './speech.ts'
import { adviceLines, callText, failureLines, openLine } from './words.ts'

const marks: Readonly<Record<Outcome, Word>> = {
  passed: ['ok  ', '通过'],
  failed: ['FAIL', '违反'],
  warned: ['warn', '警告'],
  known_failure: ['know', '已知'],
  not_exercised: ['  - ', '  - '],
  not_tested: ['  - ', '  - '],
}

const words = {
  sectionFailed: ['FAILED', '未通过'],
  sectionPassed: ['passed', '通过'],
  seconds: ['{} s', '{} 秒'],
  counted: ['{} exchanges, {} requirements passed', '{} 次调用，通过 {} 条要求'],
  nothing: ['nothing was recorded', '没有任何记录'],
  othersFault: ["not the integration's fault: {}: {}", '不是集成的问题：{}：{}'],
  finding: ['(1 finding)', '（1 个问题）'],
  findings: ['({} findings)', '（{} 个问题）'],
  exchange: ['{}, exchange {}', '{}，调用 {}'],
  expected: ['expected', '应为'],
  actual: ['actual', '实为'],
  annotated: ['{} ({}: expected {}, actual {}) {}', '{}（{}；应为 {}，实为 {}）{}'],
  more: ['and {} more like it: exchanges {}', '另有 {} 个类似的问题：调用 {}'],
  alike: ['and the same in {} more: exchanges {}', '另有 {} 个相同的问题：调用 {}'],
  counts: [
    'requirements {}: {} passed, {} failed, {} warned, {} known to be broken, {} not exercised, {} that no sandbox can test',
    '要求（版本 {}）：通过 {}，未通过 {}，警告 {}，已知问题 {}，未触发 {}，任何沙箱都不可测 {}',
  ],
  nothingExercised: [
    'nothing was exercised; {} % of the {} requirements could have been',
    '没有触发任何要求；本可检验 {} %（共 {} 条）',
  ],
  score: [
    '{} % of the {} requirements can be exercised here, {} of them were; of those {} % passed',
    '本次可检验 {} % 的要求（共 {} 条），触发了 {} 条，其中 {} % 通过',
  ],
} as const satisfies Record<string, Word>

/** Whether a scenario passed, in a word. */
export function verdictWord(section: Section, speech: Speech): string {
  return say(hasSectionFailed(section) ? words.sectionFailed : words.sectionPassed, speech)
}

/** What a person reads of a run: a line a scenario, and below them every finding, by the requirement that it breaks. */
export function sectionsText(sections: readonly Section[], speech: Speech = inEnglish): string {
  const width = Math.max(0, ...sections.map(({ name }) => name.length))
  const lines = [
    ...sections.flatMap((each) => scenarioLines(each, width, speech)),
    ...brokenIn(sections).flatMap((each) => brokenLines(each, speech)),
  ]
  return `${lines.join('\n')}\n`
}

function scenarioLines(section: Section, width: number, speech: Speech): string[] {
  const { name, problems, judgements, answerFaults, trace, ran } = section
  const passed = judgements.filter((each) => each.outcome === 'passed').length
  const seconds = ran === undefined ? '' : say(words.seconds, speech, (ran.durationMs / 1000).toFixed(1)).padStart(8)
  return [
    `${columns(verdictWord(section, speech), 6)}  ${name.padEnd(width)}${seconds}  ${say(words.counted, speech, trace.length, passed)}`,
    ...(trace.length === 0 && problems.length === 0 ? [`     ! ${say(words.nothing, speech)}`] : []),
    ...failureLines(section, speech).map((each) => `     ! ${each}`),
    ...answerFaults.map(
      ({ exchange, violation }) => `     ! ${say(words.othersFault, speech, callText(exchange, speech), violation)}`,
    ),
  ]
}

/** A requirement with all that broke it. */
interface Broken {
  readonly requirement: Requirement
  readonly outcome: Outcome
  readonly found: readonly { readonly name: string; readonly finding: Finding }[]
}

function brokenIn(sections: readonly Section[]): Broken[] {
  return verdictsOf({ sections }).flatMap(({ requirement, outcome }) => {
    const found = sections.flatMap(({ name, judgements }) =>
      judgements
        .filter((each) => each.requirement.id === requirement.id)
        .flatMap(({ findings }) => findings.map((finding) => ({ name, finding }))),
    )
    return found.length === 0 ? [] : [{ requirement, outcome, found }]
  })
}

function brokenLines({ requirement, outcome, found }: Broken, speech: Speech): string[] {
  const [first] = found
  if (first === undefined) return []
  const alike = Map.groupBy(found, ({ name, finding: { exchange, expected, actual } }) =>
    [name, exchange.method, exchange.path, exchange.status, expected, actual].join('\n'),
  )
  const count = say(found.length === 1 ? words.finding : words.findings, speech, found.length)
  return [
    '',
    `${say(marks[outcome], speech)} ${requirement.id.padEnd(10)} ${told(requirement.text, speech)} ${count}`,
    ...shortened([...alike.values()], speech),
    ...adviceLines(requirement, first.finding, speech).map(([name, text]) => `       ${columns(name, 8)} ${text}`),
  ]
}

/** So many different findings of a requirement are told at length of the same call of a scenario; one habit may have a hundred. */
const findingsTold = 3

/** What was found, by scenario and call: the first at length, of the others the numbers of their exchanges. */
function shortened(alike: readonly Broken['found'][], speech: Speech): string[] {
  const byCall = Map.groupBy(alike, ([first]) =>
    [first?.name, first?.finding.exchange.method, first?.finding.exchange.path].join('\n'),
  )
  return [...byCall.values()].flatMap((groups) => {
    const others = groups.slice(findingsTold).flat()
    const numbers = others.map((each) => each.finding.exchange.number).join(', ')
    return [
      ...groups.slice(0, findingsTold).flatMap((each) => alikeLines(each, speech)),
      ...(others.length === 0 ? [] : [`       ${say(words.more, speech, others.length, numbers)}`]),
    ]
  })
}

/** Findings that say the same: the first at length, of the others the numbers of their exchanges. */
function alikeLines([first, ...others]: Broken['found'], speech: Speech): string[] {
  if (first === undefined) return []
  const { exchange, expected, actual } = first.finding
  const numbers = others.map((each) => each.finding.exchange.number).join(', ')
  return [
    `       ${say(words.exchange, speech, first.name, callText(exchange, speech))}`,
    `         ${columns(say(words.expected, speech), 8)} ${toldFinding(expected, speech)}`,
    `         ${columns(say(words.actual, speech), 8)} ${toldFinding(actual, speech)}`,
    ...(others.length === 0 ? [] : [`         ${say(words.alike, speech, others.length, numbers)}`]),
  ]
}

/** The last lines: what was not exercised, and the numbers. */
export function totalText(report: Report, speech: Speech = inEnglish): string {
  const verdicts = verdictsOf(report)
  const open = verdicts.filter((each) => each.outcome === 'not_exercised').map((each) => each.requirement.id)
  const count = countOf(verdicts)
  const { testable, passed, all, exercised } = scoreOf(report)
  const outcomes = ['passed', 'failed', 'warned', 'known_failure', 'not_exercised', 'not_tested'] as const
  const lines = [
    ...openLine(open, speech),
    say(words.counts, speech, report.requirementSet, ...outcomes.map((each) => count[each])),
    exercised === 0
      ? say(words.nothingExercised, speech, testable, all)
      : say(words.score, speech, testable, all, exercised, passed),
  ]
  return `${lines.join('\n')}\n`
}

/** Lines that GitHub shows beside a change: an error for each broken MUST, a warning for each SHOULD. */
export function annotations({ sections }: Report, speech: Speech = inEnglish): string {
  return sections
    .flatMap((section) => [
      ...section.judgements.flatMap(({ requirement, outcome, findings: [first] }) => {
        if (first === undefined) return []
        const level = outcome === 'failed' ? 'error' : 'warning'
        const where = say(words.exchange, speech, section.name, callText(first.exchange, speech))
        return [annotation(level, requirement.id, findingLine(where, requirement, { finding: first, speech }))]
      }),
      ...failureLines(section, speech).map((each) => annotation('error', section.name, each)),
    ])
    .join('')
}

/** All that a requirement and a finding say, in a line; `where` names the exchange. */
function findingLine(where: string, requirement: Requirement, { finding, speech }: FindingIn): string {
  const { expected, actual } = finding
  const sentences = [told(requirement.text, speech), where, toldFinding(expected, speech), toldFinding(actual, speech)]
  return say(words.annotated, speech, ...sentences, told(requirement.fix, speech))
}

interface FindingIn {
  readonly finding: Finding
  readonly speech: Speech
}

/** A workflow command of GitHub; what would end the line or the title is escaped as it asks for. */
function annotation(level: 'error' | 'warning', title: string, text: string): string {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return `::${level} title=${title}::${escaped}\n`
}
