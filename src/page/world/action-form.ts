import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { ControlAction } from '../control-action.ts'
import { send } from '../control-api.ts'
import { Choice, Form, TextField } from '../controls.ts'
import { say } from '../words.ts'
import type { WorldRecord } from './kinds.ts'
import { type ActionField, fieldsOf, type NextAction } from './next-actions.ts'
import { worldWords as words } from './words.ts'

export interface ActionFormProps {
  readonly action: NextAction
  readonly record: WorldRecord
  /** Told what is said of an act that was done: the form may be gone then. */
  readonly told: (text: string) => void
}

/** What can be done with a record: its form, the call that it makes, and what came of it; the form is then empty again. */
export function ActionForm({ action, record, told }: ActionFormProps): JSX.Element {
  const written = useSignal<Readonly<Record<string, string>>>({})
  const fields = Object.entries(fieldsOf(action, record))
  const values = Object.fromEntries(
    fields.map(([name, field]): [string, string] => [name, valueIn(field, written.value[name])]),
  )
  const call = action.call(record, values)
  const perform = async (): Promise<unknown> => {
    const given = await send(call)
    written.value = {}
    return given
  }
  return h(
    'details',
    { class: 'next-action' },
    h('summary', null, say(action.name)),
    h(
      Form,
      {},
      h(
        'div',
        { class: 'form' },
        fields.map(([name, { label, choices }]) => {
          const shared = { key: name, label: say(label), value: values[name] ?? '' }
          const change = (text: string): void => {
            written.value = { ...written.value, [name]: text }
          }
          return choices === undefined
            ? h(TextField, { ...shared, change })
            : h(Choice, {
                ...shared,
                options: choices.map((each): [string, string] => [each, each]),
                choose: change,
              })
        }),
      ),
      h(ControlAction, {
        call,
        perform,
        name: say(action.name),
        done: (given) => {
          const text = [say(words.done), ...madeBy(given)].join(' ')
          told(text)
          return text
        },
      }),
    ),
  )
}

/** What stands in a field: what was written, where it may be that. */
function valueIn({ initial, choices }: ActionField, written = initial): string {
  return choices === undefined || choices.includes(written) ? written : initial
}

/** The ids of what an act has made, as its answer has them. */
function madeBy(given: unknown): string[] {
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given).flatMap(([name, value]: [string, unknown]) =>
    name.endsWith('_id') && typeof value === 'string' ? [value] : [],
  )
}
