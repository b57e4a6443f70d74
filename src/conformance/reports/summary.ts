import type { Outcome } from '../judge.ts'
import type { Finding, Requirement } from '../requirement.ts'
import { countOf, hasSectionFailed, type Report, scoreOf, type Section, verdictsOf } from '../report.ts'
import { adviceLines, callText, openLine } from './words.ts'

const marks: Readonly<Record<Outcome, string>> = {
  passed: 'ok  ',
  failed: 'FAIL',
  warned: 'warn',
  known_failure: 'know',
  not_exercised: '  - ',
  not_tested: '  - ',
}

/** What a person reads of a run: a line a scenario, and below them every finding, by the requirement that it breaks. */
export function sectionsText(sections: readonly Section[]): string {
  const width = Math.max(0, ...sections.map(({ name }) => name.length))
  const lines = [...sections.flatMap((each) => scenarioLines(each, width)), ...brokenIn(sections).flatMap(brokenLines)]
  return `${lines.join('\n')}\n`
}

function scenarioLines(section: Section, width: number): string[] {
  const { name, problems, open = [], judgements, answerFaults, trace, ran } = section
  const passed = judgements.filter((each) => each.outcome === 'passed').length
  const seconds = ran === undefined ? '' : `${(ran.durationMs / 1000).toFixed(1)} s`.padStart(8)
  const verdict = hasSectionFailed(section) ? 'FAILED' : 'passed'
  return [
    `${verdict}  ${name.padEnd(width)}${seconds}  ${trace.length} exchanges, ${passed} requirements passed`,
    ...(trace.length === 0 && problems.length === 0 ? ['     ! nothing was recorded'] : []),
    ...[...problems, ...openLine(open)].map((each) => `     ! ${each}`),
    ...answerFaults.map(
      ({ exchange, violation }) => `     ! not the integration's fault: ${callText(exchange)}: ${violation}`,
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

function brokenLines({ requirement, outcome, found }: Broken): string[] {
  const [first] = found
  if (first === undefined) return []
  const alike = Map.groupBy(found, ({ name, finding: { exchange, expected, actual } }) =>
    [name, exchange.method, exchange.path, exchange.status, expected, actual].join('\n'),
  )
  return [
    '',
    `${marks[outcome]} ${requirement.id.padEnd(10)} ${requirement.text} (${found.length === 1 ? '1 finding' : `${found.length} findings`})`,
    ...[...alike.values()].flatMap(alikeLines),
    ...adviceLines(requirement, first.finding).map(([name, text]) => `       ${name.padEnd(8)} ${text}`),
  ]
}

/** Findings that say the same: the first at length, of the others the numbers of their exchanges. */
function alikeLines([first, ...others]: Broken['found']): string[] {
  if (first === undefined) return []
  const { exchange, expected, actual } = first.finding
  const numbers = others.map((each) => each.finding.exchange.number).join(', ')
  return [
    `       ${first.name}, exchange ${callText(exchange)}`,
    `         expected ${expected}`,
    `         actual   ${actual}`,
    ...(others.length === 0 ? [] : [`         and the same in ${others.length} more: exchanges ${numbers}`]),
  ]
}

/** The last lines: what was not exercised, and the numbers. */
export function totalText(report: Report): string {
  const verdicts = verdictsOf(report)
  const open = verdicts.filter((each) => each.outcome === 'not_exercised').map((each) => each.requirement.id)
  const count = countOf(verdicts)
  const { testable, passed, all, exercised } = scoreOf(report)
  const lines = [
    ...(open.length > 0 ? [`not exercised: ${open.join(', ')}`] : []),
    `requirements ${report.requirementSet}: ${count.passed} passed, ${count.failed} failed, ${count.warned} warned, ${count.known_failure} known to be broken, ${count.not_exercised} not exercised, ${count.not_tested} that no sandbox can test`,
    exercised === 0
      ? `nothing was exercised; ${testable} % of the ${all} requirements could have been`
      : `${testable} % of the ${all} requirements can be exercised here, ${exercised} of them were; of those ${passed} % passed`,
  ]
  return `${lines.join('\n')}\n`
}

/** Lines that GitHub shows beside a change: an error for each broken MUST, a warning for each SHOULD. */
export function annotations({ sections }: Report): string {
  return sections
    .flatMap(({ name, judgements, problems, open = [] }) => [
      ...judgements.flatMap(({ requirement, outcome, findings: [first] }) => {
        if (first === undefined) return []
        const level = outcome === 'failed' ? 'error' : 'warning'
        const { exchange, expected, actual } = first
        return [
          annotation(
            level,
            requirement.id,
            `${requirement.text} (${name}, exchange ${callText(exchange)}: expected ${expected}, actual ${actual}) ${requirement.fix}`,
          ),
        ]
      }),
      ...[...problems, ...openLine(open)].map((each) => annotation('error', name, each)),
    ])
    .join('')
}

/** A workflow command of GitHub; what would end the line or the title is escaped as it asks for. */
function annotation(level: 'error' | 'warning', title: string, text: string): string {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return `::${level} title=${title}::${escaped}\n`
}
