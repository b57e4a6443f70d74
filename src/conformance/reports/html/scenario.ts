import { html, type Html } from '../../../contract/html.ts'
import { redactBody } from '../../../contract/redact.ts'
import type { Section, SectionRun } from '../../report.ts'
import { scenarios } from '../../scenarios/all.ts'
import type { ControlStep } from '../../scenarios/scenario.ts'
import { anchors, exchangeLink, requirementLink } from './anchors.ts'
import { exchangeHtml } from './exchange.ts'
import { findingHtml } from './finding.ts'
import { durationText, momentText, timelineOf, type TimelineStep } from './moments.ts'
import { badge, type ShownSection, told, toldProblem, type View } from './view.ts'
import { counted, said, words } from './words.ts'

/** So many exchanges are shown in all; of longer recordings those near findings and the first, evenly by section. */
const exchangesShown = 3000

/** A scenario: its task, what fails it, its findings, and folded below it what happened. Open where something is wrong. */
export function scenarioHtml(shown: ShownSection, view: View): Html {
  const { section, verdict } = shown
  const scenario = scenarios.find((each) => each.id === section.name)
  return html`<details
    class="scenario"
    id="${anchors.scenario(section.name)}"
    data-group
    ${verdict === 'passed' ? undefined : html`open`}
  >
    <summary>
      <h3>${badge(verdict)} ${section.name}</h3>
      <span class="dim">${said(counted(section.trace.length, words.exchanges))}${secondsHtml(section.ran)}</span>
    </summary>
    ${scenario === undefined ? undefined : html`<p>${said(words.task)}: ${told(view, scenario.task)}</p>`}
    ${problemsHtml(section)} ${findingsHtml(shown, view)} ${faultsHtml(section)}
    ${arrangedHtml(scenario?.arrange ?? [])} ${printedHtml(section.ran)} ${timelineHtml(shown, view)}
  </details>`
}

/** So many findings of a requirement stand open; one habit may have a hundred. */
const findingsOpen = 3

/** The findings of a scenario: the first of each requirement, and its others folded behind them. */
function findingsHtml({ section, findings }: ShownSection, view: View): Html[] {
  const cards = (some: typeof findings): Html[] => some.map((each) => findingHtml(each, section.name, view))
  return [...Map.groupBy(findings, ({ requirement }) => requirement.id).values()].flatMap((alike) => {
    const folded = alike.slice(findingsOpen)
    if (folded.length === 0) return cards(alike)
    return [
      ...cards(alike.slice(0, findingsOpen)),
      html`<details class="part" data-group>
        <summary>${folded[0]?.requirement.id}: ${said(counted(folded.length, words.more))}</summary>
        ${cards(folded)}
      </details>`,
    ]
  })
}

function secondsHtml(ran: SectionRun | undefined): Html | undefined {
  return ran === undefined ? undefined : html` · ${durationText(ran.durationMs)}`
}

function problemsHtml({ problems, open = [], trace }: Section): Html | undefined {
  const nothing = trace.length === 0 && problems.length === 0 ? [html`<li>${said(words.nothing)}</li>`] : []
  const untouched =
    open.length === 0
      ? []
      : [
          html`<li>
            ${said(words.notExercisedHere)} ${open.map((id, at) => html`${at > 0 ? ', ' : ''}${requirementLink(id)}`)}
          </li>`,
        ]
  const lines = [...nothing, ...problems.map((each) => html`<li>${toldProblem(each)}</li>`), ...untouched]
  if (lines.length === 0) return undefined
  return html`<section class="banner bad" data-item="problem" data-verdict="failed" data-area="" data-operation="">
    <h4>${said(words.problems)}</h4>
    <ul>
      ${lines}
    </ul>
  </section>`
}

function faultsHtml({ answerFaults, name }: Section): Html | undefined {
  if (answerFaults.length === 0) return undefined
  const lines = answerFaults
    .slice(0, 100)
    .map(({ exchange, violation }) => html`<li>${exchangeLink(name, exchange)}: ${violation}</li>`)
  return html`<section class="banner" data-item="problem" data-verdict="failed" data-area="" data-operation="">
    <h4>${said(words.othersFault)}</h4>
    <ul>
      ${lines}
    </ul>
  </section>`
}

function arrangedHtml(steps: readonly ControlStep[]): Html | undefined {
  if (steps.length === 0) return undefined
  const lines = steps.map(
    ({ method, path, body }) => html`${method} /_sandbox${path} ${redactBody(JSON.stringify(body))} `,
  )
  return html`<details class="part">
    <summary>${said(counted(steps.length, words.arranged))}</summary>
    <pre class="code">${lines}</pre>
  </details>`
}

function printedHtml(ran: SectionRun | undefined): Html | undefined {
  if (ran === undefined || ran.printed === '') return undefined
  const cut = ran.leftOut === 0 ? undefined : html`<p class="dim">${said(counted(ran.leftOut, words.printedCut))}</p>`
  return html`<details class="part">
    <summary>${said(words.printed)}</summary>
    ${cut}
    <pre class="code">${ran.printed}</pre>
  </details>`
}

function timelineHtml(shown: ShownSection, view: View): Html | undefined {
  const { section, verdict } = shown
  const [first] = section.trace
  if (first === undefined) return undefined
  const wanted = numbersShown(shown, Math.max(Math.floor(exchangesShown / view.sections.length), 50))
  const steps = timelineOf(section.trace, ({ number }) => wanted === 'all' || wanted.has(number))
  const open = verdict === 'passed' ? undefined : html`open`
  return html`<details class="part" data-group ${open}>
    <summary>${said(words.timeline)}</summary>
    <ol class="timeline">
      ${steps.map((each) => stepHtml(each, shown, first.receivedAt))}
    </ol>
  </details>`
}

/** Numbers of the exchanges that are shown: all, or those of findings with their neighbours, and the first. */
function numbersShown(
  { section: { trace, answerFaults }, findingsOf }: ShownSection,
  limit: number,
): ReadonlySet<number> | 'all' {
  if (trace.length <= limit) return 'all'
  const named = [...findingsOf.keys(), ...answerFaults.slice(0, 100).map((each) => each.exchange.number)]
  const near = named.slice(0, limit).flatMap((number) => [number - 1, number, number + 1])
  const numbers = new Set(near.filter((each) => each > 0 && each <= trace.length))
  for (let number = 1; numbers.size < limit && number <= trace.length; number += 1) numbers.add(number)
  return numbers
}

function stepHtml(step: TimelineStep, shown: ShownSection, begin: number): Html {
  if (step.kind === 'exchange') return exchangeHtml(step.exchange, shown, begin)
  if (step.kind === 'left out') return html`<li class="dim">${said(counted(step.count, words.leftOut))}</li>`
  const word = step.by < 0 ? words.clockBack : words.clockMoves
  return html`<li class="clock">
    ${said(counted(durationText(Math.abs(step.by)), word))} <span class="dim">${momentText(step.to)}</span>
  </li>`
}
