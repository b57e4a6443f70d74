/** What came of work on a world that nobody else could write to meanwhile. */
export interface Work<Result> {
  readonly result: Result
  /** What is remembered of the world's traffic, if that changed. */
  readonly traffic?: string | undefined
  /** What comes into the journals of worlds, in this order. */
  readonly entries?: readonly JournalEntry[]
  /** Whether the journal of the world is emptied. */
  readonly clearsJournal?: boolean
}

/** What the journal of a world keeps: an exchange, or another event. */
export interface JournalEntry {
  readonly world: string
  readonly kind: 'exchange' | 'event'
  readonly text: string
}

/** An entry with its number among those of its world. */
export interface NumberedEntry extends Pick<JournalEntry, 'kind' | 'text'> {
  readonly number: number
}

/** Which entries of a world are read: those with higher numbers, so many at most. */
export interface EntryQuery {
  readonly after: number
  readonly limit: number
  readonly kinds: readonly JournalEntry['kind'][]
}

/** Some entries of a world, the highest number of what was asked for and is gone, and the highest of all. */
export interface EntryPage {
  readonly entries: readonly NumberedEntry[]
  readonly forgotten: number
  readonly newest: number
}

/** Journals as they grow, whatever process writes to them. */
export interface GrowingJournals {
  /** From now on calls whenever the journal of a world may have grown, until the function that it gives is called. */
  watch(world: string, listener: () => void): Promise<() => void>
  read(world: string, query: EntryQuery): Promise<EntryPage>
  /** The number of an exchange by its id; undefined when the journal does not hold it. */
  numberOf(world: string, exchangeId: string): Promise<number | undefined>
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
   * While a world is worked on or its changes are being written down, the promise of their end: whether they were written.
   * What is in memory meanwhile must not be answered with.
   */
  unwritten(world: string): Promise<boolean> | undefined
  /** Does work while nobody else can write to that world, in any process; ends when all it changed is written down. */
  exclusively<Result>(scope: Scope, work: () => Work<Result> | Promise<Work<Result>>): Promise<Result>
  /** Counts a request in each of the windows, and says how many each has had, this one included. */
  count(quotas: readonly Quota[]): Promise<number[]>
  readonly journals: {
    add(entry: JournalEntry): Promise<void>
    /** The journal of a world, oldest first. */
    read(world: string): Promise<string[]>
  }
  readonly growing: GrowingJournals
}
