import { type Rule } from '../../requirement.ts'
import { readingsOf } from '../pages.ts'

export const offsetOfRecords: Rule = (trace) => {
  const pairs = readingsOf(trace).flatMap((reading) => {
    const inOrder = reading.toSorted((a, b) => a.offset - b.offset)
    return inOrder.flatMap((each, at) => {
      const before = inOrder[at - 1]
      return before !== undefined && each.offset > before.offset ? [{ before, each }] : []
    })
  })
  return {
    exercised: pairs.map(({ each }) => each.exchange),
    findings: pairs
      .filter(({ before, each }) => each.offset !== before.offset + before.limit)
      .map(({ before, each }) => ({
        exchange: each.exchange,
        expected: `offset ${before.offset + before.limit}`,
        actual: `offset ${each.offset}`,
      })),
  }
}
