import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { Button, Code, CopyButton } from '../controls.ts'
import { useDetailFocus } from '../focus.ts'
import { momentText } from '../moments.ts'
import { say, words as common } from '../words.ts'
import { ArmFault } from './arm-fault.ts'
import { comparedFrom } from './comparison.ts'
import { briefOf, callerText, type Exchange, isUnanswered, readableBody, targetText, type Verdict } from './exchange.ts'
import { exchangeCurl } from './exchange-curl.ts'
import { StatusMark } from './exchange-list.ts'
import { faultText } from './fault-text.ts'
import type { JudgedExchange } from './opened-exchanges.ts'
import { RefusedSignature } from './refused-signature.ts'
import { ReplayExchange } from './replay-exchange.ts'
import { recording } from './shown-exchanges.ts'
import { exchangeWords as words } from './words.ts'

export interface ExchangeDetailProps extends JudgedExchange {
  readonly close: () => void
}

/** One exchange at length: request and answer side by side, and what was thought of it. */
export function ExchangeDetail({ exchange, findings, close }: ExchangeDetailProps): JSX.Element {
  useDetailFocus()
  const { request, response } = exchange
  return h(
    'article',
    { class: 'detail side', tabIndex: -1, 'aria-label': targetText(exchange) },
    h(DetailHead, { exchange, findings, close }),
    exchange.hint === null ? null : h('p', { class: 'banner' }, exchange.hint),
    h(
      'div',
      { class: 'sides' },
      h(Side, { name: say(words.request), first: targetText(exchange), ...request }),
      h(Side, {
        name: say(words.response),
        first: firstLine(exchange),
        ...response,
      }),
    ),
    exchange.explanation === null ? null : h(RefusedSignature, { explanation: exchange.explanation }),
    h(Findings, { findings }),
    h(Verdicts, { verdicts: exchange.verdicts }),
    exchange.explanation === null
      ? null
      : h(
          'section',
          null,
          h('h3', null, say(words.why)),
          h(Code, { label: say(words.why), text: exchange.explanation }),
        ),
  )
}

/** The status of an answer and how it went out; of one that did not come, what it would have been. */
function firstLine(exchange: Exchange): string {
  const { status, delivery } = exchange.response
  if (delivery === 'whole') return String(status)
  const brief = briefOf(exchange)
  return isUnanswered(brief)
    ? `${faultText(brief)}: ${say(words.notSent)} ${status}`
    : `${status} (${say(words.delivery)}: ${delivery})`
}

function DetailHead({ exchange, findings, close }: ExchangeDetailProps): JSX.Element {
  const isArming = useSignal(false)
  const isReplaying = useSignal(false)
  return h(
    'header',
    { class: 'detail-head' },
    h(
      'h2',
      null,
      h(StatusMark, { ...briefOf(exchange), findings }),
      ' ',
      exchange.operation_id ?? say(words.noOperation),
    ),
    h(
      'p',
      { class: 'dim' },
      [momentText(exchange.at), callerText(exchange), exchange.id].filter((each) => each !== '').join(' · '),
    ),
    h(
      'div',
      { class: 'actions' },
      h(CopyButton, { text: exchangeCurl(exchange, location.origin), label: say(common.copyCurl) }),
      h(Compare, { exchange }),
      recording.value === undefined ? h(Button, { act: () => (isReplaying.value = true) }, say(words.replay)) : null,
      exchange.operation_id === null ? null : h(Button, { act: () => (isArming.value = true) }, say(words.arm)),
      h(Button, { act: close }, say(common.close)),
    ),
    isReplaying.value ? h(ReplayExchange, { exchange, close: () => (isReplaying.value = false) }) : null,
    isArming.value ? h(ArmFault, { exchange, close: () => (isArming.value = false) }) : null,
  )
}

function Compare({ exchange: { id } }: { readonly exchange: Exchange }): JSX.Element {
  const isChosen = comparedFrom.value === id
  const choose = (): void => {
    comparedFrom.value = isChosen ? undefined : id
  }
  return h(Button, { act: choose, isPressed: isChosen }, say(words.compareWith))
}

interface SideProps {
  readonly name: string
  readonly first: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly body_encoding?: string
}

function Side({ name, first, headers, body, body_encoding }: SideProps): JSX.Element {
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`)
  return h(
    'section',
    { class: 'half', 'aria-label': name },
    h('h3', null, name),
    h('p', { class: 'first' }, first),
    h(
      'details',
      null,
      h('summary', null, `${say(words.headers)} (${lines.length})`),
      h(Code, { label: `${name}: ${say(words.headers)}`, text: lines.join('\n') }),
    ),
    body === null
      ? h('p', { class: 'dim' }, say(words.noBody))
      : h(Code, { label: name, text: readableBody(body, body_encoding) }),
  )
}

function Findings({ findings }: Pick<JudgedExchange, 'findings'>): JSX.Element | null {
  if (findings.length === 0) return null
  return h(
    'section',
    null,
    h('h3', null, say(words.findings)),
    h(
      'ul',
      { class: 'findings' },
      findings.map(({ requirement, level, text, source, expected, actual }, at) =>
        h(
          'li',
          { key: at },
          h('b', null, `${requirement} ${level}`),
          ` ${text} `,
          h('span', { class: 'dim' }, `(${source})`),
          h('br', null),
          `${say(words.expected)}: ${expected}`,
          h('br', null),
          `${say(words.actual)}: ${actual}`,
        ),
      ),
    ),
  )
}

function Verdicts({ verdicts }: { readonly verdicts: readonly Verdict[] }): JSX.Element | null {
  if (verdicts.length === 0) return null
  return h(
    'section',
    null,
    h('h3', null, say(words.verdicts)),
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h('tr', null, h('th', { scope: 'col' }, say(words.step)), h('th', { scope: 'col' }, say(words.said))),
      ),
      h(
        'tbody',
        null,
        verdicts.map(({ step, ok, detail }, at) =>
          h(
            'tr',
            { key: at, class: ok ? '' : 'is-bad' },
            h('td', null, `${ok ? '✓' : '✕'} ${step}`),
            h('td', { class: 'said' }, detail),
          ),
        ),
      ),
    ),
  )
}
