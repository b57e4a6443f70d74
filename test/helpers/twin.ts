import type { Caller } from '../../src/state/accounts/accounts.ts'
import type { TestPlatform } from './platform.ts'
import type { Sample } from './sample.ts'

export type Row = Readonly<Record<string, unknown>>

/** A read of version 1.0 and what its successor says of the same thing. */
export interface Twin {
  readonly old: Sample
  readonly successor: Sample
  /** Where the rows stand in both answers, as dotted paths; "" for the answer itself. */
  readonly rows: readonly [old: string, successor: string]
  /** What the successor calls a field, or how it comes from its row. */
  readonly fields: Readonly<Record<string, string | ((row: Row) => unknown)>>
  /** Fields that the successor does not have. */
  readonly own?: readonly string[]
  /** Which rows of the successor the old read has. */
  readonly only?: (row: Row) => boolean
}

/** Whose reads are looked at. */
export interface Asked {
  readonly id: string
  readonly month: string
  readonly partner: string
  readonly as: (platform: TestPlatform) => Caller
}
