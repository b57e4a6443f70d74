import { html, type Html } from '../../../contract/html.ts'
import { operationsOf, platformServices } from '../../../contract/services.ts'
import { type Harm, harms } from '../../harm.ts'
import type { Outcome } from '../../judge.ts'
import { callsOf, countOf, hasFailed, scoreOf, verdictsOf } from '../../report.ts'
import { anchors, requirementLink } from './anchors.ts'
import { durationText, momentText } from './moments.ts'
import { badge, factList, rankOf, told, toldProblem, type View } from './view.ts'
import { counted, outcomeWords, said, words } from './words.ts'

/** What a reader wants first: how it came out, of what and when, and what to mend. */
export function summaryHtml(view: View): Html {
  const { report, sections } = view
  const { testable, passed, exercised } = scoreOf(report)
  const { ran, site, requirementSet } = report
  return html`<section id="summary">
    <h1>${said(words.title)} ${badge(hasFailed(report) ? 'failed' : 'passed')}</h1>
    <p class="totals">
      <b>${said(words.scenarios)}</b> ${badges(countOf(sections.map(({ verdict }) => ({ outcome: verdict }))))}
    </p>
    <p class="totals"><b>${said(words.counted)}</b> ${badges(countOf(verdictsOf(report)))}</p>
    ${factList([
      [said(words.begun), ran === undefined ? undefined : momentText(ran.startedAt)],
      [said(words.took), ran === undefined ? undefined : durationText(ran.durationMs)],
      [said(words.ran), ran === undefined ? undefined : html`<code>${ran.command}</code>`],
      [said(words.version), ran === undefined ? undefined : `partner-sandbox ${ran.version}`],
      [said(words.site), site],
      [said(words.set), requirementSet],
      [
        said(words.score),
        html`${exercised === 0 ? undefined : html`${said(counted(passed, words.passedText))}; `}${said(
          counted(testable, words.scoreText),
        )}`,
      ],
    ])}
    ${mendHtml(view)}
  </section>`
}

function badges(count: Readonly<Record<Outcome, number>>): Html[] {
  return Object.entries(outcomeWords).flatMap(([outcome, word]) => {
    const number = Object.entries(count).find(([name]) => name === outcome)?.[1] ?? 0
    return number === 0 ? [] : html`<span class="outcome of-${outcome}">${number} ${said(word)}</span> `
  })
}

const harmOrder = Object.keys(harms)

function harmRank(harm: Harm): number {
  return harmOrder.indexOf(harm)
}

function mendHtml(view: View): Html {
  const broken = verdictsOf(view.report)
    .filter(({ outcome }) => ['failed', 'warned', 'known_failure'].includes(outcome))
    .sort(
      (a, b) => rankOf(a.outcome) - rankOf(b.outcome) || harmRank(a.requirement.harm) - harmRank(b.requirement.harm),
    )
  const rows = broken.map(
    ({ requirement, outcome }) =>
      html`<li>
        ${badge(outcome)} ${requirementLink(requirement.id)} ${told(view, requirement.text)}
        <span class="dim">${told(view, harms[requirement.harm])}</span> ${findingLinks(requirement.id, view)}
      </li>`,
  )
  const failed = view.sections
    .filter(({ section }) => problemsOf(section) > 0)
    .map(({ section }) => problemRow(section))
  if (rows.length + failed.length === 0) return html`<p class="banner good">${said(words.allWell)}</p>`
  return html`<h2>${said(words.mend)}</h2>
    <ol class="mend">
      ${rows}${failed}
    </ol>`
}

type Section = View['sections'][number]['section']

function problemsOf({ problems, open = [], answerFaults, trace }: Section): number {
  return problems.length + open.length + answerFaults.length + (trace.length === 0 ? 1 : 0)
}

function problemRow(section: Section): Html {
  const { name } = section
  const text = reasonOf(section)
  return html`<li>${badge('failed')} <a href="#${anchors.scenario(name)}">${name}</a> ${text}</li>`
}

/** Why a scenario fails, in a line: the first reason that there is. */
function reasonOf({ problems, open = [], answerFaults }: Section): Html {
  const [first] = problems
  if (first !== undefined) return toldProblem(first)
  if (answerFaults.length > 0) return said(words.othersFault)
  return open.length > 0 ? html`${said(words.notExercisedHere)} ${open.join(', ')}` : said(words.nothing)
}

/** Links to the findings of a requirement, ten at most; its own part of the page has them all. */
function findingLinks(id: string, { sections }: View): Html[] {
  const found = sections.flatMap(({ section, findings }) =>
    findings.filter((each) => each.requirement.id === id).map((each) => ({ ...each, name: section.name })),
  )
  const links = found
    .slice(0, 10)
    .map(({ anchor, name, finding }) => html`<a href="#${anchor}">${name} ${finding.exchange.number}</a> `)
  return found.length > 10 ? [...links, said(counted(found.length - 10, words.more))] : links
}

/** How often each operation was called. */
export function operationsHtml({ report: { sections } }: View): Html | undefined {
  const calls = Object.entries(callsOf(sections.flatMap((each) => each.trace)))
  if (calls.length === 0) return undefined
  const all = operationsOf(platformServices).length
  const rows = calls
    .sort(([, a], [, b]) => b - a)
    .map(
      ([id, count]) =>
        html`<tr>
          <td>${id}</td>
          <td>${count}</td>
        </tr>`,
    )
  return html`<section id="operations">
    <h2>${said(words.operations)}</h2>
    <details>
      <summary>${said(counted(`${calls.length} / ${all}`, words.operationsCalled))}</summary>
      <table>
        <tr>
          <th>${said(words.operation)}</th>
          <th>${said(words.calls)}</th>
        </tr>
        ${rows}
      </table>
    </details>
  </section>`
}
