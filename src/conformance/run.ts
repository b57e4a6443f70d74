import type { LedgerLine } from './grade-totals.ts'

/** What the files of a month have, in exact amounts of 8 decimals. */
export interface FileTotals {
  readonly month: string
  /** The total of the newest file. */
  readonly newest: string
  /** The totals of files that it has replaced, and of all of them together. */
  readonly older: readonly string[]
}

/** What is known of a run besides its recording. */
export interface Run {
  /**
   * With what the command ended; undefined when it did not end in time. Without a command: `none` when a person said that
   * it was done, `left` when they did not.
   */
  readonly ended: number | undefined | 'none' | 'left'
  /** What the integration handed in, as JSON; undefined for nothing. */
  readonly handedIn: unknown
  /** The ledger that totals are held against, and the months that are asked for. */
  readonly ledger: readonly LedgerLine[]
  readonly cycles: readonly string[]
  /** Ids of all customers in the partner's list, where they were to be handed in; empty for none. */
  readonly customers: readonly string[]
  /** Ids of the orders, or of the customers, that a search was to find; absent where none was asked for. */
  readonly orders?: readonly string[]
  readonly found?: readonly string[]
  /** The real name by which a customer was to be found; absent where none was. */
  readonly name?: string
  /** Ids of what was in a list from the beginning to the end, where rows leave it; absent where none were to. */
  readonly lasting?: readonly string[]
  /** The budget that was to be set, an exact amount; absent where none was. */
  readonly budget?: string
  /** The totals of the files of the bucket by their months; absent where none were asked for. */
  readonly files?: readonly FileTotals[]
}

/** Whether the command of a run failed by itself; one that was stopped, because its time was over, did not. */
export function failedByItself(run: Pick<Run, 'ended'> | undefined): boolean {
  return typeof run?.ended === 'number' && run.ended !== 0
}

/** Whether the command of a run was stopped, because its time was over. */
export function wasStopped(run: Run | undefined): boolean {
  return run !== undefined && run.ended === undefined
}

/** Whether the command of a run failed, or did not end in time. */
export function endedBadly(run: Run | undefined): boolean {
  return run !== undefined && run.ended !== 'none' && run.ended !== 'left' && run.ended !== 0
}
