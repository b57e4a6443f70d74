import { html, type Html } from '../../contract/html.ts'
import { redactBody } from '../../contract/redact.ts'
import { operationsOf, platformServices } from '../../contract/services.ts'
import { type Judgement, type Outcome } from '../judge.ts'
import { callsOf, countOf, hasSectionFailed, type Report, scoreOf, type Section, verdictsOf } from '../report.ts'
import { type TracedExchange } from '../trace/trace.ts'
import { adviceLines, callText, openLine } from './words.ts'

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
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>Conformance</title>
      <style>
        body {
          font:
            15px/1.5 system-ui,
            sans-serif;
          margin: 2rem auto;
          max-width: 75rem;
          padding: 0 1rem;
        }
        table {
          border-collapse: collapse;
          width: 100%;
        }
        td,
        th {
          border-top: 1px solid #d0d7de;
          padding: 0.4rem 0.6rem;
          text-align: left;
          vertical-align: top;
        }
        pre {
          background: #f6f8fa;
          overflow: auto;
          padding: 0.5rem;
          white-space: pre-wrap;
        }
        small {
          color: #656d76;
        }
      </style>
      <h1>Conformance</h1>
      ${numbers(report)} ${report.sections.filter(hasTrouble).map(sectionHtml)}
      <h2>Requirements</h2>
      <table>
        <tr>
          <th>verdict</th>
          <th>id</th>
          <th>level</th>
          <th>requirement</th>
          <th>exercised in</th>
        </tr>
        ${verdictsOf(report).map(
          ({ requirement, outcome, sections }) =>
            html`<tr>
              <td>${mark(outcome)}</td>
              <td>${requirement.id}</td>
              <td>${requirement.level}</td>
              <td>${requirement.text} <small>${requirement.notTested ?? requirement.source}</small></td>
              <td>${sections.join(', ')}</td>
            </tr>`,
        )}
      </table>
      ${report.sections.filter((each) => !hasTrouble(each)).map(sectionHtml)} ${coverage(report)}
    </html> `.toString()
}

function numbers(report: Report): Html {
  const { testable, passed } = scoreOf(report)
  const count = countOf(verdictsOf(report))
  return html`<p>
    <b>${testable} %</b> of the requirements (set ${report.requirementSet}) can be tested here; of what was exercised
    <b>${passed} %</b> passed: ${count.passed} passed, ${count.failed} failed, ${count.warned} warned,
    ${count.not_exercised} were not exercised, ${count.not_tested} can be tested by no sandbox.
  </p>`
}

function mark(outcome: Outcome): Html {
  return html`<b style="color:${colours[outcome]}">${outcome.replace('_', ' ')}</b>`
}

function hasTrouble({ problems, open = [], judgements, answerFaults }: Section): boolean {
  return problems.length + open.length + answerFaults.length > 0 || judgements.some((each) => each.findings.length > 0)
}

function verdictOf(section: Section): Outcome {
  if (hasSectionFailed(section)) return 'failed'
  return section.judgements.some((each) => each.findings.length > 0) ? 'warned' : 'passed'
}

function sectionHtml(section: Section): Html {
  const { name, problems, open = [], judgements, answerFaults, trace } = section
  const broken = judgements.filter((each) => each.findings.length > 0)
  const faults = answerFaults.map(
    ({ exchange, violation }) => html`<li>Not the integration's fault: ${callText(exchange)}: ${violation}</li>`,
  )
  return html`<h2>${name} ${mark(verdictOf(section))}</h2>
    <p>
      ${trace.length} exchanges, ${judgements.filter((each) => each.outcome === 'passed').length} requirements passed.
    </p>
    <ul>
      ${[...problems, ...openLine(open)].map((each) => html`<li>${each}</li>`)}${faults}
    </ul>
    ${broken.map(brokenHtml)}`
}

function brokenHtml({ requirement, outcome, findings }: Judgement): Html {
  const details = findings.slice(0, findingsShown).map((finding) => {
    const { exchange, expected, actual } = finding
    return html`<details open>
      <summary>${callText(exchange)}</summary>
      <p>expected ${expected}<br />actual ${actual}</p>
      <p>${adviceLines(requirement, finding).map(adviceHtml)}</p>
      ${exchangeHtml(exchange)}
    </details>`
  })
  const more = findings.length > findingsShown ? html`<p>and ${findings.length - findingsShown} more</p>` : undefined
  return html`<h3>${mark(outcome)} ${requirement.id} ${requirement.text}</h3>
    ${details}${more}`
}

function adviceHtml([label, text]: readonly [string, string]): Html {
  return html`${label} ${text}<br />`
}

function exchangeHtml({ query, bodyText, answer, status }: TracedExchange): Html[] {
  const told = answer === undefined ? '' : redactBody(JSON.stringify(answer))
  const parts = [query.toString(), bodyText, status === 0 && told !== '' ? `(never delivered) ${told}` : told]
  return parts.filter((each) => each !== '').map((each) => html`<pre>${each.slice(0, bodyShown)}</pre>`)
}

function coverage({ sections }: Report): Html {
  const calls = callsOf(sections.flatMap((each) => each.trace))
  const operations = operationsOf(platformServices)
  const called = operations.filter((each) => each.id in calls)
  const rows = called.map((each) => html`<li>${each.id}: ${calls[each.id] ?? 0}</li>`)
  return html`<h2>Operations</h2>
    <p>${called.length} of ${operations.length} operations were called.</p>
    <ul>
      ${rows}
    </ul>`
}
