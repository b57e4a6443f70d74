import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { writeAddress } from '../address.ts'
import { OutcomeLine } from '../control-action.ts'
import { Button } from '../controls.ts'
import { useDetailFocus } from '../focus.ts'
import { momentText } from '../moments.ts'
import { say, words as common } from '../words.ts'
import { ActionForm } from './action-form.ts'
import { kindNames, type RecordKind, type WorldRecord } from './kinds.ts'
import { Mentions } from './mentions.ts'
import { actionsFor, doneElsewhere } from './next-actions.ts'
import { billState, titleOf } from './record-title.ts'
import { worldWords as words } from './words.ts'

export interface RecordDetailProps {
  readonly kind: RecordKind
  readonly record: WorldRecord
  readonly close: () => void
}

/** One record at length: its fields, what can be done with it, and what else names it. */
export function RecordDetail({ kind, record, close }: RecordDetailProps): JSX.Element {
  useDetailFocus()
  const { name } = titleOf(record)
  return h(
    'article',
    { class: 'detail side', tabIndex: -1, 'aria-label': name },
    h(
      'header',
      { class: 'detail-head' },
      h('h2', null, name),
      h(
        'p',
        { class: 'dim' },
        [say(kindNames[kind]), record.id, ...(kind === 'bills' ? [say(billState(record.fields))] : [])].join(' · '),
      ),
      h(
        'div',
        { class: 'actions' },
        h(
          'a',
          { class: 'button plain', href: writeAddress({ room: 'exchanges', query: { text: record.id } }) },
          say(words.exchanges),
        ),
        h(Button, { act: close }, say(common.close)),
      ),
    ),
    h(NextActions, { kind, record }),
    h('section', null, h('h3', null, say(words.known)), h(Fields, { fields: record.fields })),
    h(Mentions, { kind, record }),
  )
}

/** What can be done with a record, and what came of an act that cannot be done again. */
function NextActions({ kind, record }: Omit<RecordDetailProps, 'close'>): JSX.Element {
  const last = useSignal<{ readonly name: string; readonly text: string } | undefined>(undefined)
  const actions = actionsFor(kind, record)
  const elsewhere = doneElsewhere(kind, record)
  const isGone = last.value !== undefined && actions.every(({ name }) => name[0] !== last.value?.name)
  return h(
    'section',
    null,
    actions.length === 0 ? null : h('h3', null, say(words.next)),
    isGone ? h(OutcomeLine, { outcome: { isGood: true, text: last.value?.text ?? '' } }) : null,
    actions.map((action) => {
      const [name] = action.name
      return h(ActionForm, { key: name, action, record, told: (text) => (last.value = { name, text }) })
    }),
    elsewhere === undefined
      ? null
      : h('p', { class: 'dim' }, `${say(elsewhere)} `, h('a', { href: '/_sandbox/reference' }, say(words.reference))),
  )
}

function Fields({ fields }: { readonly fields: Readonly<Record<string, unknown>> }): JSX.Element {
  return h(
    'table',
    { class: 'fields' },
    h(
      'tbody',
      null,
      Object.entries(fields).map(([name, value]) =>
        h('tr', { key: name }, h('th', { scope: 'row' }, name), h('td', { class: 'said' }, valueText(value))),
      ),
    ),
  )
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return momentText(value)
  return JSON.stringify(value, null, 2)
}
