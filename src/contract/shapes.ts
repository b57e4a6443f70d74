import { shapes } from './generated/shapes.ts'

/** Places in the exchanges of an operation, as dotted paths; `*` is any record of a list. */
export interface Places {
  /** Fields whose contract lists the codes they may have. */
  readonly codes: readonly string[]
  /** Fields that may be absent and are no identifier, amount, count or time. */
  readonly optional: readonly string[]
  /** Every field that the body of a request may have. */
  readonly sent: readonly string[]
}

const places: Readonly<Record<string, Places>> = shapes

/** The places of an operation by its id; none for one that is not of the platform. */
export function placesOf(operationId: string): Places {
  return places[operationId] ?? { codes: [], optional: [], sent: [] }
}
