import { h, type JSX } from 'preact'
import { writeAddress } from '../address.ts'
import { Button } from '../controls.ts'
import { dayText, momentText, timeText } from '../moments.ts'
import { address, go } from '../router.ts'
import { say, words as common } from '../words.ts'
import { WindowedList } from '../windowed-list.ts'
import { type BriefExchange, callerText, isOdd, isUnanswered } from './exchange.ts'
import { faultText } from './fault-text.ts'
import { filterFrom, filterNames } from './filter-exchanges.ts'
import { isRead } from './journal-rows.ts'
import { recording, shownRows } from './shown-exchanges.ts'
import { exchangeWords as words } from './words.ts'

export interface ExchangeListProps {
  readonly chosen: string
  readonly choose: (id: string) => void
}

/** The exchanges that fit, the newest first. */
export function ExchangeList({ chosen, choose }: ExchangeListProps): JSX.Element {
  const list = shownRows.value
  const filter = filterFrom(address.value.query)
  if (list.length === 0 && !isRead.value && recording.value === undefined)
    return h('p', { class: 'empty list' }, say(common.loading))
  if (list.length === 0 && filterNames.every((name) => filter[name] === '')) return h(NothingSaid, {})
  if (list.length === 0)
    return h(
      'p',
      { class: 'empty list' },
      say(words.noneFits),
      ' ',
      h(Button, { act: () => go(writeAddress({ room: 'exchanges' })) }, say(words.unfilter)),
    )
  return h(
    'div',
    { class: 'list' },
    h(WindowedList, {
      label: say(words.list),
      count: list.length,
      rowHeight: 52,
      keyOf: (at) => list[at]?.id ?? '',
      row: (at) => h(Row, { exchange: list[at], today: dayText(list[0]?.at ?? '') }),
      chosen: list.findIndex(({ id }) => id === chosen),
      choose: (at) => choose(list[at]?.id ?? ''),
    }),
  )
}

/** Says how the first exchange comes to be, for somebody who has no software yet. */
function NothingSaid(): JSX.Element {
  return h(
    'div',
    { class: 'empty list' },
    h('p', null, say(words.none)),
    h(
      'ul',
      null,
      h('li', null, h('a', { href: '/_sandbox/reference' }, say(words.tryCalls))),
      h('li', null, h('a', { href: writeAddress({ room: 'worlds' }) }, say(words.seeCredentials))),
    ),
  )
}

interface RowProps {
  readonly exchange: BriefExchange | undefined
  /** The day of the newest exchange: others show theirs. */
  readonly today: string
}

function Row({ exchange, today }: RowProps): JSX.Element | null {
  if (exchange === undefined) return null
  const { method, path, operation_id, error_code } = exchange
  return h(
    'div',
    { class: 'exchange-row' },
    h(StatusMark, exchange),
    h(
      'span',
      { class: 'what' },
      h('b', null, operation_id ?? say(words.noOperation)),
      h('span', { class: 'dim' }, ` ${method} ${path}`),
    ),
    h('span', { class: 'dim when' }, dayText(exchange.at) === today ? timeText(exchange.at) : momentText(exchange.at)),
    h(
      'span',
      { class: 'dim who' },
      [callerText(exchange), error_code ?? '', faultText(exchange)].filter((each) => each !== '').join(' · '),
    ),
  )
}

export type MarkedExchange = Pick<BriefExchange, 'status' | 'hint' | 'verdicts' | 'fault'> & {
  readonly findings: readonly unknown[]
}

/** The status of an answer, coloured by its class, or that none came, with a sign where something is said about the exchange. */
export function StatusMark(exchange: MarkedExchange): JSX.Element {
  const { status, findings } = exchange
  const isLost = isUnanswered(exchange)
  const sign = findings.length > 0 ? '✕' : isOdd(exchange) ? '!' : ''
  const title = say(sign === '✕' ? words.judged : words.odd)
  return h(
    'span',
    { class: `status ${isLost ? 's0 lost' : `s${Math.floor(status / 100)}`}` },
    isLost ? say(words.noAnswer) : status,
    sign === '' ? null : h('i', { title, role: 'img', 'aria-label': title }, ` ${sign}`),
  )
}
