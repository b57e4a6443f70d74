import { type Rule } from '../../requirement.ts'
import { readingsOf } from '../pages.ts'

export const noPageBehindTheEnd: Rule = (trace) => {
  const later = readingsOf(trace).flatMap((reading) => reading.slice(1))
  return {
    exercised: later.map((each) => each.exchange),
    findings: later
      .filter((each) => each.offset >= each.total && each.total > 0)
      .map((each) => ({
        exchange: each.exchange,
        expected: `the end after ${each.total} records`,
        actual: `offset ${each.offset}`,
      })),
  }
}
