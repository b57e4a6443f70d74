import type { components } from '../../contract/generated/types/control.ts'
import { explain } from '../explain.ts'
import type { Judgement } from '../judge.ts'
import type { Finding, Requirement } from '../requirement.ts'
import { type Speech, told, toldFinding, toldProblem } from './speech.ts'
import { callsOf, countOf, hasFailed, type Report, scoreOf, type Section, verdictsOf } from '../report.ts'

type Wire = components['schemas']

/** A report names so many exchanges as evidence at most; it counts them all. */
const evidenceShown = 100

/**
 * A report for programs: the schema is ConformanceReport of specs/control/conformance.yaml. `chinese` gives the Chinese of
 * what requirements say; with it the report carries the Chinese of its sentences too.
 */
export function jsonReport(report: Report, chinese?: Speech['chinese']): Wire['ConformanceReport'] {
  const { testable, passed } = scoreOf(report)
  const verdicts = verdictsOf(report)
  return {
    format: 'partner-sandbox-conformance',
    version: 2,
    requirement_set: report.requirementSet,
    ...(report.site === undefined ? {} : { site: report.site }),
    ...fromRun(report),
    failed: hasFailed(report),
    testable_percent: testable,
    passed_percent: passed,
    count: countOf(verdicts),
    requirements: verdicts.map(({ requirement, outcome, sections }) => ({
      id: requirement.id,
      level: requirement.level,
      area: requirement.area,
      text: requirement.text,
      harm: requirement.harm,
      fix: requirement.fix,
      source: requirement.source,
      ...(requirement.notTested === undefined ? {} : { not_tested: requirement.notTested }),
      outcome,
      sections: [...sections],
    })),
    sections: report.sections.map(fromSection),
    ...(chinese === undefined ? {} : { translations: { zh: translations(report, { language: 'zh', chinese }) } }),
  }
}

/** Every sentence of a report in the language of a speech, by the English one, as far as there are words. */
function translations({ sections }: Report, speech: Speech): Record<string, string> {
  const judgements = sections.flatMap((each) => each.judgements)
  const findings = judgements.flatMap(({ requirement, findings: all }) =>
    all.slice(0, evidenceShown).map((each) => explain(requirement, each)),
  )
  const sentences = [
    ...judgements.flatMap(({ requirement: { text, fix, notTested = '' } }) => [text, fix, notTested]),
    ...findings.flatMap(({ why, fix }) => [why, fix]),
  ]
  const pairs = [
    ...sections.flatMap(({ problems }) => problems).map((each) => [each, toldProblem(each, speech)] as const),
    ...findings
      .flatMap(({ expected, actual }) => [expected, actual])
      .map((each) => [each, toldFinding(each, speech)] as const),
    ...[...new Set(sentences)].map((each) => [each, told(each, speech)] as const),
  ]
  return Object.fromEntries(pairs.filter(([english, translated]) => translated !== english))
}

function fromRun({ ran }: Report): Pick<Wire['ConformanceReport'], 'started_at' | 'seconds'> {
  return ran === undefined ? {} : { started_at: new Date(ran.startedAt).toISOString(), seconds: ran.durationMs / 1000 }
}

function fromSection({
  name,
  problems,
  open = [],
  judgements,
  answerFaults,
  trace,
  runs,
}: Section): Wire['ConformanceSection'] {
  return {
    name,
    problems: [...problems],
    not_exercised: [...open],
    exchanges: trace.length,
    ...(runs === undefined ? {} : { runs: { ...runs } }),
    calls: { ...callsOf(trace) },
    verdicts: judgements
      .filter(({ outcome }) => outcome !== 'not_exercised' && outcome !== 'not_tested')
      .map(fromJudgement),
    answer_faults: answerFaults.slice(0, evidenceShown).map(({ exchange, violation }) => ({
      exchange: exchange.number,
      call: `${exchange.method} ${exchange.path}`,
      status: exchange.status,
      violation,
    })),
  }
}

function fromJudgement({ requirement, outcome, evidence, findings }: Judgement): Wire['ConformanceVerdict'] {
  return {
    id: requirement.id,
    outcome,
    exchanges: evidence.length,
    evidence: evidence.slice(0, evidenceShown),
    findings: findings.slice(0, evidenceShown).map((each) => fromFinding(requirement, each)),
  }
}

function fromFinding(requirement: Requirement, finding: Finding): Wire['ConformanceFinding'] {
  const { exchange, expected, actual, field, harm, why, fix, address } = explain(requirement, finding)
  return {
    exchange: exchange.number,
    call: `${exchange.method} ${exchange.path}`,
    status: exchange.status,
    expected,
    actual,
    ...(field === undefined || field === '' ? {} : { field }),
    harm,
    why,
    fix,
    ...(address === undefined ? {} : { address }),
  }
}
