/** A database that cannot be used, said in one line. */
export class UnusableDatabase extends Error {}
