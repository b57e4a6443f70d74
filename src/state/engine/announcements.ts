import type { Instant } from '../../units/instant.ts'
import type { Happening } from './agenda.ts'

/** What others are told of: the clock was moved, it made something happen, or a record of an announced table came or changed. */
export type Announcement =
  | { readonly kind: 'clock'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'due'; readonly happening: Happening }
  | { readonly kind: 'record'; readonly table: string; readonly record: object }
