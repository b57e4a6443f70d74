import type { components } from '../contract/generated/types/control.ts'
import { counted } from '../contract/count-in-words.ts'

type Wire = components['schemas']

/** A report as it comes from the control API, with the ids of exchanges where it is of a journal. */
export interface JudgedReport extends Omit<Wire['ConformanceReport'], 'format'> {
  readonly exchange_ids?: Readonly<Record<string, string>>
}

/** One thing that is wrong, with where it was seen. */
export interface LocatedFinding {
  readonly requirement: Wire['ConformanceRequirement']
  readonly section: string
  readonly finding: Wire['ConformanceFinding']
  /** The id of the exchange in the journal; undefined where the report is not of a journal. */
  readonly exchangeId: string | undefined
}

/** Everything that a report found to be wrong, requirement by requirement. */
export function findingsOf(report: JudgedReport): LocatedFinding[] {
  const requirements = new Map(report.requirements.map((each) => [each.id, each]))
  return report.sections.flatMap(({ name, verdicts }) =>
    verdicts.flatMap(({ id, findings }) => {
      const requirement = requirements.get(id)
      if (requirement === undefined) return []
      return findings.map((finding) => ({
        requirement,
        section: name,
        finding,
        exchangeId: report.exchange_ids?.[String(finding.exchange)],
      }))
    }),
  )
}

/** So many findings of one requirement are told in full. */
const findingsTold = 3

/** Of the findings behind them, so many are named by where they were seen. */
const placesTold = 20

/**
 * Findings as lines, a requirement once however often it is broken: the places with what should have been and what was, then
 * why it matters and how it is fixed. What must be kept comes first. Sections are named where there are several.
 */
export function findingLines(findings: readonly LocatedFinding[]): string[] {
  const isNamed = new Set(findings.map(({ section }) => section)).size > 1
  const byRequirement = [...Map.groupBy(findings, ({ requirement }) => requirement.id).values()]
  const isMust = ([first]: readonly LocatedFinding[]): boolean => first?.requirement.level === 'MUST'
  return [...byRequirement.filter(isMust), ...byRequirement.filter((each) => !isMust(each))].flatMap((each) =>
    requirementLines(each, isNamed),
  )
}

function requirementLines(findings: readonly LocatedFinding[], isNamed: boolean): string[] {
  const [first] = findings
  if (first === undefined) return []
  const { id, level, text, source } = first.requirement
  const alike = Map.groupBy(findings, ({ finding }) => JSON.stringify([finding.expected, finding.actual]))
  const told = [...alike.values()].flatMap((each) => each.slice(0, 1)).slice(0, findingsTold)
  const others = findings.filter((each) => !told.includes(each))
  const distinct = (name: string, value: (located: LocatedFinding) => string): string[] =>
    [...new Set(told.map(value))].map((each) => `  ${name.padEnd(8)} ${each}`)
  return [
    `${level} ${id}: ${text}`,
    ...told.flatMap((each) => placeLines(each, isNamed)),
    ...otherLines(others, isNamed),
    ...distinct('why', ({ finding }) => finding.why),
    ...distinct('fix', ({ finding }) => finding.fix),
    ...distinct('source', ({ finding }) => finding.address ?? source),
  ]
}

function placeLines(located: LocatedFinding, isNamed: boolean): string[] {
  const { call, status, expected, actual, field } = located.finding
  const answered = status === 0 ? 'whose answer did not come whole' : `answered ${status}`
  return [
    `  at       ${placeOf(located, isNamed)}, ${call}, ${answered}${field === undefined ? '' : `, field ${field}`}`,
    `  expected ${expected}`,
    `  actual   ${actual}`,
  ]
}

function otherLines(others: readonly LocatedFinding[], isNamed: boolean): string[] {
  if (others.length === 0) return []
  const places = others.slice(0, placesTold).map((each) => placeOf(each, isNamed))
  const rest = others.length > placesTold ? `, and ${others.length - placesTold} more` : ''
  return [`  also at  ${places.join(', ')}${rest}`]
}

function placeOf({ section, finding, exchangeId }: LocatedFinding, isNamed: boolean): string {
  const exchange = `exchange ${exchangeId ?? finding.exchange}`
  return isNamed ? `${section} ${exchange}` : exchange
}

/** A report as an agent reads it: the numbers and a verdict for each section first, then what is wrong. */
export function reportText(report: JudgedReport): string {
  const { failed, count, requirement_set: set, sections } = report
  return [
    `${failed ? 'FAILED' : 'passed'} by the requirements ${set}: ${count.passed} passed, ${count.failed} failed, ${count.warned} warned, ${count.not_exercised} not exercised`,
    ...sections.flatMap((each) => sectionLines(each, report.requirements)),
    ...findingLines(findingsOf(report)),
  ].join('\n')
}

/** What a section breaks, and what it lacks besides: its task is not done, or it did not show what it has to. */
function sectionLines(
  { name, exchanges, verdicts, problems, not_exercised: open, answer_faults: faults }: Wire['ConformanceSection'],
  requirements: JudgedReport['requirements'],
): string[] {
  const broken = verdicts.filter(({ findings }) => findings.length > 0).map(({ id }) => id)
  return [
    [
      `${name}: ${counted(exchanges, 'exchange')}`,
      ...(problems.length + open.length === 0 ? [] : ['not done']),
      ...(broken.length === 0 ? [] : [`breaks ${broken.join(', ')}`]),
    ].join(', '),
    ...problems.map((each) => `  ! ${each}`),
    ...open.map(
      (id) => `  ! nothing was seen that shows ${id}: ${requirements.find((each) => each.id === id)?.text ?? ''}`,
    ),
    ...faults
      .slice(0, findingsTold)
      .map(
        ({ call, violation }) =>
          `  ! an answer of the sandbox breaks its contract, no fault of the integration: ${call}: ${violation}`,
      ),
  ]
}
