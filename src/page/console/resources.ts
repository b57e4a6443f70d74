import { useSignal } from '@preact/signals'
import { type ComponentChildren, h, type JSX } from 'preact'
import { Button, Form, TextField } from '../controls.ts'
import { Dialog } from '../dialogs.ts'
import { ControlAction } from '../control-action.ts'
import { momentText } from '../moments.ts'
import { language, say } from '../words.ts'
import { ask } from './ask.ts'
import type { Console, ConsoleCalls, ShownOrder, TermResource, UsedResource } from './console-place.ts'
import { beingProcessed, OrdersInWork } from './orders-in-work.ts'
import { consoleWords as words, termStates, useStates } from './words.ts'

export interface ResourcesProps {
  readonly shown: Console
  readonly calls: ConsoleCalls
  /** Whose console it is; absent in that of a login, which is not told when something is due. */
  readonly customer?: string | undefined
}

/** Everything that the customer holds, with what can be done with each. */
export function Resources({ shown, calls, customer }: ResourcesProps): JSX.Element {
  const { resources, uses, packages, orders, currency, now } = shown
  const inWork = orders.filter(({ status }) => status === beingProcessed)
  if (resources.length + uses.length + packages.length + inWork.length === 0)
    return h('p', { class: 'empty' }, say(words.noResources))
  return h(
    'div',
    null,
    inWork.length === 0 ? null : h(OrdersInWork, { orders: inWork, knowsAgenda: customer !== undefined }),
    h(
      Group,
      { title: say(words.byTerm), count: shown.resource_count },
      resources.map((each) => h(ByTerm, { key: each.resource_id, held: each, currency, calls, now })),
    ),
    h(
      Group,
      { title: say(words.byUse), count: shown.use_count },
      uses.map((each) => h(ByUse, { key: each.resource_id, used: each, calls })),
    ),
    h(
      Group,
      { title: say(words.packages), count: packages.length },
      packages.map((each) =>
        h(
          'li',
          { key: each.package_id },
          h('p', null, h('strong', null, nameOf(each)), ' ', h('span', { class: 'dim' }, each.package_id)),
          h(
            'p',
            { class: 'facts' },
            h('span', null, `${each.left} ${say(words.left)}`),
            h('span', { class: 'dim' }, endText(each.expires_at, now)),
          ),
        ),
      ),
    ),
  )
}

/** When something ends, or has ended. */
function endText(end: string, now: string): string {
  return `${say(Date.parse(end) > Date.parse(now) ? words.expires : words.ended)} ${momentText(end)}`
}

interface GroupProps {
  readonly title: string
  readonly count: number
  readonly children?: ComponentChildren
}

function Group({ title, count, children }: GroupProps): JSX.Element | null {
  if (count === 0) return null
  return h(
    'section',
    { 'aria-label': title },
    h('h2', null, `${title} (${count})`),
    h('ul', { class: 'console-list' }, children),
  )
}

function nameOf({ name_en: english, name_zh: chinese }: { name_en: string; name_zh: string }): string {
  return language.value === 'zh' ? chinese : english
}

interface ByTermProps {
  readonly held: TermResource
  readonly currency: string
  readonly calls: ConsoleCalls
}

function ByTerm({ held, currency, calls, now }: ByTermProps & { readonly now: string }): JSX.Element {
  const { status, auto_renewal: isAutomatic, order_in_work: inWork } = held
  return h(
    'li',
    null,
    h(Title, { of: held }),
    h(
      'p',
      { class: 'facts' },
      h('span', { class: 'tag' }, say(termStates[status] ?? ['', ''])),
      h('span', null, endText(held.expires_at, now)),
      h('span', { class: 'dim' }, `${say(words.auto)}: ${say(isAutomatic ? words.on : words.off)}`),
      inWork === null ? null : h('span', { class: 'dim' }, `${say(words.inWork)}: ${inWork}`),
    ),
    held.is_primary ? h(TermActions, { held, currency, calls }) : null,
  )
}

function TermActions({ held, currency, calls }: ByTermProps): JSX.Element {
  const { resource_id: id, resource_name: name, auto_renewal: isAutomatic, renewal_price: price } = held
  const isRenewing = useSignal(false)
  const giveBack = (): void =>
    ask({
      title: `${say(words.giveBack)} ${name}`,
      text: say(words.giveBackText),
      call: calls.giveBack(id),
      name: say(words.giveBack),
      done: ({ order }) =>
        `${say(words.given)} ${say(words.givenMoney)} ${(order?.amount ?? '0.00').replace('-', '')} ${currency}`,
    })
  const turn = (): void =>
    ask({
      title: `${say(isAutomatic ? words.turnOff : words.turnOn)}: ${name}`,
      text: say(words.autoText),
      call: calls.renewItself(id, !isAutomatic),
      name: say(isAutomatic ? words.turnOff : words.turnOn),
      done: () => say(words.done),
    })
  return h(
    'div',
    { class: 'actions' },
    price === null ? null : h(Button, { act: () => (isRenewing.value = true) }, say(words.renew)),
    h(Button, { act: turn }, say(isAutomatic ? words.turnOff : words.turnOn)),
    h(Button, { kind: 'bad', act: giveBack }, say(words.giveBack)),
    isRenewing.value ? h(Renewal, { held, currency, calls, close: () => (isRenewing.value = false) }) : null,
  )
}

function Renewal({ held, currency, calls, close }: ByTermProps & { readonly close: () => void }): JSX.Element {
  const months = useSignal('1')
  const count = Math.max(1, Number.parseInt(months.value, 10) || 1)
  return h(
    Dialog,
    { title: `${say(words.renew)} ${held.resource_name}`, close },
    h('p', null, say(words.renewText)),
    h('p', null, `${say(words.monthPrice)}: ${held.renewal_price ?? ''} ${currency}`),
    h(
      Form,
      {},
      h(TextField, {
        label: say(words.renewMonths),
        type: 'number',
        value: months.value,
        change: (text) => (months.value = text),
      }),
      h(ControlAction<ShownOrder>, {
        call: calls.renew(held.resource_id, count),
        name: say(words.renew),
        done: (order) => `${say(words.ordered)} ${order.order_id}, ${order.amount} ${currency}`,
        close,
      }),
    ),
  )
}

function ByUse({ used, calls }: { readonly used: UsedResource; readonly calls: ConsoleCalls }): JSX.Element {
  const { resource_id: id, resource_name: name } = used
  const release = (): void =>
    ask({
      title: `${say(words.close)} ${name}`,
      text: say(words.closeText),
      call: calls.giveBack(id),
      name: say(words.close),
      done: () => say(words.done),
    })
  return h(
    'li',
    null,
    h(Title, { of: used }),
    h(
      'p',
      { class: 'facts' },
      h('span', { class: 'tag' }, say(useStates[used.status] ?? ['', ''])),
      h('span', { class: 'dim' }, `${say(words.since)} ${momentText(used.effective_at)}`),
    ),
    h('div', { class: 'actions' }, h(Button, { kind: 'bad', act: release }, say(words.close))),
  )
}

function Title({ of }: { readonly of: TermResource | UsedResource }): JSX.Element {
  return h(
    'p',
    null,
    h('strong', null, of.resource_name),
    ` · ${nameOf(of)} · ${of.region_code} `,
    h('span', { class: 'dim' }, of.resource_id),
  )
}
