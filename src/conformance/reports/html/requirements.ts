import { html, type Html } from '../../../contract/html.ts'
import type { IndexedOperation } from '../../../contract/operations.ts'
import { operationsOf, platformServices } from '../../../contract/services.ts'
import { sourceAddress } from '../../../contract/source-address.ts'
import { harms } from '../../harm.ts'
import type { Outcome } from '../../judge.ts'
import type { Requirement } from '../../requirement.ts'
import { type Verdict, verdictsOf } from '../../report.ts'
import { exampleOf } from '../../examples/all.ts'
import { anchors, sourceHtml } from './anchors.ts'
import { badge, factList, told, toldFinding, type View } from './view.ts'
import { areaWords, counted, said, words, type Word } from './words.ts'

const groups: readonly (readonly [outcomes: readonly Outcome[], word: Word])[] = [
  [['failed', 'warned', 'known_failure'], words.broken],
  [['passed'], words.requirementsPassed],
  [['not_exercised'], words.notExercised],
  [['not_tested'], words.notTested],
]

/** Every requirement, the broken ones first and open, the others folded by how they came out. */
export function requirementsHtml(view: View): Html {
  const verdicts = verdictsOf(view.report)
  const shown = groups.flatMap(([outcomes, word]) => {
    const among = verdicts.filter((each) => outcomes.includes(each.outcome))
    if (among.length === 0) return []
    const isOpen = outcomes.includes('failed')
    return html`<details class="group" data-group ${isOpen ? html`open` : undefined}>
      <summary><h3>${said(counted(among.length, word))}</h3></summary>
      ${among.map((each) => requirementHtml(each, view))}
    </details>`
  })
  return html`<section id="requirements" data-group>
    <h2>${said(words.requirements)}</h2>
    ${shown}
  </section>`
}

function requirementHtml({ requirement, outcome, sections }: Verdict, view: View): Html {
  const { id, area, level, text } = requirement
  return html`<details
    class="requirement"
    id="${anchors.requirement(id)}"
    data-item="requirement"
    data-verdict="${outcome}"
    data-area="${area}"
    data-operation="${operationsOfRequirement(requirement, view).join(' ')}"
  >
    <summary>${badge(outcome)} <b>${id}</b> ${level} ${told(view, text)}</summary>
    ${factList(factsOf(requirement, sections, view))}
  </details>`
}

function factsOf(
  requirement: Requirement,
  sections: readonly string[],
  view: View,
): (readonly [Html, Html | string | undefined])[] {
  const { id, area, harm, fix, source, notTested, operations = [] } = requirement
  const example = exampleOf(id)
  const findings = findingsHtml(id, view)
  return [
    [said(words.area), said(areaWords[area])],
    [said(words.why), told(view, harms[harm])],
    [said(words.keep), told(view, fix)],
    [said(words.right), example === undefined ? undefined : codeHtml(example.right, 'right')],
    [said(words.wrong), example === undefined ? undefined : codeHtml(example.wrong, 'wrong')],
    [said(words.source), sourceHtml(source, sourceAddress(source, firstOperation(operations)))],
    [said(words.about), operations.length === 0 ? undefined : operations.join(', ')],
    [said(words.whyNot), notTested === undefined ? undefined : told(view, notTested)],
    [said(words.findings), findings.length === 0 ? undefined : html`${findings}`],
    [said(words.exercisedIn), sections.length === 0 ? undefined : html`${sections.map(scenarioLink)}`],
  ]
}

function codeHtml(text: string, kind: 'right' | 'wrong'): Html {
  return html`<pre class="code is-${kind}">${text}</pre>`
}

function scenarioLink(name: string, at: number): Html {
  return html`${at > 0 ? ', ' : ''}<a href="#${anchors.scenario(name)}">${name}</a>`
}

function findingsHtml(id: string, { sections }: View): Html[] {
  return sections.flatMap(({ section, findings }) =>
    findings
      .filter((each) => each.requirement.id === id)
      .map(
        ({ anchor, finding }) =>
          html`<div>
            <a href="#${anchor}">${section.name}, ${finding.exchange.number}: ${toldFinding(finding.actual)}</a>
          </div>`,
      ),
  )
}

function firstOperation([id]: readonly string[]): IndexedOperation | undefined {
  return id === undefined ? undefined : operationsOf(platformServices).find((each) => each.id === id)
}

/** The operations that a requirement is about, or those in which it was broken. */
function operationsOfRequirement({ id, operations = [] }: Requirement, { sections }: View): string[] {
  const broken = sections.flatMap(({ findings }) =>
    findings
      .filter((each) => each.requirement.id === id)
      .flatMap(({ finding }) => finding.exchange.operation?.id ?? []),
  )
  return [...new Set([...operations, ...broken])]
}
