import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { writeAddress } from '../address.ts'
import { controlCall } from '../control-call.ts'
import { TextField } from '../controls.ts'
import { address } from '../router.ts'
import { say } from '../words.ts'
import { tabOf } from './console-place.ts'
import { useGiven } from './console-state.ts'
import { ConsoleView } from './console-view.ts'
import { consoleWords as words } from './words.ts'

/** The console of the cloud as a customer has it: the customer is chosen here. */
export function ConsoleRoom(): JSX.Element {
  const [customer, tab] = address.value.rest
  return h(
    'div',
    { class: 'room' },
    h('h1', null, say(words.title)),
    customer === undefined
      ? h(CustomerChoice, {})
      : [
          h(CustomerName, { key: 'name', customer }),
          h(ConsoleView, { key: customer, place: { customer, tab: tabOf(tab) } }),
        ],
  )
}

function CustomerName({ customer }: { readonly customer: string }): JSX.Element {
  const found = useCustomers(customer, 1)
  const name = found?.records.map(({ fields }) => textOf(fields['domainName']))[0] ?? customer
  return h(
    'p',
    null,
    h('strong', null, name),
    ' ',
    h('span', { class: 'dim' }, customer),
    ' · ',
    h('a', { href: writeAddress({ room: 'console' }) }, say(words.other)),
  )
}

const offered = 20

function CustomerChoice(): JSX.Element {
  const text = useSignal('')
  const found = useCustomers(text.value, offered)
  useEffect(() => document.getElementById('console-customer')?.focus(), [])
  return h(
    'section',
    null,
    h('p', null, say(words.choose)),
    h('p', { class: 'dim' }, `${say(words.bySwitch)} `, h('a', { href: '/_sandbox/reference' }, say(words.reference))),
    h(TextField, {
      label: say(words.find),
      id: 'console-customer',
      type: 'search',
      value: text.value,
      change: (typed) => (text.value = typed),
    }),
    found?.count === 0 ? h('p', { class: 'empty' }, say(words.noCustomer)) : null,
    h(
      'ul',
      { class: 'console-list', 'aria-label': say(words.customer) },
      (found?.records ?? []).map(({ id, fields }) =>
        h(
          'li',
          { key: id },
          h('a', { href: writeAddress({ room: 'console', rest: [id] }) }, textOf(fields['domainName'])),
          ' ',
          h(
            'span',
            { class: 'dim' },
            [textOf(fields['association']), fields['freeze'] === undefined ? '' : say(words.isFrozen), id]
              .filter((each) => each !== '')
              .join(' · '),
          ),
        ),
      ),
    ),
    (found?.count ?? 0) > offered ? h('p', { class: 'dim' }, `${say(words.more)} ${found?.count ?? 0}`) : null,
  )
}

function useCustomers(text: string, limit: number) {
  const query = { limit, ...(text.trim() === '' ? {} : { text: text.trim() }) }
  const call = controlCall('get', '/_sandbox/records/{kind}', { path: { kind: 'customers' }, query })
  return useGiven(call, { about: `${text}/${limit}`, isLive: true })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
