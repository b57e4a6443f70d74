/** A call that cannot be done as asked: one clear line and exit code 2. */
export class WrongUse extends Error {}
