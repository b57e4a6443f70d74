import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import { ControlAction } from '../control-action.ts'
import type { ControlCall } from '../control-call.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { Choice, Form, TextField } from '../controls.ts'
import { focusIfLost } from '../focus.ts'
import { changes } from '../live.ts'
import { trouble } from '../session.ts'
import { say, type Word } from '../words.ts'
import { faultWords as words } from './words.ts'
import {
  fieldText,
  fieldValue,
  type SettingField,
  settingFields,
  type Settings,
  ticketFields,
} from './setting-fields.ts'

/** The settings of the world that is shown, in two forms: what is changed is sent, and shown as a line for a shell before. */
export function SettingsForms(): JSX.Element | null {
  const settings = useSignal<Settings | undefined>(undefined)
  const seen = changes.value
  useEffect(() => {
    send(controlCall('get', '/_sandbox/settings')).then(
      (given) => (settings.value = given),
      (error: unknown) => (trouble.value = String(error)),
    )
  }, [seen])
  const known = settings.value
  if (known === undefined) return null
  const keep = (given: Settings): void => {
    settings.value = given
  }
  return h(
    'div',
    null,
    h(SettingsForm, {
      name: words.ofTheWorld,
      fields: settingFields,
      values: new Map(Object.entries(known)),
      keep,
      bodyOf: (changed) => changed,
    }),
    h(SettingsForm, {
      name: words.ofTickets,
      fields: ticketFields,
      values: new Map(Object.entries(known.tickets)),
      keep,
      bodyOf: (tickets) => ({ tickets }),
    }),
  )
}

interface SettingsFormProps {
  readonly name: Word
  readonly fields: Readonly<Record<string, SettingField>>
  readonly values: ReadonlyMap<string, unknown>
  readonly keep: (given: Settings) => void
  readonly bodyOf: (changed: object) => object
}

function SettingsForm({ name, fields, values, keep, bodyOf }: SettingsFormProps): JSX.Element {
  const written = useSignal<ReadonlyMap<string, string>>(new Map())
  const isDone = useSignal(false)
  const id = useId()
  const textOf = (key: string): string => written.value.get(key) ?? fieldText(values.get(key))
  const changed = Object.entries(fields).filter(
    ([key]) => values.has(key) && textOf(key) !== fieldText(values.get(key)),
  )
  const body = bodyOf(Object.fromEntries(changed.map(([key, { form }]) => [key, fieldValue(form, textOf(key))])))
  const call: ControlCall<Settings> = { method: 'put', target: '/_sandbox/settings', body }
  const perform = async (): Promise<Settings> => {
    const given = await send(call)
    written.value = new Map()
    keep(given)
    isDone.value = true
    focusIfLost(`#${id}`)
    return given
  }
  return h(
    'section',
    { 'aria-label': say(name) },
    h('h3', null, say(name)),
    h(
      Form,
      {},
      h(
        'div',
        { class: 'form settings' },
        Object.entries(fields)
          .filter(([key]) => values.has(key))
          .map(([key, field]) =>
            h(Field, {
              key,
              field,
              text: textOf(key),
              change: (text) => (written.value = new Map([...written.value, [key, text]])),
            }),
          ),
      ),
      changed.length === 0
        ? h(
            'p',
            { id, class: 'dim', tabIndex: -1, role: 'status' },
            isDone.value ? `${say(words.changed)} ` : '',
            say(words.unchanged),
          )
        : h(ControlAction<Settings>, { call, perform, name: say(words.change), done: () => say(words.changed) }),
    ),
  )
}

interface FieldProps {
  readonly field: SettingField
  readonly text: string
  readonly change: (text: string) => void
}

function Field({ field: { label, form }, text, change }: FieldProps): JSX.Element {
  const shared = { label: say(label), value: text }
  if (form === 'yes-or-no')
    return h(Choice, {
      ...shared,
      options: [
        ['true', say(words.yes)],
        ['false', say(words.no)],
      ],
      choose: change,
    })
  if (typeof form !== 'string')
    return h(Choice, { ...shared, options: form.map((each) => [each, each] as const), choose: change })
  return h(TextField, { ...shared, type: form === 'number' ? 'number' : 'text', change })
}
