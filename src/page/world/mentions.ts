import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { writeAddress } from '../address.ts'
import { changes } from '../live.ts'
import { momentText } from '../moments.ts'
import { say } from '../words.ts'
import { allKinds, kindNames, type RecordKind, type WorldRecord } from './kinds.ts'
import { fetchRecords, naming } from './record-pages.ts'
import { titleOf } from './record-title.ts'
import { worldWords as words } from './words.ts'

interface Mention {
  readonly kind: RecordKind
  readonly count: number
  readonly records: readonly WorldRecord[]
}

const mentionsShown = 5

export interface MentionsProps {
  readonly kind: RecordKind
  readonly record: WorldRecord
}

/** What else names a record, kind by kind: how many there are, and the newest of them. */
export function Mentions({ kind, record }: MentionsProps): JSX.Element | null {
  const mentions = useMentions(kind, record.id)
  if (mentions.length === 0) return null
  return h(
    'section',
    null,
    h('h3', null, say(words.mentions)),
    h(
      'ul',
      { class: 'mentions' },
      mentions.map(({ kind: other, count, records }) =>
        h(
          'li',
          { key: other },
          h(
            'a',
            { href: writeAddress({ room: 'world', rest: [other], query: { text: naming(record.id) } }) },
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

/** Between two searches at least, in milliseconds: all records of the world are looked at. */
const pause = 3000

/** The mentions of a record, looked for when it is shown and after changes, one search at a time. */
function useMentions(kind: RecordKind, id: string): readonly Mention[] {
  const mentions = useSignal<readonly Mention[]>([])
  const search = useRef({ isBusy: false, isDue: false, next: 0 })
  const seen = changes.value
  useEffect(() => {
    const { current } = search
    const look = (): void => {
      current.isDue = current.isBusy
      if (current.isBusy) return
      current.isBusy = true
      void findMentions(kind, id)
        .then(
          (found) => (mentions.value = found),
          () => undefined,
        )
        .finally(() => {
          current.isBusy = false
          current.next = performance.now() + pause
          if (current.isDue) setTimeout(look, pause)
        })
    }
    const timer = setTimeout(look, Math.max(0, current.next - performance.now()))
    return () => clearTimeout(timer)
  }, [kind, id, seen])
  return mentions.value
}

async function findMentions(kind: RecordKind, id: string): Promise<Mention[]> {
  const answers = await Promise.all(
    allKinds
      .filter((each) => each !== kind)
      .map(async (each): Promise<Mention> => {
        const { count, records } = await fetchRecords(each, { text: naming(id), limit: mentionsShown })
        return { kind: each, count, records }
      }),
  )
  return answers.filter(({ count }) => count > 0)
}
