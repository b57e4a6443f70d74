import type { Exchange } from '../../contract/exchange.ts'
import { toHar, toHarEntry } from '../../contract/har.ts'

/** How much of a recording is kept in memory for the judgement at its end; the oldest exchanges are forgotten first. */
export interface RecordingBounds {
  readonly exchanges: number
  readonly bytes: number
}

/** Where a recording is also written as it grows, so that little is lost when the proxy is killed. */
export interface RecordingFile {
  append(this: void, entry: string): void
}

/** A recording of what passed, already without secrets: entries of an HTTP Archive, as text. */
export interface Recording {
  add(this: void, number: number, exchange: Exchange): void
  /** How many exchanges were forgotten. */
  dropped(this: void): number
  /** Whether exchanges were told in another order than they came in. */
  isShuffled(this: void): boolean
  /** What is kept, in the order in which requests came in. */
  entries(this: void): string[]
}

/** An empty recording. Beyond `bounds` it forgets its oldest exchanges; the file, where there is one, keeps all. */
export function createRecording(bounds: RecordingBounds, file: RecordingFile | undefined): Recording {
  const kept = new Map<number, string>()
  let bytes = 0
  let dropped = 0
  let latest = 0
  let shuffled = false

  return {
    add(number, exchange) {
      const entry = JSON.stringify(toHarEntry(exchange))
      file?.append(entry)
      shuffled ||= number < latest
      latest = Math.max(latest, number)
      kept.set(number, entry)
      bytes += sizeOf(entry)
      for (const [oldest, text] of kept) {
        if (oldest === number || (kept.size <= bounds.exchanges && bytes <= bounds.bytes)) break
        kept.delete(oldest)
        bytes -= sizeOf(text)
        dropped += 1
      }
    },
    dropped: () => dropped,
    isShuffled: () => shuffled,
    entries: () => [...kept].sort(([a], [b]) => a - b).map(([, entry]) => entry),
  }
}

/** A letter takes two bytes in memory where a text has one beyond Latin 1. */
function sizeOf(entry: string): number {
  return 2 * entry.length
}

/** What stands before and after the entries of an HTTP Archive. */
export function harFrame(): { readonly head: string; readonly tail: string } {
  const empty = JSON.stringify(toHar([]))
  const end = empty.lastIndexOf(']')
  return { head: `${empty.slice(0, end)}\n`, tail: `\n${empty.slice(end)}\n` }
}

/** Entries as a whole HTTP Archive. */
export function harText(entries: readonly string[]): string {
  const { head, tail } = harFrame()
  return `${head}${entries.join(',\n')}${tail}`
}
