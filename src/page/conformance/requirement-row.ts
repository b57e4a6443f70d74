import { h, type JSX } from 'preact'
import { writeAddress } from '../address.ts'
import { say } from '../words.ts'
import { type Report, toldIn } from './opened-report.ts'
import { conformanceWords as words, outcomeWords } from './words.ts'

export interface RequirementRowProps {
  readonly requirement: Report['requirements'][number]
  readonly report: Report
}

type Verdict = Report['sections'][number]['verdicts'][number]

/** One requirement: how it came out, and at length why, with the exchanges that show it. */
export function RequirementRow({ requirement, report }: RequirementRowProps): JSX.Element {
  const { id, level, text, outcome } = requirement
  return h(
    'details',
    { class: 'requirement' },
    h(
      'summary',
      null,
      h('span', { class: `outcome of-${outcome}` }, say(outcomeWords[outcome])),
      ' ',
      h('b', null, `${id} ${level}`),
      ` ${toldIn(report, text)}`,
    ),
    h(Facts, { requirement, report }),
    report.sections.map(({ name, verdicts }) =>
      verdicts
        .filter((each) => each.id === id)
        .map((verdict) => h(Evidence, { key: name, name: report.sections.length > 1 ? name : '', verdict, report })),
    ),
  )
}

function Facts({ requirement, report }: RequirementRowProps): JSX.Element {
  const { source, fix, not_tested } = requirement
  return h(
    'dl',
    { class: 'facts' },
    [
      [words.fix, toldIn(report, fix)] as const,
      [words.source, source] as const,
      ...(not_tested === undefined ? [] : [[words.whyNot, toldIn(report, not_tested)] as const]),
    ].map(([word, fact]) => [h('dt', { key: `${word[0]}-name` }, say(word)), h('dd', { key: word[0] }, fact)]),
  )
}

interface EvidenceProps {
  readonly name: string
  readonly verdict: Verdict
  readonly report: Report
}

function Evidence({ name, verdict, report }: EvidenceProps): JSX.Element {
  const { exchanges, evidence, findings } = verdict
  return h(
    'section',
    null,
    name === '' ? null : h('h3', null, name),
    findings.length === 0
      ? null
      : h(
          'section',
          null,
          h('h3', null, say(words.findings)),
          h(
            'ul',
            { class: 'findings' },
            findings.map(({ exchange, call, status, expected, actual, field }, at) =>
              h(
                'li',
                { key: at },
                h(ExchangeLink, { number: exchange, report, text: `${call} ${status}` }),
                field === undefined ? null : h('code', null, ` ${field}`),
                h('br', null),
                `${say(words.expected)}: ${toldIn(report, expected)}`,
                h('br', null),
                `${say(words.actual)}: ${toldIn(report, actual)}`,
              ),
            ),
          ),
        ),
    h('h3', null, `${say(words.evidence)} (${exchanges})`),
    h(
      'p',
      { class: 'evidence' },
      evidence.map((number) => [h(ExchangeLink, { key: number, number, report, text: String(number) }), ' ']),
      exchanges > evidence.length ? `… ${exchanges - evidence.length} ${say(words.more)}` : null,
    ),
  )
}

interface ExchangeLinkProps {
  readonly number: number
  readonly report: Report
  readonly text: string
}

/** Leads to an exchange where the journal has it. */
function ExchangeLink({ number, report: { exchange_ids: ids = {} }, text }: ExchangeLinkProps): JSX.Element {
  const id = ids[number]
  return id === undefined || id === ''
    ? h('span', null, text)
    : h('a', { href: writeAddress({ room: 'exchanges', rest: [id] }) }, text)
}
