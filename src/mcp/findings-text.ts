import type { components } from '../contract/generated/types/control.ts'

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

/** A finding as lines: the requirement, what should have been, what was, and how it is fixed. */
export function findingLines({ requirement, finding, exchangeId }: LocatedFinding): string[] {
  const { id, level, text, source } = requirement
  const { exchange, call, status, expected, actual, field, why, fix, address } = finding
  const where = exchangeId === undefined ? `exchange ${exchange}` : `exchange ${exchangeId}`
  return [
    `${level} ${id}: ${text}`,
    `  at       ${where}, ${call}, answered ${status}${field === undefined ? '' : `, field ${field}`}`,
    `  expected ${expected}`,
    `  actual   ${actual}`,
    `  why      ${why}`,
    `  fix      ${fix}`,
    `  source   ${address ?? source}`,
  ]
}

/** So many findings of one requirement are told in full. */
const findingsTold = 3

/** A report as an agent reads it: what is wrong first, then what is missing, then the numbers. */
export function reportText(report: JudgedReport): string {
  const { failed, count, requirement_set: set, sections } = report
  const byRequirement = Map.groupBy(findingsOf(report), ({ requirement, section }) => `${section} ${requirement.id}`)
  const told = [...byRequirement.values()].flatMap((findings) => [
    ...findings.slice(0, findingsTold).flatMap((each) => withSection(each, sections.length > 1)),
    ...(findings.length > findingsTold ? [`  and ${findings.length - findingsTold} more like it`] : []),
  ])
  return [
    `${failed ? 'FAILED' : 'passed'} by the requirements ${set}: ${count.passed} passed, ${count.failed} failed, ${count.warned} warned, ${count.not_exercised} not exercised`,
    ...told,
    ...sections.flatMap((each) => sectionLines(each, report.requirements)),
  ].join('\n')
}

function withSection(located: LocatedFinding, isNamed: boolean): string[] {
  const [first = '', ...rest] = findingLines(located)
  return [isNamed ? `${located.section}: ${first}` : first, ...rest]
}

/** What a section lacks besides findings: its task is not done, or it did not show what it has to. */
function sectionLines(
  { name, exchanges, problems, not_exercised: open, answer_faults: faults }: Wire['ConformanceSection'],
  requirements: JudgedReport['requirements'],
): string[] {
  return [
    `${name}: ${exchanges} exchanges${problems.length + open.length === 0 ? '' : ', not done'}`,
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
