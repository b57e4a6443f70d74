import type { Role } from '../run-options.ts'

/**
 * One call of a walk. Its request is made from the contract as others are, with what stands here put over it; `{name}` in
 * a text stands for what an earlier step has learned.
 */
export interface Step {
  /** The operation with its service, where `site` is the service of the site: `site.PayOrders`, `tickets.CreateCases`. */
  readonly operation: string
  /** Whose token calls it; absent means whoever may by the contract. */
  readonly as?: Role
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: Readonly<Record<string, unknown>>
  /** Names for what its answer tells, with the dotted way to each; behind a `?` a parameter of an address. A `*` on the way stands for every record of a list. */
  readonly learns?: Readonly<Record<string, string>>
  /** The name of a list that was learned: it is called with one after the other in the place of `{each}` until it is served. */
  readonly among?: string
}

/** Calls that follow each other, from making a thing to giving it back. What a step needs and nobody has learned leaves it out. */
export type Walk = readonly Step[]
