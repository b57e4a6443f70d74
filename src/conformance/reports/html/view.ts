import { html, type Html } from '../../../contract/html.ts'
import type { Judgement, Outcome } from '../../judge.ts'
import type { Finding, Requirement } from '../../requirement.ts'
import { hasSectionFailed, type Report, type Section } from '../../report.ts'
import { findingInChinese } from '../finding-words.ts'
import { problemInChinese } from '../problem-words.ts'
import { anchors } from './anchors.ts'
import { outcomeWords, said } from './words.ts'

/** What a page is made of besides the report: its style, its script, and the Chinese of what requirements and scenarios say. */
export interface PageParts {
  readonly style: string
  readonly script: string
  readonly chinese: (english: string) => string | undefined
}

/** A report as it is drawn. */
export interface View extends Pick<PageParts, 'chinese'> {
  readonly report: Report
  readonly sections: readonly ShownSection[]
}

/** A section with what its parts look up about it. */
export interface ShownSection {
  readonly section: Section
  readonly verdict: Outcome
  readonly findings: readonly ShownFinding[]
  /** Findings, and areas that it was evidence of, by the number of an exchange. */
  readonly findingsOf: ReadonlyMap<number, readonly ShownFinding[]>
  readonly areasOf: ReadonlyMap<number, ReadonlySet<string>>
}

/** A finding with its place in the page. */
export interface ShownFinding {
  readonly anchor: string
  readonly requirement: Requirement
  readonly outcome: Outcome
  readonly finding: Finding
  /** How many more of the requirement are not shown in this section, told with the last that is. */
  readonly more: number
}

/** So many findings of one requirement are shown of a section. */
const findingsShown = 50

/** A report as it is drawn, with what the parts of the page look up. */
export function viewOf(report: Report, { chinese }: Pick<PageParts, 'chinese'>): View {
  return { report, chinese, sections: report.sections.map(shownSection) }
}

function shownSection(section: Section): ShownSection {
  const findings = section.judgements
    .filter((each) => each.findings.length > 0)
    .sort((a, b) => rankOf(a.outcome) - rankOf(b.outcome))
    .flatMap(shownFindings)
    .map((each, at) => ({ ...each, anchor: anchors.finding(section.name, at + 1) }))
  const findingsOf = Map.groupBy(findings, (each) => each.finding.exchange.number)
  return { section, verdict: verdictOf(section), findings, findingsOf, areasOf: areasOf(section) }
}

function shownFindings({ requirement, outcome, findings }: Judgement): Omit<ShownFinding, 'anchor'>[] {
  const shown = findings.slice(0, findingsShown)
  return shown.map((finding, at) => ({
    requirement,
    outcome,
    finding,
    more: at === shown.length - 1 ? findings.length - shown.length : 0,
  }))
}

function areasOf({ judgements }: Section): ReadonlyMap<number, ReadonlySet<string>> {
  const areas = new Map<number, Set<string>>()
  for (const { requirement, evidence } of judgements)
    for (const number of evidence) areas.set(number, (areas.get(number) ?? new Set()).add(requirement.area))
  return areas
}

function verdictOf(section: Section): Outcome {
  if (hasSectionFailed(section)) return 'failed'
  const outcomes = section.judgements.map((each) => each.outcome)
  return (['warned', 'known_failure'] as const).find((each) => outcomes.includes(each)) ?? 'passed'
}

const order = Object.keys(outcomeWords)

/** Where an outcome stands among all, the worst first. */
export function rankOf(outcome: Outcome): number {
  return order.indexOf(outcome)
}

/** An outcome as a badge. */
export function badge(outcome: Outcome): Html {
  return html`<span class="outcome of-${outcome}">${said(outcomeWords[outcome])}</span>`
}

/** A sentence of a requirement or a scenario in both languages, or as it is where it has no Chinese. */
export function told({ chinese }: Pick<View, 'chinese'>, english: string): Html {
  const translated = chinese(english)
  return translated === undefined ? html`${english}` : said([english, translated])
}

/** What a finding expects or has seen in both languages, or as it is where it is no sentence. */
export function toldFinding(text: string, shown: (text: string) => Html | string = (each) => each): Html {
  const chinese = findingInChinese(text)
  return chinese === undefined
    ? html`${shown(text)}`
    : html`<span class="en">${shown(text)}</span><span class="zh" lang="zh-CN">${shown(chinese)}</span>`
}

/** What fails a scenario besides requirements in both languages, or as it is where it has no Chinese. */
export function toldProblem(english: string): Html {
  const chinese = problemInChinese(english)
  return chinese === undefined ? html`${english}` : said([english, chinese])
}

/** Names and what they are, one below the other; what is undefined is left out. */
export function factList(facts: readonly (readonly [name: Html, fact: Html | string | undefined])[]): Html {
  const shown = facts.flatMap(([name, fact]) =>
    fact === undefined
      ? []
      : html`<dt>${name}</dt>
          <dd>${fact}</dd>`,
  )
  return html`<dl class="facts">${shown}</dl>`
}
