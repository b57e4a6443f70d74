import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { writeAddress } from '../address.ts'
import { Choice, TextField } from '../controls.ts'
import { useKeys } from '../keys.ts'
import { changes } from '../live.ts'
import { momentText } from '../moments.ts'
import { address, go } from '../router.ts'
import { say, words as common } from '../words.ts'
import { WindowedList } from '../windowed-list.ts'
import { allKinds, kindNames, kindOf, type RecordKind, type WorldRecord } from './kinds.ts'
import { NewCustomers } from './new-customers.ts'
import { RecordDetail } from './record-detail.ts'
import { fetchRecords, listing, listRecords, naming, recordAt } from './record-pages.ts'
import { billState, titleOf } from './record-title.ts'
import { worldWords as words } from './words.ts'

const searchField = 'search-world'

/** What is remembered about the partner: a list of one kind, and one record at length. */
export function WorldRoom(): JSX.Element {
  const { rest, query } = address.value
  const text = query.get('text') ?? ''
  const kind = kindOf(rest[0])
  const seen = changes.value
  useEffect(() => listRecords(kind, text), [kind, text, seen])
  useEffect(() => findKind(rest[0], text), [text])
  useEffect(
    () =>
      useKeys([
        { key: '/', does: ['search', '搜索'], act: () => document.getElementById(searchField)?.focus() },
        { key: 'j', does: ['next record', '下一条'], act: () => step(1) },
        { key: 'k', does: ['record before', '上一条'], act: () => step(-1) },
        { key: 'Escape', does: ['close the record', '关闭详情'], act: () => open(kindNow(), '') },
      ]),
    [],
  )
  const chosen = rest[1] ?? ''
  return h(
    'div',
    { class: `exchanges ${chosen === '' ? 'is-list' : 'is-detail'}` },
    h('h1', { class: 'only-read' }, say(kindNames[kind])),
    h(
      'div',
      { class: 'toolbar', role: 'search' },
      h(Choice, {
        label: say(words.kinds),
        value: kind,
        options: allKinds.map((each): [string, string] => [each, say(kindNames[each])]),
        choose: (name) => open(kindOf(name), ''),
      }),
      h(TextField, {
        id: searchField,
        type: 'search',
        label: say(words.search),
        placeholder: say(words.searchHint),
        value: text,
        change: (changed) =>
          go(writeAddress({ room: 'world', rest: [kind], query: { text: changed } }), { replace: true }),
      }),
      h('span', { class: 'dim counted', role: 'status' }, listing.value?.count ?? ''),
    ),
    h('div', { class: 'split' }, h(RecordList, { kind, chosen }), h(Side, { kind, chosen })),
  )
}

function kindNow(): RecordKind {
  return kindOf(address.value.rest[0])
}

function open(kind: RecordKind, id: string): void {
  const text = address.value.query.get('text') ?? ''
  go(writeAddress({ room: 'world', rest: id === '' ? [kind] : [kind, id], query: { text } }))
}

/** Of a text that comes without a kind, the first kind that has it is shown. */
function findKind(named: string | undefined, text: string): void {
  if (named !== undefined || text === '') return
  void Promise.all(allKinds.map((kind) => fetchRecords(kind, { text, limit: 1 }))).then(
    (answers) => {
      const found = answers.find(({ records }) => records[0]?.id === text) ?? answers.find(({ count }) => count > 0)
      if (found !== undefined)
        go(writeAddress({ room: 'world', rest: [found.kind], query: { text } }), { replace: true })
    },
    () => undefined,
  )
}

interface Chosen {
  readonly kind: RecordKind
  readonly chosen: string
}

function RecordList({ kind, chosen }: Chosen): JSX.Element {
  const now = listing.value
  if (now?.kind !== kind) return h('p', { class: 'empty list' }, say(common.loading))
  if (now.count === 0) return h('p', { class: 'empty list' }, say(words.none))
  const first = now.pages.get(0) ?? []
  return h(
    'div',
    { class: 'list' },
    h(WindowedList, {
      label: say(kindNames[kind]),
      count: now.count,
      rowHeight: 52,
      keyOf: (at) => recordAt(at)?.id ?? `place-${at}`,
      row: (at) => h(Row, { kind, record: recordAt(at) }),
      chosen: first.findIndex(({ id }) => id === chosen),
      choose: (at) => open(kind, recordAt(at)?.id ?? ''),
    }),
  )
}

interface RowProps {
  readonly kind: RecordKind
  readonly record: WorldRecord | undefined
}

function Row({ kind, record }: RowProps): JSX.Element {
  if (record === undefined) return h('span', { class: 'dim' }, say(common.loading))
  const { name, notes, at } = titleOf(record)
  const state = kind === 'bills' ? [say(billState(record.fields))] : []
  return h(
    'div',
    { class: 'record-row' },
    h('b', { class: 'what' }, name),
    h('span', { class: 'dim when' }, at === undefined ? '' : momentText(at)),
    h('span', { class: 'dim who' }, [...state, ...notes, record.id].join(' · ')),
  )
}

function Side({ kind, chosen }: Chosen): JSX.Element {
  const record = useSignal<WorldRecord | 'gone' | undefined>(undefined)
  const listed = listing.value
  useEffect(() => {
    if (chosen === '') return
    void fetchRecords(kind, { text: naming(chosen), limit: 100 }).then(
      ({ records }) => (record.value = records.find(({ id }) => id === chosen) ?? 'gone'),
      () => undefined,
    )
  }, [kind, chosen, listed])
  if (chosen === '') return h(NothingChosen, { kind })
  const shown = record.value
  if (shown === 'gone') return h('p', { class: 'empty side' }, say(words.gone))
  if (shown?.id !== chosen) return h('p', { class: 'empty side' }, say(common.loading))
  return h(RecordDetail, { key: `${kind} ${chosen}`, kind, record: shown, close: () => open(kind, '') })
}

function NothingChosen({ kind }: Pick<Chosen, 'kind'>): JSX.Element {
  return h(
    'div',
    { class: 'empty side' },
    h('p', null, say(words.choose)),
    kind === 'customers' ? h(NewCustomers, {}) : null,
  )
}

/** Goes up or down what has come in of the list. */
function step(by: number): void {
  const listed = [...(listing.value?.pages.get(0) ?? [])]
  const at = listed.findIndex(({ id }) => id === address.value.rest[1])
  const next = listed[at < 0 ? 0 : Math.min(Math.max(at + by, 0), listed.length - 1)]
  if (next !== undefined) open(kindNow(), next.id)
}
