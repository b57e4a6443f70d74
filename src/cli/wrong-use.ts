/** A call that cannot be done as asked: one clear line, one line that helps on, and exit code 2. */
export class WrongUse extends Error {
  /** What to do instead; without one the help of the command is named. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}
