/** What is known of a write that failed because the database went away. */
export type Written = 'nothing' | 'unknown'

/**
 * The database cannot be reached now; it may come back. `written` is `unknown` where the end of the transaction was asked for
 * and its confirmation never came: as with any database, it may have been written.
 */
export class DatabaseAway extends Error {
  readonly written: Written

  constructor(written: Written, cause: unknown) {
    super(sentences[written], { cause })
    this.written = written
  }
}

const sentences: Readonly<Record<Written, string>> = {
  nothing: 'the database is away; nothing was changed',
  unknown: 'the database went away while a change was written down; look whether it is there before it is sent again',
}
