import { signal } from '@preact/signals'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { trouble } from '../session.ts'
import type { RecordKind, WorldRecord } from './kinds.ts'

const pageSize = 100

interface Listing {
  readonly kind: RecordKind
  readonly text: string
  readonly count: number
  /** Pages that have come in, by their number. */
  readonly pages: ReadonlyMap<number, readonly WorldRecord[]>
}

/** What is listed now; undefined until the first page is there. */
export const listing = signal<Listing | undefined>(undefined)

let asked = new Set<number>()

/** Lists a kind, with what stands in its records, from the beginning. */
export function listRecords(kind: RecordKind, text: string): void {
  const before = listing.value
  asked = new Set([0])
  if (before?.kind !== kind) listing.value = undefined
  void fetchPage({ kind, text, page: 0, isFresh: true })
}

/** The record at a place of what is listed; where it has not come in yet, its page is fetched. */
export function recordAt(at: number): WorldRecord | undefined {
  const now = listing.value
  const page = Math.floor(at / pageSize)
  if (now === undefined) return undefined
  if (!asked.has(page) && !now.pages.has(page)) {
    asked.add(page)
    void fetchPage({ ...now, page, isFresh: false })
  }
  return now.pages.get(page)?.[at % pageSize]
}

interface PageWish extends Pick<Listing, 'kind' | 'text'> {
  readonly page: number
  /** Whether what was listed before is to be forgotten. */
  readonly isFresh: boolean
}

async function fetchPage({ kind, text, page, isFresh }: PageWish): Promise<void> {
  try {
    const { count, records } = await fetchRecords(kind, { text, offset: page * pageSize, limit: pageSize })
    const before = listing.value
    if (isFresh) listing.value = { kind, text, count, pages: new Map([[0, records]]) }
    else if (before?.kind === kind && before.text === text)
      listing.value = { ...before, count, pages: new Map([...before.pages, [page, records]]) }
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error)
  }
}

/** Records of a kind in which each word of a text stands; an empty text asks for all. */
export async function fetchRecords(
  kind: RecordKind,
  { text, ...page }: { readonly text: string; readonly offset?: number; readonly limit: number },
) {
  const query = { ...page, ...(text.trim() === '' ? {} : { text: text.trim() }) }
  return send(controlCall('get', '/_sandbox/records/{kind}', { path: { kind }, query }))
}

/** The text that finds a record by its id, and those that name it. */
export function naming(id: string): string {
  return `"${id}"`
}
