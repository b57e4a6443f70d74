import { h, type JSX } from 'preact'
import { writeAddress } from '../address.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { Button, Choice, TextField } from '../controls.ts'
import { address, go } from '../router.ts'
import { trouble } from '../session.ts'
import { say } from '../words.ts'
import { type ExchangeFilter, filterFrom } from './filter-exchanges.ts'
import { seenValues } from './journal-rows.ts'
import { forgetRows } from './journal-reader.ts'
import { isComplete, recording, shownRows } from './shown-exchanges.ts'
import { openReport } from '../conformance/opened-report.ts'
import { readRecording } from './recorded-exchanges.ts'
import { exchangeWords as words } from './words.ts'

/** The id of the field that `/` goes to. */
export const searchField = 'search-exchanges'

const statuses = ['2xx', '4xx', '5xx']

/** What may be chosen of a field: anything, what was seen, and what is chosen now. */
function options(seen: ReadonlySet<string>, chosen: string, first: readonly string[] = []): [string, string][] {
  const named = [...seen].sort((a, b) => a.localeCompare(b))
  const all = new Set([...first, ...named, chosen].filter((each) => each !== ''))
  return [['', say(words.any)], ...[...all].map((each): [string, string] => [each, each])]
}

/** What is looked for, and what can be done with all that was said. */
export function ExchangeFilters(): JSX.Element {
  const filter = filterFrom(address.value.query)
  const change = (changed: Partial<ExchangeFilter>): void =>
    go(writeAddress({ room: 'exchanges', rest: address.value.rest, query: { ...filter, ...changed } }), {
      replace: true,
    })
  const seen = seenValues.value
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
      options: options(seen.operations, filter.operation),
      choose: (operation) => change({ operation }),
    }),
    h(Choice, {
      label: say(words.status),
      value: filter.status,
      options: [
        ...options(seen.statuses, filter.status === 'none' ? '' : filter.status, statuses),
        ['none', say(words.noAnswer)],
      ],
      choose: (status) => change({ status }),
    }),
    h(Choice, {
      label: say(words.caller),
      value: filter.caller,
      options: options(seen.callers, filter.caller),
      choose: (caller) => change({ caller }),
    }),
    h(Choice, {
      label: say(words.finding),
      value: filter.finding,
      options: [
        ['', say(words.any)],
        ['odd', say(words.odd)],
        ['any', say(words.judged)],
        ...(['', 'odd', 'any'].includes(filter.finding) ? [] : [[filter.finding, filter.finding] as const]),
      ],
      choose: (finding) => change({ finding }),
    }),
    h('span', { class: 'dim counted', role: 'status' }, `${shownRows.value.length}${isComplete.value ? '' : ' …'}`),
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
    h('a', { class: 'button plain', href: writeAddress({ room: 'conformance' }) }, say(words.judge)),
    h(Button, { act: () => attempt(clear()) }, say(words.clear)),
  )
}

async function clear(): Promise<void> {
  await send(controlCall('delete', '/_sandbox/journal'))
  forgetRows()
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
      if (openReport(file.name, text)) {
        go(writeAddress({ room: 'conformance' }))
        return
      }
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
