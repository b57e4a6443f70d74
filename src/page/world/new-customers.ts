import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import type { components } from '../../contract/generated/types/control.ts'
import { writeAddress } from '../address.ts'
import { ControlAction } from '../control-action.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { Code, Form, TextField } from '../controls.ts'
import { partners } from '../partners.ts'
import { partner } from '../session.ts'
import { say } from '../words.ts'
import { worldWords as words } from './words.ts'

type Added = components['schemas']['AddedCustomers']

/** A form that adds customers whose real names are verified, as if each had come to its partner long ago; and their keys. */
export function NewCustomers(): JSX.Element {
  const values = useSignal({ prefix: 'customer', count: '1', budget: '1000' })
  const added = useSignal<Added | undefined>(undefined)
  const { prefix, count, budget } = values.value
  const hasBudgets = partners.value.find(({ id }) => id === partner.value)?.site === 'intl'
  const call = controlCall('post', '/_sandbox/customers', {
    body: { prefix, count: Number(count), ...(hasBudgets && budget !== '' ? { budget: Number(budget) } : {}) },
  })
  const field = (name: keyof typeof values.value, label: string): JSX.Element =>
    h(TextField, {
      label,
      value: values.value[name],
      change: (text) => (values.value = { ...values.value, [name]: text }),
    })
  const perform = async (): Promise<Added> => (added.value = await send(call))
  return h(
    'details',
    { class: 'next-action' },
    h('summary', null, say(words.addCustomers)),
    h('p', { class: 'dim' }, say(words.aboutAdding)),
    h(
      Form,
      {},
      h(
        'div',
        { class: 'form' },
        field('prefix', say(words.prefix)),
        field('count', say(words.count)),
        hasBudgets ? field('budget', say(words.budget)) : null,
      ),
      h(ControlAction<Added>, { call, perform, name: say(words.addCustomers), done: () => say(words.done) }),
    ),
    added.value === undefined ? null : h(AddedOnes, { added: added.value }),
  )
}

function AddedOnes({ added: { customers } }: { readonly added: Added }): JSX.Element {
  return h(
    'div',
    null,
    h(
      'ul',
      null,
      customers
        .slice(0, 10)
        .map(({ customer_id: id, domain_name: name }) =>
          h(
            'li',
            { key: id },
            h('a', { href: writeAddress({ room: 'world', rest: ['customers', id] }) }, name),
            ' · ',
            h('a', { href: writeAddress({ room: 'console', rest: [id] }) }, say(words.console)),
          ),
        ),
    ),
    h(Code, { label: say(words.keys), text: JSON.stringify(customers, null, 2) }),
  )
}
