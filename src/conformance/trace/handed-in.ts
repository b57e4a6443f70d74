import { fieldOf, listOf, textOf } from './json.ts'

/** Names under which an integration may write an id, where it hands in records in place of ids. */
const names = ['customer_id', 'order_id', 'id']

/** Ids that were handed in: one alone, or a list of ids or of records with an id. Undefined where it is no such thing. */
export function handedIds(handedIn: unknown): readonly string[] | undefined {
  if (typeof handedIn === 'string') return [handedIn]
  if (!Array.isArray(handedIn)) return undefined
  return listOf(handedIn).map((each) => textOf(each) ?? idIn(each))
}

function idIn(record: unknown): string {
  return names.flatMap((name) => textOf(fieldOf(record, name)) ?? [])[0] ?? ''
}

/** How a list of ids differs from the one that is wanted, in words: what is lost, there twice, or strange to it. */
export function differences(wanted: readonly string[], ids: readonly string[]): string[] {
  const parts: readonly (readonly [words: string, found: readonly string[]])[] = [
    ['are lost', wanted.filter((each) => !ids.includes(each))],
    ['are there twice', ids.filter((each, at) => ids.indexOf(each) !== at)],
    ['are not in the list', ids.filter((each) => !wanted.includes(each))],
  ]
  return parts.flatMap(([words, found]) =>
    found.length === 0 ? [] : [`${found.length} ${words}, ${found[0] ?? ''} among them`],
  )
}
