import { eachExchange } from '../../requirement.ts'
import { isPlatform } from '../../trace.ts'
import { textsOf } from '../pages.ts'

/** What UTF-8 looks like that was read as Latin-1, and what is left of letters that could not be read. */
const broken = /\uFFFD|[\u00C2-\u00F4][\u0080-\u00BF]|\?{3,}/

export const wholeNames = eachExchange(
  (each) => isPlatform(each) && textsOf(each).some((text) => /[^\u0020-\u007E\s]|\?{3,}/.test(text)),
  (each) => {
    const found = textsOf(each).find((text) => broken.test(text))
    return found === undefined ? undefined : { expected: 'letters as they are', actual: found }
  },
)
