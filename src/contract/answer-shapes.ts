import { answerShapes } from './generated/answer-shapes.ts'

/** Places in the successful answers of an operation, as dotted paths; `*` is any record of a list. */
export interface AnswerPlaces {
  /** Fields whose contract lists the codes they may have. */
  readonly codes: readonly string[]
  /** Fields that may be absent and are no identifier, amount, count or time. */
  readonly optional: readonly string[]
}

const places: Readonly<Record<string, AnswerPlaces>> = answerShapes

/** The places of an operation by its id; none for one whose answer has no fields. */
export function answerPlacesOf(operationId: string): AnswerPlaces {
  return places[operationId] ?? { codes: [], optional: [] }
}
