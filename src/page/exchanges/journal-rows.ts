import { signal } from '@preact/signals'
import { type KnownRows, nothingKnown } from './stretches.ts'

/** What is known of the journal, of those exchanges that fit the filter. */
export const knownRows = signal<KnownRows>(nothingKnown)

/** Whether the sandbox has said what there is. */
export const isRead = signal(false)

interface SeenValues {
  readonly operations: ReadonlySet<string>
  readonly callers: ReadonlySet<string>
  readonly statuses: ReadonlySet<string>
}

export const nothingSeen: SeenValues = { operations: new Set(), callers: new Set(), statuses: new Set() }

/** What was seen so far, to choose from. */
export const seenValues = signal(nothingSeen)
