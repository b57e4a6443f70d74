import { type LedgerLine } from './grade-totals.ts'

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
}

/** Whether the command of a run failed. */
export function endedBadly(run: Run | undefined): boolean {
  return run !== undefined && run.ended !== 'none' && run.ended !== 'left' && run.ended !== 0
}
