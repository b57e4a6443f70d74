import { type Judgement } from '../judge.ts'
import { type Report, type Section } from '../report.ts'
import { escapeMarkup } from '../../contract/html.ts'
import { adviceLines, callText, findingText, openLine } from './words.ts'

/** A report as the systems that run tests read it: a suite a section, with a case for each requirement and problem. */
export function junitReport({ sections }: Report): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="partner-sandbox conformance">',
    ...sections.flatMap(suiteOf),
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteOf({ name, problems, open = [], judgements, answerFaults }: Section): string[] {
  const tested = judgements.filter((each) => each.outcome !== 'not_tested')
  const faults = [
    ...problems,
    ...openLine(open),
    ...answerFaults.map(
      ({ exchange, violation }) => `not the integration's fault: ${callText(exchange)}: ${violation}`,
    ),
  ]
  const failures = tested.filter((each) => each.outcome === 'failed').length + faults.length
  const skipped = tested.filter((each) => each.outcome === 'not_exercised').length
  return [
    `  <testsuite name="${escapeMarkup(name)}" tests="${tested.length + faults.length}" failures="${failures}" skipped="${skipped}">`,
    ...tested.map((each) => caseOf(name, each)),
    ...faults.map((each) => {
      const words = escapeMarkup(each)
      return `    <testcase classname="${escapeMarkup(name)}" name="${words}"><failure message="${words}"/></testcase>`
    }),
    '  </testsuite>',
  ]
}

function caseOf(section: string, { requirement, outcome, findings }: Judgement): string {
  const name = escapeMarkup(`${requirement.id} ${requirement.text}`)
  const open = `    <testcase classname="${escapeMarkup(section)}.${requirement.area}" name="${name}"`
  if (outcome === 'passed') return `${open}/>`
  const [first] = findings
  const advice = first === undefined ? [] : adviceLines(requirement, first).map(([label, text]) => `${label}: ${text}`)
  const detail = escapeMarkup([...findings.map(findingText), ...advice].join('\n'))
  const inner =
    outcome === 'failed'
      ? `<failure message="${escapeMarkup(requirement.text)}">${detail}</failure>`
      : outcome === 'warned'
        ? `<system-out>${detail}</system-out>`
        : '<skipped message="not exercised"/>'
  return `${open}>${inner}</testcase>`
}
