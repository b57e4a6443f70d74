import { eachExchange } from '../../requirement.ts'
import { isPlatform } from '../../trace.ts'

export const language = eachExchange(
  (each) => isPlatform(each) && 'x-language' in each.headers,
  ({ headers }) =>
    ['zh_CN', 'en_US'].includes(headers['x-language'] ?? '')
      ? undefined
      : { expected: 'X-Language: zh_CN or en_US', actual: headers['x-language'] ?? '' },
)
