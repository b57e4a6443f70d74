import { h, type JSX } from 'preact'
import { Button } from '../controls.ts'
import { momentText } from '../moments.ts'
import { language, say } from '../words.ts'
import { ask } from './ask.ts'
import type { Console, ConsoleCalls, ShownOrder } from './console-place.ts'
import { consoleWords as words, orderStates, orderTypes } from './words.ts'

export interface OrdersProps {
  readonly shown: Console
  readonly calls: ConsoleCalls
}

const waiting = 6

/** Orders that wait for their payment, each with what can be done with it; nothing where there are none. */
export function UnpaidOrders({ shown, calls }: OrdersProps): JSX.Element | null {
  const unpaid = shown.orders.filter(({ status }) => status === waiting)
  if (unpaid.length === 0) return null
  return h(
    'section',
    { 'aria-label': say(words.unpaid) },
    h('h2', null, `${say(words.unpaid)} (${unpaid.length})`),
    h(
      'ul',
      { class: 'console-list' },
      unpaid.map((order) => h(UnpaidOrder, { key: order.order_id, order, currency: shown.currency, calls })),
    ),
  )
}

interface UnpaidProps {
  readonly order: ShownOrder
  readonly currency: string
  readonly calls: ConsoleCalls
}

function UnpaidOrder({ order, currency, calls }: UnpaidProps): JSX.Element {
  const { order_id: id, amount, official_amount: official, by_coupons: byCoupons, paid_with: paidWith } = order
  const pay = (): void =>
    ask({
      title: `${say(words.payNow)}: ${amount} ${currency}`,
      text: say(words.payText),
      call: calls.pay(id),
      name: `${say(words.pay)} ${amount} ${currency}`,
      done: (paid) => `${say(words.paid)} ${paid.amount} ${currency}`,
    })
  const cancel = (): void =>
    ask({
      title: `${say(words.cancel)} ${id}`,
      text: say(words.cancelText),
      call: calls.cancel(id),
      name: say(words.cancel),
      done: () => say(words.cancelled),
    })
  return h(
    'li',
    null,
    h(OrderHead, { order }),
    h(
      'p',
      { class: 'sum' },
      h('strong', null, `${amount} ${currency}`),
      amount === official ? null : [' ', h('del', { class: 'dim' }, official)],
      byCoupons === undefined ? null : h('span', { class: 'dim' }, ` · ${say(words.byCoupons)} ${byCoupons}`),
    ),
    h('p', { class: 'dim' }, `${say(words.payUntil)} ${momentText(order.pay_until)}`),
    paidWith === undefined
      ? h(
          'div',
          { class: 'actions' },
          h(Button, { kind: 'main', act: pay }, say(words.payNow)),
          h(Button, { act: cancel }, say(words.cancel)),
        )
      : h('p', { class: 'dim' }, `${say(words.payWith)} ${paidWith}`),
  )
}

function OrderHead({ order }: { readonly order: ShownOrder }): JSX.Element {
  const { order_id: id, order_type: type } = order
  return h(
    'p',
    null,
    h('strong', null, `${say(orderTypes[type] ?? ['Order', '订单'])}: ${order.items.map(itemText).join(', ')}`),
    ' ',
    h('span', { class: 'dim' }, id),
  )
}

/** What an item of an order is, in the language that is shown. */
export function itemText({ name_en: english, name_zh: chinese, count }: ShownOrder['items'][number]): string {
  const name = language.value === 'zh' ? chinese : english
  return count === 1 ? name : `${name} × ${count}`
}

/** All orders, the newest first. */
export function AllOrders({ shown }: OrdersProps): JSX.Element {
  const { orders, order_count: count, currency } = shown
  if (orders.length === 0) return h('p', { class: 'empty' }, say(words.noOrders))
  return h(
    'section',
    { 'aria-label': say(words.allOrders) },
    h('h2', null, `${say(words.allOrders)} (${count})`),
    h(
      'ul',
      { class: 'console-list' },
      orders.map((order) =>
        h(
          'li',
          { key: order.order_id },
          h(OrderHead, { order }),
          h(
            'p',
            { class: 'facts' },
            h('strong', null, `${order.amount} ${currency}`),
            h('span', { class: 'tag' }, say(orderStates[order.status] ?? ['', ''])),
            h('span', { class: 'dim' }, momentText(order.created_at)),
          ),
        ),
      ),
    ),
  )
}
