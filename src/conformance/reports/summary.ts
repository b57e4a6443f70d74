import { type Judgement, type Outcome } from '../judge.ts'
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

const findingsShown = 3

/** What a person reads of one section: a line a requirement, and under those that are broken the exchange that shows it. */
export function sectionText(section: Section): string {
  const { name, problems, open = [], judgements, answerFaults, trace } = section
  const passed = judgements.filter((each) => each.outcome === 'passed').map((each) => each.requirement.id)
  const lines = [
    `${name}: ${hasSectionFailed(section) ? 'FAILED' : 'passed'} (${trace.length} exchanges)${passed.length > 0 ? `, ok: ${passed.join(' ')}` : ''}`,
    ...(trace.length === 0 && problems.length === 0 ? ['     ! nothing was recorded'] : []),
    ...judgements.flatMap(linesOf),
    ...[...problems, ...openLine(open)].map((each) => `     ! ${each}`),
    ...answerFaults
      .slice(0, findingsShown)
      .map(({ exchange, violation }) => `     ! not the integration's fault: ${callText(exchange)}: ${violation}`),
  ]
  return `${lines.join('\n')}\n`
}

function linesOf({ requirement, outcome, evidence, findings }: Judgement): string[] {
  const [first] = findings
  if (first === undefined) return []
  return [
    `${marks[outcome]} ${requirement.id.padEnd(10)} ${requirement.text} (${evidence.length} exchanges)`,
    ...findings
      .slice(0, findingsShown)
      .map(
        ({ exchange, expected, actual }) =>
          `       exchange ${callText(exchange)}\n         expected ${expected}\n         actual   ${actual}`,
      ),
    ...adviceLines(requirement, first).map(([name, text]) => `       ${name.padEnd(8)} ${text}`),
    ...(findings.length > findingsShown ? [`       and ${findings.length - findingsShown} more`] : []),
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
