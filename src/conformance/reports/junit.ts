import { escapeMarkup } from '../../contract/html.ts'
import type { Judgement } from '../judge.ts'
import type { Report, Section } from '../report.ts'
import { adviceLines, callText, findingText } from './words.ts'

/** One test case: what is tested, how long it took, and what stands in it. */
interface Case {
  readonly group: string
  readonly name: string
  readonly seconds: number
  readonly failure?: { readonly message: string; readonly text: string }
  readonly output?: string
}

/**
 * A report as the systems that run tests read it: a suite a scenario, with a case for its task, one for each requirement
 * that it exercised or had to, and one for answers that break the contract. The time of a scenario is shared out among
 * its cases: a requirement has its part of the time of the exchanges that it was about, and the task has the rest.
 */
export function junitReport({ sections }: Report): string {
  const suites = sections.map((section) => ({ section, cases: casesOf(section) }))
  const all = suites.flatMap((each) => each.cases)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="partner-sandbox conformance" ${countsOf(all)}>`,
    ...suites.flatMap(({ section, cases }) => [
      `  <testsuite name="${escapeMarkup(section.name)}" ${countsOf(cases)}>`,
      ...cases.map(caseText),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n')
}

function countsOf(cases: readonly Case[]): string {
  const failures = cases.filter((each) => each.failure !== undefined).length
  const seconds = cases.reduce((sum, each) => sum + each.seconds, 0)
  return `tests="${cases.length}" failures="${failures}" skipped="0" time="${seconds.toFixed(3)}"`
}

function casesOf(section: Section): Case[] {
  const { name, open = [], judgements } = section
  const share = sharesOf(section)
  const about = judgements.filter(
    ({ requirement, outcome }) =>
      open.includes(requirement.id) || (outcome !== 'not_exercised' && outcome !== 'not_tested'),
  )
  const cases = about.map((each) => caseOf(name, each, secondsOf(each, share)))
  const spent = cases.reduce((sum, each) => sum + each.seconds, 0)
  return [taskCase(section, spent), ...cases, ...answersCase(section)]
}

/** Seconds of each exchange for each of the requirements that it is evidence of, by its number. */
function sharesOf({ trace, judgements }: Section): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { evidence } of judgements)
    for (const number of new Set(evidence)) counts.set(number, (counts.get(number) ?? 0) + 1)
  return new Map(trace.map(({ number, duration }) => [number, duration / 1000 / (counts.get(number) ?? 1)]))
}

function secondsOf({ evidence }: Judgement, share: ReadonlyMap<number, number>): number {
  return [...new Set(evidence)].reduce((sum, number) => sum + (share.get(number) ?? 0), 0)
}

function taskCase({ name, problems, trace, ran }: Section, spent: number): Case {
  const wrong = trace.length === 0 && problems.length === 0 ? ['nothing was recorded'] : problems
  const [first] = wrong
  return {
    group: name,
    name: 'the task is done',
    seconds: Math.max((ran?.durationMs ?? 0) / 1000 - spent, 0),
    ...(first === undefined ? {} : { failure: { message: first, text: wrong.join('\n') } }),
    ...(ran === undefined || ran.printed === '' || first === undefined ? {} : { output: ran.printed }),
  }
}

function caseOf(section: string, { requirement, outcome, findings }: Judgement, seconds: number): Case {
  const { id, area, text } = requirement
  const base = { group: `${section}.${area}`, name: `${id} ${text}`, seconds }
  if (outcome === 'not_exercised')
    return {
      ...base,
      failure: { message: 'not exercised', text: `nothing exercised ${id}, which the scenario is about` },
    }
  const [first] = findings
  if (first === undefined) return base
  const advice = adviceLines(requirement, first).map(([label, words]) => `${label}: ${words}`)
  const detail = [...findings.map(findingText), ...advice].join('\n')
  return outcome === 'failed'
    ? { ...base, failure: { message: `${first.actual}; expected ${first.expected}`, text: detail } }
    : { ...base, output: detail }
}

function answersCase({ name, answerFaults }: Section): Case[] {
  const lines = answerFaults.map(({ exchange, violation }) => `${callText(exchange)}: ${violation}`)
  const [first] = lines
  if (first === undefined) return []
  const failure = { message: `not the integration's fault: ${first}`, text: lines.join('\n') }
  return [{ group: name, name: 'answers keep to the contract', seconds: 0, failure }]
}

function caseText({ group, name, seconds, failure, output }: Case): string {
  const head = `    <testcase classname="${escapeMarkup(group)}" name="${escapeMarkup(name)}" time="${seconds.toFixed(3)}"`
  const inner = [
    failure === undefined ? '' : `<failure message="${readable(failure.message)}">${readable(failure.text)}</failure>`,
    output === undefined ? '' : `<system-out>${readable(output)}</system-out>`,
  ].join('')
  return inner === '' ? `${head}/>` : `${head}>${inner}</testcase>`
}

/** Text for XML 1.0, which has no place for most control signs, escaped or not. */
function readable(text: string): string {
  return escapeMarkup(text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD'))
}
