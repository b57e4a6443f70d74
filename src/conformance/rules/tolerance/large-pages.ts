import { recordsIn } from '../pages.ts'
import { toleranceOf } from './odd-answer.ts'

const large = 50

export const largePages = toleranceOf(
  (each) => recordsIn(each) >= large && each.fault?.shape === undefined,
  `a page of ${large} records and more`,
)
