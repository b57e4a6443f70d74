import { computed } from '@preact/signals'
import { h, type JSX } from 'preact'
import { writeAddress } from '../address.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { Button, Choice, TextField } from '../controls.ts'
import { address, go } from '../router.ts'
import { trouble } from '../session.ts'
import { say } from '../words.ts'
import { callerText } from './exchange.ts'
import { type ExchangeFilter, filterFrom } from './filter-exchanges.ts'
import { journal, recording, shown, source } from './journal.ts'
import { judge } from './judgement.ts'
import { readRecording } from './recorded-exchanges.ts'
import { exchangeWords as words } from './words.ts'

/** The id of the field that `/` goes to. */
export const searchField = 'search-exchanges'

const operations = computed(() =>
  [...new Set(source.value.flatMap(({ operation_id }) => operation_id ?? []))].sort((a, b) => a.localeCompare(b)),
)

const callers = computed(() => [...new Set(source.value.map(callerText))].filter((each) => each !== '').sort())

const statuses = ['2xx', '4xx', '5xx']

const statusesSeen = computed(() =>
  [...new Set(source.value.map(({ response }) => String(response.status)))].sort((a, b) => a.localeCompare(b)),
)

/** What is looked for, and what can be done with all that was said. */
export function ExchangeFilters(): JSX.Element {
  const filter = filterFrom(address.value.query)
  const change = (changed: Partial<ExchangeFilter>): void =>
    go(writeAddress({ room: 'exchanges', rest: address.value.rest, query: { ...filter, ...changed } }), {
      replace: true,
    })
  const any: [string, string] = ['', say(words.any)]
  const same = (each: string): [string, string] => [each, each]
  return h(
    'div',
    { class: 'toolbar', role: 'search' },
    h(TextField, {
      id: searchField,
      type: 'search',
      label: say(words.search),
      placeholder: say(words.searchHint),
      value: filter.text,
      change: (text) => change({ text }),
    }),
    h(Choice, {
      label: say(words.operation),
      value: filter.operation,
      options: [any, ...operations.value.map(same)],
      choose: (operation) => change({ operation }),
    }),
    h(Choice, {
      label: say(words.status),
      value: filter.status,
      options: [any, ...[...statuses, ...statusesSeen.value].map(same)],
      choose: (status) => change({ status }),
    }),
    h(Choice, {
      label: say(words.caller),
      value: filter.caller,
      options: [any, ...callers.value.map(same)],
      choose: (caller) => change({ caller }),
    }),
    h(Choice, {
      label: say(words.finding),
      value: filter.finding,
      options: [any, ['odd', say(words.odd)], ['judged', say(words.judged)]],
      choose: (finding) => {
        if (finding === 'judged') attempt(judge(journal.value))
        change({ finding })
      },
    }),
    h('span', { class: 'dim counted', role: 'status' }, `${shown.value.length} / ${source.value.length}`),
    h(WholeJournal, {}),
  )
}

function WholeJournal(): JSX.Element {
  const opened = recording.value
  if (opened !== undefined)
    return h('span', { class: 'actions' }, h('b', null, opened.name), h(Button, { act: closeFile }, say(words.back)))
  return h(
    'span',
    { class: 'actions' },
    h(
      'label',
      { class: 'button plain file' },
      say(words.open),
      h('input', { type: 'file', accept: '.har,.json,application/json', onChange: openFile }),
    ),
    h(Button, { act: () => attempt(judge(journal.value)) }, say(words.judge)),
    h(Button, { act: () => attempt(clear()) }, say(words.clear)),
  )
}

async function clear(): Promise<void> {
  await send(controlCall('delete', '/_sandbox/journal'))
  journal.value = []
}

function closeFile(): void {
  recording.value = undefined
  go(writeAddress({ room: 'exchanges' }))
}

function openFile({ currentTarget }: Event): void {
  const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : undefined
  if (file === undefined) return
  attempt(
    file.text().then((text) => {
      recording.value = { name: file.name, exchanges: readRecording(text) }
      go(writeAddress({ room: 'exchanges' }))
    }),
  )
}

/** Shows on the page why something failed. */
function attempt(work: Promise<unknown>): void {
  work.then(
    () => {
      trouble.value = undefined
    },
    (error: unknown) => {
      trouble.value = error instanceof Error ? error.message : String(error)
    },
  )
}
