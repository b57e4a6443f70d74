import { useComputed } from '@preact/signals'
import { h, type JSX } from 'preact'
import { writeAddress } from '../address.ts'
import { Button } from '../controls.ts'
import { timeText } from '../moments.ts'
import { go } from '../router.ts'
import { say } from '../words.ts'
import { WindowedList } from '../windowed-list.ts'
import { callerText, errorCodeOf, type Exchange } from './exchange.ts'
import { isOdd } from './filter-exchanges.ts'
import { shown, source } from './journal.ts'
import { findingsOf } from './judgement.ts'
import { exchangeWords as words } from './words.ts'

export interface ExchangeListProps {
  readonly chosen: string
  readonly choose: (id: string) => void
}

/** The exchanges that fit, the newest first. */
export function ExchangeList({ chosen, choose }: ExchangeListProps): JSX.Element {
  const list = shown.value
  const isEmpty = useComputed(() => source.value.length === 0)
  if (isEmpty.value) return h('p', { class: 'empty list' }, say(words.none))
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
      row: (at) => h(Row, { exchange: list[at] }),
      chosen: list.findIndex(({ id }) => id === chosen),
      choose: (at) => choose(list[at]?.id ?? ''),
    }),
  )
}

function Row({ exchange }: { readonly exchange: Exchange | undefined }): JSX.Element | null {
  if (exchange === undefined) return null
  const { request, response, operation_id } = exchange
  return h(
    'div',
    { class: 'exchange-row' },
    h(StatusMark, { exchange }),
    h(
      'span',
      { class: 'what' },
      h('b', null, operation_id ?? say(words.noOperation)),
      h('span', { class: 'dim' }, ` ${request.method} ${request.path}`),
    ),
    h('span', { class: 'dim when' }, timeText(exchange.at)),
    h(
      'span',
      { class: 'dim who' },
      [callerText(exchange), errorCodeOf(exchange) ?? '', response.delivery === 'whole' ? '' : response.delivery]
        .filter((each) => each !== '')
        .join(' · '),
    ),
  )
}

/** The status of an answer, coloured by its class, with a sign where something is said about the exchange. */
export function StatusMark({ exchange }: { readonly exchange: Exchange }): JSX.Element {
  const { status } = exchange.response
  const findings = findingsOf(exchange).length
  const sign = findings > 0 ? '✕' : isOdd(exchange) ? '!' : ''
  return h(
    'span',
    { class: `status s${Math.floor(status / 100)}` },
    status,
    sign === '' ? null : h('i', null, ` ${sign}`),
  )
}
