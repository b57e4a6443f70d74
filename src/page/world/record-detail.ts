import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { writeAddress } from '../address.ts'
import { Button } from '../controls.ts'
import { changes } from '../live.ts'
import { momentText } from '../moments.ts'
import { say, words as common } from '../words.ts'
import { ActionForm } from './action-form.ts'
import { allKinds, kindNames, type RecordKind, type WorldRecord } from './kinds.ts'
import { nextActions } from './next-actions.ts'
import { fetchRecords } from './record-pages.ts'
import { titleOf } from './record-title.ts'
import { worldWords as words } from './words.ts'

export interface RecordDetailProps {
  readonly kind: RecordKind
  readonly record: WorldRecord
  readonly close: () => void
}

/** One record at length: its fields, what can be done with it, and what else names it. */
export function RecordDetail({ kind, record, close }: RecordDetailProps): JSX.Element {
  const actions = nextActions[kind] ?? []
  const { name } = titleOf(record)
  return h(
    'article',
    { class: 'detail side', 'aria-label': name },
    h(
      'header',
      { class: 'detail-head' },
      h('h2', null, name),
      h('p', { class: 'dim' }, `${say(kindNames[kind])} · ${record.id}`),
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
    actions.length === 0
      ? null
      : h(
          'section',
          null,
          h('h3', null, say(words.next)),
          actions.map((action) => h(ActionForm, { key: action.name[0], action, record })),
        ),
    h('section', null, h('h3', null, say(words.known)), h(Fields, { fields: record.fields })),
    h(Mentions, { kind, record }),
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

interface Mention {
  readonly kind: RecordKind
  readonly count: number
  readonly records: readonly WorldRecord[]
}

const mentionsShown = 5

function Mentions({ kind, record }: Pick<RecordDetailProps, 'kind' | 'record'>): JSX.Element | null {
  const mentions = useSignal<readonly Mention[]>([])
  const seen = changes.value
  useEffect(() => {
    void findMentions(kind, record.id).then(
      (found) => (mentions.value = found),
      () => undefined,
    )
  }, [record.id, seen])
  if (mentions.value.length === 0) return null
  return h(
    'section',
    null,
    h('h3', null, say(words.mentions)),
    h(
      'ul',
      { class: 'mentions' },
      mentions.value.map(({ kind: other, count, records }) =>
        h(
          'li',
          { key: other },
          h(
            'a',
            { href: writeAddress({ room: 'world', rest: [other], query: { text: record.id } }) },
            `${say(kindNames[other])} (${count})`,
          ),
          h(
            'ul',
            null,
            records.map((each) => {
              const { name, notes, at } = titleOf(each)
              const href = writeAddress({ room: 'world', rest: [other, each.id], query: { text: each.id } })
              const text = [at === undefined ? '' : momentText(at), ...notes].filter((note) => note !== '').join(' · ')
              return h('li', { key: each.id }, h('a', { href }, name), ' ', h('span', { class: 'dim' }, text))
            }),
          ),
        ),
      ),
    ),
  )
}

async function findMentions(kind: RecordKind, id: string): Promise<Mention[]> {
  const answers = await Promise.all(
    allKinds
      .filter((each) => each !== kind)
      .map(async (each): Promise<Mention> => {
        const { count, records } = await fetchRecords(each, { text: id, limit: mentionsShown })
        return { kind: each, count, records }
      }),
  )
  return answers.filter(({ count }) => count > 0)
}
