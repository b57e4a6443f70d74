import { signal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { Button } from '../controls.ts'
import { momentText } from '../moments.ts'
import { say, words as common } from '../words.ts'
import { type Exchange, readableBody, targetText } from './exchange.ts'
import { type ComparedLine, compareLines } from './line-differences.ts'
import { exchangeWords as words } from './words.ts'

/** The exchange that the next one is compared with; undefined while none is. */
export const comparedFrom = signal<string | undefined>(undefined)

/** Says that the other exchange is to be chosen in the list, and gives the choosing up. */
export function OtherIsWanted(): JSX.Element {
  const giveUp = (): void => {
    comparedFrom.value = undefined
  }
  return h(
    'p',
    { class: 'banner', role: 'status' },
    `${say(words.comparePick)} `,
    h(Button, { act: giveUp }, say(common.cancel)),
  )
}

export interface ComparisonProps {
  readonly left: Exchange
  readonly right: Exchange
}

const signs: Readonly<Record<ComparedLine['side'], string>> = { both: '  ', left: '− ', right: '+ ' }

/** Two exchanges, line by line: what only the first has, what only the second has, and what both have. */
export function Comparison({ left, right }: ComparisonProps): JSX.Element {
  const stop = (): void => {
    comparedFrom.value = undefined
  }
  return h(
    'article',
    { class: 'detail side', 'aria-label': say(words.compared) },
    h(
      'header',
      { class: 'detail-head' },
      h('h2', null, say(words.compared)),
      h('p', { class: 'dim' }, `− ${momentText(left.at)} ${left.id}`),
      h('p', { class: 'dim' }, `+ ${momentText(right.at)} ${right.id}`),
      h('div', { class: 'actions' }, h(Button, { act: stop }, say(common.close))),
    ),
    h(Differences, { name: say(words.request), left: requestText(left), right: requestText(right) }),
    h(Differences, { name: say(words.response), left: answerText(left), right: answerText(right) }),
  )
}

function Differences({ name, left, right }: { readonly name: string; readonly left: string; readonly right: string }) {
  return h(
    'section',
    null,
    h('h3', null, name),
    left === right ? h('p', { class: 'dim' }, say(words.same)) : null,
    h(
      'div',
      { class: 'code compared', tabIndex: 0, role: 'region', 'aria-label': name },
      compareLines(left, right).map(({ side, text }, at) =>
        h('div', { key: at, class: `line ${side}` }, signs[side], text),
      ),
    ),
  )
}

function requestText(exchange: Exchange): string {
  const { headers, body, body_encoding } = exchange.request
  return [targetText(exchange), ...headerLines(headers), '', readableBody(body, body_encoding)].join('\n')
}

function answerText({ response: { status, headers, body, body_encoding } }: Exchange): string {
  return [String(status), ...headerLines(headers), '', readableBody(body, body_encoding)].join('\n')
}

function headerLines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .sort((a, b) => a.localeCompare(b))
}
