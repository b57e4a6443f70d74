import { h, type JSX } from 'preact'
import { writeAddress } from '../address.ts'
import { controlCall } from '../control-call.ts'
import { momentText } from '../moments.ts'
import { say } from '../words.ts'
import type { ShownOrder } from './console-place.ts'
import { useGiven } from './console-state.ts'
import { itemText } from './orders.ts'
import { consoleWords as words, orderStates } from './words.ts'

/** The status, as the platform has it, of an order that is paid and not done. */
export const beingProcessed = 3

export interface OrdersInWorkProps {
  readonly orders: readonly ShownOrder[]
  /** Whether it may be asked what is due in the world. */
  readonly knowsAgenda: boolean
}

/** Orders that are paid and being worked on, and when each will be done. */
export function OrdersInWork({ orders, knowsAgenda }: OrdersInWorkProps): JSX.Element {
  const call = controlCall('get', '/_sandbox/clock/agenda', { query: { limit: 1000 } })
  const about = orders.map((each) => each.order_id).join(' ')
  const agenda = useGiven(knowsAgenda ? call : undefined, { about, isLive: true })
  const dueAt = ({ order_id: id }: ShownOrder): string | undefined =>
    agenda?.due.find(({ kind, subject }) => kind === 'order-provisioning' && subject === id)?.at
  return h(
    'section',
    { 'aria-label': say(words.ordersInWork) },
    h('h2', null, `${say(words.ordersInWork)} (${orders.length})`),
    h(
      'ul',
      { class: 'console-list' },
      orders.map((order) => h(InWork, { key: order.order_id, order, dueAt: dueAt(order) })),
    ),
    h(
      'p',
      { class: 'dim' },
      say(words.takesAMinute),
      knowsAgenda
        ? [' ', h('a', { key: 'clock', href: writeAddress({ room: 'timeline' }) }, say(words.moveClock))]
        : null,
    ),
  )
}

function InWork({ order, dueAt }: { readonly order: ShownOrder; readonly dueAt: string | undefined }): JSX.Element {
  return h(
    'li',
    null,
    h(
      'p',
      null,
      h('strong', null, order.items.map(itemText).join(', ')),
      ' ',
      h('span', { class: 'dim' }, order.order_id),
    ),
    h(
      'p',
      { class: 'facts' },
      h('span', { class: 'tag' }, say(orderStates[order.status] ?? ['', ''])),
      dueAt === undefined ? null : h('span', null, `${say(words.thereAt)} ${momentText(dueAt)}`),
    ),
  )
}
