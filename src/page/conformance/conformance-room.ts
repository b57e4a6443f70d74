import { computed, useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { ControlAction } from '../control-action.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { Button, Choice, FileButton } from '../controls.ts'
import { partner, trouble } from '../session.ts'
import { language, say } from '../words.ts'
import { type OpenedReport, openedReport, openReport, type Report, toldIn } from './opened-report.ts'
import { RequirementRow } from './requirement-row.ts'
import { conformanceWords as words, type Outcome, outcomeWords } from './words.ts'

/** Judges the journal, in the language of the page. */
const judging = computed(() => controlCall('get', '/_sandbox/conformance', { query: { lang: language.value } }))

/** What the exchanges say about the integration: the journal, judged, or a report that was opened. */
export function ConformanceRoom(): JSX.Element {
  useEffect(() => {
    const shown = openedReport.peek()
    const isJudged = shown?.partner === partner.peek() && shown?.language === language.peek()
    if (shown?.file === undefined && !isJudged) void judgeJournal().catch(tell)
  }, [language.value])
  const opened = openedReport.value
  return h(
    'div',
    { class: 'room' },
    h('h1', null, say(words.title)),
    h('p', { class: 'dim' }, say(words.about)),
    h(Source, { opened }),
    opened === undefined ? null : h(Verdicts, { report: opened.report }),
  )
}

async function judgeJournal(): Promise<Report> {
  const judged = { partner: partner.peek(), language: language.peek() }
  const report = await send(judging.peek())
  const isWanted = partner.peek() === judged.partner && language.peek() === judged.language
  if (isWanted) openedReport.value = { file: undefined, ...judged, report }
  return report
}

function tell(error: unknown): void {
  trouble.value = error instanceof Error ? error.message : String(error)
}

function Source({ opened }: { readonly opened: OpenedReport | undefined }): JSX.Element {
  const take = (name: string, text: string): void => {
    trouble.value = openReport(name, text) ? undefined : say(words.wrong)
  }
  return h(
    'div',
    { class: 'source' },
    opened?.file === undefined
      ? h(ControlAction, {
          call: judging.value,
          perform: judgeJournal,
          name: say(words.judge),
          done: () => say(words.judged),
        })
      : h(
          'p',
          { class: 'actions' },
          h('b', null, opened.file),
          h(Button, { act: () => void judgeJournal().catch(tell) }, say(words.back)),
        ),
    h(FileButton, { label: say(words.open), accept: '.json,application/json', take }),
  )
}

function Verdicts({ report }: { readonly report: Report }): JSX.Element {
  const wanted = useSignal('exercised')
  const { requirements, count, passed_percent, requirement_set, sections } = report
  const shown = requirements
    .filter(({ outcome }) => fits(outcome, wanted.value))
    .sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome))
  const problems = sections.flatMap(({ name, problems: all }) => all.map((each) => `${name}: ${toldIn(report, each)}`))
  return h(
    'div',
    null,
    h(
      'p',
      { class: 'totals', role: 'status' },
      outcomes.map((each) =>
        h('span', { key: each, class: `outcome of-${each}` }, `${count[each]} ${say(outcomeWords[each])}`),
      ),
    ),
    h('p', { class: 'dim' }, `${passed_percent} % ${say(words.passedPercent)} · ${say(words.set)} ${requirement_set}`),
    problems.length === 0
      ? null
      : h(
          'ul',
          { 'aria-label': say(words.problems) },
          problems.map((each) => h('li', { key: each }, each)),
        ),
    h(Choice, {
      label: say(words.show),
      value: wanted.value,
      options: [
        ['exercised', say(words.exercised)],
        ['all', say(words.all)],
        ...outcomes.map((each) => [each, say(outcomeWords[each])] as const),
      ],
      choose: (chosen) => (wanted.value = chosen),
    }),
    shown.length === 0
      ? h('p', { class: 'empty' }, say(wanted.value === 'exercised' ? words.none : words.noneFits))
      : shown.map((requirement) => h(RequirementRow, { key: requirement.id, requirement, report })),
  )
}

const outcomes = ['failed', 'warned', 'known_failure', 'passed', 'not_exercised', 'not_tested'] as const

function fits(outcome: Outcome, wanted: string): boolean {
  if (wanted === 'exercised') return outcome !== 'not_exercised' && outcome !== 'not_tested'
  return wanted === 'all' || wanted === outcome
}
