/** What came of work on a world that nobody else could write to meanwhile. */
export interface Work<Result> {
  readonly result: Result
  /** What is remembered of the world's traffic, if that changed. */
  readonly traffic?: string | undefined
  /** An exchange for the journal of the world. */
  readonly exchange?: string
  /** Whether the journal of the world is emptied. */
  readonly clearsJournal?: boolean
}

/** Counts requests of one kind in a window of time. */
export interface Quota {
  readonly world: string
  readonly key: string
  readonly now: number
  /** How long a window is open, in milliseconds. */
  readonly length: number
}

/** What work is about: one world, or also which worlds there are. */
export interface Scope {
  readonly world: string
  readonly roster: boolean
}

/**
 * Worlds that several processes serve. Each holds them in memory as a cache; the database has the truth. Worlds in
 * memory are undone to what the database has unless they are worked on by `exclusively`.
 */
export interface SharedWorlds {
  /** Which of the processes this is, counted from 0. */
  readonly process: number
  /** Changes whenever another world is in a place than was. */
  readonly generation: number
  /** What is remembered of a world's traffic besides its journal; empty at first. */
  trafficOf(world: string): string
  /** Brings a world, or all, to what the database has. Calls of one turn share a query. */
  refresh(world?: string): Promise<void>
  /**
   * While changes of a world are being written down, the promise of their end: whether they were. What is in memory
   * meanwhile must not be answered with.
   */
  unwritten(world: string): Promise<boolean> | undefined
  /** Does synchronous work while no other process can write to that world; ends when all it changed is written down. */
  exclusively<Result>(scope: Scope, work: () => Work<Result>): Promise<Result>
  /** Counts a request in each of the windows, and says how many each has had, this one included. */
  count(quotas: readonly Quota[]): Promise<number[]>
  readonly journals: {
    add(world: string, exchange: string): Promise<void>
    /** The journal of a world, oldest first. */
    read(world: string): Promise<string[]>
  }
}
