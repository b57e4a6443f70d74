import { h, type JSX } from 'preact'
import { momentText } from '../moments.ts'
import { say } from '../words.ts'
import type { Console } from './console-place.ts'
import { consoleWords as words } from './words.ts'

/** What pays for the customer, and what keeps it from paying. */
export function Money({ shown }: { readonly shown: Console }): JSX.Element {
  const { budget, balance, coupons, currency, frozen_by: frozenBy, in_arrears_since: since } = shown
  return h(
    'section',
    { class: 'console-money' },
    budget === null ? null : h(Budget, { budget, currency }),
    balance === null ? null : h(Balance, { balance, currency }),
    budget === null && balance === null ? h('p', { class: 'card dim' }, say(words.noBudget)) : null,
    coupons.length === 0
      ? null
      : h(
          'div',
          { class: 'card' },
          h('h3', null, say(words.coupons)),
          h(
            'ul',
            null,
            coupons.map(({ id, balance: left, expires_at: end }) =>
              h(
                'li',
                { key: id },
                h('strong', null, `${left} ${currency}`),
                ` · ${say(words.expires)} ${momentText(end).slice(0, 10)}`,
              ),
            ),
          ),
        ),
    frozenBy === null ? null : h('p', { class: 'banner bad', role: 'status' }, `${say(words.frozen)}: ${frozenBy}`),
    since === null
      ? null
      : h('p', { class: 'banner bad', role: 'status' }, `${say(words.arrears)} ${momentText(since)}`),
  )
}

function Budget({
  budget,
  currency,
}: {
  readonly budget: NonNullable<Console['budget']>
  readonly currency: string
}): JSX.Element {
  const { period, limit, used, left } = budget
  return h(
    'div',
    { class: 'card' },
    h('h3', null, `${say(words.budget)} (${say(period === 'monthly' ? words.monthly : words.once)})`),
    h('p', { class: 'sum' }, h('strong', null, left), ` ${currency} ${say(words.left)}`),
    h('meter', { min: 0, max: Number(limit), value: Number(used), 'aria-label': say(words.budget) }),
    h('p', { class: 'dim' }, `${used} ${say(words.spentOf)} ${limit} ${currency}`),
  )
}

function Balance({
  balance,
  currency,
}: {
  readonly balance: NonNullable<Console['balance']>
  readonly currency: string
}): JSX.Element {
  const { cash, credit_limit: limit, credit_used: used, debt } = balance
  return h(
    'div',
    { class: 'card' },
    h('h3', null, say(words.cash)),
    h('p', { class: 'sum' }, h('strong', null, cash), ` ${currency}`),
    Number(limit) === 0
      ? null
      : h('p', { class: 'dim' }, `${say(words.credit)}: ${used} ${say(words.of)} ${limit} ${currency}`),
    Number(debt) === 0 ? null : h('p', { class: 'bad-text' }, `${say(words.debt)}: ${debt} ${currency}`),
  )
}
