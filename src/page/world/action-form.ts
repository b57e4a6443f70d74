import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { ControlAction } from '../control-action.ts'
import { Choice, TextField } from '../controls.ts'
import { say } from '../words.ts'
import type { WorldRecord } from './kinds.ts'
import type { NextAction } from './next-actions.ts'
import { worldWords as words } from './words.ts'

export interface ActionFormProps {
  readonly action: NextAction
  readonly record: WorldRecord
}

/** What can be done with a record: its form, the call that it makes, and what was answered. */
export function ActionForm({ action, record }: ActionFormProps): JSX.Element {
  const values = useSignal(
    Object.fromEntries(Object.entries(action.fields).map(([name, { initial }]): [string, string] => [name, initial])),
  )
  const change = (name: string, value: string): void => {
    values.value = { ...values.value, [name]: value }
  }
  const fields = Object.entries(action.fields)
  return h(
    'details',
    { class: 'next-action' },
    h('summary', null, say(action.name)),
    fields.length === 0
      ? null
      : h(
          'div',
          { class: 'form' },
          fields.map(([name, { label, choices }]) => {
            const shared = { key: name, label: say(label), value: values.value[name] ?? '' }
            return choices === undefined
              ? h(TextField, { ...shared, change: (text) => change(name, text) })
              : h(Choice, {
                  ...shared,
                  options: choices.map((each): [string, string] => [each, each]),
                  choose: (chosen) => change(name, chosen),
                })
          }),
        ),
    h(ControlAction, {
      call: action.call(record, values.value),
      name: say(action.name),
      done: (given) => (given === undefined ? say(words.done) : `${say(words.done)} ${JSON.stringify(given)}`),
    }),
  )
}
