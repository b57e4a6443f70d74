import { type Rule } from '../../requirement.ts'
import { readingsOf } from '../../trace/pages.ts'

const longList = 50
const smallPage = 10
const manyPages = 5

export const usefulPages: Rule = (trace) => {
  const long = readingsOf(trace).filter(([first, second]) => second !== undefined && (first?.total ?? 0) > longList)
  return {
    exercised: long.flat().map((each) => each.exchange),
    findings: long.flatMap((reading) => {
      const small = reading.filter((each) => each.limit < smallPage)
      const last = small.at(-1)
      return last === undefined || small.length < manyPages
        ? []
        : [
            {
              exchange: last.exchange,
              expected: `pages of ${smallPage} records and more`,
              actual: `${small.length} pages of ${last.limit} for ${last.total} records`,
            },
          ]
    }),
  }
}
