import { h, type JSX } from 'preact'
import { writeAddress } from '../address.ts'
import { momentText } from '../moments.ts'
import { say } from '../words.ts'
import { type Moved, moves } from './clock-moves.ts'
import { dueWords, timelineWords as words } from './words.ts'

/** What the moves of this visit brought, the last one first. */
export function MoveReports(): JSX.Element {
  return h(
    'div',
    null,
    moves.value.map((moved, at) => h(MoveReport, { key: moves.value.length - at, moved, isOpen: at === 0 })),
  )
}

const rowsShown = 200

function MoveReport({ moved, isOpen }: { readonly moved: Moved; readonly isOpen: boolean }): JSX.Element {
  const { move, charges, mails, files } = moved
  const title = `${momentText(move.from)} → ${momentText(move.to)}: ${move.count} ${say(words.events)}`
  return h(
    'details',
    { class: 'moved', open: isOpen },
    h('summary', null, title),
    h(
      'p',
      { class: 'actions' },
      h(Outcome, { name: say(words.charges), count: charges.length, kind: 'charges' }),
      h(Outcome, { name: say(words.mails), count: mails.length, kind: 'mails' }),
      h(Outcome, { name: say(words.files), count: files.length, kind: 'files' }),
    ),
    h(EventTable, { events: move.happened.slice(0, rowsShown) }),
    move.count > rowsShown ? h('p', { class: 'dim' }, `… ${move.count - rowsShown} ${say(words.more)}`) : null,
    mails.length === 0
      ? null
      : h(
          'ul',
          null,
          mails
            .slice(0, rowsShown)
            .map(({ id, at, to, subject }) => h('li', { key: id }, `${momentText(at)} ${to}: ${subject}`)),
        ),
    files.length === 0
      ? null
      : h(
          'ul',
          null,
          files.slice(0, rowsShown).map((each) => h('li', { key: each }, each)),
        ),
  )
}

function Outcome({ name, count, kind }: { readonly name: string; readonly count: number; readonly kind: string }) {
  return h('a', { class: 'button plain', href: writeAddress({ room: 'world', rest: [kind] }) }, `${name}: ${count}`)
}

interface ToldEvent {
  readonly at: string
  readonly kind: keyof typeof dueWords
  readonly subject: string
  readonly detail?: string
}

export interface EventTableProps {
  readonly events: readonly ToldEvent[]
  /** What a click on a row does; without it rows are text. */
  readonly choose?: (event: ToldEvent) => void
}

/** Events, one a row: when, what, about whom, and what came of it. */
export function EventTable({ events, choose }: EventTableProps): JSX.Element {
  return h(
    'table',
    { class: 'events' },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        [words.at, words.what, words.about].map((word) => h('th', { key: word[0], scope: 'col' }, say(word))),
      ),
    ),
    h(
      'tbody',
      null,
      events.map((event, at) =>
        h(
          'tr',
          { key: at },
          h('td', null, h(When, { event, ...(choose === undefined ? {} : { choose }) })),
          h('td', null, say(dueWords[event.kind]), event.detail === undefined ? '' : `: ${event.detail}`),
          h(
            'td',
            null,
            h('a', { href: writeAddress({ room: 'world', query: { text: event.subject } }) }, event.subject),
          ),
        ),
      ),
    ),
  )
}

function When({ event, choose }: { readonly event: ToldEvent; readonly choose?: (event: ToldEvent) => void }) {
  const text = momentText(event.at)
  return choose === undefined
    ? h('span', null, text)
    : h('button', { type: 'button', class: 'as-link', onClick: () => choose(event) }, text)
}
