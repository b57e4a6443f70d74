import { redactBody } from '../../contract/redact.ts'
import { allOperations } from '../../contract/services.ts'
import { type Judgement, type Outcome } from '../judge.ts'
import { callsOf, countOf, type Report, scoreOf, type Section, verdictsOf } from '../report.ts'
import { type TracedExchange } from '../trace/trace.ts'
import { escapeMarkup } from './escape.ts'
import { callText } from './words.ts'

const colours: Readonly<Record<Outcome, string>> = {
  passed: '#1a7f37',
  failed: '#cf222e',
  warned: '#9a6700',
  known_failure: '#9a6700',
  not_exercised: '#656d76',
  not_tested: '#656d76',
}

const bodyShown = 2000
const findingsShown = 20

/** A report as one file for a browser, with nothing to load: verdicts by requirement and by scenario, evidence, coverage. */
export function htmlReport(report: Report): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Conformance</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
td, th { border-top: 1px solid #d0d7de; padding: .4rem .6rem; text-align: left; vertical-align: top }
pre { background: #f6f8fa; overflow: auto; padding: .5rem; white-space: pre-wrap }
small { color: #656d76 }
</style>
<h1>Conformance</h1>
${numbers(report)}
${report.sections.filter(hasTrouble).map(sectionHtml).join('\n')}
<h2>Requirements</h2>
<table>
<tr><th>verdict</th><th>id</th><th>level</th><th>requirement</th><th>exercised in</th></tr>
${verdictsOf(report)
  .map(
    ({ requirement, outcome, sections }) =>
      `<tr><td>${mark(outcome)}</td><td>${requirement.id}</td><td>${requirement.level}</td><td>${escapeMarkup(requirement.text)} <small>${escapeMarkup(requirement.notTested ?? requirement.source)}</small></td><td>${escapeMarkup(sections.join(', '))}</td></tr>`,
  )
  .join('\n')}
</table>
${report.sections
  .filter((each) => !hasTrouble(each))
  .map(sectionHtml)
  .join('\n')}
${coverage(report)}
</html>
`
}

function numbers(report: Report): string {
  const { testable, passed } = scoreOf(report)
  const count = countOf(verdictsOf(report))
  return `<p><b>${testable} %</b> of the requirements (set ${escapeMarkup(report.requirementSet)}) can be tested here; of what was exercised <b>${passed} %</b> passed: ${count.passed} passed, ${count.failed} failed, ${count.warned} warned, ${count.not_exercised} were not exercised, ${count.not_tested} can be tested by no sandbox.</p>`
}

function mark(outcome: Outcome): string {
  return `<b style="color:${colours[outcome]}">${outcome.replace('_', ' ')}</b>`
}

function hasTrouble({ problems, judgements, answerFaults }: Section): boolean {
  return problems.length + answerFaults.length > 0 || judgements.some((each) => each.findings.length > 0)
}

function verdictOf({ problems, judgements, answerFaults }: Section): Outcome {
  const isFailed = problems.length + answerFaults.length > 0 || judgements.some((each) => each.outcome === 'failed')
  if (isFailed) return 'failed'
  return judgements.some((each) => each.findings.length > 0) ? 'warned' : 'passed'
}

function sectionHtml(section: Section): string {
  const { name, problems, judgements, answerFaults, trace } = section
  const broken = judgements.filter((each) => each.findings.length > 0)
  const faults = answerFaults.map(
    ({ exchange, violation }) =>
      `<li>Not the integration's fault: ${escapeMarkup(`${callText(exchange)}: ${violation}`)}</li>`,
  )
  return `<h2>${escapeMarkup(name)} ${mark(verdictOf(section))}</h2>
<p>${trace.length} exchanges, ${judgements.filter((each) => each.outcome === 'passed').length} requirements passed.</p>
<ul>${problems.map((each) => `<li>${escapeMarkup(each)}</li>`).join('')}${faults.join('')}</ul>
${broken.map(brokenHtml).join('\n')}`
}

function brokenHtml({ requirement, outcome, findings }: Judgement): string {
  const details = findings
    .slice(0, findingsShown)
    .map(
      ({ exchange, expected, actual }) =>
        `<details open><summary>${escapeMarkup(callText(exchange))}</summary><p>expected ${escapeMarkup(expected)}<br>actual ${escapeMarkup(actual)}</p>${exchangeHtml(exchange)}</details>`,
    )
  const more = findings.length > findingsShown ? `<p>and ${findings.length - findingsShown} more</p>` : ''
  return `<h3>${mark(outcome)} ${requirement.id} ${escapeMarkup(requirement.text)}</h3>${details.join('')}${more}`
}

function exchangeHtml({ query, bodyText, answer, status }: TracedExchange): string {
  const told = answer === undefined ? '' : redactBody(JSON.stringify(answer))
  const parts = [query.toString(), bodyText, status === 0 && told !== '' ? `(never delivered) ${told}` : told]
  return parts
    .filter((each) => each !== '')
    .map((each) => `<pre>${escapeMarkup(each.slice(0, bodyShown))}</pre>`)
    .join('')
}

function coverage({ sections }: Report): string {
  const calls = callsOf(sections.flatMap((each) => each.trace))
  const operations = allOperations().filter((each) => each.service !== 'control')
  const called = operations.filter((each) => each.id in calls)
  const rows = called.map((each) => `<li>${each.id}: ${calls[each.id] ?? 0}</li>`)
  return `<h2>Operations</h2>
<p>${called.length} of ${operations.length} operations were called.</p>
<ul>${rows.join('')}</ul>`
}
