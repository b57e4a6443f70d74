import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useKeys } from '../keys.ts'
import { address, go } from '../router.ts'
import { writeAddress } from '../address.ts'
import { say, words as common } from '../words.ts'
import { Comparison, comparedFrom, OtherIsWanted } from './comparison.ts'
import { ExchangeDetail } from './exchange-detail.ts'
import { ExchangeFilters, searchField } from './exchange-filters.ts'
import { ExchangeList } from './exchange-list.ts'
import { followJournal } from './journal.ts'
import { type JudgedExchange, openedExchange, openExchange } from './opened-exchanges.ts'
import { shownRows } from './shown-exchanges.ts'
import { exchangeWords as words } from './words.ts'

/** What was said between the partner's software and the sandbox: a list that grows while it is looked at, and one exchange at length. */
export function ExchangesRoom(): JSX.Element {
  useEffect(followJournal, [])
  useEffect(
    () =>
      useKeys([
        { key: '/', does: ['search', '搜索'], act: () => document.getElementById(searchField)?.focus() },
        { key: 'j', does: ['next exchange', '下一条'], act: () => step(1) },
        { key: 'k', does: ['exchange before', '上一条'], act: () => step(-1) },
        { key: 'Escape', does: ['close the exchange', '关闭详情'], act: closeOne },
      ]),
    [],
  )
  const chosen = chosenId()
  const wantsOther = otherIsWanted()
  useEffect(() => {
    if (wantsOther) document.querySelector<HTMLElement>('.exchanges [role=listbox]')?.focus()
  }, [wantsOther])
  return h(
    'div',
    { class: `exchanges ${chosen === '' || wantsOther ? 'is-list' : 'is-detail'}` },
    h('h1', { class: 'only-read' }, say(['Exchanges', '调用记录'])),
    h(ExchangeFilters, {}),
    wantsOther ? h(OtherIsWanted, {}) : null,
    h('div', { class: 'split' }, h(ExchangeList, { chosen, choose }), h(Side, { chosen })),
  )
}

function Side({ chosen }: { readonly chosen: string }): JSX.Element {
  useEffect(() => void openExchange(chosen), [chosen])
  const judged = openedExchange(chosen)
  if (chosen === '') return h('p', { class: 'empty side' }, say(words.choose))
  if (judged === 'gone') return h('p', { class: 'empty side' }, say(words.gone))
  if (judged === undefined) return h('p', { class: 'empty side' }, say(common.loading))
  const other = comparedWith(chosen)
  return other === undefined
    ? h(ExchangeDetail, { key: chosen, ...judged, close: () => choose('') })
    : h(Comparison, { left: other.exchange, right: judged.exchange })
}

/** The exchange that the chosen one is compared with; undefined when it is with none. */
function comparedWith(chosen: string): JudgedExchange | undefined {
  const { value } = comparedFrom
  const other = value === undefined || value === chosen ? undefined : openedExchange(value)
  return other === 'gone' ? undefined : other
}

/** Whether a comparison waits for its second exchange: where there is no room for both, the list is shown meanwhile. */
function otherIsWanted(): boolean {
  const { value } = comparedFrom
  return value !== undefined && (chosenId() === '' || chosenId() === value)
}

/** Ends the choosing of another exchange, or else closes the one that is open. */
function closeOne(): void {
  if (otherIsWanted()) comparedFrom.value = undefined
  else choose('')
}

function chosenId(): string {
  return address.value.rest[0] ?? ''
}

function choose(id: string): void {
  const query = Object.fromEntries(address.value.query)
  go(writeAddress({ room: 'exchanges', rest: id === '' ? [] : [id], query }), {
    replace: chosenId() !== '' && id !== '',
  })
}

/** Goes up or down the list; from none, to the newest. */
function step(by: number): void {
  const list = shownRows.value
  const at = list.findIndex(({ id }) => id === chosenId())
  const next = list[at < 0 ? 0 : Math.min(Math.max(at + by, 0), list.length - 1)]
  if (next !== undefined) choose(next.id)
}
