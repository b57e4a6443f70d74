import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

/** Every operation takes its languages in any case, with either sign; nothing at all is the default. */
const spellings = /^(zh[_-]cn|en[_-]us|)$/i

export const language = eachExchange(
  (each) => isPlatform(each) && 'x-language' in each.headers,
  ({ headers }) =>
    spellings.test(headers['x-language'] ?? '')
      ? undefined
      : { expected: 'X-Language: zh_CN or en_US', actual: headers['x-language'] ?? '' },
)
